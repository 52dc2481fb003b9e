import { once } from '../../formula/once.js';
import { ambiguousFormula } from '../../issue/reading.js';
import { collapse } from '../collapse.js';
import { type Failed, failAt } from '../failAt.js';
import type { Token } from './token.js';

const SYMBOLS = once(() => /^\p{L}\d?(?:-\p{L}\d?)+$/u);
const HYPHEN = once(() => /(?<=\p{L}|\d)-(?=\p{L})/gu);

/** Longer texts are no names that a formula repeats. */
const MAX_NAME = 250;

/**
 * The issue of a hyphen without spaces that may subtract: between single letters (`A-B`), or beside what is a name of the
 * formula itself (`(Target-Realisasi) / Target`). In any other name it is a part of it: `rata-rata`, `n-1`.
 */
export function hyphenIn(tokens: readonly Token[]): Failed | undefined {
  const labels = tokens.flatMap((one) => (one.kind === 'label' && !one.quoted ? [one] : []));
  const names = new Set(labels.map(({ text }) => collapse(text).toLowerCase()));
  for (const { text, start } of labels.filter((one) => one.text.length <= MAX_NAME)) {
    for (const { index } of text.matchAll(HYPHEN())) {
      const [left, right] = [text.slice(0, index), text.slice(index + 1)].map((part) => collapse(part));
      if (left === undefined || right === undefined) continue;
      const isName = [left, right].some((part) => names.has(part.toLowerCase()));
      if (!isName && !SYMBOLS().test(text)) continue;
      const [satu, dua] = [`${left} - ${right}`, `"${text}"`].map((one) => one.slice(0, 160));
      return failAt(ambiguousFormula, start, text, {
        satu: satu ?? '',
        dua: dua ?? '',
        saran: 'tanda-hubung',
      });
    }
  }
  return undefined;
}
