// `npm run bench`: measures, compares every answer with the exact one, and writes docs/performance.md.

import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { evaluateBatch } from '../../dist/index.js';
import { measureAggregate, measureTabel } from './aggregate.mjs';
import { berkasLines } from './berkas.mjs';
import { dokumenLines } from './dokumen.mjs';
import { measure } from './measure.mjs';
import { measureParse } from './parse.mjs';
import { breakRows, exact, makeRows, repeatRows } from './rows.mjs';
import { measureStart } from './start.mjs';
import { indikator, ways } from './ways.mjs';

const performanceFile = new URL('../../docs/performance.md', import.meta.url);
const ROWS = 1_000_000;
const TURNS = 9;
const columns = makeRows(ROWS);
const names = {
  rasio: 'ratio x 100',
  indeks: 'weighted index of three decimals',
  pertumbuhan: 'growth',
  jumlah: '(a + b) / (c + d) x 100',
  desimal: '(x + y) / (z + n) x 100, decimals beside a count',
};
const columnsOf = {
  rasio: ['a', 'b'],
  indeks: ['x', 'y', 'z'],
  pertumbuhan: ['kini', 'lalu'],
  jumlah: ['kini', 'a', 'lalu', 'b'],
  desimal: ['x', 'y', 'z', 'b'],
};
const only = (formula) => Object.fromEntries(columnsOf[formula].map((id) => [id, columns[id]]));

function wrongOf({ by, rows, units, toNumber = Number }, formula) {
  const answers = by[formula](units ? only(formula) : columns, rows);
  let wrong = 0;
  for (let i = 0; i < rows; i += 1) {
    const hundredths = exact[formula](columns, i);
    if (units ? answers[i] !== hundredths : toNumber(answers[i]) !== hundredths / 100) wrong += 1;
  }
  return wrong;
}

/** Ways that are compared with each other take turns; those that leave much garbage do not disturb the loops. */
const groups = [ways.slice(0, 3), ways.slice(3, 8), ways.slice(8)];

const results = {};
for (const formula of Object.keys(names)) {
  const own = groups.map((group) => group.filter(({ by }) => formula in by));
  const times = own.flatMap((group) =>
    measure(
      group.map(({ by, rows, units }) => ({
        rows,
        run: () => by[formula](units ? only(formula) : columns, rows),
      })),
      TURNS,
    ),
  );
  results[formula] = own.flat().map((way, k) => ({
    nama: way.nama,
    ns: times[k],
    rows: way.rows,
    wrong: wrongOf(way, formula),
  }));
  console.error(`measured: ${names[formula]}`);
}

const batchOf = (data) => () => evaluateBatch(indikator.rasio, data);
const [clean, broken] = measure(
  [columns, breakRows(columns)].map(({ a, b }) => ({ rows: ROWS, run: batchOf({ a, b }) })),
  TURNS,
);
const large = repeatRows(columns, 10);
const counts = [ROWS / 10, ROWS, 10 * ROWS];
const slicesOf = (make) =>
  counts.map((rows) => {
    const data = { a: large.a.subarray(0, rows), b: large.b.subarray(0, rows) };
    const run = make(data, rows);
    // The same number of rows a turn, so that each bears its own share of clearing away.
    const times = (10 * ROWS) / rows;
    return {
      rows: 10 * ROWS,
      run() {
        for (let k = 0; k < times; k += 1) run();
      },
    };
  });
const lengths = measure(slicesOf(batchOf), TURNS);
const loop = (data, rows) => () => ways[1].by.rasio(data, rows);
const loopLengths = measure(slicesOf(loop), TURNS);
const [bare, ours] = measureStart(TURNS);

const parsed = measureParse(TURNS);
const tabel = measureTabel(TURNS);
const joined = measureAggregate(TURNS);
const read = [...dokumenLines(3), ...berkasLines(3)];

const [, , , teks, , , , text] = results.rasio.map(({ ns }) => ns);
const loops = Object.fromEntries(
  Object.entries(results).map(([formula, [round, floor, batch]]) => [
    formula,
    { round: batch.ns / round.ns, floor: batch.ns / floor.ns },
  ]),
);
/** What is measured, its unit, and the most that it may be. */
const figures = [
  ['batch ratio / `Math.round` loop', loops.rasio.round, '', 0.6],
  ['batch ratio / branch-free loop', loops.rasio.floor, '', 1.8],
  ['batch growth / `Math.round` loop', loops.pertumbuhan.round, '', 1],
  ['batch growth / branch-free loop', loops.pertumbuhan.floor, '', 3],
  ['batch (a + b) / (c + d) / branch-free loop', loops.jumlah.floor, '', 3],
  ['batch (x + y) / (z + n), decimals / branch-free loop', loops.desimal.floor, '', 3],
  ['`evaluate(...).teks` / decimal.js to the same text', teks / text, '', 0.35],
  ['start: indikator less 5 ms / decimal.js alone', (ours.cpu - 5) / bare.cpu, '', 1.2],
  ['an indicator parsed', parsed.indikator, ' microseconds', 60],
  ['a document of 1,000 indicators parsed', parsed.dokumen / 1000, ' ms', 50],
  ...joined.map(({ name, many, own }) => [
    `\`aggregate\`, ${name}, a row of ${many.toLocaleString('en')}`,
    own,
    ' microseconds',
    1,
  ]),
  ['`evaluateTabel`, 200 indicators x 10,000 rows by kabupaten and quarter', tabel.seconds, ' s', 4],
  ['the same, memory of the process', tabel.megabytes, ' MB', 500],
];

const byCount = (times) =>
  times.map((ns, k) => `${two(ns)} of ${counts[k].toLocaleString('en')} rows`).join(', ');
const two = (x) => (x >= 100 ? x.toFixed(0) : x.toFixed(x >= 10 ? 1 : 2));
const three = (x) => x.toFixed(3);
const versionOf = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const peers = Object.entries(versionOf('./package.json').dependencies);

function table(formula) {
  const base = results[formula][2].ns;
  const lines = results[formula].map(
    ({ nama, ns, rows, wrong }) =>
      `| ${nama} | ${two(ns)} | ${two(ns / base)} | ${wrong} of ${rows.toLocaleString('en')} |`,
  );
  return [
    `### ${names[formula]}`,
    '',
    '| way | ns a row | times the batch | wrong rows |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
    '',
  ];
}

/** A section that another command writes. */
function kept(title) {
  const sections = readFileSync(performanceFile, 'utf8').split(/^(?=## )/m);
  return sections
    .filter((section) => section.startsWith(`## ${title}\n`))
    .map((section) => `${section.trim()}\n`);
}

const report = [
  '# Performance',
  '',
  'Written by `npm run bench`: do not edit. One run on one machine that may have been busy with other work, so look at',
  'ratios. Times are CPU time, medians of ' +
    TURNS +
    ' repetitions that take turns; every output is made anew each time.',
  'Rows are random: ratios of whole numbers up to a million, decimals of two digits from 0 to 100. Every answer is',
  'compared with the exact one, from integer arithmetic of the benchmark alone. Each way rounds to two digits as its users',
  'would; ours checks every rule of the variables as well (whole, not negative, a part at most its whole).',
  '',
  `Machine: ${os.cpus()[0].model}, ${os.cpus().length} cores, ${os.type()}. Node ${process.versions.node}, V8 ${process.versions.v8}.`,
  `Versions: ${peers.map(([nama, version]) => `${nama} ${version}`).join(', ')}.`,
  '',
  '## Figures to reach',
  '',
  '| figure | measured | at most | |',
  '| --- | ---: | ---: | --- |',
  ...figures.map(([nama, value, unit, most]) => {
    return `| ${nama} | ${two(value)}${unit} | ${most}${unit} | ${value <= most ? 'reached' : '**missed**'} |`;
  }),
  '',
  `Batch, ns a row: ${byCount(lengths)}; of a million, ${two(clean)}, with 1% bad rows ${two(broken)}.`,
  `The branch-free loop on the same rows: ${byCount(loopLengths)}.`,
  '',
  `Start in a fresh Node: ${[bare, ours].map(({ nama, cpu, clock }) => `${nama} ${two(cpu)} ms of CPU (${two(clock)} ms on the clock)`).join('; ')}.`,
  '',
  `A loop over floats that does the same sums, microseconds a row: ${joined.map(({ name, many, float }) => `${three(float)} (${name}, ${many.toLocaleString('en')})`).join('; ')}. It checks nothing, and knows nothing of what is missing.`,
  `\`evaluateTabel\` gave ${tabel.groups} groups of 200 figures.`,
  '',
  ...read,
  '## All ways',
  '',
  ...Object.keys(names).flatMap(table),
  '`@dhis2/expression-parser` 1.1.0 reads `a / b * 100` as `a / (b * 100)`, hence its answers.',
  '',
  ...kept('Figures in SQL'),
].join('\n');

writeFileSync(performanceFile, report);
console.log(report);
