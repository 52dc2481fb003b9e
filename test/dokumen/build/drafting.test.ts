import { describe, expect, it } from 'vitest';
import type { DraftSasaran } from '../../../src/dokumen/build/draftIndikator.js';
import { Drafting } from '../../../src/dokumen/build/drafting.js';
import { findRecords } from '../../../src/dokumen/find/findRecords.js';
import { rowsOf, type Texts } from '../find/rows.js';
import { collector } from './fields.js';

const nameOf = ({ parent, uraian }: DraftSasaran): string =>
  parent === undefined ? uraian : `${nameOf(parent)} > ${uraian}`;

/** The sasaran that these rows draft, each with its code, its group, and its indicators. */
function draft(...rows: Texts) {
  const { findings, codes } = collector();
  const drafting = new Drafting(findings);
  for (const record of findRecords(rowsOf(...rows), findings).records) drafting.add(record);
  const sasaran = drafting.sasaran.map((one) => [
    nameOf(one),
    one.kode,
    one.kelompok,
    ...one.indikator.map(({ nama, kode, fields }) =>
      [kode ?? '', nama, ...fields.map(({ text }) => text)].join('|'),
    ),
  ]);
  return { sasaran, codes: codes() };
}

const HEADINGS = ['No', 'Sasaran', 'Indikator', 'Target'];
const none = undefined;

describe('indicators', () => {
  it('a row whose name is a sign, or a unit beside a number, has moved and is none', () => {
    const heading = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target'];
    const { sasaran, codes } = draft(
      heading,
      ['1', 'S', 'I', '%', '80'],
      ['T', 'J', '%', '85', ''],
      ['U', 'K', 'Orang', '12', ''],
      ['2', 'V', 'Laporan', 'Dokumen', '4'],
    );
    expect(sasaran).toEqual([
      ['S', none, none, '1|I|%|80'],
      ['V', none, none, '2|Laporan|Dokumen|4'],
    ]);
    expect(codes).toEqual(['loose-row baris 2', 'loose-row baris 3']);
  });

  it('of a table without sasaran stand under one in each group', () => {
    const heading = ['No', 'Aspek/Indikator Kinerja', 'Satuan'];
    const { sasaran } = draft(
      heading,
      ['I', 'ASPEK A', ''],
      ['1', 'I', '%'],
      ['II', 'ASPEK B', ''],
      ['2', 'J', '%'],
    );
    expect(sasaran).toEqual([
      ['Sasaran tidak disebut', none, 'ASPEK A', '1|I|%'],
      ['Sasaran tidak disebut', none, 'ASPEK B', '2|J|%'],
    ]);
  });

  it('stand under the sasaran of their row, else under the one above', () => {
    expect(draft(HEADINGS, ['1.', 'S', 'I', '5'], ['', '', 'J', '6'], ['2)', 'T', 'K', ''])).toEqual({
      sasaran: [
        ['S', none, none, '1|I|5', '|J|6'],
        ['T', none, none, '2|K'],
      ],
      codes: [],
    });
  });

  it('go on in rows that name nothing', () => {
    const { sasaran } = draft(HEADINGS, ['1', 'S', 'I', '5'], ['', '', '', '6']);
    expect(sasaran).toEqual([['S', none, none, '1|I|5|6']]);
  });

  it('a row that names nothing needs one above', () => {
    expect(draft(HEADINGS, ['', '', '', '6'])).toEqual({ sasaran: [], codes: ['loose-row baris 1'] });
  });

  it('without a sasaran anywhere have one that says so, once', () => {
    const { sasaran, codes } = draft(['No', 'Indikator'], ['1', 'I'], ['2', 'J']);
    expect(sasaran).toEqual([['Sasaran tidak disebut', none, none, '1|I', '2|J']]);
    expect(codes).toEqual(['assumed']);
  });

  it('the number before a name is dropped, in a cell of several names it is not', () => {
    const nameOf = (text: string) => draft(HEADINGS, ['A', 'S', text, '5']).sasaran[0]?.[3];
    expect(nameOf('1. Jalan')).toBe('A|Jalan|5');
    expect(nameOf('12) Jalan\nmantap')).toBe('A|Jalan\nmantap|5');
    expect(nameOf('1. Jalan\n2. Jembatan')).toBe('A|1. Jalan\n2. Jembatan|5');
    expect(nameOf('1. Jalan 2. Jembatan')).toBe('A|1. Jalan 2. Jembatan|5');
    expect(nameOf('3.5 Jalan')).toBe('A|3.5 Jalan|5');
    expect(nameOf('1.Jalan')).toBe('A|Jalan|5');
    expect(nameOf('100. Jalan')).toBe('A|100. Jalan|5');
    expect(nameOf('1. A')).toBe('A|1. A|5');
  });

  it.each([
    ['Orang', '5', true],
    ['Rp', '1.500,5', true],
    ['Rp.', '5', true],
    ['Orang', '5 hari', false],
    ['Orang', 'per 5', false],
    ['Orang tua', '5', false],
    ['12', 'Orang', true],
  ])('a row of which the name is %s, and the unit %s, has moved: %s', (nama, satuan, isMoved) => {
    const { sasaran, codes } = draft(['No', 'Sasaran', 'Indikator', 'Satuan'], ['1', 'S', nama, satuan]);
    expect(codes).toEqual(isMoved ? ['loose-row baris 1'] : []);
    expect(sasaran).toHaveLength(isMoved ? 0 : 1);
  });

  it('a second column of indicators is of an unknown column', () => {
    const { sasaran } = draft(['No', 'Indikator', 'IKU'], ['1', 'I', 'J']);
    expect(sasaran[0]?.slice(3)).toEqual(['1|I|J']);
  });
});

describe('sasaran', () => {
  const TREE = ['No', 'Sasaran Daerah', 'Sasaran OPD', 'Indikator'];

  it('of several levels form a tree; the same words under the same parent are one', () => {
    const { sasaran } = draft(
      TREE,
      ['1', 'A', 'B', 'I'],
      ['2', '', 'C', 'J'],
      ['3', 'D', 'B', 'K'],
      ['4', 'A', 'B', 'L'],
    );
    expect(sasaran).toEqual([
      ['A', none, none],
      ['A > B', none, none, '1|I', '4|L'],
      ['A > C', none, none, '2|J'],
      ['D', none, none],
      ['D > B', none, none, '3|K'],
    ]);
  });

  it('with a row of their own take its number, and there is no place for the rest', () => {
    expect(draft(HEADINGS, ['1', 'S', '', '5'], ['', '', 'I', ''])).toEqual({
      sasaran: [['S', '1', none, '|I']],
      codes: ['not-understood baris 1 kolom 3 tanpa-indikator'],
    });
  });

  it('have codes of their own in a column for them, the first of which counts', () => {
    const { sasaran } = draft(
      ['No', 'Kode Sasaran', 'Sasaran', 'Indikator'],
      ['1', 'S.1.', 'S', 'I'],
      ['2', 'S.2', 'S', 'J'],
    );
    expect(sasaran).toEqual([['S', 'S.1', none, '1|I', '2|J']]);
  });
});

describe('texts that go on in the row below', () => {
  it.each([
    [
      ['', '', 'dan trotoar', ''],
      ['S', none, none, '1|Jalan|5|dan trotoar', '|K|6'],
      'not-understood baris 2 kolom 2 lanjutan',
    ],
    [
      ['', 'serta berkah', '', ''],
      ['S', none, none, '1|Jalan|5', '|K|6'],
      'not-understood baris 2 kolom 1 lanjutan',
    ],
    [
      ['', 'serta berkah', 'L', '7'],
      ['S', none, none, '1|Jalan|5', '|L|7', '|K|6'],
      'not-understood baris 2 kolom 1 lanjutan',
    ],
  ])('%j is reported', (rest, sasaran, code) => {
    const { sasaran: found, codes } = draft(HEADINGS, ['1', 'S', 'Jalan', '5'], rest, ['', '', 'K', '6']);
    expect(found).toEqual([sasaran]);
    expect(codes).toEqual([code]);
  });

  it('a dash in the place of a name is no rest of the one above, a label of a part neither', () => {
    expect(draft(HEADINGS, ['1', 'S', 'I', '5'], ['', '', '-', '6']).codes).toEqual([
      'not-understood baris 2 kolom 3 tanpa-indikator',
    ]);
    const { sasaran, codes } = draft(HEADINGS, ['1', 'S', 'Jalan', '5'], ['', '', 'a. laki-laki', '']);
    expect([sasaran[0]?.slice(3), codes]).toEqual([['1|Jalan|5', '|a. laki-laki'], []]);
  });

  it('an owner in a row of its own is that of an indicator without one', () => {
    const headings = ['No', 'Sasaran', 'Indikator', 'Target', 'Penanggung Jawab'];
    const { sasaran, codes } = draft(headings, ['1', 'S', 'I', '5', ''], ['', '', '', '', 'Bidang A']);
    expect([sasaran[0]?.[3], codes]).toEqual(['1|I|5|Bidang A', []]);
  });

  it('an owner in a row of its own is reported where the indicator has one', () => {
    const headings = ['No', 'Sasaran', 'Indikator', 'Target', 'Penanggung Jawab'];
    const { codes } = draft(headings, ['1', 'S', 'I', '5', 'Bidang A'], ['', '', '', '', 'Fulan']);
    expect(codes).toEqual(['not-understood baris 2 kolom 4 lanjutan']);
  });

  it('a name in lower case below others in lower case is one', () => {
    const { sasaran, codes } = draft(HEADINGS, ['1', 's', 'jalan', '5'], ['', '', 'trotoar', '']);
    expect(sasaran).toEqual([['s', none, none, '1|jalan|5', '|trotoar']]);
    expect(codes).toEqual([]);
  });

  it('a tujuan in the column of sasaran stands above those that follow', () => {
    const { sasaran } = draft(
      ['No', 'Tujuan/Sasaran/Indikator', 'Satuan'],
      ['I', 'Tujuan: T', ''],
      ['A', 'Sasaran 1: S', ''],
      ['1', 'I', '%'],
      ['B', 'Sasaran 2: R', ''],
      ['2', 'J', '%'],
      ['II', 'Tujuan: U', ''],
      ['A', 'Sasaran 1: S', ''],
      ['1', 'K', '%'],
    );
    expect(sasaran.map(([name]) => name)).toEqual(['T', 'T > S', 'T > R', 'U', 'U > S']);
    expect(sasaran.map((one) => one.at(3))).toEqual([none, '1|I|%', '2|J|%', none, '1|K|%']);
  });
});

describe('groups', () => {
  it('a cell alone in the first column goes for the sasaran below it', () => {
    const { sasaran } = draft(
      HEADINGS,
      ['1', 'S', 'I', ''],
      ['A. SATU', '', '', ''],
      ['2', 'T', 'J', ''],
      ['3', 'U', 'K', ''],
    );
    expect(sasaran.map(([uraian, , kelompok]) => [uraian, kelompok])).toEqual([
      ['S', none],
      ['T', 'A. SATU'],
      ['U', 'A. SATU'],
    ]);
  });

  it('a number alone begins none', () => {
    const { sasaran } = draft(HEADINGS, ['1', 'S', 'I', '5'], ['12', '', '', ''], ['2', 'T', 'J', '6']);
    expect(sasaran.map(([, , kelompok]) => kelompok)).toEqual([none, none]);
  });

  it('a dash inside of a name ends none', () => {
    const { sasaran } = draft(
      ['No', 'Kelompok', 'Sasaran', 'Indikator'],
      ['1', 'A - B', 'S', 'I'],
      ['2', '- C', 'T', 'J'],
      ['3', 'D -', 'U', 'K'],
    );
    expect(sasaran.map(([, , kelompok]) => kelompok)).toEqual(['A - B', '- C', 'D -']);
  });

  it('a column says them row by row: empty is the same as above, a dash is none', () => {
    const { sasaran } = draft(
      ['No', 'Kelompok', 'Sasaran', 'Indikator'],
      ['1', 'A', 'S', 'I'],
      ['2', '', 'T', 'J'],
      ['3', '-', 'U', 'K'],
      ['4', '', 'V', 'L'],
      ['5', 'B', 'W', 'M'],
    );
    expect(sasaran.map(([uraian, , kelompok]) => [uraian, kelompok])).toEqual([
      ['S', 'A'],
      ['T', 'A'],
      ['U', none],
      ['V', none],
      ['W', 'B'],
    ]);
  });
});

describe('cells that are merged with those above', () => {
  it('name nothing again: the row goes on with the indicator', () => {
    expect(draft(HEADINGS, ['1', 'S', 'I', ''], ['', '↑S', '', '5']).sasaran).toEqual([
      ['S', none, none, '1|I|5'],
    ]);
  });

  it('are none of the rest of a name below', () => {
    const { sasaran, codes } = draft(
      HEADINGS,
      ['1', 'S', 'Persentase balita', '5'],
      ['↑1', '↑S', 'yang sehat', ''],
    );
    expect(sasaran).toEqual([['S', none, none, '1|Persentase balita|5|yang sehat']]);
    expect(codes).toEqual(['not-understood baris 2 kolom 2 lanjutan']);
  });

  it('make a row with a name of its own one without a number', () => {
    const { sasaran } = draft(HEADINGS, ['1', 'S', 'I', '5'], ['↑1', '↑S', 'Jumlah J', '6']);
    expect(sasaran).toEqual([['S', none, none, '1|I|5', '|Jumlah J|6']]);
  });
});

it('beside several names one that stands again is the same, and is not said twice', () => {
  const headings = ['Sasaran', 'Indikator', 'Target', 'Sasaran', 'Indikator', 'Target'];
  const { sasaran } = draft(headings, ['S', 'I', '5', 'P', 'J', '6'], ['S', 'I', '5', 'P', 'K', '7']);
  expect(sasaran).toEqual([
    ['S', none, none, '|I|5'],
    ['S > P', none, none, '|J|6', '|K|7'],
  ]);
});

it('a number beside a dash, where no sasaran stands above, is that of nothing', () => {
  expect(draft(HEADINGS, ['1', '', '-', '5'])).toEqual({
    sasaran: [],
    codes: ['not-understood baris 1 kolom 3 tanpa-indikator'],
  });
});

it('the rest of a sasaran in a merged cell is told of once', () => {
  const rows = [
    ['1', 'Meningkatnya akses dan', 'I', '5'],
    ['2', 'mutu jalan', 'J', '6'],
    ['3', '↑mutu jalan', 'K', '7'],
  ];
  const { sasaran, codes } = draft(HEADINGS, ...rows);
  expect(sasaran).toEqual([['Meningkatnya akses dan', none, none, '1|I|5', '2|J|6', '3|K|7']]);
  expect(codes).toEqual(['not-understood baris 2 kolom 1 lanjutan']);
});

it('what looks like the rest of a name is an indicator where it has a unit of its own', () => {
  const headings = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target'];
  const of = (satuan: string) =>
    draft(headings, ['1', 'S', 'Persentase balita', '%', '5'], ['', '', 'yang sehat', satuan, '']).sasaran;
  expect(of('orang')).toEqual([['S', none, none, '1|Persentase balita|%|5', '|yang sehat|orang']]);
  expect(of('')).toEqual([['S', none, none, '1|Persentase balita|%|5|yang sehat']]);
});
