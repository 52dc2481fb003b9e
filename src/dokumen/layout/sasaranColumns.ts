import type { Sasaran } from '../../definition/sasaran.js';
import { wordsForTingkat } from '../find/headingWords.js';
import type { TableCell } from '../sheet/table.js';
import { type Column, indikatorColumn, type Subject, textColumn } from './column.js';

/** The number of the indicator, the code of the sasaran where one is needed, and a column for each level of sasaran. */
export function sasaranColumns(subjects: readonly Subject[]): readonly Column[] {
  const depth = Math.max(1, ...subjects.map(({ path }) => path.length));
  const hasCodes = subjects.some(({ sasaran }) => sasaran.kode !== undefined || looksShared(sasaran));
  const levels = Array.from({ length: depth }, (_, level) => {
    const heading = headingOfLevel(
      subjects.map(({ path }) => path[level]),
      depth,
    );
    return textColumn(heading, ({ path }) => path[level]?.uraian ?? '', 'repeated');
  });
  return [
    indikatorColumn('No.', ({ kode = '' }) => kode, 'short'),
    ...(hasCodes ? [textColumn('Kode Sasaran', ({ sasaran }) => sasaran.kode ?? '', 'repeated')] : []),
    ...levels,
  ];
}

/** True when a number that only the first indicator has would be taken for that of the sasaran. */
function looksShared({ indikator: [first, ...others] }: Sasaran): boolean {
  return first?.kode !== undefined && others.length > 0 && others.every(({ kode }) => kode === undefined);
}

function headingOfLevel(all: readonly (Sasaran | undefined)[], depth: number): string {
  const tingkat = all.find((sasaran) => sasaran !== undefined)?.tingkat;
  const words = wordsForTingkat(depth === 1 && tingkat === 'perangkat-daerah' ? undefined : tingkat);
  return words
    .replace(/\b(?:opd|rpjmd)\b/g, (word) => word.toUpperCase())
    .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The group of each sasaran; a dash where it has none. */
export const groupColumn: Column = textColumn('Kelompok', ({ sasaran }) => sasaran.kelompok ?? '-');

/** True when a sasaran without a group comes behind one with a group. */
export function endsGroup(subjects: readonly Subject[]): boolean {
  const first = subjects.findIndex(({ sasaran }) => sasaran.kelompok !== undefined);
  return first !== -1 && subjects.slice(first).some(({ sasaran }) => sasaran.kelompok === undefined);
}

/** The rows with a row of one cell before each that begins a group. */
export function withGroups(
  subjects: readonly Subject[],
  rows: readonly (readonly TableCell[])[],
): readonly (readonly TableCell[])[] {
  let group: string | undefined;
  return rows.flatMap((row, i) => {
    const kelompok = subjects[i]?.sasaran.kelompok;
    if (kelompok === undefined || kelompok === group) return [row];
    group = kelompok;
    return [[{ text: kelompok }], row];
  });
}
