import { type DokumenIku, type Variabel, variabelOf } from '../../index.js';
import { ownProblem, type Problem } from '../problem/problem.js';
import type { DataColumns } from './dataColumns.js';

/** More names than a person reads; the others are counted. */
const MOST = 12;
const LONGEST = 60;

/** What is wrong with the columns of a table of data: variables that none is for, and those that several are for. */
export function columnProblems(
  dokumen: DokumenIku,
  { variabel, unsure, headings }: DataColumns,
): readonly Problem[] {
  return variabelOf(dokumen)
    .filter(({ id }) => !variabel.has(id))
    .map(({ id, definisi }) => {
      const places = unsure.get(id);
      return places === undefined ? lackingColumn(id, definisi) : unsureColumn(id, places, headings);
    });
}

/** The columns that nothing takes, in one note; none where all are taken. */
export function unusedColumns({ unused }: DataColumns): readonly Problem[] {
  if (unused.length === 0) return [];
  const list = listOf(unused);
  return [
    ownProblem(
      'unknown-column',
      `kolom yang tidak dipakai: ${list}`,
      `columns that are not used: ${list}`,
      'catatan',
    ),
  ];
}

/** The columns that there are, where none of them is of use. */
export function foundColumns({ headings }: DataColumns): Problem {
  const list = listOf(headings.filter((heading) => heading.trim() !== ''));
  return ownProblem('columns-found', `kolom yang ada: ${list}`, `the columns are: ${list}`, 'catatan');
}

function lackingColumn(id: string, { label }: Variabel): Problem {
  return ownProblem(
    'missing-column',
    `tidak ada kolom "${id}" atau "${label}"; sebut kolomnya: --kolom ${id}="Judul kolom"`,
    `there is no column "${id}" or "${label}"; name it: --kolom ${id}="Heading"`,
  );
}

function unsureColumn(id: string, places: readonly number[], headings: readonly string[]): Problem {
  const numbers = places.map((place) => place + 1).join(', ');
  const heading = headings[places[0] ?? 0]?.trim() ?? '';
  return ownProblem(
    'duplicate-column',
    `kolom "${heading}" ada ${places.length} (kolom ke-${numbers}); beri judul yang berbeda, atau sebut satu: --kolom ${id}="Judul kolom"`,
    `there are ${places.length} columns "${heading}" (columns ${numbers}); give them other headings, or name one: --kolom ${id}="Heading"`,
  );
}

function listOf(headings: readonly string[]): string {
  const shown = headings.slice(0, MOST).map((heading) => `"${heading.slice(0, LONGEST)}"`);
  const more = headings.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, … (+${more})` : ''}`;
}
