// `npm run proof engines`: many rows of every definition, in every engine.

import { install } from './install.mjs';
import { rowsOf, table, writeSection } from './quality.mjs';

/** Of each definition; `ROWS=2000` asks fewer, and the table says how many. */
const ROWS = Number(process.env['ROWS'] ?? 100_000);
const DEFINITIONS = 72;
const TITLE = 'Figures in SQL';

/** @param {readonly string[]} names Engines; all when there are none. */
export default async function engines(...names) {
  install('test/engines');
  const seed = Number(process.env['SEED'] ?? 20260101);
  // By its address: types are checked where neither the build nor the engines' packages are.
  const { compareAll } = await import(new URL('../engines/compareAll.mjs', import.meta.url).href);
  const { ok, compared } = await compareAll(names, { rows: ROWS, definitions: DEFINITIONS, seed });
  const day = new Date().toISOString().slice(0, 10);
  const measured = rowsOf(TITLE);
  for (const { engine, definitions, verdict, seconds } of compared) {
    const { rows, figures, codes, limit, wrongs } = verdict;
    const share = `${((100 * limit) / rows).toFixed(2)}%`;
    measured.set(
      engine,
      [engine, definitions, rows, figures, codes, limit, share, wrongs, seconds.toFixed(0), day].map(String),
    );
  }
  const head = [
    'engine',
    'definitions',
    'rows',
    'same figure',
    'same code',
    '`limit`',
    'share',
    'wrong',
    'seconds',
    'measured',
  ];
  writeSection(
    TITLE,
    'npm run proof engines',
    `Random definitions of every kind of formula (seed ${seed}): seven modes of rounding, columns of whole numbers, decimals, doubles
and text, bad rows among them, names of columns that would break SQL. Each row is asked of the engine through \`toSql\`, every third definition through its view, and held against \`evaluateBatch\`:
units, decimal text and first code. \`limit\` is the answer of an engine whose exact types are too small for a row; it is never another
number. SQLite is not asked about decimals of more than 15 digits, which its columns cannot hold. \`agregatSql\` joins random tables of regions and
periods; its rows are figures over groups, held against \`evaluateTabel\`. \`capaian\` are achievements and grades, of random methods, policies, targets,
floors, caps and scales around those definitions, held against \`computeCapaian\`. Seconds are those of an engine in all; what the library makes of the rows is computed once for all engines, and is not in them.
The aim is 100,000 rows of each definition: an engine whose line has fewer has **missed** it so far.

${table(head, [...measured.values()])}`,
  );
  return { ok, seed };
}
