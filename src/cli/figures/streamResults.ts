import { formatHasil, indikatorOf } from '../../index.js';
import type { Session } from '../arguments/session.js';
import type { RowFormat } from '../output/rowWriter.js';
import { otherText } from '../output/rowWriterOf.js';
import { tellProblems } from '../output/tellProblems.js';
import type { Destination } from '../output/writeTo.js';
import { layoutOf } from '../terminal/layout.js';
import { type DataBlock, readBlock } from './dataBlock.js';
import { evaluateBlock, type RowResult } from './evaluateBlock.js';
import { noRows } from './noRows.js';
import type { OpenData } from './openData.js';
import type { PrintedFigure, RowPlace } from './resultLines.js';
import { ResultTable } from './resultTable.js';
import { rowReasons } from './rowReasons.js';
import { Tally } from './tally.js';

/** So many rows are evaluated at once. */
const ROWS = 4096;

/** Evaluates every row by itself and writes what comes out, row by row; returns the exit code. */
export async function streamResults(
  session: Session,
  data: OpenData,
  format: RowFormat,
  to: Destination,
): Promise<number> {
  const { bahasa, io } = session;
  const all = indikatorOf(data.dokumen);
  const { roles } = data.reading.columns;
  const shape = { bahasa, roles: [...roles.keys()], isJoined: false };
  const table = new ResultTable(all, shape, format, to.layout);
  const tally = new Tally(all);
  let count = 0;
  for await (const part of inParts(data.rows)) {
    const block = readBlock(part, data.reading);
    const outcomes = evaluateBlock(data.dokumen, block, !table.isForPrograms);
    for (let i = 0; i < part.length; i += 1) {
      const own = outcomes.map((of) => of(i));
      own.forEach(({ issues }, k) => {
        tally.add(k, issues);
      });
      table.add(
        placeOf(block, i, data),
        own.map((one) => printed(one, block, i, session, data)),
      );
    }
    await to.write(table.take());
    count += part.length;
    await session.status.tell({ id: `${count} baris…`, en: `${count} rows…` });
  }
  if (count === 0) await tellProblems(session, [noRows], data.name);
  const coverage = tally.table(bahasa, table.isForPrograms);
  await to.write(table.end([coverage]));
  // A CSV holds one table.
  if (format === 'csv') await io.stderr.write(otherText(coverage, layoutOf(io.stderr, io.env, bahasa)));
  return tally.hasFailed ? 1 : 0;
}

async function* inParts(rows: OpenData['rows']): AsyncGenerator<DataBlock['rows']> {
  for await (const block of rows) {
    for (let from = 0; from < block.length; from += ROWS) yield block.slice(from, from + ROWS);
  }
}

function placeOf({ rows }: DataBlock, i: number, { reading }: OpenData): RowPlace {
  const { number = 0, cells = [] } = rows[i] ?? {};
  const place: Record<string, string> = { baris: `${number}` };
  for (const [role, k] of reading.columns.roles) place[role] = (cells[k] ?? '').trim();
  return place;
}

function printed(
  outcome: RowResult,
  block: DataBlock,
  i: number,
  session: Session,
  data: OpenData,
): PrintedFigure {
  const { desimal = '', hasil, issues } = outcome;
  return {
    desimal,
    teks: hasil?.ok === true ? formatHasil(hasil, { bahasa: session.bahasa }) : '',
    predikat: hasil?.ok === true ? (hasil.predikat ?? '') : '',
    cakupan: undefined,
    kode: issues[0]?.code ?? '',
    messages: rowReasons(outcome, block, i, data.reading.columns, session.bahasa),
  };
}
