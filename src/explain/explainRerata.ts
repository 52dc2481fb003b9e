import { Mean, type MeanOrigin, type RerataAngka } from '../aggregate/rerata.js';
import { plainText } from '../decimal/exactText.js';
import { compare } from '../decimal/rational.js';
import { roundTo } from '../decimal/roundTo.js';
import { defaultPembulatan } from '../definition/pembulatan.js';
import { type Behind, Figure } from '../evaluate/figure.js';
import { latexAngka } from '../formula/formulaToLatex.js';
import { type Bahasa, sentenceOf } from '../issue/formatIssue.js';
import { wrongArgument } from '../issue/input.js';
import type { NotOk } from '../issue/notOk.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { capaianWords } from './capaianWords.js';
import type { Penjelasan } from './explain.js';
import { explained } from './explained.js';
import { explainGrade } from './explainGrade.js';
import { operandText, outcomeText } from './explainSteps.js';
import { type ExplainWords, explainWords } from './explainWords.js';
import { latexExact } from './joinLatex.js';
import { rerataWords } from './rerataWords.js';

/**
 * Shows how a mean achievement came about: each member by name with the value that went in, its weight, sum and division, cap,
 * rounding, grade, and what is missing. A reader with a calculator gets the same number.
 *
 * Something that `aggregateCapaian` did not make throws {@link IndikatorError}.
 *
 * @param rerata - The mean to explain.
 * @param bahasa - The language: `'id'` (when absent) or `'en'`.
 *
 * @example
 * ```ts
 * const { rerata } = reportKinerja(dinsosKutaiKartanegara2022, {
 *   periode: '2022',
 *   realisasi: { nilaiSakip: '78', pmksTertangani: '84.897' },
 * });
 * if (rerata.dokumen.ok) {
 *   explainRerata(rerata.dokumen).langkah;
 *   // => ['Dasar: rata-rata tiap sasaran, eksak, sebelum dibulatkan',
 *   //     'Meningkatnya transparansi dan akuntabilitas kinerja Dinas Sosial: 100',
 *   //     'Meningkatnya Penanganan Penyandang Masalah Kesejahteraan Sosial dalam Pemenuhan Kebutuhan Pelayanan Dasar: 90',
 *   //     'Hitung: (100 + 90) / 2 = 95', 'Hasil: 95,00%']
 * }
 * ```
 */
export function explainRerata<Ok = unknown>(
  rerata: RerataAngka | NotOk<Ok>,
  bahasa: Bahasa = 'id',
): Penjelasan {
  const origin = Mean.originOf(rerata);
  if (origin === undefined)
    raiseIssue(wrongArgument, argument(), rerata, { diharapkan: explained('Rerata') });
  const known = bahasa === 'en' ? 'en' : 'id';
  const words = explainWords[known];
  // Every figure of ours has what stands behind it; the notes are those that it was made with.
  const { desimal } = Figure.behind(rerata) as Behind;
  const notes = (rerata as RerataAngka).catatan.map((issue) =>
    rerataWords[known].note(sentenceOf(issue, known)),
  );
  const langkah = [
    ...tellMembers(origin, known, words),
    words.compute(quotientText(origin, words), outcomeText(origin.uncapped, words)),
    ...tellEnd(origin, known, words),
    words.result(`${words.number(desimal)}%`),
    ...notes,
  ];
  return { langkah, teks: langkah.join('\n'), latex: latexOf(origin, desimal) };
}

/** Weights are told where they differ; the same for all, they change nothing. */
function isWeighted({ members }: MeanOrigin): boolean {
  const [first] = members;
  return members.some(({ weight }) => first !== undefined && compare(weight, first.weight) !== 0);
}

function tellMembers(origin: MeanOrigin, bahasa: Bahasa, words: ExplainWords): string[] {
  const { members, kebijakan, isOverMeans } = origin;
  const own = rerataWords[bahasa];
  const isBeforeLimits = kebijakan.pembatasan === 'sesudah' && !isOverMeans;
  return [
    own.basis(isOverMeans, kebijakan.dasar === 'tercetak', isBeforeLimits),
    ...members.map(({ nama, uncapped, nilai, weight }) =>
      own.member(
        nama,
        outcomeText(uncapped, words),
        compare(uncapped, nilai) === 0 ? undefined : words.number(plainText(nilai)),
        isWeighted(origin) ? words.number(plainText(weight)) : undefined,
      ),
    ),
  ];
}

/** `(90 + 10) / 2`, or `(90 x 2 + 10 x 1) / (2 + 1)`. */
function quotientText(origin: MeanOrigin, words: ExplainWords): string {
  const { members } = origin;
  const values = members.map(({ nilai }) => operandText(nilai, words));
  const [only = ''] = values;
  if (!isWeighted(origin))
    return `${members.length === 1 ? only : `(${values.join(' + ')})`} / ${members.length}`;
  const weights = members.map(({ weight }) => operandText(weight, words));
  return `(${values.map((value, i) => `${value} x ${weights[i]}`).join(' + ')}) / (${weights.join(' + ')})`;
}

/** Cap, rounding and grade. */
function tellEnd({ kebijakan, uncapped, nilai }: MeanOrigin, bahasa: Bahasa, words: ExplainWords): string[] {
  const { pembulatan = defaultPembulatan, skala, dasar } = kebijakan;
  const rounded = roundTo(nilai, pembulatan);
  const steps: string[] = [];
  if (compare(uncapped, nilai) !== 0)
    steps.push(
      capaianWords[bahasa].limit(true, words.number(plainText(nilai)), outcomeText(uncapped, words)),
    );
  if (compare(nilai, rounded) !== 0) {
    const { digit, mode } = pembulatan;
    steps.push(words.round(digit, mode, outcomeText(nilai, words), words.number(plainText(rounded))));
  }
  if (skala !== undefined) steps.push(...explainGrade(skala, dasar === 'eksak' ? nilai : rounded, words));
  return steps;
}

/** The division in LaTeX, the exact value and the printed one; an arrow where the cap changes the outcome. */
function latexOf(origin: MeanOrigin, desimal: string): string {
  const { members, uncapped, nilai, kebijakan } = origin;
  const weights = members.map(({ weight }) => latexExact(weight));
  const values = members.map((one, i) =>
    isWeighted(origin) ? `${latexExact(one.nilai)} \\times ${weights[i]}` : latexExact(one.nilai),
  );
  const below = isWeighted(origin) ? weights.join(' + ') : `${members.length}`;
  const filled = `\\frac{${values.join(' + ')}}{${below}} = ${latexExact(uncapped)} \\%`;
  const printed = `${latexAngka(desimal)} \\%`;
  if (compare(uncapped, nilai) !== 0) return `${filled} \\Rightarrow ${printed}`;
  const isExact = compare(nilai, roundTo(nilai, kebijakan.pembulatan ?? defaultPembulatan)) === 0;
  return isExact ? filled : `${filled} \\approx ${printed}`;
}
