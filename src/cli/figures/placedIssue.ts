import { type Bahasa, formatIssue, type Issue } from '../../index.js';
import type { DataColumns } from '../input/dataColumns.js';
import { type OwnProblem, ownProblem } from '../problem/problem.js';

/** What was found in a cell of data, told by its column and its row. */
export function placedIssue(
  issue: Issue,
  row: number,
  variabel: string,
  { headings, variabel: places }: DataColumns,
  bahasa: Bahasa,
): OwnProblem {
  const place = places.get(variabel) ?? 0;
  const heading = headings[place] ?? '';
  const placed: Issue = { ...issue, asal: 'teks', path: ['baris', row - 1, 'kolom', place], judul: heading };
  const indonesian = `kolom "${heading}", baris ${row}: ${issue.kalimat}; sebut --locale id atau --locale en`;
  const english =
    bahasa === 'en' ? `${formatIssue(placed, 'en')}; say --locale id or --locale en` : indonesian;
  return ownProblem(issue.code, indonesian, english);
}
