import type { NamedFormula } from '../../read/formula/readNamedFormula.js';

/**
 * True for what can be meant as nothing but a formula: it divides or weighs. Where only formulas stand, less is asked of
 * it.
 */
export function isSurelyFormula({ formula, percent }: NamedFormula, isFormulaOnly: boolean): boolean {
  if (formula.jenis === 'rasio') return isFormulaOnly || percent || formula.pengali !== '1';
  if (formula.jenis !== 'hitungan' || typeof formula.ekspresi === 'string') return false;
  // Weights are written for no other reason: "(0,6 x Mutu) + (0,4 x Waktu)".
  const json = JSON.stringify(formula);
  const times = json.indexOf('"kali"');
  return isFormulaOnly || (times !== -1 && json.includes('"konstanta"', times));
}

/** True for what was meant as a formula, whether it can be read or not. */
export function looksLikeFormula(text: string): boolean {
  return /(?:[x×*] ?\(?1(?:00|\.?000)\b|\b(?:ln|log|sqrt) ?\(|[√∑Σ]|\d ?[x×] ?\p{Lu})/u.test(text);
}
