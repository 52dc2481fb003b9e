import type { Indikator } from '../definition/indikator.js';
import { defaultPembulatan, type Pembulatan } from '../definition/pembulatan.js';
import type { Variabel } from '../definition/variabel.js';
import { type Algebra, fold } from './fold.js';

/** The rounding of a count whose definition names none. */
const wholePembulatan: Pembulatan = { digit: 0, mode: 'half-up' };

/**
 * How the results of an indicator are rounded: as its definition says; where it says nothing, a count has no decimals and
 * everything else has two.
 *
 * A count is a variable that counts, or sums and differences of such variables. It is none where the definition averages
 * its results or one of its variables: a mean of counts is not whole, and all figures of an indicator have the same digits.
 */
export function pembulatanOf(indikator: Indikator): Pembulatan {
  return indikator.pembulatan ?? (isCount(indikator) ? wholePembulatan : defaultPembulatan);
}

function isCount({ formula, variabel, agregasi = {} }: Indikator): boolean {
  if (formula.jenis !== 'hitungan') return false;
  if (agregasi.wilayah === 'rata-rata' || agregasi.periode === 'rata-rata') return false;
  return fold(formula.ekspresi, counting(variabel), []);
}

/** Whether an expression is a count. */
function counting(variabel: Indikator['variabel']): Algebra<boolean> {
  return {
    variabel: (id) => isCountVariable(variabel[id]),
    konstanta: () => false,
    tambah: (terms) => terms.every(Boolean),
    kurang: (kiri, kanan) => kiri && kanan,
    kali: () => false,
    bagi: () => false,
  };
}

function isCountVariable(variable: Variabel | undefined): boolean {
  return variable?.jenis === 'cacah' && variable.gabungPeriode !== 'rata-rata';
}
