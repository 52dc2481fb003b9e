const GROUPED = {
  id: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
} as const;

/** The plain decimal text of digits with dots and commas, by one locale; undefined where they are not well formed. */
export function plainNumber(digits: string, locale: 'id' | 'en'): string | undefined {
  if (!GROUPED[locale].test(digits)) return undefined;
  return locale === 'id' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
}
