import type { DokumenIku } from '../definition/dokumenIku.js';
import { freeze } from '../definition/freeze.js';
import { requireChecked } from '../definition/isChecked.js';
import type { Missing } from '../definition/missing.js';
import type { Unchecked } from '../definition/unchecked.js';
import { tooLarge, unreadable, wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import { argument } from '../issue/path.js';
import type { Agregat } from './agregat.js';
import { documentFigures } from './documentFigures.js';
import type { Group } from './figureOver.js';
import { groupCells } from './groupCells.js';
import type { BarisAgregat, Sel } from './masukanAgregat.js';
import { MAX_EXPECTED, type Request, readFrame, readRequest } from './readMasukan.js';
import type { KelompokTabel, PengaturanTabel, Tabel, TabelAngka, TabelGagal } from './tabel.js';

/**
 * The figures of all indicators of a document for all groups of rows: by region at a level, by period of a kind, or both. Each figure
 * is what `aggregate` gives for the rows of its group; every value is read once for all indicators.
 *
 * An indicator made of others is computed from their figures for the same group, beside data of its own that are pooled (`gabung`);
 * where its `agregasi` joins results, from their figures for each region or period, whose results it joins. Pooled data and figures
 * beside them must be of the same cells, else there is no figure (`incomplete-coverage`).
 *
 * A region that occurs anywhere is expected in every period of its group. An indicator that must not be joined so has its issue in each
 * group. Returns issues when rows cannot be told apart or grouped. Never throws.
 *
 * @param dokumen - The document.
 * @param baris - The rows, in any order: each with the values of the variables of all indicators.
 * @param pengaturan - How to group: by what, at which level, by which kind of period.
 *
 * @example
 * ```ts
 * const rata = defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata', periode: 'terakhir' } });
 * const sasaran = [{ id: 'sosial', uraian: 'Meningkatnya layanan sosial', indikator: [rata] }];
 * const dokumen = defineDokumen({ id: 'iku', judul: 'IKU', instansi: { nama: 'Dinas Sosial' }, tahun: 2026, sasaran });
 * const baris = ['63.05.01', '63.05.02', '63.06.01'].map((wilayah, i) => (
 *   { wilayah, periode: '2026-03', data: { terlayani: i + 1, seluruh: 4 } }
 * ));
 * const tabel = evaluateTabel(dokumen, baris, { menurut: ['wilayah', 'periode'], tingkat: 2, jenis: 'triwulan' });
 * tabel.ok && tabel.kelompok.map(({ wilayah, periode, hasil: [satu] }) => [wilayah, periode, satu?.ok && satu.teks]);
 * // => [['63.05', '2026-T1', '37,50%'], ['63.06', '2026-T1', '75,00%']]
 * ```
 */
export function evaluateTabel<By = unknown, Key extends PropertyKey = PropertyKey>(
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
  baris: readonly BarisAgregat[],
  pengaturan: PengaturanTabel | Missing<PengaturanTabel, Key>,
): TabelAngka | TabelGagal {
  const checked = requireChecked('dokumen', dokumen);
  return freeze(checked.ok ? tabulate(checked.value, baris, pengaturan) : checked);
}

function tabulate(dokumen: DokumenIku, baris: unknown, pengaturan: unknown): Tabel {
  try {
    if (typeof pengaturan !== 'object' || pengaturan === null) {
      const fakta = { diharapkan: '{ menurut, … }' };
      return { ok: false, issues: [makeIssue(wrongArgument, argument(), pengaturan, fakta)] };
    }
    const issues = new Issues('argumen');
    const request = readRequest(baris, ['baris'], readFrame(pengaturan, issues, {}), issues);
    if (!request.ok) return request;
    const groups = groupCells(request.value, pengaturan, issues);
    if (groups === undefined) return { ok: false, issues: issues.list };
    return fill(dokumen, request.value, groups);
  } catch {
    // A getter or a proxy of the caller.
    return { ok: false, issues: [makeIssue(unreadable, argument(), pengaturan, {})] };
  }
}

function fill(dokumen: DokumenIku, request: Request, groups: readonly Group[]): Tabel {
  const cells = groups.reduce(
    (sum, { expected }) => sum + expected.places.length * expected.periods.length,
    0,
  );
  if (cells > MAX_EXPECTED)
    return {
      ok: false,
      issues: [makeIssue(tooLarge, argument('diharapkan'), undefined, { batas: MAX_EXPECTED })],
    };
  const semua = dokumen.sasaran.flatMap(({ indikator }) => indikator);
  const figures = documentFigures(semua, request.cells);
  return {
    ok: true,
    kelompok: groups.map((group) => {
      const { wilayah, unit } = group.untuk;
      const nama = request.nama.get(wilayah ?? unit ?? '');
      const named = nama === undefined ? group.untuk : { ...group.untuk, nama };
      return lazyGroup(named, () => figures(group));
    }),
  };
}

/** A group that makes its figures when they are asked for: a table may have millions of them, of which few are looked at. */
function lazyGroup(group: Sel & { readonly nama?: string }, make: () => readonly Agregat[]): KelompokTabel {
  let made: readonly Agregat[] | undefined;
  // Frozen here, because the freezing of the whole table would ask for all figures.
  return Object.freeze({
    ...group,
    get hasil() {
      made ??= freeze(make());
      return made;
    },
  });
}
