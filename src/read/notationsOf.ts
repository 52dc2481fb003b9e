import type { Locale } from './readQuantity.js';
import { readTarget } from './readTarget.js';

/** A decimal mark that cannot group thousands: as many digits stand behind it as no group has. */
const DECIMAL = /^(?:0|[1-9]\d{0,8})([.,])(?:\d{1,2}|\d{4,9})$/;

/** The notations in which a text is a target: `94,33` only in `id`, `29.28571` only in `en`, `1.500` in both, prose in none. */
export function notationsOf(text: string): readonly NonNullable<Locale>[] {
  // Most are plain numbers.
  const [, mark] = DECIMAL.exec(text) ?? [];
  if (mark !== undefined) return [mark === ',' ? 'id' : 'en'];
  // Such a number proves neither.
  if (/(?:^|[^\d.,])\d{4,20}[.,]000(?![\d.,])/.test(text)) return ['id', 'en'];
  return (['id', 'en'] as const).filter((locale) => readTarget(text, { locale }).ok);
}
