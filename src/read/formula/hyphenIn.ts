import { collapse } from '../collapse.js';
import type { Failed } from '../failAt.js';
import { HYPHEN, MAX_NAME, maySubtract, nameOf } from './hyphen.js';
import type { Token } from './token.js';
import { twoMeanings } from './twoMeanings.js';

/**
 * The issue of a hyphen without spaces that may subtract: between single letters (`A-B`), or beside what is a name of the
 * formula itself (`(Target-Realisasi) / Target`). In any other name it is a part of it: `rata-rata`, `n-1`.
 */
export function hyphenIn(tokens: readonly Token[]): Failed | undefined {
  // Most formulas have no hyphen.
  if (!tokens.some((one) => one.kind === 'label' && one.text.includes('-'))) return undefined;
  const labels = tokens.flatMap((one) => (one.kind === 'label' && !one.quoted ? [one] : []));
  const names = new Set(labels.map(({ text }) => nameOf(text)));
  for (const { text, start } of labels.filter((one) => one.text.length <= MAX_NAME)) {
    const found = [...text.matchAll(HYPHEN())].find(({ index }) => maySubtract(text, index, names));
    if (found === undefined) continue;
    const [left, right] = [text.slice(0, found.index), text.slice(found.index + 1)];
    return twoMeanings(start, `${collapse(left)} - ${collapse(right)}`, `"${text}"`, 'tanda-hubung', text);
  }
  return undefined;
}
