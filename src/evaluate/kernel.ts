import { readExact } from '../decimal/angka.js';
import { constantOf } from '../decimal/constant.js';
import { compare } from '../decimal/rational.js';
import { roundToUnits } from '../decimal/round.js';
import type { Formula } from '../definition/formula.js';
import type { Pembulatan } from '../definition/pembulatan.js';
import { type Quotient, quotientOf } from '../formula/quotient.js';
import { type Plan, planOf } from './plan.js';
import type { Batas, PreparedVariabel } from './preparedVariabel.js';

/** One variable for arithmetic in doubles: what surely lies within its bounds. */
export interface Ruas {
  readonly cacah: boolean;
  readonly minimum: number;
  readonly maksimum: number;
  /** True when both bounds are the very doubles, so that beyond them is out of bounds. */
  readonly tepat: boolean;
  /** The position of the variable that this one is a part of; -1 when it is none. */
  readonly seluruh: number;
}

/** A formula ready for doubles. What they cannot settle for certain is left to the exact program. */
export interface Kernel {
  readonly ruas: readonly Ruas[];
  readonly quotient: Quotient;
  /** By number of decimals of the values; made when first needed. */
  readonly plans: (Plan | undefined)[];
  /** The units that 0/0 is worth. */
  readonly nolPerNol: number | undefined;
}

/** Values with more decimals than this are left to the exact program. */
export const MAX_DESIMAL = 8;

/** The kernel of a formula that is a quotient of sums. */
export function kernelOf(
  formula: Formula,
  variabel: readonly PreparedVariabel[],
  pembulatan: Pembulatan,
): Kernel | undefined {
  const quotient = quotientOf(
    formula,
    variabel.map(({ id }) => id),
  );
  if (quotient === undefined) return undefined;
  const instead = formula.jenis === 'rasio' ? formula.nolPerNol : undefined;
  const nolPerNol =
    instead === undefined ? undefined : Number(roundToUnits(constantOf(instead.nilai), pembulatan));
  if (nolPerNol !== undefined && !Number.isSafeInteger(nolPerNol)) return undefined;
  return { ruas: variabel.map(ruasOf), quotient, plans: [], nolPerNol };
}

/** The plan for values of so many decimals. */
export function planFor(kernel: Kernel, desimal: number, digit: number): Plan | undefined {
  if (kernel.plans.length <= desimal) {
    // All up to this one, so that the list has no holes.
    for (let k = kernel.plans.length; k <= desimal; k += 1)
      kernel.plans.push(planOf(kernel.quotient, k, digit));
  }
  return kernel.plans[desimal];
}

function ruasOf({ cacah, minimum, maksimum, seluruh = -1 }: PreparedVariabel): Ruas {
  const [bawah, atas] = [inside(minimum, 1), inside(maksimum, -1)];
  return {
    cacah,
    minimum: cacah ? Math.max(bawah.batas, 0) : bawah.batas,
    maksimum: atas.batas,
    tepat: bawah.tepat && atas.tepat,
    seluruh,
  };
}

/** A bound as a double; where none is the same decimal, one that lies within for certain. */
function inside(
  batas: Batas | undefined,
  direction: number,
): { readonly batas: number; readonly tepat: boolean } {
  if (batas === undefined) return { batas: -direction * Number.POSITIVE_INFINITY, tepat: true };
  const near = Number(batas.teks);
  const read = readExact(near);
  if (read.ok && compare(read.nilai, batas.nilai) === 0) return { batas: near, tepat: true };
  return { batas: near + direction * Math.max(Math.abs(near) * 1e-15, Number.MIN_VALUE), tepat: false };
}
