import { checkContoh, indikatorOf, safeParseSkala } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { entryOfKatalog } from '../input/documentOfKatalog.js';
import { decodedText } from '../input/encodingOf.js';
import { type InputSource, openSource, readAll } from '../input/inputSource.js';
import { kindOf } from '../input/kindOf.js';
import { parseJson } from '../input/parseJson.js';
import { definisiOf, readDefinisi } from '../input/readDefinisi.js';
import { exitCodeOf } from '../output/tellProblems.js';
import { formatProblem, type Problem } from '../problem/problem.js';
import { problemTable } from '../problem/problemTable.js';
import { ReadFailure } from '../problem/readFailure.js';
import type { Bilingual } from '../terminal/bilingual.js';
import { layoutOf } from '../terminal/layout.js';

/** What was found in one file of definitions. */
interface Checked {
  readonly name: string;
  readonly says: Bilingual;
  readonly problems: readonly Problem[];
}

/** `periksa`: checks definitions, and recomputes the examples that they carry. */
export async function runPeriksa(session: Session): Promise<number> {
  const { io, bahasa, values, style } = session;
  const paths: readonly (string | undefined)[] =
    session.arguments.length > 0 ? session.arguments : [undefined];
  const checked: Checked[] = [];
  if (values.has('katalog'))
    for (const id of values.all('katalog')) checked.push(await checkEntry(id, session));
  else for (const path of paths) checked.push(await checkFile(await openSource(session, path), session));
  if (values.has('json')) {
    await io.stdout.write(
      `${JSON.stringify(
        checked.map((one) => forPrograms(one, session)),
        null,
        2,
      )}\n`,
    );
  } else {
    for (const { name, says, problems } of checked) {
      const sign = exitCodeOf(problems) === 0 ? style.green('✓') : style.red('✗');
      await io.stdout.write(`${sign} ${style.bold(name)}: ${says[bahasa]}\n`);
      await io.stdout.write(problemTable(problems, layoutOf(io.stdout, io.env, bahasa)));
    }
  }
  return Math.max(...checked.map(({ problems }) => exitCodeOf(problems)));
}

function forPrograms({ name, problems }: Checked, { bahasa }: Session): object {
  return {
    berkas: name,
    ok: exitCodeOf(problems) === 0,
    issues: problems.map((one) => ({ ...one, words: undefined, message: formatProblem(one, bahasa) })),
  };
}

async function checkEntry(id: string, session: Session): Promise<Checked> {
  const entry = await entryOfKatalog(id);
  if (!('formula' in entry) && !('sasaran' in entry)) return checkScale(entry, id);
  const { dokumen } = await readDefinisi(
    { ...session, values: session.values.with('katalog', [id]) },
    undefined,
  );
  return counted(dokumen, id, []);
}

async function checkFile(source: InputSource, session: Session): Promise<Checked> {
  const { name } = source;
  try {
    if (kindOf(source.head) === 'json') return await checkJson(source, session);
    const { dokumen, problems } = await definisiOf(source, session);
    return counted(dokumen, name, problems);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const count = error.problems.length;
    const [id, en] = [`${count} masalah`, `${count} ${count === 1 ? 'issue' : 'issues'}`];
    return { name, says: { id, en }, problems: error.problems };
  }
}

/** A scale can be checked by itself too. */
async function checkJson(source: InputSource, session: Session): Promise<Checked> {
  const bytes = await readAll(source, session);
  const value = parseJson(decodedText(bytes), source.name);
  if (typeof value === 'object' && value !== null && 'kelas' in value) return checkScale(value, source.name);
  const { dokumen, problems } = await definisiOf({ ...source, chunks: once(bytes) }, session);
  return counted(dokumen, source.name, problems);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function checkScale(value: object, name: string): Checked {
  const parsed = safeParseSkala(value);
  const says = { id: 'skala', en: 'a scale' };
  return { name, says, problems: parsed.ok ? [] : parsed.issues };
}

function counted(
  dokumen: Parameters<typeof indikatorOf>[0],
  name: string,
  before: readonly Problem[],
): Checked {
  const all = indikatorOf(dokumen);
  const examples = all.reduce((sum, { contoh = [] }) => sum + contoh.length, 0);
  const wrong = checkContoh(dokumen);
  return {
    name,
    says: {
      id: `${all.length} indikator, ${examples} contoh dihitung ulang`,
      en: `${all.length} ${all.length === 1 ? 'indicator' : 'indicators'}, ${examples} ${examples === 1 ? 'example' : 'examples'} recomputed`,
    },
    problems: [...before, ...wrong],
  };
}
