import { type Bahasa, formatIssue, type Issue } from '../../index.js';
import type { DataColumns, Role } from '../input/dataColumns.js';
import { type OwnProblem, ownProblem } from '../problem/problem.js';

/** `argumen.baris[2].wilayah`: a row as the library counts it, and what of it. */
const ROW = /argumen(?:t)?\.baris\[(\d+)\](?:\.(\w+))?/g;

/** What was found in the rows that were given to the library, told by the rows and columns of the table. */
export function rowIssue(
  issue: Issue,
  numbers: readonly number[],
  { headings, roles }: DataColumns,
): OwnProblem {
  const told = (bahasa: Bahasa) =>
    formatIssue(issue, bahasa).replace(ROW, (_, i: string, field = '') => {
      const row = `${bahasa === 'en' ? 'row' : 'baris'} ${numbers[Number(i)]}`;
      const heading = headings[roles.get(field as Role) ?? -1];
      return heading === undefined ? row : `${bahasa === 'en' ? 'column' : 'kolom'} "${heading}", ${row}`;
    });
  return ownProblem(issue.code, told('id'), told('en'));
}
