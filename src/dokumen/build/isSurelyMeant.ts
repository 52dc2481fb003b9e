import { looksLikeFormula } from './looksLikeFormula.js';
import { hasNamedSide, isTightQuotient } from './readsAsFormula.js';

/** What no value that is reported is called. */
const meant: readonly RegExp[] = [
  // "Jumlah A per jumlah B"
  /^\W{0,3}(?:jumlah|jml|total|banyaknya|seluruh|nilai|realisasi|luas|panjang|volume)\b[^\n]{1,200} (?:per|terhadap|berbanding) (?:jumlah|jml|total|banyaknya|seluruh|nilai|realisasi|luas|panjang|volume)\b/iu,
  // "Selisih jumlah A dan jumlah B"
  /^(?:penjumlahan|pengurangan|perkalian|selisih)(?: antara| dari)? (?:jumlah|jml|total|nilai|realisasi|luas|panjang|volume)\b[^\n]{1,200} (?:dan|dengan|dikurangi|terhadap) (?:jumlah|jml|total|nilai|realisasi|luas|panjang|volume)\b/iu,
  // "Rata-rata dari (A + B + C)"
  /\b(?:rata-rata|rerata|rataan|median|modus|maks(?:im\w{2,3})?|min(?:im\w{2,3})?|selisih)\b[^()\n]{0,40}\([^()\n]{0,100}(?: [-+–×*x/] |\b\p{L}[-+*/,;] ?\p{L}\b)/iu,
  // "(1 + r)^n"
  /[\p{L}\d)]\s?\^\s?[\p{L}\d(]/u,
  // "A/BX100%"
  /[/:÷][^\n]{1,100}[xX×*] ?\(?100(?!\d)/u,
];

/** True for a text where formulas stand that is no value that is reported, whatever else it is. */
export function isSurelyMeant(text: string): boolean {
  return (
    isTightQuotient(text) ||
    hasNamedSide(text) ||
    looksLikeFormula(text) ||
    (text.length <= 2000 && meant.some((form) => form.test(text)))
  );
}
