/** What says only that a formula follows: `Menghitung jumlah A dibagi jumlah B`, `Dihitung dengan cara jumlah A : jumlah B`. */
const LEAD =
  /^\s{0,20}(?:menghitung|dihitung(?: dengan)?(?: cara| dari| berdasarkan)?|(?:dengan )?cara (?:meng)?hitung(?:nya)?)(?: adalah| yaitu)? (?=(?:persentase|prosentase|presentase|rasio|proporsi|jumlah|jml|banyaknya|total|luas|panjang|volume)[ .])/iu;

const KIND =
  /^\s{0,20}(persentase|prosentase|presentase|rasio|proporsi) (?:dari |antara )?(?=(?:jumlah|jml|banyaknya|total|luas|panjang|volume)[ .])/iu;

/** "Rasio A : B": the colon says what the word says, so that the word is of no name. */
const RATIO = /^\s{0,20}rasio (?:antara )?(?=\p{L}[^:/÷=+"“]{0,200} : \p{L}[^:/÷=+"“]{0,200}$)/iu;

/** A division, and the multiplier behind it, that cannot be taken for words. */
const DIVIDES = / [/:÷] |\)\s?[/:÷]|[/:÷]\s?\(| (?:di ?bagi|di ?banding)/iu;
const PERCENT = /(?:\b100|\bseratus) ?(?:%|persen|\(%\))?[ .;)]{0,5}$/iu;

/**
 * How many characters at the beginning of a formula only say that it is one, or what it gives: `Persentase jumlah A / jumlah B x 100%`. None where
 * more than one name has the word, or where another reading is possible.
 */
export function kindBefore(text: string): number {
  const [lead = ''] = DIVIDES.test(text) ? (LEAD.exec(text) ?? []) : [];
  return lead.length + resultBefore(text.slice(lead.length));
}

/** How many characters say what the formula gives. */
function resultBefore(text: string): number {
  const [ratio = ''] = RATIO.exec(text) ?? [];
  if (ratio !== '') return /rasio| dengan /i.test(text.slice(ratio.length)) ? 0 : ratio.length;
  const [whole = '', kind = ''] = KIND.exec(text) ?? [];
  const rest = text.slice(whole.length);
  if (whole === '' || rest.includes('=') || rest.toLowerCase().includes(kind.toLowerCase())) return 0;
  const isShare = /sen/i.test(kind);
  return DIVIDES.test(rest) && (!isShare || PERCENT.test(rest)) ? whole.length : 0;
}
