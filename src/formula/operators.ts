import type { Deret, Pasangan } from '../definition/ekspresi.js';

// The signs and words of arithmetic, shared by what prints formulas and what reads them.

/** One of the four operations. */
export type Operation = (Deret | Pasangan)['jenis'];

/** Every sign that documents use for an operation. */
export const signs: Readonly<Record<string, Operation>> = {
  '+': 'tambah',
  '-': 'kurang',
  '−': 'kurang',
  '–': 'kurang',
  '—': 'kurang',
  '*': 'kali',
  '×': 'kali',
  '✕': 'kali',
  '⨯': 'kali',
  '·': 'kali',
  '∙': 'kali',
  '⋅': 'kali',
  '/': 'bagi',
  '∕': 'bagi',
  '⁄': 'bagi',
  '÷': 'bagi',
  ':': 'bagi',
  '∶': 'bagi',
};

/** Words that are an operation wherever they stand between two operands. */
const OPERATION = /^(?:x|di(kali|bagi|tambah|kurang|banding)(?:kan|i)?)$/i;

/** Words that are one only beside what makes them one; labels use them too ("keluarga kurang mampu"). */
const DOUBTFUL =
  /^(?:kali|bagi|tambah|kurang|plus|minus|banding|per|dengan|antara|terhadap|perbandingan|pembagian|seratus|(?:se)?ribu|rumus|laki|rata|masing|undang)$/i;

const QUANTITY =
  /^(?:jumlah|jml|total|banyak(?:nya)?|seluruh|nilai|luas|volume|panjang|produksi|realisasi|target|anggaran|pagu|alokasi|kapasitas)$/i;

const RATIO = /^(?:perbandingan|rasio|proporsi|persentase|prosentase)$/i;

/** Functions that no ratio of sums and products can stand for. */
export const FUNCTION =
  /^(?:ln|log|exp|sqrt|sigma|akar|pangkat|dipangkatkan|kuadrat|logaritma|sin|cos|tan|max|min|abs|sum)$/i;

/** Signs of such functions. */
export const FUNCTION_SIGN = /[√∑Σ∏∫^²³!|]/;

/** `x100`, `x1.000`: a sign and its number, written together. */
export const GLUED_TIMES = /^[xX×](\d[\d.,]+)$/;

/** Words of numbers, with what parts them. */
const SPELLED =
  /^(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?=[bprj])|belas|puluh|ratus|ribu|juta|miliar|triliun|koma)[ -]*)+/u;

/** True for a word that begins what is counted or measured. */
export function isQuantityWord(word: string): boolean {
  return QUANTITY.test(word);
}

/** True for a word that names a whole quotient where what is counted follows it. */
export function isRatioWord(word: string): boolean {
  return RATIO.test(word);
}

/** The operation that a word stands for between two operands, if it does. */
export function operationOf(word: string): Operation | undefined {
  const [found, stem = 'kali'] = OPERATION.exec(word.toLowerCase()) ?? [];
  if (found === undefined) return undefined;
  // What is compared is divided; each other stem is the operation itself.
  return stem === 'banding' ? 'bagi' : (stem as Operation);
}

/** The words of a number, in small letters, that a text begins with; empty where it begins with none. */
export function spelledIn(text: string): string {
  return SPELLED.exec(text)?.[0] ?? '';
}

/** True for the words of a number, and for a name that begins with them: `dua belas bulan`. */
export function isCounted(name: string): boolean {
  const words = name.toLowerCase();
  const spelled = spelledIn(words);
  return spelled === words || spelled.endsWith(' ');
}

/** True for a word that a reader could take for arithmetic, so that a label with it is quoted. */
export function isArithmeticWord(word: string): boolean {
  return [OPERATION, DOUBTFUL, FUNCTION, FUNCTION_SIGN, GLUED_TIMES].some((form) => form.test(word));
}
