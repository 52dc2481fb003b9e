import type { Capaian } from '../achieve/capaian.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Unchecked } from '../definition/unchecked.js';
import type { Hasil } from '../evaluate/hasil.js';
import { notInList } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { raise } from '../issue/indikatorError.js';
import { wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import { argument } from '../issue/path.js';
import { formats } from './formats.js';
import { type FormatTabel, formatTabel } from './formatTabel.js';
import { outcomesOf } from './layout/outcomesOf.js';
import { tableOf } from './layout/tableOf.js';

/**
 * How a document is to be written: the format, and what stands beside the definitions. Results and achievements are put beside
 * their indicators by `id`, else by their place.
 */
export interface PilihanTulis {
  /** The format of the text. */
  readonly format: FormatTabel;
  /** The results, as `evaluateDokumen` gives them, for the column Realisasi; undefined: no such column. */
  readonly hasil?: readonly Hasil[];
  /** The achievements, as `computeCapaian` gives them, for the columns Capaian and Predikat; undefined: no such columns. */
  readonly capaian?: readonly Capaian[];
  /** The letterhead: false leaves out the lines above the table (title, agency, years); undefined: true. */
  readonly kop?: boolean;
}

/**
 * Writes a document as the official table: Markdown, HTML (prints on A4 landscape, formulas as MathML), CSV (semicolons and
 * a byte order mark, as Indonesian Excel opens it) or tab-separated; with results, achievement and grade where given.
 *
 * {@link readDokumen} restores from it what such a table carries: not rounding, kinds of variables, examples, policies or
 * scales. Text is escaped for its format, and cells that a spreadsheet would take for formulas begin with an apostrophe.
 * An argument that is no checked document throws `IndikatorError`.
 *
 * @param dokumen - The document.
 * @param pilihan - The options: the format, and the figures that stand beside the definitions.
 *
 * @example
 * ```ts
 * const tabel = writeDokumen(dinsosKutaiKartanegara2022, { format: 'markdown' });
 * const { dokumen } = readDokumen(tabel, { format: 'markdown' });
 * dokumen?.sasaran[3]?.indikator[0]?.target; // => dinsosKutaiKartanegara2022.sasaran[3].indikator[0].target
 * ```
 */
export function writeDokumen<By = unknown>(
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
  pilihan: PilihanTulis,
): string {
  return guard(pilihan, () => {
    const { format, hasil, capaian, kop = true } = pilihan;
    const issues = new Issues();
    if (!formatTabel.some((one) => one === format))
      issues.push(makeIssue(notInList, argument('format'), format, { pilihan: formatTabel.join(', ') }));
    for (const [key, list] of Object.entries({ hasil, capaian })) {
      if (list !== undefined && !Array.isArray(list))
        issues.push(makeIssue(wrongArgument, argument(key), list, { diharapkan: 'daftar' }));
    }
    if (typeof kop !== 'boolean')
      issues.push(makeIssue(wrongArgument, argument('kop'), kop, { diharapkan: 'true atau false' }));
    if (!issues.isEmpty) raise(issues.list);
    const sound = checkedOrRaise('dokumen', dokumen);
    return formats[format].write(tableOf(sound, outcomesOf(sound, hasil, capaian), kop));
  });
}
