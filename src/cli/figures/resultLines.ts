import type { Indikator } from '../../index.js';
import type { ResultColumn } from '../output/rowWriter.js';
import { areBeside, coverageKey, figureKey } from './resultColumns.js';

/** How many of the rows that belong to a figure were used, are missing, and failed. */
export interface Coverage {
  readonly terpakai: number;
  readonly hilang: number;
  readonly gagal: number;
}

/** What came out for one indicator of a row, in words and figures, ready to be written. */
export interface PrintedFigure {
  /** The figure as plain decimal text; empty: there is none. */
  readonly desimal: string;
  /** The figure as people read it; empty: there is none, or it was not asked for. */
  readonly teks: string;
  readonly predikat: string;
  /** How many rows were used, are missing and failed; undefined: none were joined. */
  readonly cakupan: Coverage | undefined;
  /** The code of the first issue; empty: there is none. */
  readonly kode: string;
  /** What is wrong, or worth knowing, a sentence each. */
  readonly messages: readonly string[];
}

/** Where a row stands: its number, region, unit, name and period. */
export type RowPlace = Readonly<Record<string, string>>;

/** What stands where there is no figure, so that it is seen. */
const NONE = '–';

/** The lines of one row for programs: one for each indicator. */
export function longLines(
  place: RowPlace,
  printed: readonly PrintedFigure[],
  indikator: readonly Indikator[],
  columns: readonly ResultColumn[],
): readonly (readonly string[])[] {
  return printed.map(({ desimal, predikat, cakupan, kode, messages }, k) => {
    const { id = '', satuan = '' } = indikator[k] ?? {};
    const unit = desimal === '' ? '' : satuan;
    const figure = {
      indikator: id,
      hasil: desimal,
      satuan: unit,
      predikat,
      ...countsOf(cakupan),
      kode,
      masalah: messages.join('; '),
    };
    return cellsOf({ ...place, ...figure }, columns);
  });
}

/** The lines of one row for people: one, or one for each indicator where there are many. */
export function shortLines(
  place: RowPlace,
  printed: readonly PrintedFigure[],
  indikator: readonly Indikator[],
  columns: readonly ResultColumn[],
): readonly (readonly string[])[] {
  if (!areBeside(indikator))
    return printed.map(({ teks, cakupan }, k) =>
      cellsOf(
        { ...place, indikator: indikator[k]?.nama ?? '', hasil: teks || NONE, cakupan: shareOf(cakupan) },
        columns,
      ),
    );
  const figures = printed.flatMap(({ teks, cakupan }, k) => {
    const { id = '' } = indikator[k] ?? {};
    return [[figureKey(id), teks || NONE] as const, [coverageKey(id), shareOf(cakupan)] as const];
  });
  return [cellsOf({ ...Object.fromEntries(figures), ...place }, columns)];
}

/** For programs each count by itself: a spreadsheet takes `1/12` for a day of the year. */
function countsOf(cakupan: Coverage | undefined): RowPlace {
  return Object.fromEntries(Object.entries(cakupan ?? {}).map(([key, count]) => [key, `${count}`]));
}

function shareOf(cakupan: Coverage | undefined): string {
  if (cakupan === undefined) return '';
  const { terpakai, hilang, gagal } = cakupan;
  return `${terpakai}/${terpakai + hilang + gagal}`;
}

function cellsOf(own: RowPlace, columns: readonly ResultColumn[]): readonly string[] {
  return columns.map(({ key }) => own[key] ?? '');
}
