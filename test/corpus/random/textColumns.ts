import { DILAPORKAN } from '../fact.js';
import { type Cara, cara, tanpaRumus } from '../layouts/gaya.js';
import { type Cell, cell, pemilik, satuan, simpan, sumber } from '../page.js';
import { persen } from '../shapes.js';
import type { Chance } from './chance.js';
import { type Column, column } from './column.js';
import type { Line } from './lines.js';
import { headings } from './words.js';

const blank = () => cell('');

/** Only rows that begin an indicator have cells of their own here. */
const ofIndikator =
  (make: (line: Line) => Cell): ((line: Line) => Cell) =>
  (line) =>
    line.jenis === 'indikator' ? make(line) : blank();

/** The unit stands beside the whole; its parts have it too. */
export const unitColumn = (chance: Chance): Column =>
  column(chance.oneOf(headings.satuan), ({ jenis, measured }) => {
    if (jenis === 'indikator') return satuan(measured.satuan);
    return cell(jenis === 'atasan' ? measured.satuan : '');
  });

/** Formulas in one way, or in any. */
export function formulaColumn(chance: Chance): Column {
  const ways: readonly Cara[] = ['baris', ...(Object.keys(cara) as Cara[])];
  const anyWay = () => ways[chance.upTo(ways.length - 1)] ?? 'baris';
  const one = chance.onceIn(2) ? anyWay() : undefined;
  return column(
    chance.oneOf(headings.formula),
    ofIndikator(({ measured }) => formulaCell(chance, one ?? anyWay(), measured)),
  );
}

function formulaCell(chance: Chance, way: Cara, { bagi, nama }: Line['measured']): Cell {
  if (bagi === undefined) return cell(chance.oneOf(tanpaRumus), { jenis: 'formula', formula: DILAPORKAN });
  const [a, b] = bagi;
  const text = cara[way](a, b, nama);
  const made = cell(text, { jenis: 'formula', formula: persen(a, b) });
  return way === 'garisBawah' ? { ...made, html: `<u>${a}</u> x 100%<br>${b}` } : made;
}

/** Why it is measured, and below, in the same cell or on a row of its own, how. */
export function explanationColumn(chance: Chance, continued: boolean): Column {
  return column(chance.oneOf(headings.penjelasan), ({ jenis, measured }) => {
    const { bagi, nama } = measured;
    if (bagi === undefined || (jenis !== 'indikator' && jenis !== 'lanjutan')) return blank();
    const says = `Makin tinggi ${nama.toLowerCase()}, makin baik layanan kepada warga.`;
    const [a, b] = bagi;
    const rumus = cara[chance.oneOf<Cara>(['baris', 'kurung', 'latex'])](a, b, nama);
    if (!continued) return cell(`${says}\nRumus:\n${rumus}`, { jenis: 'formula', formula: persen(a, b) });
    return jenis === 'indikator'
      ? cell(says)
      : cell(rumus, { jenis: 'formula', of: nama, formula: persen(a, b) });
  });
}

export const sourceColumn = (chance: Chance): Column =>
  column(
    chance.oneOf(headings.sumber),
    ofIndikator(({ measured }) => sumber(measured.sumber)),
  );

/** Owners, some by a word for "the same as above". */
export function ownerColumn(chance: Chance): Column {
  const same = chance.oneOf(['', 'idem', 's.d.a.', '(sama)', 'sda', '"']);
  let above: string | undefined;
  return column(
    chance.oneOf(headings.pemilik),
    ofIndikator(({ measured }) => {
      const isSame = above === measured.pemilik && same !== '';
      above = measured.pemilik;
      const made = pemilik(measured.pemilik);
      return isSame ? { ...made, text: same } : made;
    }),
  );
}

/** A column that no definition has a place for. */
export const otherColumn = (chance: Chance): Column =>
  column(
    chance.oneOf(headings.lain),
    ofIndikator(() =>
      chance.onceIn(3)
        ? blank()
        : simpan(chance.oneOf(['40%', 'Non kumulatif', 'IKU baru', '2 kali setahun'])),
    ),
  );
