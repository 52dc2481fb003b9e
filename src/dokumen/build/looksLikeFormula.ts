import { operatorWords } from '../../formula/operators.js';
import type { NamedFormula } from '../../read/formula/readNamedFormula.js';

/** Longest name that a formula found in prose may have. */
const MAX_LABEL = 250;

/**
 * True for what can be meant as nothing but a formula: it divides or weighs, and its names are no sentences. Where only
 * formulas stand, less is asked of it.
 */
export function isSurelyFormula(
  { formula, variabel, percent }: NamedFormula,
  isFormulaOnly: boolean,
): boolean {
  const labels = Object.values(variabel).map(({ label }) => label);
  if (labels.some((label) => label.length > MAX_LABEL || /[.;!?] /.test(label))) return false;
  if (formula.jenis === 'rasio') return isFormulaOnly || percent || formula.pengali !== '1';
  if (formula.jenis !== 'hitungan' || typeof formula.ekspresi === 'string') return false;
  // Weights are written for no other reason: "(0,6 x Mutu) + (0,4 x Waktu)".
  const json = JSON.stringify(formula);
  const times = json.indexOf('"kali"');
  return isFormulaOnly || (times !== -1 && json.includes('"konstanta"', times));
}

const LEAD = /^.{0,300}?\b(?:adalah|yaitu|yakni|menghitung) (?:dengan )?(?:cara )?(?:menghitung )?/iu;

/**
 * The sentence of a text that tells of a division, without the words that lead to it; *undefined* when none does. A text
 * without operators in words is taken as it is.
 */
export function withoutLead(text: string): string | undefined {
  if (!hasOperatorWord(text)) return text;
  const sentence = text.split(/(?<=\p{L}\p{L})\. /u).find((one) => /\bdibagi/i.test(one));
  return sentence?.replace(LEAD, '').replace(/\.$/, '');
}

/** True for what was meant as a formula, whether it can be read or not. */
export function looksLikeFormula(text: string): boolean {
  return /(?:[x×*] ?\(?1(?:00|\.?000)\b|\b(?:ln|log|sqrt) ?\(|[√∑Σ]|\d ?[x×] ?\p{Lu})/u.test(text);
}

/** True for a text that tells of arithmetic in words, such as "dibagi". */
export function hasOperatorWord(text: string): boolean {
  return text
    .split(/\s+/)
    .some((word) => word.length > 1 && Object.hasOwn(operatorWords, word.toLowerCase()));
}
