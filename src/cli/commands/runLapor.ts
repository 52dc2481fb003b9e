import {
  aggregate,
  type DokumenIku,
  formatLaporan,
  indikatorOf,
  type LaporanKinerja,
  type MasukanLaporan,
  reportKinerja,
  safeParsePeriode,
} from '../../index.js';
import type { Session } from '../arguments/session.js';
import { type CollectedRows, collectRows } from '../figures/collectRows.js';
import { type OpenData, openData } from '../figures/openData.js';
import { rowIssue } from '../figures/rowIssue.js';
import type { Definisi } from '../input/definisi.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { chosenFormat } from '../output/chosenFormat.js';
import { shownMarkdown } from '../output/shownMarkdown.js';
import { tellProblems } from '../output/tellProblems.js';
import { writeTo } from '../output/writeTo.js';
import { ReadFailure } from '../problem/readFailure.js';
import { refuseUsage } from '../problem/usageError.js';
import { needDefinisi } from './needDefinisi.js';

type Format = 'md' | 'html' | 'docx' | 'xlsx';
interface Figures extends Pick<MasukanLaporan, 'data' | 'realisasi' | 'sebelumnya'> {
  /** The exit code that what was read asks for. */
  readonly told: number;
}

/** `lapor`: reports the performance of a period, from data or from the results that the table of definitions says itself. */
export async function runLapor(session: Session): Promise<number> {
  const { values } = session;
  const format = chosenFormat<Format>(values, ['md', 'html', 'docx', 'xlsx']);
  const definisi = await readDefinisi(session, needDefinisi(values));
  const told = await tellProblems(session, definisi.problems, definisi.name);
  const periode = periodOf(session, definisi.dokumen);
  const hasData = session.arguments.length > 0 || values.has('isi');
  const { told: ofData, ...figures } = hasData
    ? await figuresOfData(session, definisi.dokumen, periode)
    : figuresOfTable(definisi, periode);
  const kumulatif = values.has('kumulatif') ? { kumulatif: true } : {};
  const laporan = reportKinerja(definisi.dokumen, { periode, ...kumulatif, ...figures });
  const content = await contentOf(laporan, format, !values.has('ringkas'), figures);
  const shown = format === 'md' ? shownMarkdown(session, String(content)) : content;
  await writeTo(session, ({ write }) => write(shown));
  return laporan.baris.every(({ realisasi }) => !('ok' in realisasi) || realisasi.ok)
    ? Math.max(told, ofData)
    : 1;
}

function periodOf({ values }: Session, { tahun }: DokumenIku): string {
  const periode = values.one('periode') ?? (tahun === undefined ? undefined : `${tahun}`);
  if (periode === undefined)
    refuseUsage('periodenya belum disebut; pakai --periode 2026', 'no period is named; use --periode 2026');
  if (!safeParsePeriode(periode).ok)
    refuseUsage(
      `--periode "${periode}" tidak dikenal; contoh: 2026, 2026-S1, 2026-T3, 2026-07`,
      `--periode "${periode}" is not known; for example: 2026, 2026-S1, 2026-T3, 2026-07`,
    );
  return periode;
}

/** The figures of a table of data: the values of its only row, or those of its rows of the period, joined. */
async function figuresOfData(session: Session, dokumen: DokumenIku, periode: string): Promise<Figures> {
  const data = await openData(session, dokumen, session.arguments[0]);
  const rows = await collectRows(session, data);
  const told = await tellProblems(session, [...data.problems, ...rows.problems], data.name);
  const { baris } = rows;
  const own = baris.length === 1 ? baris : baris.filter((row) => row.periode === periode);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return { told, data: only.data };
  const untuk = session.values.has('kumulatif') ? { sampai: periode } : { periode };
  const hasPeriods = baris.some((row) => row.periode !== undefined);
  const joined = indikatorOf(dokumen).map((indikator) => {
    const agregat = aggregate(indikator, { baris, ...(hasPeriods ? { untuk } : {}) });
    refuseRows(agregat, rows, data);
    return [indikator.id, agregat] as const;
  });
  return { told, realisasi: Object.fromEntries(joined) };
}

/** Rows that cannot be joined at all, such as two of one region and period, are wrong in the table and not in the report. */
function refuseRows(agregat: ReturnType<typeof aggregate>, { numbers }: CollectedRows, data: OpenData): void {
  if (agregat.ok) return;
  const wrong = agregat.issues.filter(({ asal, path }) => asal === 'argumen' && path[0] === 'baris');
  if (wrong.length > 0)
    throw new ReadFailure(
      wrong.map((issue) => rowIssue(issue, numbers, data.reading.columns)),
      data.name,
    );
}

/** The results that the table of definitions says itself, of the period and of earlier ones. */
function figuresOfTable({ realisasi }: Definisi, periode: string): Figures {
  const of = (own: string) =>
    Object.fromEntries(
      Object.entries(realisasi).flatMap(([id, periods]) => {
        const { nilai, predikat } = periods[own] ?? {};
        const known = nilai ?? (predikat === undefined ? undefined : { predikat });
        return known === undefined ? [] : [[id, known] as const];
      }),
    );
  const known = new Set(Object.values(realisasi).flatMap((periods) => Object.keys(periods)));
  const earlier = [...known].filter((one) => one < periode && one.length === periode.length).sort();
  return {
    told: 0,
    realisasi: of(periode),
    sebelumnya: earlier.map((one) => ({ periode: one, realisasi: of(one) })),
  };
}

async function contentOf(
  laporan: LaporanKinerja,
  format: Format,
  rinci: boolean,
  { data }: Pick<Figures, 'data'>,
): Promise<string | Uint8Array> {
  if (format === 'md' || format === 'html') {
    const text = formatLaporan(laporan, { format: format === 'md' ? 'markdown' : 'html', rinci });
    return text.endsWith('\n') ? text : `${text}\n`;
  }
  const { writeBerkas } = await import('../../berkas/index.js');
  return writeBerkas(laporan.dokumen, {
    format,
    bentuk: 'capaian',
    laporan,
    ...(data === undefined ? {} : { data }),
  });
}
