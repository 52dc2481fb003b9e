import type { DokumenIku, Indikator, Issue } from 'indikator';
import { type FormatTabel, type PilihanBaca, readDokumen } from 'indikator/dokumen';

/** The result of an indicator in a period, as it was printed. */
export interface Printed {
  readonly nilai?: string;
  readonly predikat?: string;
  readonly kumulatif?: true;
  readonly asli?: string;
}

/** What came of a text. */
export interface Reading {
  readonly dokumen: DokumenIku | null;
  readonly issues: readonly Issue[];
  readonly indikator: readonly Indikator[];
  /** By the id of the indicator, and by period. */
  readonly realisasi: Readonly<Record<string, Readonly<Record<string, Printed>>>>;
}

export function readingOf(
  text: string,
  format: FormatTabel,
  pilihan: Omit<PilihanBaca, 'format'> = {},
): Reading {
  const { dokumen, issues, realisasi } = readDokumen(text, { format, ...pilihan }) as ReturnType<
    typeof readDokumen
  > &
    Partial<Pick<Reading, 'realisasi'>>;
  const indikator = (dokumen?.sasaran ?? []).flatMap((one) => one.indikator);
  return { dokumen, issues, indikator, realisasi: realisasi ?? {} };
}

/** The row and the column of a cell, counted from 0 as paths of issues do. */
export function cellOf({ path }: Issue): readonly [number, number] | undefined {
  const [where, row, column, at] = path;
  return where === 'baris' && column === 'kolom' ? [Number(row), Number(at)] : undefined;
}

/** True for an error at a cell. */
export function isLocated(issue: Issue): boolean {
  return issue.tingkat === 'salah' && cellOf(issue) !== undefined;
}
