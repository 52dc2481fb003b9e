import { once } from '../../formula/once.js';
import { collapse } from '../collapse.js';
import type { Token } from './token.js';

type Label = Extract<Token, { readonly kind: 'label' }>;

const SYMBOLS = once(() => /^\p{L}\d?(?:-\p{L}\d?)+$/u);
const HYPHEN = once(() => /(?<=[\p{L}\p{N}])-(?=\p{L})/gu);
/** What is no word of its own, `non-PNS`, or is written twice, `rata-rata`. */
const PREFIX = /(?:^|\s)(?:non|pra|pasca|sub|anti|eks|antar|rata|laki|masing)$/i;

/** Longer texts are no names that a formula repeats. */
const MAX_NAME = 250;

/**
 * The tokens with each hyphen that surely subtracts as the sign that it is. Nobody puts a lone name in brackets: between letters,
 * or beside a name that the formula has elsewhere, as in `(A-B)/B` and `(Target-Realisasi)/Target`, nothing else can be meant.
 */
export function splitHyphens(tokens: readonly Token[]): readonly Token[] {
  // Most formulas have no hyphen.
  if (!tokens.some((one) => one.kind === 'label' && one.text.includes('-'))) return tokens;
  return tokens.flatMap((one, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const isAlone = before?.kind === 'open' && before.text !== '{' && next?.kind === 'close';
    if (one.kind !== 'label' || one.quoted || !isAlone || one.text.length > MAX_NAME) return [one];
    const others = tokens.flatMap((other) =>
      other.kind === 'label' && other !== one ? [nameOf(other.text)] : [],
    );
    return partsOf(one, hyphensIn(one.text, new Set(others)));
  });
}

function nameOf(text: string): string {
  return collapse(text).toLowerCase();
}

/** Where the hyphens stand that subtract: all between letters, else the first beside one of the other names. */
function hyphensIn(text: string, others: ReadonlySet<string>): readonly number[] {
  const all = [...text.matchAll(HYPHEN())].map(({ index }) => index);
  if (SYMBOLS().test(text)) return all;
  const at = all.find((index) => {
    const [left, right] = [text.slice(0, index), text.slice(index + 1)];
    return !PREFIX.test(left) && [left, right].some((side) => others.has(nameOf(side)));
  });
  return at === undefined ? [] : [at];
}

function partsOf(label: Label, hyphens: readonly number[]): readonly Token[] {
  const { text, start } = label;
  return [...hyphens, text.length].flatMap((to, i): readonly Token[] => {
    const from = i === 0 ? 0 : (hyphens[i - 1] ?? 0) + 1;
    const part: Label = { ...label, text: text.slice(from, to), start: start + from, end: start + to };
    const minus = { kind: 'operator', operation: 'kurang', start: start + to, end: start + to + 1 } as const;
    return to === text.length ? [part] : [part, minus];
  });
}
