import { computeCapaian } from '../../achieve/computeCapaian.js';
import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import { kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import { textOfKondisiAwal, textOfTarget } from '../../dokumen/layout/textOfTarget.js';
import { findTarget } from '../../find/findTarget.js';
import { formatPeriode } from '../../period/formatPeriode.js';
import type { BarisLaporan, LaporanKinerja } from '../../report/laporan.js';
import { type Figures, ownTarget } from './figures.js';
import type { Form, FormBlock, FormCell } from './form.js';
import { type IndikatorColumn, indikatorTable, texts } from './indikatorRows.js';
import { ofYear } from './ofYear.js';
import { storable } from './storable.js';

/** What stands where there is no figure. */
const NONE = '-';

const satuan = texts({ heading: 'Satuan', isCentred: true }, (indikator) => indikator.satuan);

/** The tables of chapter III of a LKjIP: this year or the period of a report, against earlier years, and against the end of the plan. */
export function capaianForm(
  dokumen: DokumenIku,
  figures: Figures,
  laporan: LaporanKinerja | undefined,
): Form {
  const when = periodOf(dokumen, laporan);
  const title = `CAPAIAN KINERJA ${when.toUpperCase()}`.trim();
  const tables: readonly (readonly [heading: string, columns: readonly IndikatorColumn[]])[] = [
    [
      `Target, realisasi dan capaian ${when.replace(/^T/, 't')}`.trim(),
      thisPeriod(dokumen, figures, laporan),
    ],
    ['Perbandingan dengan tahun-tahun sebelumnya', before(dokumen, figures, laporan)],
    ['Perbandingan dengan target jangka menengah', planned(dokumen, figures, laporan)],
  ];
  return {
    title,
    orientation: 'landscape',
    blocks: [
      { jenis: 'title', text: `${title}\n${dokumen.instansi.nama.toUpperCase()}` },
      ...tables.flatMap(([heading, columns], i): readonly FormBlock[] => [
        { jenis: 'heading', text: `Tabel ${i + 1}. ${heading}` },
        columns.length === 1
          ? { jenis: 'text', text: 'Tidak ada pembanding di dokumen ini.' }
          : { jenis: 'table', isNumbered: true, ...indikatorTable(dokumen, columns) },
      ]),
    ],
  };
}

/** What the figures are of: the period of the report, else the year of the document; empty when there is none. */
function periodOf({ tahun }: DokumenIku, laporan: LaporanKinerja | undefined): string {
  if (laporan !== undefined) return formatPeriode(laporan.periode, { kumulatif: laporan.kumulatif === true });
  return tahun === undefined ? '' : `Tahun ${tahun}`;
}

function thisPeriod(
  dokumen: DokumenIku,
  figures: Figures,
  laporan: LaporanKinerja | undefined,
): readonly IndikatorColumn[] {
  const isGraded = [...figures.capaian.values()].some((one) => one.ok && one.predikat !== undefined);
  // Beside a title that names a quarter, "Target" alone may be that of the year.
  const isOfPart = laporan !== undefined && !/^\d{4}$/.test(laporan.periode);
  const when = isOfPart ? ` ${periodOf(dokumen, laporan)}` : '';
  return [
    satuan,
    {
      heading: `Target${when}`,
      isCentred: true,
      isNumber: true,
      cell: (indikator) =>
        targetCell(
          indikator,
          laporan === undefined ? ownTarget(indikator, dokumen) : reportedTarget(indikator, laporan),
        ),
    },
    { heading: `Realisasi${when}`, isCentred: true, cell: (indikator) => realised(indikator, figures) },
    { heading: 'Capaian (%)', isCentred: true, cell: (indikator) => achieved(indikator, figures) },
    ...(isGraded ? [texts({ heading: 'Predikat', isCentred: true }, ({ id }) => gradeOf(figures, id))] : []),
  ];
}

/** The target that counted in a report, or that would have counted had there been a result; undefined: there is none. */
function reportedTarget(indikator: Indikator, { periode, baris }: LaporanKinerja): Target | undefined {
  const target = baris.find((row) => row.indikator === indikator.id)?.capaian.target;
  return target === undefined ? findTarget(indikator, periode) : { ...target, periode };
}

function targetCell(indikator: Indikator, target: Target | undefined): FormCell {
  const text = target === undefined ? NONE : textOfTarget(indikator, target);
  return storable(text) === undefined ? { text } : { text, live: { jenis: 'target', id: indikator.id } };
}

function realised({ id }: Indikator, { hasil }: Figures): FormCell {
  const found = hasil.get(id);
  return { text: found?.ok === true ? found.teks : NONE, live: { jenis: 'realisasi', id } };
}

function achieved({ id }: Indikator, { capaian }: Figures): FormCell {
  const found = capaian.get(id);
  return {
    text: found?.ok === true ? found.desimal.replace('.', ',') : NONE,
    live: { jenis: 'capaian', id },
  };
}

function gradeOf({ capaian }: Figures, id: string): string {
  const found = capaian.get(id);
  return found?.ok === true ? (found.predikat ?? NONE) : NONE;
}

/** Realisation and achievement of earlier years, and of this one: those of a report, else the baselines of the definitions. */
function before(
  dokumen: DokumenIku,
  figures: Figures,
  laporan: LaporanKinerja | undefined,
): readonly IndikatorColumn[] {
  const earlier = laporan === undefined ? baselines(dokumen) : reported(laporan);
  if (earlier.realisasi.length === 0) return [satuan];
  const heading = `${dokumen.tahun ?? 'Kini'}`;
  return [
    satuan,
    ...earlier.realisasi,
    texts({ heading, above: 'Realisasi', isCentred: true }, (one) => realised(one, figures).text),
    ...earlier.capaian,
    texts({ heading, above: 'Capaian (%)', isCentred: true }, (one) => achieved(one, figures).text),
  ];
}

/** The columns of earlier years. */
interface Earlier {
  readonly realisasi: readonly IndikatorColumn[];
  readonly capaian: readonly IndikatorColumn[];
}

function baselines({ sasaran }: DokumenIku): Earlier {
  const all = sasaran.flatMap(({ indikator }) => indikator);
  const periods = new Set(all.flatMap(({ kondisiAwal = [] }) => kondisiAwal.map(({ periode }) => periode)));
  const realisasi = [...periods].sort().map((periode) =>
    texts({ heading: yearOf(periode), above: 'Realisasi', isCentred: true }, ({ kondisiAwal = [] }) => {
      const known = kondisiAwal.find((one) => one.periode === periode);
      return known === undefined ? NONE : textOfKondisiAwal(known);
    }),
  );
  return { realisasi, capaian: [] };
}

function reported({ baris }: LaporanKinerja): Earlier {
  const rows = new Map(baris.map((row) => [row.indikator, row]));
  const periods = [...new Set(baris.flatMap(({ sebelumnya }) => sebelumnya.map(({ periode }) => periode)))];
  const columns = (above: string, text: (row: BarisLaporan['sebelumnya'][number]) => string) =>
    periods.sort().map((periode) =>
      texts({ heading: yearOf(periode), above, isCentred: true }, ({ id }) => {
        const row = rows.get(id)?.sebelumnya.find((one) => one.periode === periode);
        return row === undefined ? NONE : text(row);
      }),
    );
  return {
    realisasi: columns('Realisasi', ({ realisasi }) => (realisasi.ok ? realisasi.teks : NONE)),
    capaian: columns('Capaian (%)', ({ capaian }) => (capaian.ok ? capaian.desimal.replace('.', ',') : NONE)),
  };
}

/** A year as it is, other periods in words. */
function yearOf(periode: string): string {
  return /^\d{4}$/.test(periode) ? periode : formatPeriode(periode);
}

/** The realisation against the target at the end of the plan. */
function planned(
  dokumen: DokumenIku,
  figures: Figures,
  laporan: LaporanKinerja | undefined,
): readonly IndikatorColumn[] {
  const goals = new Map(
    dokumen.sasaran.flatMap(({ indikator }) =>
      indikator.map((one) => [one.id, goalOf(one, dokumen, figures, laporan)] as const),
    ),
  );
  if (![...goals.values()].some((goal) => goal !== undefined)) return [satuan];
  return [
    satuan,
    texts({ heading: 'Target Akhir Renstra', isCentred: true }, ({ id }) => goals.get(id)?.target ?? NONE),
    texts(
      { heading: ofYear('Realisasi', dokumen, ' '), isCentred: true },
      (one) => realised(one, figures).text,
    ),
    texts({ heading: 'Tingkat Kemajuan (%)', isCentred: true }, ({ id }) => goals.get(id)?.progress ?? NONE),
  ];
}

interface Goal {
  readonly target: string;
  readonly progress: string;
}

function goalOf(
  indikator: Indikator,
  dokumen: DokumenIku,
  { hasil }: Figures,
  laporan: LaporanKinerja | undefined,
): Goal | undefined {
  const row = laporan?.baris.find((one) => one.indikator === indikator.id)?.akhirRenstra;
  if (row?.target !== undefined)
    return { target: row.target, progress: row.capaian.ok ? row.capaian.desimal.replace('.', ',') : NONE };
  const target = lastTarget(indikator, dokumen);
  if (target === undefined) return undefined;
  const realisasi = hasil.get(indikator.id);
  const capaian = realisasi?.ok === true ? computeCapaian(indikator, { realisasi, target }) : undefined;
  const progress = capaian?.ok === true ? capaian.desimal.replace('.', ',') : NONE;
  return { target: `${textOfTarget(indikator, target)} (${target.periode})`, progress };
}

/** The target of the latest year behind that of the document; of two for that year the revised one, which stands first. */
function lastTarget(
  { target = [], targetPerubahan = [] }: Indikator,
  { tahun }: DokumenIku,
): Target | undefined {
  if (tahun === undefined) return undefined;
  const end = `${tahun}-12`;
  const later = [...targetPerubahan, ...target].flatMap((one) => {
    const kurun = kurunOf(one.periode);
    const isYear = kurun?.jenis === 'tahun' || kurun?.jenis === 'rentang';
    return isYear && kurun.akhir > end ? [{ one, akhir: kurun.akhir }] : [];
  });
  return later.sort((a, b) => (a.akhir === b.akhir ? 0 : a.akhir < b.akhir ? 1 : -1))[0]?.one;
}
