import { plainText } from '../../decimal/exactText.js';
import { add, compare, isZero, one, type Rational, zero } from '../../decimal/rational.js';
import { written } from '../../explain/explainWords.js';
import { type Algebra, fold } from '../../formula/fold.js';
import { quotientOf } from '../../formula/quotient.js';
import type { LintRule } from './lintRule.js';

export const weightsNotOne = {
  code: 'weights-not-one',
  kalimat: ({ jumlah }) => `jumlah bobotnya ${written(jumlah, 'id')}, bukan 1`,
  alasan: 'Bila setiap unsur bernilai 100, indeks tertimbang harus 100; dengan bobot ini tidak.',
  en: {
    kalimat: ({ jumlah }) => `its weights sum to ${written(jumlah, 'en')} and not to 1`,
    alasan: 'Where every part is 100, a weighted index must be 100; with these weights it is not.',
  },
  find({ indikator: { formula, variabel } }) {
    if (formula.jenis !== 'hitungan' || fold(formula.ekspresi, divides, [])) return [];
    const ids = Object.keys(variabel);
    const made = quotientOf(formula, ids);
    if (made === undefined || made.denominator !== undefined) return [];
    const weights = made.numerator.slice(0, -1).filter((weight) => !isZero(weight));
    const constant = made.numerator.at(-1) ?? zero;
    if (!isZero(constant) || !isWeighted(weights)) return [];
    const sum = weights.reduce(add);
    if (compare(sum, one) === 0) return [];
    return [{ path: ['formula'], fakta: { jumlah: plainText(sum) } }];
  },
} as const satisfies LintRule<{ readonly jumlah: string }>;

/** True for the weights of an index: two or more, none negative, one at least a proper fraction. */
function isWeighted(weights: readonly Rational[]): boolean {
  const isBelow = (a: Rational, b: Rational) => compare(a, b) < 0;
  return (
    weights.length > 1 &&
    weights.every((weight) => isBelow(zero, weight)) &&
    weights.some((weight) => isBelow(weight, one))
  );
}

/** True for an expression that divides: what scales a value, such as `RLS / 15`, is no weight. */
const divides: Algebra<boolean> = {
  variabel: () => false,
  konstanta: () => false,
  tambah: (terms) => terms.includes(true),
  kurang: (kiri, kanan) => kiri || kanan,
  kali: (factors) => factors.includes(true),
  bagi: () => true,
};
