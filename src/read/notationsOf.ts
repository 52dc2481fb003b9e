import type { Locale } from './readQuantity.js';
import { readTarget } from './readTarget.js';

/** The notations in which a text is a target: `94,33` only in `id`, `29.28571` only in `en`, `1.500` in both, prose in none. */
export function notationsOf(text: string): readonly NonNullable<Locale>[] {
  // Such a number proves neither.
  if (/(?:^|[^\d.,])\d{4,20}[.,]000(?![\d.,])/.test(text)) return ['id', 'en'];
  return (['id', 'en'] as const).filter((locale) => readTarget(text, { locale }).ok);
}
