import { compare, type Rational } from '../decimal/rational.js';
import { roundTo, roundToText } from '../decimal/round.js';
import { type Pembulatan, pembulatanBawaan } from '../definition/pembulatan.js';
import { plainText } from '../evaluate/exactText.js';
import type { Penjelasan } from '../evaluate/explain.js';
import { explainGrade } from '../evaluate/explainGrade.js';
import { explainLatex } from '../evaluate/explainLatex.js';
import { explainSteps, outcomeText } from '../evaluate/explainSteps.js';
import { type ExplainWords, explainWords } from '../evaluate/explainWords.js';
import { Figure } from '../evaluate/figure.js';
import type { Sources } from '../evaluate/result.js';
import { withUnit } from '../evaluate/withUnit.js';
import { latexAngka } from '../formula/latex.js';
import { printFormula } from '../formula/notation.js';
import { textNotation } from '../formula/text.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { raise } from '../issue/indikatorError.js';
import { wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { sentenceOf } from '../issue/sentenceOf.js';
import { Achievement, limited, type Process } from './achievement.js';
import type { CapaianAngka } from './capaian.js';
import { type CapaianWords, capaianWords } from './capaianWords.js';
import { findClass } from './classify.js';
import { targetText } from './formatTarget.js';
import { type Bahan, prepareRumus } from './rumus.js';

/** What one explanation is told from, and in which words. */
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
 * `bahasa` is `'id'` (when absent) or `'en'`. Something that `computeCapaian` did not make throws
 * {@link IndikatorError}.
 *
 * @example
 * ```ts
 * const capaian = computeCapaian(pmks, { realisasi: '92', target: '90', periode: '2022' });
 * if (capaian.ok) {
 *   explainCapaian(capaian).langkah;
 *   // => ['Target 2022: 90%', 'Realisasi: 92%', 'Metode rasio: Realisasi / Target x 100 %',
 *   //     'Hitung: 92 / 90 = 1,0222222222… (tepatnya 46/45)', 'Hitung: (46/45) x 100 = 102,2222222222… (tepatnya 920/9)',
 *   //     'Bulatkan ke 2 desimal (setengah menjauhi nol): 102,2222222222… (tepatnya 920/9) menjadi 102,22',
 *   //     'Target tercapai', 'Hasil: 102,22%']
 * }
 * ```
 */
export function explainCapaian(capaian: CapaianAngka, bahasa: Bahasa = 'id'): Penjelasan {
  const process = Achievement.processOf(capaian);
  if (process === undefined) {
    const fakta = { diharapkan: 'Capaian' };
    raise([makeIssue(wrongArgument, argument(), capaian, fakta)]);
  }
  const known = bahasa === 'en' ? 'en' : 'id';
  const telling = { process, bahasa: known, words: explainWords[known], own: capaianWords[known] } as const;
  const langkah = [...tellInputs(telling), ...tellMethod(telling), ...tellEnd(telling)];
  return { langkah, teks: langkah.join('\n'), latex: latexOf(process) };
}

function tellInputs({ process, words, own }: Telling): string[] {
  const { indikator, target, kurun, figure, bahan, jalan } = process;
  const inUnit = (nilai: Rational) => {
    const teks = words.angka(plainText(nilai));
    return withUnit(teks.includes('/') ? `(${teks})` : teks, indikator.satuan, undefined);
  };
  const periode = kurun === undefined ? '' : ` ${kurun.periode}`;
  const realisasi = inUnit(bahan.realisasi);
  const exact = Figure.behind(figure)?.nilai;
  const isRounded = exact !== undefined && compare(exact, bahan.realisasi) !== 0;
  const lines = [
    `${own.nama.target}${periode}: ${targetText(indikator, target, words.angka)}`,
    `${own.nama.realisasi}: ${isRounded ? own.tercetak(realisasi, words.angka(plainText(exact))) : realisasi}`,
  ];
  if (jalan !== 'dari-baseline' || bahan.baseline === undefined) return lines;
  return [...lines, `${own.nama.baseline}: ${inUnit(bahan.baseline)}`];
}

function tellMethod({ process, words, own }: Telling): string[] {
  const { jalan, bahan, metode, target, indikator, nilai } = process;
  switch (jalan) {
    case 'di-dalam-rentang':
      return [own.dalamRentang(targetText(indikator, target, words.angka))];
    case 'target-nol':
      return [own.nol(own.nama.target, words.angka(plainText(nilai)))];
    case 'realisasi-nol':
      return [own.nol(own.nama.realisasi, words.angka(plainText(nilai)))];
    default: {
      const sources = sourcesOf(process);
      // The variables of a method are the names of what it works on.
      const label = (id: string) => ({ teks: own.nama[id as keyof Bahan], tunggal: true });
      const rumus = printFormula(sources.prepared.indikator, textNotation(label, words.angka));
      const isAbove = compare(bahan.realisasi, bahan.target) > 0;
      const end =
        target.jenis === 'rentang' ? [own.ujung(isAbove, words.angka(plainText(bahan.target)))] : [];
      return [...end, own.metode(metode, rumus), ...explainSteps(sources, words).langkah];
    }
  }
}

/** The percentage as a result of the method's own formula; only of a process that used one. */
function sourcesOf({ jalan, bahan, nilai, indikator }: Process): Sources {
  const prepared = prepareRumus(jalan as Parameters<typeof prepareRumus>[0]);
  // `baseline` is a variable of just the method that was given one.
  const value = (id: string) => bahan[id as keyof Bahan] as Rational;
  const terisi = prepared.variabel.map((variabel) => ({
    variabel,
    nilai: value(variabel.id),
    teks: plainText(value(variabel.id)),
  }));
  const pembulatan = pembulatanOf(indikator);
  const desimal = roundToText(nilai, pembulatan);
  return { prepared, terisi, nilai, desimal, tercetak: roundTo(nilai, pembulatan) };
}

function pembulatanOf({ capaian }: Process['indikator']): Pembulatan {
  return capaian?.pembulatan ?? pembulatanBawaan;
}

function tellEnd({ process, words, own, bahasa }: Telling): string[] {
  const { indikator, nilai, tercapai } = process;
  const { capaian = {} } = indikator;
  const pembulatan = pembulatanOf(indikator);
  const final = limited(indikator, nilai);
  const printed = roundToText(final, pembulatan);
  const steps: string[] = [];
  const order = compare(nilai, final);
  if (order !== 0) steps.push(own.batas(order > 0, words.angka(plainText(final)), outcomeText(nilai, words)));
  const rounded = roundTo(final, pembulatan);
  if (compare(final, rounded) !== 0) {
    const { digit, mode } = pembulatan;
    steps.push(words.bulatkan(digit, mode, outcomeText(final, words), words.angka(printed)));
  }
  if (capaian.skala !== undefined) {
    const base = capaian.dasar === 'eksak' ? final : rounded;
    const kelas = findClass(capaian.skala, base, argument('capaian'));
    if ('code' in kelas) steps.push(own.tanpaPredikat(sentenceOf(kelas, bahasa)));
    else steps.push(...explainGrade(capaian.skala, base, words));
  }
  return [...steps, own.tercapai(tercapai), words.hasil(`${words.angka(printed)}%`)];
}

/** The formula with the numbers put in; an arrow where floor or cap changes the outcome. */
function latexOf(process: Process): string {
  const { indikator, nilai, jalan } = process;
  const printed = `${latexAngka(roundToText(limited(indikator, nilai), pembulatanOf(indikator)))} \\%`;
  if (jalan === 'di-dalam-rentang' || jalan === 'target-nol' || jalan === 'realisasi-nol') return printed;
  const worked = explainLatex(sourcesOf(process), false);
  return compare(limited(indikator, nilai), nilai) === 0 ? worked : `${worked} \\Rightarrow ${printed}`;
}
