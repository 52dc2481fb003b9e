import {
  type DokumenIku,
  evaluateDokumen,
  explain,
  formatIssue,
  type Hasil,
  indikatorOf,
} from '../../index.js';
import type { Session } from '../arguments/session.js';
import { readBlock, rowValues } from '../figures/dataBlock.js';
import { type OpenData, openData } from '../figures/openData.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { tellProblems } from '../output/tellProblems.js';
import { layoutOf } from '../terminal/layout.js';
import { printable } from '../terminal/printable.js';
import { wrapText } from '../terminal/wrapText.js';
import { describeIndikator } from './describeIndikator.js';
import { needDefinisi } from './needDefinisi.js';

/** `jelaskan`: with data, how each figure came about, step by step; without, what the definition says. */
export async function runJelaskan(session: Session): Promise<number> {
  const { io, values, bahasa } = session;
  const { name, dokumen, problems } = await readDefinisi(session, needDefinisi(values));
  const told = await tellProblems(session, problems, name);
  const hasData = session.arguments.length > 0 || values.has('isi');
  if (hasData) return Math.max(told, await explainData(session, dokumen));
  const all = indikatorOf(dokumen);
  if (values.has('json')) await io.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  else {
    const layout = layoutOf(io.stdout, io.env, bahasa);
    await io.stdout.write(all.map((one) => describeIndikator(one, layout)).join('\n'));
  }
  return told;
}

async function explainData(session: Session, dokumen: DokumenIku): Promise<number> {
  const { io, values } = session;
  const data = await openData(session, dokumen, session.arguments[0]);
  const code = await tellProblems(session, data.problems, data.name);
  const list: object[] = [];
  let hasFailed = false;
  for await (const { hasil, number } of resultsOf(data)) {
    hasFailed ||= !hasil.ok;
    if (values.has('json')) list.push({ baris: number, ...stepsOf(hasil, session) });
    else await io.stdout.write(told(hasil, number, data.dokumen, session));
  }
  if (values.has('json')) await io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
  return hasFailed ? 1 : code;
}

/** The result of each indicator for each row. */
async function* resultsOf({ dokumen, reading, rows }: OpenData) {
  for await (const part of rows) {
    const block = readBlock(part, reading);
    for (const [i, { number }] of part.entries())
      for (const hasil of evaluateDokumen(dokumen, rowValues(block, i))) yield { hasil, number };
  }
}

function stepsOf(hasil: Hasil, { bahasa }: Session): object {
  return hasil.ok
    ? { ...hasil, ...explain(hasil, bahasa) }
    : { ...hasil, issues: hasil.issues.map((issue) => ({ ...issue, message: formatIssue(issue, bahasa) })) };
}

function told(hasil: Hasil, number: number, dokumen: DokumenIku, session: Session): string {
  const { io, bahasa, style, say } = session;
  const { columns } = layoutOf(io.stdout, io.env, bahasa);
  const nama = indikatorOf(dokumen).find(({ id }) => id === hasil.id)?.nama ?? '';
  const row = session.arguments.length === 0 ? '' : say({ id: ` (baris ${number})`, en: ` (row ${number})` });
  const lines = hasil.ok
    ? explain(hasil, bahasa).langkah
    : hasil.issues.map((issue) => formatIssue(issue, bahasa));
  const title = wrapText(printable(nama) + row, columns).map((line) => style.bold(line));
  const wrapped = lines
    .flatMap((line) => wrapText(printable(line), columns - 2))
    .map((line) => `  ${hasil.ok ? line : style.red(line)}`);
  return `${[...title, ...wrapped].join('\n')}\n\n`;
}
