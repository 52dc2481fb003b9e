import type { Formula } from '../definition/formula.js';
import type { Indikator } from '../definition/indikator.js';
import { type Algebra, fold } from '../formula/fold.js';
import { withoutZeros } from '../formula/notation.js';

/** What a formula does, whatever its variables are called: `v0 / v1 x 100`, and which variable each is. */
export interface FormulaShape {
  readonly pembilang: string;
  readonly penyebut: string;
  readonly pengali: string;
  /** The variables in the order in which the formula first names them. */
  readonly ids: readonly string[];
}

/** Takes the names out of a formula, so that two formulas of differently named variables can be compared. */
export function shapeOfFormula({ formula }: Pick<Indikator, 'formula'>): FormulaShape {
  const ids: string[] = [];
  const algebra = naming(ids);
  const parts = partsOf(formula, (ekspresi) => fold(ekspresi, algebra, []));
  return { ...parts, ids };
}

function partsOf(
  formula: Formula,
  text: (ekspresi: Parameters<typeof fold>[0]) => string,
): Omit<FormulaShape, 'ids'> {
  switch (formula.jenis) {
    case 'penilaian':
      return { pembilang: text(formula.variabel), penyebut: '1', pengali: '1' };
    case 'hitungan':
      return { pembilang: text(formula.ekspresi), penyebut: '1', pengali: '1' };
    case 'rasio':
      return {
        pembilang: text(formula.pembilang),
        penyebut: text(formula.penyebut),
        pengali: withoutZeros(formula.pengali),
      };
  }
}

function naming(ids: string[]): Algebra<string> {
  return {
    variabel(id) {
      if (!ids.includes(id)) ids.push(id);
      return `v${ids.indexOf(id)}`;
    },
    konstanta: withoutZeros,
    tambah: (terms) => `(${terms.join(' + ')})`,
    kurang: (kiri, kanan) => `(${kiri} - ${kanan})`,
    kali: (factors) => `(${factors.join(' x ')})`,
    bagi: (pembilang, penyebut) => `(${pembilang} / ${penyebut})`,
  };
}
