import {
  type BarisAgregat,
  evaluateTabel,
  formatHasil,
  type Issue,
  indikatorOf,
  type KelompokTabel,
  type PengaturanTabel,
} from '../../index.js';
import type { Session } from '../arguments/session.js';
import { Progress } from '../output/progress.js';
import type { RowFormat } from '../output/rowWriter.js';
import { tellProblems } from '../output/tellProblems.js';
import type { Destination } from '../output/writeTo.js';
import type { Problem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import { refuseUsage } from '../problem/usageError.js';
import { barisOf, namesIn } from './barisOf.js';
import { type DataBlock, readBlock } from './dataBlock.js';
import type { OpenData } from './openData.js';
import { placedIssue } from './placedIssue.js';
import type { PrintedFigure } from './resultLines.js';
import { ResultTable } from './resultTable.js';

type Agregat = KelompokTabel['hasil'][number];

/** Joins rows by region, unit or period, and writes a figure for each group; returns the exit code. */
export async function joinResults(
  session: Session,
  data: OpenData,
  format: RowFormat,
  to: Destination,
): Promise<number> {
  const { baris, problems, names } = await collect(session, data);
  const menurut = dimensionsOf(session);
  const tabel = evaluateTabel(data.dokumen, baris, { ...settingsOf(session), menurut, nama: names });
  if (!tabel.ok) throw new ReadFailure([...problems, ...tabel.issues], data.name);
  const roles = [...menurut, ...(Object.keys(names).length > 0 ? (['nama'] as const) : [])];
  const shape = { bahasa: session.bahasa, roles, isJoined: true };
  const table = new ResultTable(indikatorOf(data.dokumen), shape, format, to.layout);
  for (const { hasil, ...group } of tabel.kelompok)
    table.add(
      { ...group },
      hasil.map((figure) => printed(figure, session.bahasa)),
    );
  await to.write(table.take());
  await to.write(table.end([]));
  const code = await tellProblems(session, problems, data.name);
  const isWhole = tabel.kelompok.every(({ hasil }) => hasil.every(({ ok }) => ok));
  return isWhole ? code : 1;
}

function printed(figure: Agregat, bahasa: Session['bahasa']): PrintedFigure {
  const { cakupan } = figure;
  const used = cakupan?.terpakai.length ?? 0;
  const asked = used + (cakupan?.hilang.length ?? 0) + (cakupan?.gagal.length ?? 0);
  const issues = figure.ok ? figure.catatan : figure.issues;
  return {
    cakupan: cakupan === undefined ? '' : `${used}/${asked}`,
    desimal: figure.ok ? figure.desimal : '',
    teks: figure.ok ? formatHasil(figure, { bahasa }) : '',
    predikat: figure.ok ? (figure.predikat ?? '') : '',
    kode: issues[0]?.code ?? '',
    message: sentences(issues, bahasa),
  };
}

function sentences(issues: readonly Issue[], bahasa: Session['bahasa']): string {
  return issues.length === 0 ? '' : formatHasil({ ok: false, issues }, { bahasa });
}

/** All rows: joining needs them at once. */
async function collect(
  session: Session,
  data: OpenData,
): Promise<{
  readonly baris: readonly BarisAgregat[];
  readonly names: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}> {
  const baris: BarisAgregat[] = [];
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const progress = new Progress(session);
  for await (const rows of data.rows) {
    const block = readBlock(rows, data.reading);
    for (const one of barisOf(block, data.reading.columns)) baris.push(one);
    for (const [code, name] of namesIn(block, data.reading.columns)) names.set(code, name);
    for (const one of faultsIn(block, session, data)) problems.push(one);
    await progress.tell({ id: `${baris.length} baris…`, en: `${baris.length} rows…` });
  }
  await progress.end();
  return { baris, names: Object.fromEntries(names), problems };
}

function faultsIn(
  { faults, rows }: DataBlock,
  { bahasa }: Session,
  { reading }: OpenData,
): readonly Problem[] {
  return [...faults].flatMap(([i, own]) =>
    [...own].map(([id, issue]) => placedIssue(issue, rows[i]?.number ?? 0, id, reading.columns, bahasa)),
  );
}

type Dimension = PengaturanTabel['menurut'][number];
const dimensions: readonly Dimension[] = ['wilayah', 'unit', 'periode'];

function dimensionsOf({ values }: Session): readonly Dimension[] {
  const words = (values.one('menurut') ?? '').split(',').map((word) => word.trim());
  return words.map(
    (word) =>
      dimensions.find((one) => one === word) ??
      refuseUsage(
        `--menurut "${word}" tidak dikenal; pilih dari: ${dimensions.join(', ')}`,
        `--menurut "${word}" is not known; choose from: ${dimensions.join(', ')}`,
      ),
  );
}

function settingsOf({ values }: Session): Pick<PengaturanTabel, 'tingkat' | 'jenis'> {
  const [tingkat, jenis] = [values.one('tingkat'), values.one('jenis')];
  if (tingkat !== undefined && !/^[1-4]$/.test(tingkat))
    refuseUsage(`--tingkat "${tingkat}": diharapkan 1 sampai 4`, `--tingkat "${tingkat}": expected 1 to 4`);
  return {
    ...(tingkat === undefined ? {} : { tingkat: Number(tingkat) }),
    // The table of options lists the kinds that there are.
    ...(jenis === undefined ? {} : { jenis: jenis as NonNullable<PengaturanTabel['jenis']> }),
  };
}
