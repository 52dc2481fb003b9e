import type { Indikator } from '../../definition/indikator.js';
import { formulaToLatex } from '../../formula/formulaToLatex.js';
import { inQuotes, quoteLabel, textNotation } from '../../formula/formulaToText.js';
import { isDoubtful } from '../../formula/isDoubtful.js';
import { labelOf } from '../../formula/labelOf.js';
import { printFormula } from '../../formula/notation.js';
import { isNoLabel } from './isNoLabel.js';

/** The formula of an indicator as LaTeX between dollar signs. */
export function formulaLatex(indikator: Indikator): string {
  return `$${formulaToLatex(indikator)}$`;
}

/**
 * The formula of an indicator on one line. A lone variable is put in quotes, so that its name is not taken for prose, and so is
 * a name that looks like a sentence; where a name holds the signs of LaTeX, only LaTeX can be told from it.
 */
export function formulaText(indikator: Indikator): string {
  const { formula, variabel } = indikator;
  const isLone = formula.jenis === 'hitungan' && typeof formula.ekspresi === 'string';
  const isQuoted = (label: string) =>
    formula.jenis !== 'penilaian' && (isLone || isDoubtful(indikator) || isNoLabel(label));
  const shown = (label: string) => (isQuoted(label) ? inQuotes(label) : quoteLabel(label));
  const variable = (id: string) => ({ text: shown(labelOf(variabel, id)), isAtomic: true });
  const text = printFormula(indikator, textNotation(variable));
  return /[$\\]/.test(text) ? formulaLatex(indikator) : text;
}
