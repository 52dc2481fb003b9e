import { compare } from '../decimal/rational.js';
import { findKelas } from '../definition/findKelas.js';
import type { HasilAngka } from '../evaluate/hasil.js';
import { isGradedExact, Result, type Sources, unitBeside } from '../evaluate/result.js';
import { isStoredHasil } from '../evaluate/storedHasil.js';
import { withUnit } from '../evaluate/withUnit.js';
import { quoteLabel, textNotation } from '../formula/formulaToText.js';
import { labelOf } from '../formula/labelOf.js';
import { printFormula } from '../formula/notation.js';
import { storedResult } from '../issue/evaluation.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { wrongArgument } from '../issue/input.js';
import type { NotOk } from '../issue/notOk.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { explained } from './explained.js';
import { explainGrade } from './explainGrade.js';
import { explainInner } from './explainInner.js';
import { explainLatex } from './explainLatex.js';
import { explainSteps, outcomeText, type Steps } from './explainSteps.js';
import { type ExplainWords, explainWords } from './explainWords.js';

/** How a result came about. */
export interface Penjelasan {
  /**
   * One sentence a step, in order: inputs, formula, each operation, rounding, grade, result. Of a result that is made of others,
   * theirs come first, down to the data, each with the name of its indicator above.
   */
  readonly langkah: readonly string[];
  /** The steps, one a line. */
  readonly teks: string;
  /** The indicator's own formula with the numbers put in, the exact value and the printed one, in LaTeX; no `$` around it. */
  readonly latex: string;
}

/**
 * Shows how a result came about, step by step, so that a reader with a calculator gets the same number.
 *
 * English also writes numbers the English way; labels stay as the definition has them. Something that `evaluate` did not make
 * throws {@link IndikatorError}; {@link explainAgregat} explains figures over many rows.
 *
 * @param hasil - The result to explain.
 * @param bahasa - The language: `'id'` (when absent) or `'en'`.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
 * if (hasil.ok) {
 *   explain(hasil).langkah;
 *   // => ['Masukan: Jumlah PMKS terlayani = 23 orang', 'Masukan: Jumlah seluruh PMKS = 160 orang',
 *   //     'Rumus: Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %', 'Hitung: 23 / 160 = 0,14375',
 *   //     'Hitung: 0,14375 x 100 = 14,375',
 *   //     'Bulatkan ke 2 desimal (setengah menjauhi nol): 14,375 menjadi 14,38', 'Hasil: 14,38%']
 *   explain(hasil).latex; // => '\\frac{23}{160} \\times 100 \\% = 14{,}375 \\% \\approx 14{,}38 \\%'
 * }
 * ```
 */
export function explain<Ok = unknown>(hasil: HasilAngka | NotOk<Ok>, bahasa: Bahasa = 'id'): Penjelasan {
  const known = bahasa === 'en' ? 'en' : 'id';
  const sources = Result.sourcesOf(hasil);
  if (sources === undefined) {
    if (isStoredHasil(hasil)) raiseIssue(storedResult, argument(), hasil, {});
    const fakta = { diharapkan: explained('Hasil') };
    raiseIssue(wrongArgument, argument(), hasil, fakta);
  }
  const words = explainWords[known];
  const tellOne = (one: Sources) => tell(one, explainInputs(one, words), words);
  const inner = explainInner<unknown>(
    hasil,
    words,
    Result.innerOf,
    (one) => sourcesOf(one).prepared.indikator.nama,
    (one) => tellOne(sourcesOf(one)).lines,
  );
  const own = tellOne(sources);
  const langkah = [...inner, ...own.lines];
  return { langkah, teks: langkah.join('\n'), latex: explainLatex(sources, own.isSet) };
}

function sourcesOf(hasil: unknown): Sources {
  // Only results of ours are explained, and they are made of such.
  return Result.sourcesOf(hasil) as Sources;
}

/** Tells a result whose inputs were told already. */
export function explainResult(sources: Sources, inputs: readonly string[], words: ExplainWords): Penjelasan {
  const { lines, isSet } = tell(sources, inputs, words);
  return { langkah: lines, teks: lines.join('\n'), latex: explainLatex(sources, isSet) };
}

/** All steps of one result, behind its inputs. */
function tell(sources: Sources, inputs: readonly string[], words: ExplainWords): Steps {
  const { lines, isSet } = explainSteps(sources, words);
  return {
    lines: [...inputs, ...explainFormula(sources, words), ...lines, ...explainEnd(sources, words)],
    isSet,
  };
}

function explainInputs({ prepared, inputs }: Sources, words: ExplainWords): string[] {
  const { indikator } = prepared;
  const lines = inputs.map(({ variabel, teks }) => {
    const satuan = indikator.variabel[variabel.id]?.satuan;
    const angka = words.number(teks);
    return words.input(
      labelOf(indikator.variabel, variabel.id),
      satuan === undefined ? angka : withUnit(angka, satuan, undefined),
    );
  });
  return lines;
}

function explainFormula({ prepared }: Sources, words: ExplainWords): string[] {
  const { indikator } = prepared;
  const label = (id: string) => ({ text: quoteLabel(labelOf(indikator.variabel, id)), isAtomic: true });
  if (indikator.formula.jenis === 'penilaian') return [];
  return [words.formula(printFormula(indikator, textNotation(label, words.number)))];
}

/** What stands behind a figure of an indicator. */
type Ending = Pick<Sources, 'prepared' | 'nilai' | 'desimal' | 'tercetak'>;

/** Tells how the exact value became the printed one. */
export function explainEnd({ prepared, nilai, desimal, tercetak }: Ending, words: ExplainWords): string[] {
  const { indikator, pembulatan } = prepared;
  const printed = words.number(desimal);
  const steps: string[] = [];
  if (compare(nilai, tercetak) !== 0) {
    const exact = outcomeText(nilai, words);
    steps.push(words.round(pembulatan.digit, pembulatan.mode, exact, printed));
  }
  const { skala } = indikator;
  if (skala === undefined) return [...steps, words.result(withUnit(printed, indikator.satuan, undefined))];
  const graded = isGradedExact(indikator) ? nilai : tercetak;
  const predikat = findKelas(skala, graded)?.predikat;
  steps.push(...explainGrade(skala, graded, words));
  return [...steps, words.result(withUnit(printed, unitBeside(indikator, predikat), predikat))];
}
