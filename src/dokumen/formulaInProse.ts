import { operatorWords } from '../formula/operators.js';
import type { NamedFormula } from '../read/formula/readNamedFormula.js';

/** Longest name that is taken for one of a formula found in prose. */
const MAX_LABEL = 250;

/** True for what was surely meant as a formula: it divides or weighs, and its names are no sentences. */
export function isFormula({ formula, variabel, percent }: NamedFormula, hanyaRumus: boolean): boolean {
  const labels = Object.values(variabel).map(({ label }) => label);
  if (labels.some((label) => label.length > MAX_LABEL || /[.;!?] /.test(label))) return false;
  if (formula.jenis === 'rasio') return hanyaRumus || percent || formula.pengali !== '1';
  if (formula.jenis !== 'hitungan' || typeof formula.ekspresi === 'string') return false;
  // Weights are written for no other reason: "(0,6 x Mutu) + (0,4 x Waktu)".
  const json = JSON.stringify(formula);
  const kali = json.indexOf('"kali"');
  return hanyaRumus || (kali !== -1 && json.includes('"konstanta"', kali));
}

const LEAD = /^.{0,300}?\b(?:adalah|yaitu|yakni|menghitung) (?:dengan )?(?:cara )?(?:menghitung )?/iu;

/** The sentence that tells of a division, without the words that lead to it. */
export function withoutLead(teks: string): string | undefined {
  if (!isWords(teks)) return teks;
  const sentence = teks.split(/(?<=\p{L}\p{L})\. /u).find((one) => /\bdibagi/i.test(one));
  return sentence?.replace(LEAD, '').replace(/\.$/, '');
}

/** True for what was meant as a formula, whether it can be read or not. */
export function looksLikeFormula(teks: string): boolean {
  return /(?:[x×*] ?\(?1(?:00|\.?000)\b|\b(?:ln|log|sqrt) ?\(|[√∑Σ]|\d ?[x×] ?\p{Lu})/u.test(teks);
}

/** True for a formula that is told in words: it stays as prose too. */
export function isWords(teks: string): boolean {
  return teks
    .split(/\s+/)
    .some((word) => word.length > 1 && Object.hasOwn(operatorWords, word.toLowerCase()));
}
