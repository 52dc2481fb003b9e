import { once } from '../../formula/once.js';
import { halfWidth } from '../halfWidth.js';

const SIGNS = /["“！-～хХ]/u;
const QUOTED_OR_WIDE = once(() => /"[^"]*"|“[^“”]*”|[！-～]+|[хХ]/gu);

/** The text with wide letters, digits and signs outside of its quotes as plain ones: `（Ａ／Ｂ）×１００％` is `(A/B)×100%`; each stays one character. */
export function plainSigns(text: string): string {
  // Most texts hold none of these.
  if (!SIGNS.test(text)) return text;
  // A quote that closes on another line opens nothing here.
  if (text.split('"').length % 2 === 0) return text;
  return text.replace(QUOTED_OR_WIDE(), plainPart);
}

/** A part in quotes stays as it is. The letter ha of Cyrillic looks like the sign of times, and is no letter of any name. */
function plainPart(part: string): string {
  if (/^["“]/u.test(part)) return part;
  return /[хХ]/.test(part) ? 'x' : halfWidth(part);
}
