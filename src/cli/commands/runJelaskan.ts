import {
  type DokumenIku,
  explain,
  type HasilAngka,
  type Indikator,
  type Issue,
  indikatorOf,
} from '../../index.js';
import type { Session } from '../arguments/session.js';
import { readBlock } from '../figures/dataBlock.js';
import { evaluateBlock } from '../figures/evaluateBlock.js';
import { type OpenData, openData } from '../figures/openData.js';
import { rowReasons } from '../figures/rowReasons.js';
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
  let between = '';
  for await (const one of resultsOf(data, session)) {
    hasFailed ||= one.hasil === undefined;
    if (values.has('json')) list.push(forPrograms(one, session));
    else await io.stdout.write(between + told(one, session));
    between = '\n';
  }
  if (values.has('json')) await io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
  return hasFailed ? 1 : code;
}

/** What came out for an indicator in a row: a result that is explained, or the sentences that say why there is none. */
interface Explained {
  readonly number: number;
  readonly indikator: Indikator;
  readonly hasil: HasilAngka | undefined;
  readonly issues: readonly Issue[];
  readonly reasons: readonly string[];
}

/** The result of each indicator for each row. */
async function* resultsOf(data: OpenData, { bahasa }: Session): AsyncGenerator<Explained> {
  const { dokumen, reading } = data;
  const all = indikatorOf(dokumen);
  for await (const part of data.rows) {
    const block = readBlock(part, reading);
    const outcomes = evaluateBlock(dokumen, block, true);
    for (const [i, { number }] of part.entries())
      for (const [k, indikator] of all.entries()) {
        const outcome = outcomes[k]?.(i);
        if (outcome === undefined) continue;
        const hasil = outcome.hasil?.ok === true ? outcome.hasil : undefined;
        const reasons = rowReasons(outcome, block, i, reading.columns, bahasa);
        yield { number, indikator, hasil, issues: outcome.issues, reasons };
      }
  }
}

function forPrograms(
  { number, indikator: { id }, hasil, issues, reasons }: Explained,
  session: Session,
): object {
  if (hasil !== undefined) return { baris: number, ...hasil, ...explain(hasil, session.bahasa) };
  return {
    baris: number,
    ok: false,
    id,
    issues: issues.map((issue, i) => ({ ...issue, message: reasons[i] })),
  };
}

function told({ number, indikator, hasil, reasons }: Explained, session: Session): string {
  const { io, bahasa, style, say } = session;
  const { columns } = layoutOf(io.stdout, io.env, bahasa);
  const row = session.arguments.length === 0 ? '' : say({ id: ` (baris ${number})`, en: ` (row ${number})` });
  const lines = hasil === undefined ? reasons : explain(hasil, bahasa).langkah;
  const title = wrapText(printable(indikator.nama) + row, columns).map((line) => style.bold(line));
  const wrapped = lines
    .flatMap((line) => wrapText(`  ${printable(line)}`, columns, HANGING))
    .map((line) => (hasil === undefined ? style.red(line) : line));
  return `${[...title, ...wrapped].join('\n')}\n`;
}

const HANGING = 2;
