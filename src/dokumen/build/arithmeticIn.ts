import { isTold, unquoted } from '../sheet/isNoLabel.js';
import { multiplierIn } from './multiplierIn.js';

/** How surely a text holds arithmetic: `weak` signs stand between the words of prose as well. */
export type Arithmetic = 'none' | 'weak' | 'strong';

const STRONG =
  /[×✕⨯÷√]|[∑Σ](?! ?\p{L}{3})|(?<=[\s)\]"])[/+*∕⁄](?=[\s([{"])|(?<=[\p{L}\p{N})\]"]) x (?=\S)|\d ?[x*] ?\p{Lu}/u;
const TIGHT = /(?:^|[\s(])\d{1,3}\/\p{L}(?!\p{L})|[)\]][/:*+]|[/*+] ?[([]|(?:^|[\s([])\p{L}\d?[/*+](?=\d)/u;
const WEAK = /(?<=\S) [-−–—:] (?=\S)/u;
/** What is left out before signs are looked for: remarks in brackets behind a word, and ranges of numbers. */
const REMARK = /(\p{L}) ?\([^()]{0,200}\)/gu;
/** How often something is done. */
const REPEATED =
  /\d{1,3} ?(?:x|kali) (?:dalam |per |\/ ?)?(?:satu |1 )?(?:se)?(?:tahun|bulan|minggu|hari|triwulan|semester)(?!\p{L})/giu;
const RANGE = /\d ?[-–] ?(?=\d)/gu;

/** How surely a text in one-line notation or in words holds arithmetic. */
export function arithmeticIn(text: string): Arithmetic {
  if (multiplierIn(text).multiplier !== '' || isTold(text)) return 'strong';
  // Brackets alone are looked at twice: those that hold arithmetic beside an operator are no remark.
  const bare = unquoted(text).replace(REMARK, '$1').replace(RANGE, '').replace(REPEATED, '');
  if (STRONG.test(bare) || TIGHT.test(unquoted(text))) return 'strong';
  return WEAK.test(bare) ? 'weak' : 'none';
}
