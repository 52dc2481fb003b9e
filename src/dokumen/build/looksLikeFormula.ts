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

/** Times 100 or 1.000, in front of what it multiplies as well. */
const MULTIPLIED =
  /(?:[x×✕⨯*∙⋅]|(?<!\p{L})X|(?:^|[\s)\]"])(?:di)?kali(?:kan)?(?: dengan)?) ?\(?1(?:00|\.?000)(?![\p{L}\p{N}])|(?<!\d)100 ?(?:%|persen) ?[x×✕⨯*∙⋅](?!\p{L})/u;

/** True for what was meant as a formula, whether it can be read or not. */
export function looksLikeFormula(text: string): boolean {
  return MULTIPLIED.test(text) || /\b(?:ln|log|sqrt) ?\(|[√∑Σ]|\d ?[x×] ?\p{Lu}/u.test(text);
}
