// `npm run test:engines bench`: measures, and writes its section of docs/performance.md.

import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { withFolder } from '../folder.mjs';
import { measureCluster } from './cluster.mjs';
import { measureRatios } from './ratios.mjs';

const file = new URL('../../../docs/performance.md', import.meta.url);
const TITLE = 'Figures in SQL';

/** 83,000 villages, 12 months, 200 indicators. */
const FIGURES = 83_000 * 12 * 200;

/** The most that a query may take, as a multiple of one without checks; nothing where no aim is set. */
const aims = /** @type {Readonly<Record<string, number>>} */ ({
  'duckdb, ratio of counts, BIGINT': 1,
  'duckdb, ratio of counts, INTEGER': 1,
  'postgresql, ratio of counts, BIGINT': 1,
  'postgresql, ratio of counts, INTEGER': 1,
  'mariadb, ratio of counts, BIGINT': 1,
  'mariadb, ratio of counts, INTEGER': 1,
});

const two = (/** @type {number} */ x) => x.toFixed(2);
const whole = (/** @type {number} */ x) => Math.round(x).toLocaleString('en');

/** @param {Awaited<ReturnType<typeof measureRatios>>} engines */
function ratioLines(engines) {
  return engines.flatMap(({ name, rows, times }) =>
    times.map(({ name: what, naive, exact, text }) => {
      const ratio = exact / naive;
      const aim = aims[`${name}, ${what}`];
      const verdict = aim === undefined ? '' : ratio <= aim ? 'reached' : '**missed**';
      return `| ${name}, ${whole(rows)} rows | ${what} | ${whole(naive)} | ${two(ratio)} | ${two(text / naive)} | ${aim ?? ''} | ${verdict} |`;
    }),
  );
}

/** @param {Awaited<ReturnType<typeof measureCluster>>} cluster */
function clusterLines(cluster) {
  return cluster.map(({ workers, rows, naive, sums, written }) => {
    const aCore = (/** @type {number} */ seconds) => whole(rows / seconds / workers);
    return `| ${workers} | ${aCore(naive)} | ${aCore(sums)} | ${aCore(written)} |`;
  });
}

/** @param {Awaited<ReturnType<typeof measureCluster>>} cluster */
function reckoning(cluster) {
  const last = cluster.at(-1);
  if (last === undefined) return '';
  const { workers, rows, written } = last;
  const perMillion = (written * workers * 1_000_000) / rows;
  const hours = (/** @type {number} */ cores) =>
    `${two((FIGURES * perMillion) / 1_000_000 / cores / 60)} minutes on ${cores} cores`;
  return `Reckoned from the last row: a million figures with units, text and code take ${two(perMillion)} seconds of one core, so ${whole(FIGURES)} (83,000 villages
x 12 months x 200 indicators) ${[2, 8, 32].map(hours).join(', ')}, as long as the workers share files alone. That is a reckoning: more than ${whole(rows)} rows
and two workers were not measured.`;
}

/** Measures all, and writes what came. */
export async function writeBench() {
  const engines = await withFolder(measureRatios);
  const cluster = await measureCluster();
  const section = [
    `## ${TITLE}`,
    '',
    `\`npm run test:engines bench\`, ${new Date().toISOString().slice(0, 10)}, ${os.cpus()[0]?.model}, ${os.cpus().length} cores, which others were using too: look at ratios.`,
    'Whole queries on one core, on the clock, medians of turns that they take with each other. Naive is the sum of',
    '`ROUND(a * 100.0 / NULLIF(b, 0), 2)`, which checks nothing; exact sums `units` and counts `kode`, with every check; with text adds the',
    'lengths of `desimal`. Each query reads the table once (`EXPLAIN`, which `npm run test:engines` holds).',
    '',
    '| engine | what | naive, ms | exact / naive | with text / naive | at most | |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...ratioLines(engines),
    '',
    `Spark on a standalone cluster, ratio of counts over 32 files of Parquet with ${whole(cluster[0]?.rows ?? 0)} rows, rows a second for each core; written are all of units, text and code.`,
    'No row goes to another worker before the sums.',
    '',
    '| workers of one core | naive sums | sums | written |',
    '| ---: | ---: | ---: | ---: |',
    ...clusterLines(cluster),
    '',
    reckoning(cluster),
  ].join('\n');
  const sections = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const i = sections.findIndex((one) => one.startsWith(`## ${TITLE}\n`));
  if (i === -1) sections.push(section);
  else sections[i] = section;
  writeFileSync(file, `${sections.map((one) => one.trim()).join('\n\n')}\n`);
  console.log(section);
}
