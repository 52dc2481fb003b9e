/** `per 1.000 penduduk`; what another number means, as in `per 100 ribu`, is not told by its figures alone. */
const PER =
  /(?:\bper|\/) ?(?:(10{0,2}\.?000|1\.?000\.?000|100)(?!\d|[.,]\d| ?(?:ribu|rb|juta|jt|mil[iy]ar)(?!\p{L}))|(?=\d|(?:se)?(?:ratus|ribu|juta)(?!\p{L})))/iu;

/**
 * What a unit or a name says that a quotient is multiplied by: `1.000` of `per 1.000 penduduk`; empty for a number that leaves it open,
 * undefined where there is none.
 */
export function perIn(text: string): string | undefined {
  const found = PER.exec(text);
  return found === null ? undefined : (found[1] ?? '');
}
