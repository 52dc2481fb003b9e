/** Words around a heading that only lead to a period. */
export const LEADING: ReadonlySet<string> = new Set(
  'tahun thn th ta pada periode ke per setiap tiap bulan triwulan semester untuk'.split(' '),
);

/** The words of a heading in small letters, without punctuation and without words that only lead to a period. */
export function wordsOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (LEADING.has(words.at(-1) ?? '')) words.pop();
  while (LEADING.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** What may stand in brackets behind a heading and says nothing of the cells below. */
export const REMARKS: ReadonlySet<string> = new Set(
  'persen satuan iku iki iks ikk ikp pk opd skpd pd rpjmd renstra rkpd renja t s is it outcome output max min maks'.split(
    ' ',
  ),
);

/** True for a remark in brackets that says nothing of the cells below, such as `(%)` or `(RPJMD)`. */
export function isRemark(text: string): boolean {
  return wordsOf(text)
    .split(' ')
    .every((word) => word === '' || REMARKS.has(word));
}
