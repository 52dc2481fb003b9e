import type fc from 'fast-check';
import { catatan, tandaTangan } from '../layouts/gaya.js';
import type { Naskah } from '../naskah.js';
import { type Block, cell, nama, row, table, target } from '../page.js';
import { type Habit, habits } from '../writePage.js';
import { type Chance, chances } from './chance.js';
import { measured } from './measured.js';
import { numberText } from './numberText.js';
import { type Group, randomTable } from './randomTable.js';
import type { Style } from './style.js';
import { agencies, goals, longTitles, titles } from './words.js';

/** Documents of any layout, each in one format. */
export const randomNaskah: fc.Arbitrary<Naskah> = chances.map(documentOf);

const HABITS = Object.keys(habits) as [Habit, ...Habit[]];

function documentOf(chance: Chance): Naskah {
  const years = chance.onceIn(2) ? 1 : 2 + chance.upTo(3);
  const notasi = chance.onceIn(4) ? 'en' : 'id';
  const style: Style = {
    ...{ years, notasi, tahun: 2017 + chance.upTo(10) },
    digits: chance.oneOf([0, 0, 2]),
    isGrouped: chance.onceIn(2),
    unitsInTargets: chance.onceIn(5),
  };
  const taken = new Set<string>();
  const mayHaveParts = years === 1 || chance.onceIn(2);
  const groups = Array.from({ length: 1 + chance.upTo(2) }, (_, i): Group => {
    const uraian = `${chance.oneOf(goals)}${['', ' secara merata', ' di semua wilayah'][i]}`;
    const all = Array.from({ length: 1 + chance.upTo(2) }, () => measured(chance, taken, mayHaveParts));
    return { uraian, all };
  });
  const judul = chance.oneOf(years === 1 ? titles : longTitles);
  const instansi = chance.oneOf(agencies);
  const { tahun } = style;
  const tahunAkhir = tahun + years - 1;
  const span = years === 1 ? `${tahun}` : `${tahun}-${tahunAkhir}`;
  const front = chance.oneOf([
    [judul, instansi.toUpperCase(), `TAHUN ${span}`],
    [`${judul} ${instansi.toUpperCase()}`, `TAHUN ${span}`],
    [`${judul} ${instansi.toUpperCase()} TAHUN ${span}`],
  ]);
  const [second, third] = [secondTable(chance, style, taken), chance.onceIn(2)];
  return {
    ...{ nama: 'acak', judul, instansi, tahun, habits: [chance.oneOf(HABITS)] },
    ...(years === 1 ? {} : { tahunAkhir }),
    // Whoever knows how numbers are written may say so.
    ...(chance.onceIn(2) ? { locale: notasi } : {}),
    page: [
      ...front,
      ...(chance.onceIn(3) ? ['Berdasarkan Peraturan Menteri PANRB Nomor 53 Tahun 2014'] : []),
      '',
      randomTable(chance, style, groups),
      ...second,
      ...(third ? catatan : []),
      ...(chance.onceIn(2) ? tandaTangan : []),
    ],
  };
}

/** A table of money, or one of indicators that stand under no sasaran. */
function secondTable(chance: Chance, style: Style, taken: Set<string>): readonly Block[] {
  const kind = chance.upTo(5);
  if (kind === 4)
    return [
      '',
      table(
        row('No', 'Program', 'Anggaran (Rp)', 'Keterangan'),
        row('1', 'Program Pelayanan', '2.125.500.000', 'APBD'),
        row('2', 'Program Penunjang', '1.000.000.000', 'APBD'),
      ),
    ];
  if (kind !== 5 || style.years > 1) return [];
  const { nama: name, nilai, satuan: unit } = measured(chance, taken, false);
  const [, value = ''] = nilai;
  return [
    '',
    table(
      row('No', 'Indikator', 'Satuan', 'Target'),
      row(
        '1',
        {
          ...nama(name),
          facts: [...nama(name).facts, { jenis: 'sasaran', of: name, uraian: null } as const],
        },
        cell(unit, { jenis: 'satuan', nilai: unit }),
        target(`${style.tahun}`, numberText(style, value), value),
      ),
    ),
  ];
}
