import { constantOf } from '../decimal/constantOf.js';
import { exceedsLimit } from '../decimal/exceedsLimit.js';
import { add, divide, isZero, multiply, type Rational, subtract } from '../decimal/rational.js';
import type { Ekspresi } from '../definition/ekspresi.js';
import { type Algebra, fold } from './fold.js';

/** The value of an expression without variables; undefined for one that names a variable or cannot be computed. */
export type Constant = Rational | undefined;

/** The value that an expression has whatever the data are: 0 for `1 - 1`, undefined for one that names a variable. */
export function constantValue(ekspresi: Ekspresi): Constant {
  return fold(ekspresi, constants, []);
}

/** Computes with constants alone. */
export const constants: Algebra<Constant> = {
  variabel: () => undefined,
  konstanta: constantOf,
  tambah: (terms) => terms.reduce((left, right) => combine(left, right, add)),
  kurang: (kiri, kanan) => combine(kiri, kanan, subtract),
  kali: (factors) => factors.reduce((left, right) => combine(left, right, multiply)),
  bagi: (pembilang, penyebut) =>
    penyebut === undefined || isZero(penyebut) ? undefined : combine(pembilang, penyebut, divide),
};

function combine(
  left: Constant,
  right: Constant,
  operation: (a: Rational, b: Rational) => Rational,
): Constant {
  if (left === undefined || right === undefined) return undefined;
  const value = operation(left, right);
  return exceedsLimit(value) ? undefined : value;
}
