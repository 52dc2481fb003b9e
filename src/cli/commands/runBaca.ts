import type { Session } from '../arguments/session.js';
import { entryOfKatalog } from '../input/documentOfKatalog.js';
import { type InputSource, openSource } from '../input/inputSource.js';
import { kindOf } from '../input/kindOf.js';
import { definisiOf } from '../input/readDefinisi.js';
import { readTable } from '../input/readTable.js';
import { exitCodeOf, tellProblems } from '../output/tellProblems.js';
import { writeTo } from '../output/writeTo.js';
import { formatProblem, type Problem } from '../problem/problem.js';
import { refuseUsage } from '../problem/usageError.js';

/** What was read: the document, what its table says was reached, and all that is to be said about it. */
interface Read {
  readonly name: string;
  readonly dokumen: object | null;
  readonly realisasi: object;
  readonly problems: readonly Problem[];
  /** The parts of a file, where it has several. */
  readonly bagian: readonly { readonly nama: string; readonly dokumen: object | null }[];
}

/**
 * `baca`: reads a table or a file to JSON. What was not understood stands on standard error as a table; with `--json` all of it stands
 * in one object.
 */
export async function runBaca(session: Session): Promise<number> {
  const { bahasa, values } = session;
  const read = await readAny(session);
  const { name, dokumen, realisasi, problems, bagian } = read;
  const isWhole = values.has('json');
  const issues = problems.map((one) => ({ ...one, words: undefined, message: formatProblem(one, bahasa) }));
  const shown = isWhole ? { dokumen, realisasi, ...(bagian.length > 1 ? { bagian } : {}), issues } : dokumen;
  const isNothing = dokumen === null && !isWhole;
  if (!isNothing) await writeTo(session, ({ write }) => write(`${JSON.stringify(shown, null, 2)}\n`));
  return isWhole
    ? exitCodeOf(problems)
    : Math.max(await tellProblems(session, problems, name), isNothing ? 1 : 0);
}

async function readAny(session: Session): Promise<Read> {
  const [path] = session.arguments;
  const ids = session.values.all('katalog');
  const [id] = ids;
  if (id === undefined) return readSource(await openSource(session, path), session);
  if (path !== undefined || ids.length > 1)
    refuseUsage('sebut satu saja: berkas, atau satu --katalog', 'name one: a file, or one --katalog');
  return { name: id, dokumen: await entryOfKatalog(id), realisasi: {}, problems: [], bagian: [] };
}

async function readSource(source: InputSource, session: Session): Promise<Read> {
  if (kindOf(source.head) === 'json') return { ...(await definisiOf(source, session)), bagian: [] };
  const read = await readTable(source, session);
  const bagian =
    'bagian' in read ? read.bagian.map(({ nama, dokumen, realisasi }) => ({ nama, dokumen, realisasi })) : [];
  return { name: source.name, ...read, problems: read.issues, bagian };
}
