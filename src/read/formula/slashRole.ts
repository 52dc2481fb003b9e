import { once } from '../../formula/once.js';
import { isQuantityWord } from '../../formula/operators.js';
import { type Lexeme, wordOf } from './token.js';

/** What a slash or colon behind a part of a name is: a division, a part of the name, one or the other, or not known. */
export type SlashRole = 'divides' | 'name' | 'pair' | 'open';

// What is written with a slash everywhere.
const PAIR =
  /^(?:kab(?:upaten)?\.?\/kota|kota\/kab(?:upaten)?|prov(?:insi)?\/kab(?:upaten)?|desa\/kel(?:urahan)?|kel(?:urahan)?\/desa|tk\/(?:ra|paud)|paud\/tk|sd\/(?:mi|sdlb)|smp\/(?:mts|smplb)|sma\/(?:smk|ma)|smk\/ma(?:k)?|rt\/rw|skpd\/opd|opd\/skpd|dan\/atau|s\/d|n\/a|t\/a|laki-laki\/perempuan)$/i;

/** A name of one letter, as formulas have them: `A`, `X1`, in LaTeX `P_t`. */
export const SYMBOL = /^\p{L}\d?(?:_.{1,60})?$/u;

const SLASH = once(() => /[/∕⁄:∶]/u);

/** True for a slash or colon, which may be a division and may be a part of a name. */
export function isSlash(source: string, { kind, start }: Lexeme): boolean {
  return kind === 'operator' && SLASH().test(source.charAt(start));
}

/** True for a word that begins what is counted or measured: a division stands before it. */
export function isQuantity(lexeme: Lexeme | undefined): boolean {
  const word = wordOf(lexeme);
  return isQuantityWord(word) || /^[∑Σ]$/.test(word);
}

/** What the slash or colon at `i`, inside a name, can be by what stands beside it. */
export function slashRole(source: string, lexemes: readonly Lexeme[], i: number): SlashRole {
  const [before, slash, after] = [lexemes[i - 1], lexemes[i], lexemes[i + 1]];
  if (before === undefined || slash === undefined || after === undefined) return 'divides';
  const [left, right] = [before.end < slash.start, slash.end < after.start];
  const isSpaced = left && right;
  if (after.kind === 'number') return isSpaced ? 'divides' : beforeNumber(before, after.text);
  if (after.kind !== 'word') return 'divides';
  if (PAIR.test(`${wordOf(before)}/${after.text}`)) return isSpaced ? 'pair' : 'name';
  if (isSpaced) return 'divides';
  return isQuantity(after) && source.charAt(slash.start) !== ':' ? 'divides' : 'open';
}

/** A slash before a number divides, but for the numbers of regulations: `PP 2/2018`. */
function beforeNumber(before: Lexeme, digits: string): SlashRole {
  if (before.kind === 'number') return 'name';
  return /^(?:19|20)\d\d$/.test(digits) ? 'open' : 'divides';
}
