// `npm run test:engines`: are figures in SQL those of the library? Every engine, a table that is split, the programs of
// examples/sql and the tables of the guide that stores. `npm run test:engines 2100 72 duckdb spark` compares so many rows of so many definitions in some, SEED=7 others;
// `examples` and `bench` do that alone.

import { install } from '../proof/install.mjs';

install('test/engines');

const { engineNames } = await import('./engines/engine.mjs');
const words = process.argv.slice(2);
const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
const names = words.filter((word) => engineNames.some((name) => name === word));
const alone = words.filter((word) => word === 'examples' || word === 'bench');
if (numbers.length + names.length + alone.length !== words.length)
  throw new Error(`numbers, ${engineNames.join(', ')}, examples or bench, not ${words.join(' ')}`);

const [rows = 2_100, definitions = 72] = numbers;
const seed = Number(process.env['SEED'] ?? 20260101);

/** Spark plans and compiles each query anew, in either mode. */
const every = { spark: 2 };

async function compare() {
  const { compareAll } = await import('./compareAll.mjs');
  return (await compareAll(names, { rows, definitions, seed }, every)).ok;
}

async function examples() {
  const { runExamples } = await import('./examples.mjs');
  const { runStoredTables } = await import('./storedTables.mjs');
  return (await runStoredTables()) && (await runExamples());
}

async function bench() {
  const { writeBench } = await import('./bench/write.mjs');
  await writeBench();
  return true;
}

let ok = true;
if (alone.length === 0) ok = await compare();
if (words.length === 0 || alone.includes('examples')) ok = (await examples()) && ok;
if (alone.includes('bench')) ok = (await bench()) && ok;
console.log(ok ? 'all right' : 'not all right');
process.exit(ok ? 0 : 1);
