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
};

/** Words that are an operation wherever they stand between two operands. */
export const operatorWords: Readonly<Record<string, Operation>> = {
  x: 'kali',
  dikali: 'kali',
  dikalikan: 'kali',
  dibagi: 'bagi',
  dibagikan: 'bagi',
  ditambah: 'tambah',
  ditambahkan: 'tambah',
  dikurang: 'kurang',
  dikurangi: 'kurang',
  dikurangkan: 'kurang',
  dibanding: 'bagi',
  dibandingkan: 'bagi',
};

/** Words that are an operation only beside what makes them one; labels use them too ("keluarga kurang mampu"). */
const otherWords = /* @__PURE__ */ new Set([
  ...['kali', 'bagi', 'tambah', 'kurang', 'per', 'dengan', 'antara', 'terhadap', 'seratus', 'seribu', 'ribu'],
  'rumus',
]);

/** Halves of words that some write with spaces: "laki - laki". */
export const halfWords = /* @__PURE__ */ new Set(['laki', 'rata', 'masing', 'undang']);

/** Functions that no ratio of sums and products can stand for. */
export const functionWords = /* @__PURE__ */ new Set([
  'ln',
  'log',
  'exp',
  'sqrt',
  'sigma',
  'akar',
  'pangkat',
  'sin',
  'cos',
  'tan',
  'max',
  'min',
  'abs',
  'sum',
]);

/** Signs of such functions. */
export const functionSigns = /* @__PURE__ */ new Set(['√', '∑', 'Σ', '∏', '∫', '^', '²', '³', '!', '|']);

/** `x100`, `x1.000`: a sign and its number, written together. */
export const GLUED_TIMES = /^[xX×](\d[\d.,]+)$/;

/** The operation that a word stands for between two operands, if it does. */
export function operationOf(word: string): Operation | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(operatorWords, key) ? operatorWords[key] : undefined;
}

/** True for a word that a reader could take for arithmetic, so that a label with it is quoted. */
export function isArithmeticWord(word: string): boolean {
  const key = word.toLowerCase();
  return (
    operationOf(key) !== undefined ||
    operationOf(`di${key}`) !== undefined ||
    otherWords.has(key) ||
    halfWords.has(key) ||
    functionWords.has(key) ||
    GLUED_TIMES.test(word) ||
    [...word].some((char) => functionSigns.has(char))
  );
}
