import type { Fact, Isi, PeriodFact } from './fact.js';

/** A cell as a document shows it, with what it says. */
export interface Cell {
  readonly text: string;
  /** What stands in a page of HTML, where it is more than the text. */
  readonly html?: string;
  /** How many columns and rows it covers. */
  readonly wide?: number;
  readonly tall?: number;
  readonly facts: readonly Fact[];
}

/** The cells of a row that begin in it. */
export type Row = readonly Cell[];

export interface Table {
  /** How many rows are headings. */
  readonly headings: number;
  readonly rows: readonly Row[];
}

/** A line of text (an empty one too) or a table, from the top of a page down. */
export type Block = string | Table;

export const cell = (text: string, ...facts: readonly Fact[]): Cell => ({ text, facts });

/** A row of cells that say nothing of a definition, or of those that do. */
export const row = (...cells: readonly (Cell | string)[]): Row =>
  cells.map((one) => (typeof one === 'string' ? cell(one) : one));

export const wide = (width: number, text: string | Cell): Cell => ({
  ...(typeof text === 'string' ? cell(text) : text),
  wide: width,
});

export const tall = (height: number, text: string | Cell): Cell => ({
  ...(typeof text === 'string' ? cell(text) : text),
  tall: height,
});

/** A cell of two rows. */
export const dua = (text: string | Cell): Cell => tall(2, text);

/** A cell of three rows. */
export const tiga = (text: string | Cell): Cell => tall(3, text);

/** Empty cells beside each other. */
export const kosong = (n: number): readonly string[] => Array.from({ length: n }, () => '');

export const table = (headings: Row | readonly Row[], ...rows: readonly Row[]): Table => {
  const above = isRows(headings) ? headings : [headings];
  return { headings: above.length, rows: [...above, ...rows] };
};

function isRows(headings: Row | readonly Row[]): headings is readonly Row[] {
  return Array.isArray(headings[0]);
}

/** The name of an indicator. */
export const nama = (text: string, name = text): Cell => cell(text, { jenis: 'indikator', nama: name });

export const sasaran = (text: string): Cell => cell(text, { jenis: 'sasaran', uraian: text });

/** The sasaran above those of these indicators, or above that of the row. */
export const induk = (text: string, ...all: readonly string[]): Cell =>
  cell(
    text,
    ...(all.length === 0
      ? [{ jenis: 'induk', uraian: text } as const]
      : all.map((of) => ({ jenis: 'induk', of, uraian: text }) as const)),
  );

export const satuan = (text: string, nilai = text): Cell => cell(text, { jenis: 'satuan', nilai });

export const kode = (text: string): Cell => cell(text, { jenis: 'kode', nilai: text });

export const pemilik = (text: string, ...names: readonly string[]): Cell =>
  cell(text, { jenis: 'penanggungJawab', nama: names.length === 0 ? [text] : names });

export const sumber = (text: string, ...names: readonly string[]): Cell =>
  cell(text, { jenis: 'sumberData', nama: names.length === 0 ? [text] : names });

export const rumus = (text: string, formula: string): Cell => cell(text, { jenis: 'formula', formula });

/** A text that must not be lost. */
export const simpan = (text: string): Cell => cell(text, { jenis: 'disimpan' });

const ofPeriod =
  (jenis: PeriodFact['jenis']) =>
  (periode: string, text: string, isi: PeriodFact['isi'] | string): Cell =>
    cell(text, {
      jenis,
      periode,
      isi: typeof isi === 'string' && isNumber(isi) ? { nilai: isi } : asIsi(isi),
    });

function isNumber(isi: string): boolean {
  return isi !== 'tanpa' && isi !== 'ditolak';
}

function asIsi(isi: Isi | string): Isi | 'tanpa' | 'ditolak' {
  return isi === 'ditolak' || typeof isi === 'object' ? isi : 'tanpa';
}

export const target = ofPeriod('target');
export const revisi = ofPeriod('targetPerubahan');
export const awal = ofPeriod('kondisiAwal');
export const hasil = ofPeriod('realisasi');

/** A cell with more that it says. */
export const also = (one: Cell, ...facts: readonly Fact[]): Cell => ({
  ...one,
  facts: [...one.facts, ...facts],
});
