import { looksLikeFormula } from './looksLikeFormula.js';
import { hasNamedSide, isTightQuotient } from './readsAsFormula.js';

/** What no value that is reported is called. */
const meant: readonly RegExp[] = [
  // "Jumlah A per jumlah B", "Persentase jumlah A terhadap jumlah B"
  /^\W{0,3}(?:(?:persentase|prosentase|rasio|proporsi|perbandingan)(?: antara| dari)? )?(?:jumlah|jml|total|banyaknya|seluruh|nilai|realisasi|luas|panjang|volume)\b[^\n]{1,200} (?:per|terhadap|berbanding) (?:jumlah|jml|total|banyaknya|seluruh|nilai|realisasi|luas|panjang|volume)\b/iu,
  // "Perbandingan jumlah A dengan jumlah B"
  /^\W{0,3}(?:rasio|proporsi|perbandingan)(?: antara| dari)? (?:jumlah|jml|total|banyaknya|nilai|realisasi|luas|panjang|volume)\b[^\n]{1,200} (?:dan|dengan|:) (?:jumlah|jml|total|banyaknya|nilai|realisasi|luas|panjang|volume)\b/iu,
  // "Selisih jumlah A dan jumlah B"
  /^(?:penjumlahan|pengurangan|perkalian|selisih)(?: antara| dari)? (?:jumlah|jml|total|nilai|realisasi|luas|panjang|volume)\b[^\n]{1,200} (?:dan|dengan|dikurangi|terhadap) (?:jumlah|jml|total|nilai|realisasi|luas|panjang|volume)\b/iu,
  // "Selisih antara A dengan B"
  /^selisih antara [^\n]{1,200} (?:dan|dengan|terhadap) \S/iu,
  // What is counted above what is counted, in two lines: a fraction that lost its bar.
  /^(?:jumlah|jml|total|banyaknya|luas|panjang|volume) [^\n]{1,200}\n(?:jumlah|jml|total|banyaknya|luas|panjang|volume) [^\n]{1,200}$/iu,
  // "(1 + r)^n"
  /[\p{L}\d)]\s?\^\s?[\p{L}\d(]/u,
  // "A+B/C", "(A-B)", "AxB"
  /^[([]{0,3}(?=.\P{L}{0,9}\p{L})\p{L}\d{0,2}(?:[)\]]{0,3} ?(?:[-+*/:÷×·]|(?<=\p{Lu}\d{0,2})x(?=\p{Lu})) ?[([]{0,3}(?:\p{L}\d{0,2}|\d{1,3})){1,20}[)\]]{0,3}$/u,
  // "A/BX100%"
  /[/:÷][^\n/:÷]{1,100}[xX×*] ?\(?100(?!\d)/u,
];

/** "Rata-rata dari (A + B + C)": a word for what is made of several values, and values in brackets. */
const OVER_SEVERAL =
  /\b(?:rata-rata|rerata|rataan|median|modus|maks|maksim\w{2,3}|min|minim\w{2,3}|selisih)\b/iu;
const SEVERAL = /\([^()\n]{0,100}(?: [-+–×*x/] |\b\p{L}[-+*/,;] ?\p{L}\b)/u;

/** True for a text where formulas stand that is no value that is reported, whatever else it is. */
export function isSurelyMeant(text: string): boolean {
  return (
    isTightQuotient(text) ||
    hasNamedSide(text) ||
    looksLikeFormula(text) ||
    (text.length <= 2000 && (meant.some((form) => form.test(text)) || isOverSeveral(text)))
  );
}

function isOverSeveral(text: string): boolean {
  const found = OVER_SEVERAL.exec(text);
  return found !== null && SEVERAL.test(text.slice(found.index));
}
