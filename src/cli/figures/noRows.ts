import { ownProblem } from '../problem/problem.js';

/** A table of headings alone is no fault, but somebody may have expected rows. */
export const noRows = ownProblem(
  'empty',
  'tidak ada baris data di bawah judul kolom',
  'there are no rows of data below the headings',
  'catatan',
);
