import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import type { Sound } from '../../definition/sound.js';
import { foldSound, type SoundAlgebra } from '../../formula/fold.js';

/**
 * How a formula depends on its variables: not at all (`tetap`), as a sum of them with fixed weights and no constant
 * (`linear`), or otherwise (`lain`). Only the results of a linear formula may be summed over periods.
 */
export type Degree = 'tetap' | 'linear' | 'lain';

/** The degree of a formula; undefined when a part of it is not sound. */
export function degreeOf(formula: Sound<Formula> | undefined): Degree | undefined {
  switch (formula?.jenis) {
    case undefined:
      return undefined;
    case 'hitungan':
      return degreeIn(formula.ekspresi);
    case 'rasio':
      return quotient(degreeIn(formula.pembilang), degreeIn(formula.penyebut));
    case 'penilaian':
      return 'lain';
  }
}

function degreeIn(ekspresi: Sound<Ekspresi> | undefined): Degree | undefined {
  return foldSound(ekspresi, degrees, []);
}

type Known = Degree | undefined;

const degrees: SoundAlgebra<Known> = {
  hole: () => undefined,
  variabel: () => 'linear',
  konstanta: () => 'tetap',
  tambah: sum,
  kurang: (kiri, kanan) => sum([kiri, kanan]),
  kali: product,
  bagi: quotient,
};

function sum(terms: readonly Known[]): Known {
  if (terms.includes(undefined)) return undefined;
  return terms.every((one) => one === terms[0]) ? terms[0] : 'lain';
}

/** A fixed multiple of something linear is linear; of two linear factors it is not. */
function product(factors: readonly Known[]): Known {
  if (factors.includes(undefined)) return undefined;
  const varying = factors.filter((one) => one !== 'tetap');
  return varying.length > 1 ? 'lain' : (varying[0] ?? 'tetap');
}

function quotient(pembilang: Known, penyebut: Known): Known {
  if (pembilang === undefined || penyebut === undefined) return undefined;
  return penyebut === 'tetap' ? pembilang : 'lain';
}
