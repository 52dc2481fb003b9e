import { MAX_TEXT_LENGTH } from '../decimal/limit.js';
import { tooLarge, tooLong } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { type Baris, MAX_CELLS, MAX_TEXT } from './lembar.js';

/** The issue of a text that is too long to be read at all. */
export function tooLongText(text: string): Issue | undefined {
  if (text.length <= MAX_TEXT) return undefined;
  return makeIssue(tooLong, { asal: 'teks', path: [] }, undefined, { panjang: text.length, batas: MAX_TEXT });
}

/** The issues of a table with too many cells, or a cell with too much text. */
export function tooMuch(baris: readonly Baris[]): readonly Issue[] {
  let cells = 0;
  for (const { nomor, sel } of baris) {
    cells += sel.length;
    if (cells > MAX_CELLS)
      return [
        makeIssue(tooLarge, { asal: 'teks', path: ['baris', nomor - 1] }, undefined, { batas: MAX_CELLS }),
      ];
    const kolom = sel.findIndex(({ teks }) => teks.length > MAX_TEXT_LENGTH);
    const panjang = sel[kolom]?.teks.length;
    if (panjang !== undefined) {
      const place = { asal: 'teks', path: ['baris', nomor - 1, 'kolom', kolom] } as const;
      return [makeIssue(tooLong, place, undefined, { panjang, batas: MAX_TEXT_LENGTH })];
    }
  }
  return [];
}
