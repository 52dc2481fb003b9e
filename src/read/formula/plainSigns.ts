import { once } from '../../formula/once.js';
import { halfWidth } from '../halfWidth.js';

const QUOTED_OR_WIDE = once(() => /"[^"]*"|“[^“”]*”|[！-～]+/gu);

/** The text with wide letters, digits and signs outside of its quotes as plain ones: `（Ａ／Ｂ）×１００％` is `(A/B)×100%`. */
export function plainSigns(text: string): string {
  // A quote that closes on another line opens nothing here.
  if (text.split('"').length % 2 === 0) return text;
  return text.replace(QUOTED_OR_WIDE(), (part) => (/^["“]/u.test(part) ? part : halfWidth(part)));
}
