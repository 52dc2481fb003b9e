import type { AgregatAngka } from '../aggregate/agregat.js';
import { Total } from '../aggregate/total.js';
import { type Behind, Figure } from '../evaluate/figure.js';
import { Result } from '../evaluate/result.js';
import { type Bahasa, sentenceOf } from '../issue/formatIssue.js';
import { wrongArgument } from '../issue/input.js';
import type { NotOk } from '../issue/notOk.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { aggregateWords } from './aggregateWords.js';
import { explainEnd, explainResult, type Penjelasan } from './explain.js';
import { explainJoin } from './explainJoin.js';
import { explainWords } from './explainWords.js';
import { joinLatex } from './joinLatex.js';

/**
 * Shows how a figure over many rows came about: what went in of each region and period, each join, rounding, grade, and what the
 * figure lacks. A reader with a calculator gets the same number.
 *
 * Something that `aggregate` did not make throws {@link IndikatorError}.
 *
 * @param agregat - The figure to explain.
 * @param bahasa - The language: `'id'` (when absent) or `'en'`.
 *
 * @example
 * ```ts
 * const rata = defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata' } });
 * const baris = [
 *   { wilayah: '63.05.01', data: { terlayani: 9, seluruh: 10 } },
 *   { wilayah: '63.05.02', data: { terlayani: 1, seluruh: 10 } },
 * ];
 * const agregat = aggregate(rata, { baris, nama: { '63.05.01': 'Binuang', '63.05.02': 'Tapin Selatan' } });
 * if (agregat.ok) {
 *   explainAgregat(agregat).langkah;
 *   // => ['Binuang: 9 / 10 x 100 % = 90', 'Tapin Selatan: 1 / 10 x 100 % = 10',
 *   //     'Rata-rata antarwilayah: (90 + 10) / 2 = 50', 'Hasil: 50,00%']
 * }
 * ```
 */
export function explainAgregat<Ok = unknown>(
  agregat: AgregatAngka | NotOk<Ok>,
  bahasa: Bahasa = 'id',
): Penjelasan {
  const origin = Total.originOf(agregat);
  if (origin === undefined) {
    const fakta = { diharapkan: 'Agregat' };
    raiseIssue(wrongArgument, argument(), agregat, fakta);
  }
  const known = bahasa === 'en' ? 'en' : 'id';
  const words = explainWords[known];
  const joins = explainJoin(origin, known);
  const notes = origin.catatan.map((issue) => aggregateWords[known].note(sentenceOf(issue, known)));
  const pooled = Result.sourcesOf(origin.gabungan);
  if (pooled !== undefined) {
    const told = explainResult(pooled, joins, words);
    const langkah = [...told.langkah, ...notes];
    return { ...told, langkah, teks: langkah.join('\n') };
  }
  // Every figure of ours has what stands behind it.
  const { nilai, desimal, tercetak } = Figure.behind(agregat) as Behind;
  const end = { prepared: origin.joining.prepared, nilai, desimal, tercetak };
  const langkah = [...joins, ...explainEnd(end, words), ...notes];
  return { langkah, teks: langkah.join('\n'), latex: joinLatex(origin, desimal) };
}
