import { collapse } from '../collapse.js';
import type { Failed } from '../failAt.js';
import { HYPHEN, MAX_NAME, nameOf, SYMBOLS } from './hyphen.js';
import type { Token } from './token.js';
import { twoMeanings } from './twoMeanings.js';

/** What is no word of its own: `non-PNS`. */
const PREFIX = /(?:^|\s)(?:non|pra|pasca|sub|anti|eks|antar)$/i;
const COUNTED = /^(?:jumlah|jml|total)(?![\p{L}\p{N}])/iu;

/**
 * The issue of a hyphen without spaces that may subtract: between single letters (`A-B`), or beside what is a name of the
 * formula itself (`(Target-Realisasi) / Target`). In any other name it is a part of it: `rata-rata`, `n-1`.
 */
export function hyphenIn(tokens: readonly Token[]): Failed | undefined {
  const labels = tokens.flatMap((one) => (one.kind === 'label' && !one.quoted ? [one] : []));
  // Most formulas have no hyphen.
  if (!labels.some(({ text }) => text.includes('-'))) return undefined;
  const names = new Set(labels.map(({ text }) => nameOf(text)));
  for (const { text, start } of labels.filter((one) => one.text.length <= MAX_NAME)) {
    const found = [...text.matchAll(HYPHEN())].find(({ index }) => maySubtract(text, index, names));
    if (found === undefined) continue;
    const [left, right] = [text.slice(0, found.index), text.slice(found.index + 1)];
    return twoMeanings(start, `${collapse(left)} - ${collapse(right)}`, `"${text}"`, 'tanda-hubung', text);
  }
  return undefined;
}

/** True for a hyphen between names of the formula or single letters, and before what is counted. */
function maySubtract(text: string, at: number, names: ReadonlySet<string>): boolean {
  const parts = [text.slice(0, at), text.slice(at + 1)].map(nameOf);
  const [left = '', right = ''] = parts;
  if (PREFIX.test(left)) return false;
  return SYMBOLS().test(text) || COUNTED.test(right) || parts.some((part) => names.has(part));
}
