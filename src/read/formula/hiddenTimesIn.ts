import type { Failed } from '../failAt.js';
import { isMultiplier } from './isMultiplier.js';
import { signOf, type Token } from './token.js';
import { twoMeanings } from './twoMeanings.js';

type Label = Extract<Token, { readonly kind: 'label' }>;

const GLUED = /^(.{0,250}[\p{L}\p{N})])([x×]1(?:00|\.?000))$/isu;
/** A weight behind a name, as in `A 0,3 + B 0,7`. */
const WEIGHTED = /^(.{0,250}\S) (0[.,]\d{1,9})$/su;
const PERCENT = /^(.{0,250}\S) ?\((?:(?:dalam )?(?:100 ?)?(?:%|persen)|100)\)$/isu;

/** The issue of a multiplier that a name may hide: `A / Bx100`, `A / B (persen)`, `A 0,3 + B 0,7`. */
export function hiddenTimesIn(tokens: readonly Token[]): Failed | undefined {
  const labels = tokens.filter((one): one is Label => one.kind === 'label' && !one.quoted);
  for (const { text, start } of labels) {
    const [, name, times = ''] = GLUED.exec(text) ?? WEIGHTED.exec(text) ?? [];
    if (name !== undefined)
      return twoMeanings(start, `${name} x ${times.replace(/^\D/, '')}`, `"${text}"`, 'kali', text);
  }
  return percentIn(tokens, labels);
}

/** A quotient without a multiplier, whose last name alone says percent. */
function percentIn(tokens: readonly Token[], labels: readonly Label[]): Failed | undefined {
  const last = labels.find(({ text }) => PERCENT.test(text));
  if (last === undefined || last !== labels.at(-1)) return undefined;
  const goesOn = tokens.some((one) => isBehind(one, last));
  const isQuotient = tokens.some((one) => signOf(one) === 'bagi');
  const isScaled = tokens.some((one) => one.kind === 'number' && isMultiplier(one.value));
  if (goesOn || !isQuotient || isScaled) return undefined;
  const [, name = ''] = PERCENT.exec(last.text) ?? [];
  return twoMeanings(last.start, `${name} x 100`, `"${last.text}"`, 'kali', last.text);
}

function isBehind(token: Token, { end }: Label): boolean {
  return token.start >= end && token.kind !== 'close' && token.kind !== 'end';
}
