import type { Bahasa, Indikator } from '../../index.js';
import type { Role } from '../input/dataColumns.js';
import type { ResultColumn } from '../output/rowWriter.js';
import type { Bilingual } from '../terminal/bilingual.js';

const headings = {
  baris: { id: 'Baris', en: 'Row' },
  wilayah: { id: 'Wilayah', en: 'Region' },
  unit: { id: 'Unit', en: 'Unit' },
  nama: { id: 'Nama', en: 'Name' },
  periode: { id: 'Periode', en: 'Period' },
  indikator: { id: 'Indikator', en: 'Indicator' },
  hasil: { id: 'Hasil', en: 'Result' },
  satuan: { id: 'Satuan', en: 'Unit' },
  predikat: { id: 'Predikat', en: 'Grade' },
  cakupan: { id: 'Cakupan', en: 'Coverage' },
  terpakai: { id: 'Terpakai', en: 'Used' },
  hilang: { id: 'Hilang', en: 'Missing' },
  gagal: { id: 'Gagal', en: 'Failed' },
  kode: { id: 'Kode', en: 'Code' },
  masalah: { id: 'Masalah', en: 'Issue' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Key = keyof typeof headings;

/** What decides which columns a table of results has. */
export interface ResultShape {
  readonly bahasa: Bahasa;
  /** What the rows are about. */
  readonly roles: readonly Role[];
  /** True when rows were joined: they have coverage, and no number. */
  readonly isJoined: boolean;
}

/** So many indicators have a column each; more would not fit. */
const MOST_BESIDE = 4;

/** True when the indicators stand beside one another, a row of data in one line; false: below one another, a line for each. */
export function areBeside(indikator: readonly Indikator[]): boolean {
  return indikator.length <= MOST_BESIDE;
}

/** The columns for programs: a line for each row and indicator, with ids, figures and units apart. */
export function longColumns(shape: ResultShape): readonly ResultColumn[] {
  return [
    ...placeColumns(shape),
    ...named(['indikator', 'hasil', 'satuan', 'predikat'], shape),
    ...named(shape.isJoined ? ['terpakai', 'hilang', 'gagal'] : [], shape),
    ...named(['kode', 'masalah'], shape),
  ];
}

/** The columns for people: figures with their units, and what is wrong told elsewhere. */
export function shortColumns(shape: ResultShape, indikator: readonly Indikator[]): readonly ResultColumn[] {
  const { isJoined } = shape;
  if (!areBeside(indikator))
    return [
      ...placeColumns(shape),
      ...named(['indikator', 'hasil', ...(isJoined ? (['cakupan'] as const) : [])], shape),
    ];
  return [
    ...placeColumns(shape),
    ...indikator.flatMap(({ id, nama }) => [
      { key: figureKey(id), heading: nama, isNumber: true },
      ...(isJoined
        ? [{ key: coverageKey(id), heading: headings.cakupan[shape.bahasa], isNumber: true }]
        : []),
    ]),
  ];
}

/** The key of the column of an indicator, which none of the others has: ids have no spaces. */
export function figureKey(id: string): string {
  return `hasil ${id}`;
}

/** The key of the column of its coverage. */
export function coverageKey(id: string): string {
  return `cakupan ${id}`;
}

function placeColumns(shape: ResultShape): readonly ResultColumn[] {
  const found = (['wilayah', 'unit', 'nama', 'periode'] as const).filter((role) =>
    shape.roles.includes(role),
  );
  return named([...(shape.isJoined ? [] : (['baris'] as const)), ...found], shape);
}

const numbers: readonly Key[] = ['baris', 'hasil', 'cakupan', 'terpakai', 'hilang', 'gagal'];

function named(keys: readonly Key[], { bahasa }: ResultShape): readonly ResultColumn[] {
  return keys.map((key) => ({ key, heading: headings[key][bahasa], isNumber: numbers.includes(key) }));
}
