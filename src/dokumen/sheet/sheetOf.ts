import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';
import { tooLarge, tooLong } from '../../issue/input.js';
import { makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { MAX_CELLS } from './limits.js';
import type { Row, Sheet } from './sheet.js';

/** The sheet of these rows; fails when they have too many cells, or a cell with too much text. */
export function sheetOf(rows: readonly Row[]): Parsed<Sheet> {
  let count = 0;
  for (const { number, cells } of rows) {
    count += cells.length;
    if (count > MAX_CELLS) {
      const place = { asal: 'teks', path: ['baris', number - 1] } as const;
      return { ok: false, issues: [makeIssue(tooLarge, place, undefined, { batas: MAX_CELLS })] };
    }
    for (const [column, { text }] of cells.entries()) {
      if (text.length <= MAX_TEXT_LENGTH) continue;
      const place = { asal: 'teks', path: ['baris', number - 1, 'kolom', column] } as const;
      const facts = { panjang: text.length, batas: MAX_TEXT_LENGTH };
      return { ok: false, issues: [makeIssue(tooLong, place, undefined, facts)] };
    }
  }
  return { ok: true, value: { rows } };
}
