import { MAX_DIGITS } from '../../decimal/exceedsLimit.js';
import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Contoh } from '../../definition/contoh.js';
import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import { evaluate } from '../../evaluate/evaluate.js';
import { type Algebra, fold } from '../../formula/fold.js';
import { checkAsIndikator } from '../../parse/check.js';
import type { IsiFormula } from '../../read/formula/readFormula.js';
import { plainNumber } from '../../read/plainNumber.js';
import { groupsOf } from '../sheet/groupsOf.js';

/** What the numbers of a worked example say: the values of the variables, and the result that was written. */
interface Worked {
  readonly data: Contoh['data'];
  /** The result as it was written, as plain decimal text. */
  readonly stated: string;
  /** What the formula gives, with as many digits as were written. */
  readonly computed: string;
  /** What the formula gives, with two digits. */
  readonly nilai: Contoh['nilai'];
}

/**
 * Reads the numbers of an example (`45/60 x 100` and `75 %`) by the formula: each number is that of the operand in the same
 * place. *undefined* when they are not numbers of this formula.
 */
export function workedExample(isi: IsiFormula, numbers: readonly string[]): Worked | undefined {
  const [first = '', last = ''] = [numbers[0], numbers.length > 1 ? numbers.at(-1) : ''];
  const stated = numberOf(groupsOf(/\d[\d.,]*/, last)[0]);
  const values = [...first.matchAll(/\d[\d.,]*/g)].map(({ 0: found }) => numberOf(found));
  const operands = operandsOf(isi.formula);
  const isShort = lacksMultiplier(operands, values.length) && !MULTIPLIER.test(first);
  const data = dataFrom(isShort ? operands.slice(0, -1) : operands, values);
  if (stated === undefined || data === undefined) return undefined;
  const computed = computedWith(isi, data, stated.split('.')[1]?.length ?? 0);
  const nilai = computedWith(isi, data, 2);
  return computed === undefined || nilai === undefined ? undefined : { data, stated, computed, nilai };
}

/** The Indonesian reading of digits, else the English one; too many digits are no number. */
function numberOf(found: string): TeksAngka | undefined {
  // The dot or comma that ends a sentence stands outside the number.
  const digits = found.replace(/[.,]$/, '');
  return digits.length > MAX_DIGITS ? undefined : (plainNumber(digits, 'id') ?? plainNumber(digits, 'en'));
}

/** A multiplier at the end: what stands before it is less than an operand for each number. */
const MULTIPLIER = /(?:[x×*·]|\\times|\\cdot)\s*[\d.,]+[\s\\%]*$/iu;

/** True where all but the multiplier at the end of a formula is there, as in `45/60 = 75 %`. */
function lacksMultiplier(operands: readonly Operand[], count: number): boolean {
  return count === operands.length - 1 && operands.at(-1)?.nilai !== undefined;
}

/** The values of the variables; *undefined* where numbers and operands are not one for one. */
function dataFrom(operands: readonly Operand[], values: readonly (TeksAngka | undefined)[]) {
  if (values.length !== operands.length) return undefined;
  const data: Record<string, TeksAngka> = {};
  for (const [i, value] of values.entries()) {
    const { id, nilai } = operands[i] ?? {};
    if (value === undefined || (nilai ?? value) !== value) return undefined;
    if (id === undefined) continue;
    if ((data[id] ?? value) !== value) return undefined;
    data[id] = value;
  }
  return data;
}

function computedWith(
  { formula, variabel }: IsiFormula,
  data: Contoh['data'],
  digit: number,
): TeksAngka | undefined {
  const pembulatan = { digit: Math.min(digit, 20), mode: 'half-up' } as const;
  const made = checkAsIndikator({
    id: 'contoh',
    nama: 'contoh',
    satuan: 'nilai',
    variabel,
    formula,
    pembulatan,
  });
  if (!made.ok) return undefined;
  const hasil = evaluate(made.value, data);
  // A result is printed as plain decimal text.
  return hasil.ok ? (hasil.desimal as TeksAngka) : undefined;
}

/** An operand of a formula: a variable, or a constant. */
type Operand =
  | { readonly id: string; readonly nilai?: never }
  | { readonly nilai: string; readonly id?: never };

/** The operands of a formula, from left to right. */
function operandsOf(formula: Formula): readonly Operand[] {
  if (formula.jenis === 'penilaian') return [];
  if (formula.jenis === 'hitungan') return operandsIn(formula.ekspresi);
  const { pembilang, penyebut, pengali } = formula;
  return [...operandsIn(pembilang), ...operandsIn(penyebut), ...constants(pengali)];
}

function operandsIn(ekspresi: Ekspresi): readonly Operand[] {
  return fold(ekspresi, listing, []);
}

function constants(nilai: string): readonly Operand[] {
  return nilai.split('/').map((one) => ({ nilai: one }));
}

const listing: Algebra<readonly Operand[]> = {
  variabel: (id) => [{ id }],
  konstanta: constants,
  tambah: (terms) => terms.flat(),
  kurang: (kiri, kanan) => [...kiri, ...kanan],
  kali: (factors) => factors.flat(),
  bagi: (pembilang, penyebut) => [...pembilang, ...penyebut],
};
