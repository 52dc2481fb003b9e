import { once } from '../formula/once.js';

// Digits that count nothing: what a unit is counted by, an age, a year, and a name with a digit in it.
const NO_QUANTITY = once(
  () =>
    /(?:(?:\bper|\/) ?(?:100|10{3,6}|10{0,2}(?:[.,]000){1,2})(?= ?\p{L})|\bper (?:100|10{3,6}|10{0,2}(?:[.,]000){1,2})$|(?:\bper |\/ ?)(?:se)?(?:ratus|ribu|juta)(?: ribu)?\b|\p{L} (?:ber)?(?:usia|umur) (?:(?:di )?(?:atas|bawah) |dari |[<>≥≤] ?)?\d{1,3}(?: ?[-–] ?\d{1,3}| (?:s\/d|s\.d\.?|sampai) \d{1,3})?(?= (?:tahun|bulan|th)\b)|\p{L} tahun (?:19|20)\d\d\b|\b(?:COVID-19|CO2|[kcd]?m[23]|PM ?10|[BDKPS][1-4])\b|\bk?m[²³])/giu,
);
// A quantity may be written in words: dua jam, lima ratus ribu.
const IN_WORDS =
  /\b(?:nol|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|setengah|separuh|seper(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|seribu)|(?:se)?(?:puluh|belas|ratus|ribu|juta)(?:an)?|mill?[iy]ar|trill?[iy]un)\b|(?:\b(?:dan|serta|atau|plus|koma)|[,;+&(/]) ?(?:satu|sebuah|seorang)\b/iu;

/** True when another quantity follows a number, in whatever way: the first alone would mean something else. */
export function hasSecondNumber(rest: string): boolean {
  const others = rest.replace(NO_QUANTITY(), ' ');
  return /\p{N}/u.test(others) || IN_WORDS.test(others);
}
