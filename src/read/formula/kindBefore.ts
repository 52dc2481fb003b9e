const KIND =
  /^\s{0,20}(persentase|prosentase|presentase|rasio|proporsi) (?:dari |antara )?(?=(?:jumlah|jml|banyaknya|total|luas|panjang|volume)[ .])/iu;

/** "Rasio A : B": the colon says what the word says, so that the word is of no name. */
const RATIO = /^\s{0,20}rasio (?:antara )?(?=\p{L}[^:/÷=+"“]{0,200} : \p{L}[^:/÷=+"“]{0,200}$)/iu;

/** A division, and the multiplier behind it, that cannot be taken for words. */
const DIVIDES = / [/:÷] |\)\s?[/:÷]|[/:÷]\s?\(| (?:di ?bagi|di ?banding)/iu;
const PERCENT = /(?:\b100|\bseratus) ?(?:%|persen|\(%\))?[ .;)]{0,5}$/iu;

/**
 * How many characters at the beginning of a formula only say what it gives: `Persentase jumlah A / jumlah B x 100%`. None where
 * more than one name has the word, or where another reading is possible.
 */
export function kindBefore(text: string): number {
  const [ratio = ''] = RATIO.exec(text) ?? [];
  if (ratio !== '') return /rasio| dengan /i.test(text.slice(ratio.length)) ? 0 : ratio.length;
  const [whole = '', kind = ''] = KIND.exec(text) ?? [];
  const rest = text.slice(whole.length);
  if (whole === '' || rest.includes('=') || rest.toLowerCase().includes(kind.toLowerCase())) return 0;
  const isShare = /sen/i.test(kind);
  return DIVIDES.test(rest) && (!isShare || PERCENT.test(rest)) ? whole.length : 0;
}
