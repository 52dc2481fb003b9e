import { isGrade, isGradeLetters } from './isGrade.js';

const NOUN =
  /^(?:(?:opini|predikat|kategori|kriteria|akreditasi|kualifikasi|peringkat|nilai|grade)[:=]? )+/iu;
const PAIR = /^([^()/]{1,40}?) ?(?:\( ?([^()/]{1,40}?) ?\)|[/=:-] ?([^()/]{1,40}))$/u;

/**
 * The grade that a text says and nothing else: `BB`, `Opini WTP`, `Predikat BB`. Where it stands in letters and in words, `B (Baik)`,
 * `Sangat Baik/BB`, the letters. Undefined for every other text, and for two grades.
 */
export function gradeOf(text: string): string | undefined {
  const bare = text.replace(NOUN, '');
  if (isGrade(bare)) return bare;
  const [, first = '', inside, behind = ''] = PAIR.exec(bare) ?? [];
  const second = inside ?? behind;
  if (!isGrade(first) || !isGrade(second) || isGradeLetters(first) === isGradeLetters(second))
    return undefined;
  return isGradeLetters(first) ? first : second;
}
