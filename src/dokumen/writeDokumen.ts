import type { Capaian } from '../achieve/capaian.js';
import { requireChecked } from '../definition/checked.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Unchecked } from '../definition/unchecked.js';
import type { Hasil } from '../evaluate/hasil.js';
import { notInList } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { raise } from '../issue/indikatorError.js';
import { wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { orRaise } from '../issue/orRaise.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { type FormatTabel, formatTabel } from './pilihanBaca.js';
import { tabelOf } from './tabel.js';
import { writeTable } from './writeTable.js';

/**
 * How a document is to be written: the format, and what stands beside the definitions. `hasil` is what `evaluateDokumen`
 * gives, `capaian` a list of what `computeCapaian` gives; each is put beside its indicator by `id`, else by its place.
 *
 * @example
 * ```ts
 * const pilihan: PilihanTulis = { format: 'tsv', hasil: evaluateDokumen(dinsosTapin2020, { pmksSeluruh: 4120 }) };
 * writeDokumen(dinsosTapin2020, pilihan).includes('tidak ada nilai'); // => true
 * ```
 */
export interface PilihanTulis {
  readonly format: FormatTabel;
  readonly hasil?: readonly Hasil[];
  readonly capaian?: readonly Capaian[];
}

/**
 * Writes a document as the official table: Markdown, HTML (prints on A4 landscape, formulas as MathML), CSV (semicolons and
 * a byte order mark, as Indonesian Excel opens it) or tab-separated; with results, achievement and grade where given.
 *
 * {@link readDokumen} restores from it what such a table carries: not rounding, kinds of variables, examples, policies or
 * scales. Text is escaped for its format, and cells that a spreadsheet would take for formulas begin with an apostrophe.
 * An argument that is no valid document throws `IndikatorError`.
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
    const { format, hasil, capaian } = pilihan;
    if (!formatTabel.some((one) => one === format))
      raise([
        makeIssue(notInList, argument('format'), format, {
          pilihan: formatTabel.join(', '),
        }),
      ]);
    const sound = orRaise(requireChecked('dokumen', dokumen));
    const ids = sound.sasaran.flatMap(({ indikator }) => indikator.map(({ id }) => id));
    return writeTable(
      tabelOf(sound, { hasil: byId(hasil, ids, 'hasil'), capaian: byId(capaian, ids, 'capaian') }),
      format,
    );
  });
}

/** Outcomes by the indicator that they belong to. */
function byId<T extends { readonly id?: string }>(
  outcomes: readonly T[] | undefined,
  ids: readonly string[],
  key: string,
): ReadonlyMap<string, T> | undefined {
  if (outcomes === undefined) return undefined;
  if (!Array.isArray(outcomes)) raiseIssue(wrongArgument, argument(key), outcomes, { diharapkan: 'daftar' });
  const found = new Map<string, T>();
  for (const [i, outcome] of outcomes.entries()) {
    const id = outcome.id ?? ids[i];
    if (id !== undefined && !found.has(id)) found.set(id, outcome);
  }
  return found;
}
