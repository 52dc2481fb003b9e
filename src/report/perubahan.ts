/**
 * How far one figure lies from another: `desimal` `'-5.62'`, `teks` `'-5,62 poin'` (percentages differ by points), and
 * the way. Taken from the figures as printed, unless the policy says `dasar: 'eksak'`.
 *
 * Where one of the two is a grade alone, both are taken as grades of the indicator's `skala`, a number as the class that it lies in,
 * and told is how many classes lie between them: `'+1 tingkat'` from WDP to WTP.
 */
export interface Perubahan {
  /** The decimal: plain text with its sign, `'-5.62'`. */
  readonly desimal: string;
  /** The text that people read, with its sign and unit: `'-5,62 poin'`. */
  readonly teks: string;
  /** The direction: up (`naik`), down (`turun`) or the same (`tetap`). */
  readonly arah: 'naik' | 'turun' | 'tetap';
}
