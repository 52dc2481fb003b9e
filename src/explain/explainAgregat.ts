import type { AgregatAngka } from '../aggregate/agregat.js';
import { cellInWords } from '../aggregate/cakupanAgregat.js';
import { takenBy } from '../aggregate/evaluateParts.js';
import type { Origin } from '../aggregate/origin.js';
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
import { explained } from './explained.js';
import { explainInner } from './explainInner.js';
import { explainJoin } from './explainJoin.js';
import { explainWords } from './explainWords.js';
import { joinLatex } from './joinLatex.js';

/**
 * Shows how a figure over many rows came about: what went in of each region and period, each join, rounding, grade, and what the
 * figure lacks. A reader with a calculator gets the same number. Of an indicator made of others, theirs come first, down to the data,
 * each with its name above, and with the region or period where it is not for the whole.
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
    const fakta = { diharapkan: explained('Agregat') };
    raiseIssue(wrongArgument, argument(), agregat, fakta);
  }
  const known = bahasa === 'en' ? 'en' : 'id';
  const inner = explainInner<unknown>(
    agregat,
    explainWords[known],
    innerOf,
    (one) => nameOf(originOf(one), origin, known),
    (one) => tell(one, known).langkah,
  );
  const own = tell(agregat, known);
  const notes = origin.catatan.map((issue) => aggregateWords[known].note(sentenceOf(issue, known)));
  const langkah = [...inner, ...own.langkah, ...notes];
  return { langkah, teks: langkah.join('\n'), latex: own.latex };
}

/** The steps of one figure, without its notes: what it is made of hands them on. */
function tell(figure: unknown, bahasa: Bahasa): Pick<Penjelasan, 'langkah' | 'latex'> {
  const words = explainWords[bahasa];
  const origin = originOf(figure);
  const joins = explainJoin(origin, bahasa);
  const pooled = Result.sourcesOf(origin.gabungan);
  if (pooled !== undefined) return explainResult(pooled, joins, words);
  // Every figure of ours has what stands behind it.
  const { nilai, desimal, tercetak } = Figure.behind(figure) as Behind;
  const end = { prepared: origin.joining.prepared, nilai, desimal, tercetak };
  return { langkah: [...joins, ...explainEnd(end, words)], latex: joinLatex(origin, desimal) };
}

/** The figures of other indicators that a figure took values from: for the same group, or for each part of it. */
function innerOf(figure: unknown): readonly unknown[] {
  const { joining, parts } = originOf(figure);
  return parts.flatMap((part) => takenBy(joining, part)?.figures.map((one) => one.figure) ?? []);
}

/** The name of an indicator, with the part of the group that its figure is for where it is not for all of it. */
function nameOf({ joining, untuk }: Origin, whole: Origin, bahasa: Bahasa): string {
  const { nama } = joining.prepared.indikator;
  if (untuk === whole.untuk) return nama;
  return `${nama} (${cellInWords(untuk, whole.nama, bahasa)})`;
}

function originOf(figure: unknown): Origin {
  // What a figure of ours took is a figure of ours.
  return Total.originOf(figure) as Origin;
}
