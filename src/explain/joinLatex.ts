import type { Origin } from '../aggregate/origin.js';
import { exactText } from '../decimal/exactText.js';
import { compare, type Rational } from '../decimal/rational.js';
import { roundTo } from '../decimal/roundTo.js';
import { isPersen } from '../definition/satuan.js';
import { latexAngka } from '../formula/formulaToLatex.js';
import { latexFraction } from './explainLatex.js';

/** The value of joined results in LaTeX: exact, `\\approx` the printed one where they differ. */
export function joinLatex({ joining, nilai }: Origin, desimal: string): string {
  const { indikator, pembulatan } = joining.prepared;
  const unit = isPersen(indikator.satuan) ? ' \\%' : '';
  const printed = `${latexAngka(desimal)}${unit}`;
  return compare(nilai, roundTo(nilai, pembulatan)) === 0
    ? printed
    : `${latexExact(nilai)}${unit} \\approx ${printed}`;
}

/** An exact value in LaTeX: its decimals when they end, else its fraction. */
export function latexExact(nilai: Rational): string {
  const { decimal, isExact, fraction } = exactText(nilai);
  return isExact || fraction === undefined ? latexAngka(decimal) : latexFraction(fraction);
}
