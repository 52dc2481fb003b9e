import type { Fact } from '../fact.js';
import {
  type Cell,
  cell,
  kode,
  nama,
  pemilik,
  type Row,
  row,
  satuan,
  sumber,
  tall,
  target,
} from '../page.js';
import type { Tema, Ukuran } from '../tema.js';
import { type Gaya, tulis } from './gaya.js';

// The cells that most tables have.

/** A cell that reaches down over the rows of these indicators, all of which stand under it. */
export function merged(
  uraian: string,
  ukuran: readonly Ukuran[],
  more: (of: string) => readonly Fact[] = () => [],
): Cell {
  const facts = ukuran.flatMap(({ nama: of }): Fact[] => [{ jenis: 'sasaran', of, uraian }, ...more(of)]);
  const one = cell(uraian, ...facts);
  return ukuran.length === 1 ? one : tall(ukuran.length, one);
}

/** Rows of number, sasaran and indicator, with what follows. */
export function numbered(
  { sasaran }: Tema,
  behind: (ukuran: Ukuran) => readonly (Cell | string)[],
): readonly Row[] {
  let number = 0;
  return sasaran.flatMap(({ uraian, ukuran }) =>
    ukuran.map((one, i) => {
      number += 1;
      const above = i === 0 ? [merged(uraian, ukuran)] : [];
      return row(kode(`${number}`), ...above, nama(one.nama), ...behind(one));
    }),
  );
}

export const satuanOf = (one: Ukuran): Cell => satuan(one.satuan);

/** The target of the n-th year, from 1. */
export const targetOf = (one: Ukuran, gaya: Gaya, n = 1, periode = `${gaya.tahun + n - 1}`): Cell => {
  const nilai = one.nilai[n] ?? '';
  return target(periode, tulis(nilai, gaya.notasi, gaya.digits), nilai);
};

/** Targets of five years. */
export const targetsOf = (one: Ukuran, gaya: Gaya): readonly Cell[] =>
  [1, 2, 3, 4, 5].map((n) => targetOf(one, gaya, n));

export const sumberOf = (one: Ukuran): Cell => sumber(one.sumber);
export const pemilikOf = (one: Ukuran): Cell => pemilik(one.bidang);
