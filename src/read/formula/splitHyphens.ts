import { once } from '../../formula/once.js';
import { HYPHEN, isTwice, MAX_NAME, nameOf, SYMBOLS } from './hyphen.js';
import type { Token } from './token.js';

type Label = Extract<Token, { readonly kind: 'label' }>;

/** Degrees of schools, which stand beside each other as others do: `S1-D4`. */
const DEGREES = /^[SD]\d(?:-[SD]\d)+$/u;
/** A name of letters and an index, or a word; beside these a hyphen joins what is no name: `non-PNS`, `e-KTP`, `rata-rata`. */
const NAME = once(() => /^(?:\p{Lu}[\p{Ll}\d]?|\p{L}{3,}(?:[\s\p{N}-].*)?)$/u);
const PART = /^(?:non|pra|pasca|sub|anti|eks|antar|semi|rata|laki|masing)$/i;
const COUNTED = /^(?:jumlah|jml|total|nilai|realisasi|target|luas|volume|panjang|produksi)\s/iu;

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

/** Where the hyphens stand that subtract: all between letters, else the first beside one of the other names. */
function hyphensIn(text: string, others: ReadonlySet<string>): readonly number[] {
  const all = [...text.matchAll(HYPHEN())].map(({ index }) => index);
  if (SYMBOLS().test(text)) return DEGREES.test(text) ? [] : all;
  const at = all.find((index) => subtracts(text.slice(0, index), text.slice(index + 1), others));
  return at === undefined ? [] : [at];
}

/** True for two names, one of which the formula has elsewhere; of several words where both begin with what is counted. */
function subtracts(left: string, right: string, others: ReadonlySet<string>): boolean {
  const sides = [left, right];
  if (isTwice(left, right) || !sides.some((side) => others.has(nameOf(side)))) return false;
  if (sides.some((side) => /\s/u.test(side))) return sides.every((side) => COUNTED.test(side));
  return sides.every((side) => others.has(nameOf(side)) || (NAME().test(side) && !PART.test(side)));
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
