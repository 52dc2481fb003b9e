import { evaluateTabel, formatHasil, indikatorOf, type KelompokTabel } from '../../index.js';
import type { Session } from '../arguments/session.js';
import type { RowFormat } from '../output/rowWriter.js';
import { tellProblems } from '../output/tellProblems.js';
import type { Destination } from '../output/writeTo.js';
import { ReadFailure } from '../problem/readFailure.js';
import { collectRows } from './collectRows.js';
import { noRows } from './noRows.js';
import type { OpenData } from './openData.js';
import type { PrintedFigure } from './resultLines.js';
import { ResultTable } from './resultTable.js';
import { rowIssue } from './rowIssue.js';
import type { RowJoining } from './rowJoiningOf.js';

/** So many rows take a while to be joined, in which nothing can be said. */
const MANY = 10_000;

type Agregat = KelompokTabel['hasil'][number];

/** Joins rows by region, unit or period, and writes a figure for each group; returns the exit code. */
export async function joinResults(
  session: Session,
  data: OpenData,
  joining: RowJoining,
  format: RowFormat,
  to: Destination,
): Promise<number> {
  const rows = await collectRows(session, data);
  const { baris, problems, names } = rows;
  if (baris.length > MANY)
    await session.status.announce({
      id: `menggabung ${baris.length} baris…`,
      en: `joining ${baris.length} rows…`,
    });
  const tabel = evaluateTabel(data.dokumen, baris, { ...joining, nama: names });
  if (!tabel.ok) {
    const placed = tabel.issues.map((issue) => rowIssue(issue, rows.numbers, data.reading.columns));
    throw new ReadFailure([...problems, ...placed], data.name);
  }
  const isNamed = tabel.kelompok.some(({ nama }) => nama !== undefined);
  const roles = [...joining.menurut, ...(isNamed ? (['nama'] as const) : [])];
  const shape = { bahasa: session.bahasa, roles, isJoined: true };
  const table = new ResultTable(indikatorOf(data.dokumen), shape, format, to.layout);
  for (const { hasil, ...group } of tabel.kelompok)
    table.add(
      { ...group },
      hasil.map((figure) => printed(figure, session.bahasa)),
    );
  await to.write(table.take());
  await to.write(table.end([]));
  const code = await tellProblems(session, baris.length === 0 ? [noRows] : problems, data.name);
  const isWhole = tabel.kelompok.every(({ hasil }) => hasil.every(({ ok }) => ok));
  return isWhole ? code : 1;
}

function printed(figure: Agregat, bahasa: Session['bahasa']): PrintedFigure {
  const { cakupan } = figure;
  const issues = figure.ok ? figure.catatan : figure.issues;
  return {
    cakupan:
      cakupan === undefined
        ? undefined
        : {
            terpakai: cakupan.terpakai.length,
            hilang: cakupan.hilang.length,
            gagal: cakupan.gagal.length,
          },
    desimal: figure.ok ? figure.desimal : '',
    teks: figure.ok ? formatHasil(figure, { bahasa }) : '',
    predikat: figure.ok ? (figure.predikat ?? '') : '',
    kode: issues[0]?.code ?? '',
    messages: issues.map((issue) => formatHasil({ ok: false, issues: [issue] }, { bahasa })),
  };
}
