/** `per 1.000 penduduk`. */
const PER = /(?:\bper|\/) ?(10{0,2}\.?000|100)(?![\d.])/iu;

/** What a unit or a name says that a quotient is multiplied by: `1.000` of `per 1.000 penduduk`. */
export function perIn(text: string): string | undefined {
  return PER.exec(text)?.[1];
}
