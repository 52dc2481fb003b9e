// One small letter marks an item of a list or a footnote.
const LETTERS = /^(?:[A-E]|A{2,3}|B{2,3}|C{2,3}|aa|bb|cc)[+-]?$/u;
const OPINION = /^(?:opini )?(?:wtp(?:[- ]dpp)?|wdp|tmp|tw)$/iu;
const WORDS =
  /^(?:(?:sangat|amat|cukup|kurang|agak|tidak) )?(?:baik|buruk|memuaskan|tinggi|rendah|sedang|cukup|kurang|memadai|sehat|puas|informatif|mandiri|maju|berkembang|tertinggal|inovatif|efektif|efisien|prima|utama|nindya|madya|muda|pratama|paripurna|optimal|unggul|patuh|wajar|istimewa|terdefinisi|terkelola|terukur|rintisan|hijau|kuning|merah)$|^wajar (?:tanpa|dengan) pengecualian$/iu;

/** True for a grade: short letters as those of SAKIP or the audit opinions, or the words that scales use. */
export function isGrade(text: string): boolean {
  // Most texts that are asked about are numbers.
  return !/\d/u.test(text) && (isGradeLetters(text) || (text.length <= 40 && WORDS.test(text)));
}

/** True for a grade of letters: `BB`, `A-`, `WTP`. */
export function isGradeLetters(text: string): boolean {
  return LETTERS.test(text) || OPINION.test(text);
}
