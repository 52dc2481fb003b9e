import { constantOf } from '../../decimal/constantOf.js';
import { add, compare, zero } from '../../decimal/rational.js';
import { numberToken } from './numberToken.js';
import { type Lexeme, signOf } from './token.js';

/**
 * The lexemes of a sum of names, each behind its weight, with the sign of times between the two: `30% IKA + 30% IKU + 40% IKTL`,
 * `0,4A + 0,6B`. Weights sum to 1 or 100%; else, and in any other formula, the lexemes as they are: `9 jenis obat` is a name.
 */
export function withWeights(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const terms = termsOf(lexemes);
  if (terms.length < 2) return lexemes;
  const weights = terms.map(weightOf);
  const signs = lexemes.filter(isPlus);
  if (!isWhole(weights)) return lexemes;
  return terms.flatMap((term, i): readonly Lexeme[] => {
    const { at = 0 } = weights[i] ?? {};
    const [before, behind] = [term.slice(0, at), term.slice(at)];
    const place = behind[0]?.start ?? 0;
    const times: Lexeme = { kind: 'operator', operation: 'kali', start: place, end: place };
    const sign = signs[i];
    return [...before, times, ...behind, ...(sign === undefined ? [] : [sign])];
  });
}

interface Weight {
  /** In hundredths or in ones, as written. */
  readonly value: string;
  readonly isPercent: boolean;
  /** Where the name begins in the term. */
  readonly at: number;
}

function isPlus(one: Lexeme): boolean {
  return signOf(one) === 'tambah';
}

/** What stands between the signs of plus. */
function termsOf(lexemes: readonly Lexeme[]): readonly (readonly Lexeme[])[] {
  const terms: Lexeme[][] = [[]];
  for (const one of lexemes) {
    if (isPlus(one)) terms.push([]);
    else terms.at(-1)?.push(one);
  }
  return terms;
}

/** The weight of a term that is a number and words alone. */
function weightOf(term: readonly Lexeme[]): Weight | undefined {
  const isInBrackets = term[0]?.kind === 'open' && term.at(-1)?.kind === 'close';
  const own = isInBrackets ? term.slice(1, -1) : term;
  const [number, ...rest] = own;
  if (number?.kind !== 'number') return undefined;
  const isPercent = rest[0]?.kind === 'percent';
  const words = isPercent ? rest.slice(1) : rest;
  const isName =
    words.length > 0 &&
    words.every((one) => one.kind === 'word' && !/^(?:x|per|di\p{L}*|kali|bagi)$/iu.test(one.text));
  const read = numberToken(number);
  if (!isName || !read.ok || read.value.kind !== 'number') return undefined;
  const at = (isInBrackets ? 1 : 0) + (isPercent ? 2 : 1);
  return { value: read.value.value, isPercent, at };
}

/** True for weights that sum to 1, or to 100%. */
function isWhole(weights: readonly (Weight | undefined)[]): boolean {
  const isPercent = weights[0]?.isPercent === true;
  let sum = zero;
  for (const one of weights) {
    if (one === undefined || one.isPercent !== isPercent || one.value.length > MAX_DIGITS) return false;
    sum = add(sum, constantOf(one.value));
  }
  return compare(sum, constantOf(isPercent ? '100' : '1')) === 0;
}

/** Longest number that is a weight. */
const MAX_DIGITS = 12;
