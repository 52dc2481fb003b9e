import type { Indikator } from '../../definition/indikator.js';
import { formulaToLatex } from '../../formula/formulaToLatex.js';
import { formulaToText } from '../../formula/formulaToText.js';

/** The formula of an indicator as LaTeX between dollar signs. */
export function formulaLatex(indikator: Indikator): string {
  return `$${formulaToLatex(indikator)}$`;
}

/**
 * The formula of an indicator on one line. A lone variable is put in quotes, so that its name is not taken for prose; where
 * a name holds the signs of LaTeX, only LaTeX can be told from it.
 */
export function formulaText(indikator: Indikator): string {
  const text = formulaToText(indikator);
  if (/[$\\]/.test(text)) return formulaLatex(indikator);
  const { formula } = indikator;
  const isLone = formula.jenis === 'hitungan' && typeof formula.ekspresi === 'string';
  return isLone && !text.startsWith('"') ? `"${text}"` : text;
}
