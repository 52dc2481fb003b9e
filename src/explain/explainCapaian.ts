import { Achievement, limited, type Process } from '../achieve/achievement.js';
import type { CapaianAngka } from '../achieve/capaian.js';
import { findClass } from '../achieve/classify.js';
import { targetText } from '../achieve/formatTarget.js';
import { type Grades, isGradeAlone } from '../achieve/gradesOf.js';
import { type Operands, prepareMethod, usesBaseline } from '../achieve/prepareMethod.js';
import { plainText } from '../decimal/exactText.js';
import { compare, type Rational } from '../decimal/rational.js';
import { roundTo, roundToText } from '../decimal/roundTo.js';
import { defaultPembulatan, type Pembulatan } from '../definition/pembulatan.js';
import type { Kelas } from '../definition/skala.js';
import { Figure } from '../evaluate/figure.js';
import type { Sources } from '../evaluate/result.js';
import { withUnit } from '../evaluate/withUnit.js';
import { latexAngka } from '../formula/formulaToLatex.js';
import { textNotation } from '../formula/formulaToText.js';
import { printFormula } from '../formula/notation.js';
import { type Bahasa, sentenceOf } from '../issue/formatIssue.js';
import { wrongArgument } from '../issue/input.js';
import type { NotOk } from '../issue/notOk.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { formatPeriode } from '../period/formatPeriode.js';
import { type CapaianWords, capaianWords } from './capaianWords.js';
import type { Penjelasan } from './explain.js';
import { explained } from './explained.js';
import { explainGrade } from './explainGrade.js';
import { explainLatex } from './explainLatex.js';
import { explainSteps, outcomeText } from './explainSteps.js';
import { type ExplainWords, explainWords } from './explainWords.js';

/** What one explanation is made from: the process of the achievement, and the words of a language. */
interface Telling {
  readonly process: Process;
  readonly bahasa: Bahasa;
  readonly words: ExplainWords;
  readonly own: CapaianWords;
}

/**
 * Shows how an achievement came about: target, realisation, method with its formula, each operation, floor and cap,
 * rounding, grade, and whether the target was met. A reader with a calculator gets the same number.
 *
 * Something that `computeCapaian` did not make throws {@link IndikatorError}.
 *
 * @param capaian - The achievement to explain.
 * @param bahasa - The language: `'id'` (when absent) or `'en'`.
 *
 * @example
 * ```ts
 * const capaian = computeCapaian(pmks, { realisasi: '92', target: '90', periode: '2022' });
 * if (capaian.ok) {
 *   explainCapaian(capaian).langkah;
 *   // => ['Target Tahun 2022: 90%', 'Realisasi: 92%', 'Metode rasio: Realisasi / Target x 100 %',
 *   //     'Hitung: 92 / 90 = 1,0222222222… (tepatnya 46/45)', 'Hitung: (46/45) x 100 = 102,2222222222… (tepatnya 920/9)',
 *   //     'Bulatkan ke 2 desimal (setengah menjauhi nol): 102,2222222222… (tepatnya 920/9) menjadi 102,22',
 *   //     'Target tercapai', 'Hasil: 102,22%']
 * }
 * ```
 */
export function explainCapaian<Ok = unknown>(
  capaian: CapaianAngka | NotOk<Ok>,
  bahasa: Bahasa = 'id',
): Penjelasan {
  const process = Achievement.processOf(capaian);
  if (process === undefined) {
    const fakta = { diharapkan: explained('Capaian') };
    raiseIssue(wrongArgument, argument(), capaian, fakta);
  }
  const known = bahasa === 'en' ? 'en' : 'id';
  const telling = { process, bahasa: known, words: explainWords[known], own: capaianWords[known] } as const;
  const langkah = [...tellInputs(telling), ...tellMethod(telling), ...tellEnd(telling)];
  return { langkah, teks: langkah.join('\n'), latex: latexOf(process) };
}

function tellInputs(telling: Telling): string[] {
  const { process, words, own, bahasa } = telling;
  const { indikator, target, kurun, figure, operands, grades, terms, isCumulative: kumulatif } = process;
  const periode = kurun === undefined ? '' : ` ${formatPeriode(kurun.periode, { kumulatif, bahasa })}`;
  const sum = terms === undefined || terms.length < 2 ? '' : `${terms.map(words.number).join(' + ')} = `;
  const head = `${own.names.target}${periode}: ${sum}${targetText(indikator, target, words.number)}`;
  if (grades !== undefined) return tellGrades(telling, grades, head);
  const realisasi = inUnit(telling, operands.realisasi);
  const exact = Figure.behind(figure)?.nilai;
  const isRounded = exact !== undefined && compare(exact, operands.realisasi) !== 0;
  const lines = [
    head,
    `${own.names.realisasi}: ${isRounded ? own.printed(realisasi, words.number(plainText(exact))) : realisasi}`,
  ];
  if (!usesBaseline(process.metode) || operands.kondisiAwal === undefined) return lines;
  return [...lines, `${own.names.kondisiAwal}: ${inUnit(telling, operands.kondisiAwal)}`];
}

function inUnit({ process, words }: Telling, nilai: Rational): string {
  const teks = words.number(plainText(nilai));
  return withUnit(teks.includes('/') ? `(${teks})` : teks, process.indikator.satuan, undefined);
}

/** Each value with its class and the number of that class, which is what the method takes. */
function tellGrades(
  telling: Telling,
  { realisasi, target, kondisiAwal: baseline }: Grades,
  head: string,
): string[] {
  const { process, words, own } = telling;
  // A percentage of grades was made from classes that have numbers.
  const worth = (kelas: Kelas | undefined) => own.classNumber(words.number(`${kelas?.nilai}`));
  const given = isGradeAlone(process.realisasi) ? '' : `${inUnit(telling, process.realisasi)}, `;
  const lines = [
    `${head} (${worth(target)})`,
    `${own.names.realisasi}: ${given}${realisasi?.predikat} (${worth(realisasi)})`,
  ];
  if (!usesBaseline(process.metode)) return lines;
  return [...lines, `${own.names.kondisiAwal}: ${baseline?.predikat} (${worth(baseline)})`];
}

function tellMethod({ process, words, own }: Telling): string[] {
  const { way, operands, metode, target, indikator, nilai } = process;
  switch (way) {
    case 'di-dalam-rentang':
      return [own.insideRange(targetText(indikator, target, words.number), words.number(plainText(nilai)))];
    case 'target-nol':
      return [own.zero(own.names.target, words.number(plainText(nilai)))];
    case 'realisasi-nol':
      return [own.zero(own.names.realisasi, words.number(plainText(nilai)))];
    default: {
      const sources = sourcesOf(process);
      // The variables of a method's formula are called as the keys of Operands.
      const label = (id: string) => ({ text: own.names[id as keyof Operands], isAtomic: true });
      const formula = printFormula(sources.prepared.indikator, textNotation(label, words.number));
      const isAbove = compare(operands.realisasi, operands.target) > 0;
      const end =
        target.jenis === 'rentang' ? [own.end(isAbove, words.number(plainText(operands.target)))] : [];
      return [
        ...end,
        own.method(typeof metode === 'string' ? metode : 'rumus', formula),
        ...explainSteps(sources, words).lines,
      ];
    }
  }
}

/** The sources of the percentage, taken as a result of the method's formula; only for a process that used a formula. */
function sourcesOf({ way, operands, nilai, indikator }: Process): Sources {
  const prepared = prepareMethod(way as Parameters<typeof prepareMethod>[0]);
  // `kondisiAwal` is a variable of just the method that was given one.
  const value = (id: string) => operands[id as keyof Operands] as Rational;
  const inputs = prepared.variabel.map((variabel) => ({
    variabel,
    nilai: value(variabel.id),
    teks: plainText(value(variabel.id)),
  }));
  const pembulatan = pembulatanOf(indikator);
  const desimal = roundToText(nilai, pembulatan);
  return { prepared, inputs, nilai, desimal, tercetak: roundTo(nilai, pembulatan) };
}

function pembulatanOf({ capaian }: Process['indikator']): Pembulatan {
  return capaian?.pembulatan ?? defaultPembulatan;
}

function tellEnd({ process, words, own, bahasa }: Telling): string[] {
  const { indikator, nilai, tercapai } = process;
  const { capaian = {} } = indikator;
  const pembulatan = pembulatanOf(indikator);
  const final = limited(indikator, nilai);
  const printed = roundToText(final, pembulatan);
  const steps: string[] = [];
  const order = compare(nilai, final);
  if (order !== 0)
    steps.push(own.limit(order > 0, words.number(plainText(final)), outcomeText(nilai, words)));
  const rounded = roundTo(final, pembulatan);
  if (compare(final, rounded) !== 0) {
    const { digit, mode } = pembulatan;
    steps.push(words.round(digit, mode, outcomeText(final, words), words.number(printed)));
  }
  if (capaian.skala !== undefined) {
    const base = capaian.dasar === 'eksak' ? final : rounded;
    const kelas = findClass(capaian.skala, base, argument('capaian'));
    if (!kelas.ok) steps.push(...kelas.issues.map((issue) => own.ungraded(sentenceOf(issue, bahasa))));
    else steps.push(...explainGrade(capaian.skala, base, words));
  }
  return [...steps, own.reached(tercapai), words.result(`${words.number(printed)}%`)];
}

/** The formula with the numbers put in; an arrow where floor or cap changes the outcome. */
function latexOf(process: Process): string {
  const { indikator, nilai, way } = process;
  const printed = `${latexAngka(roundToText(limited(indikator, nilai), pembulatanOf(indikator)))} \\%`;
  if (way === 'di-dalam-rentang' || way === 'target-nol' || way === 'realisasi-nol') return printed;
  const worked = explainLatex(sourcesOf(process), false);
  return compare(limited(indikator, nilai), nilai) === 0 ? worked : `${worked} \\Rightarrow ${printed}`;
}
