import type { TeksAngka } from '../decimal/teksAngka.js';

const GROUPED = {
  id: /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
} as const;

/** The plain decimal text of digits with dots and commas, by one locale; undefined where they are not well formed. */
export function plainNumber(digits: string, locale: 'id' | 'en'): TeksAngka | undefined {
  if (!GROUPED[locale].test(digits)) return undefined;
  const plain = locale === 'id' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  // Only digits are left, and at most one dot between them.
  return plain as TeksAngka;
}
