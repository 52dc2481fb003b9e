const LETTERS = /^(?:[A-E]{1,3}[+-]?|(?:opini )?(?:wtp(?:[- ]dpp)?|wdp|tmp|tw))$/iu;
const WORDS =
  /^(?:(?:sangat|amat|cukup|kurang|agak|tidak) )?(?:baik|memuaskan|tinggi|rendah|sedang|cukup|kurang|memadai|sehat|puas|informatif|mandiri|maju|berkembang|tertinggal|inovatif|efektif|efisien|prima|utama|nindya|madya|muda|pratama|paripurna)$/iu;

/** True for a grade: short letters as those of SAKIP or the audit opinions, or the words that scales use. */
export function isGrade(text: string): boolean {
  return text.length <= 40 && (LETTERS.test(text) || WORDS.test(text));
}
