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

/**
 * The most that a query may take, as a multiple of one without checks: with figures and codes, and with texts too. MariaDB has no aim for
 * decimals, and no database has one for texts as columns.
 */
const aims =
  /** @type {Readonly<Record<string, Readonly<Record<'counts' | 'decimals', number | undefined>>>>} */ ({
    duckdb: { counts: 0.7, decimals: 1.5 },
    postgresql: { counts: 0.7, decimals: 2 },
    mariadb: { counts: 1.2, decimals: undefined },
  });
const AIM_WITH_TEXT = 1.5;

/** What is measured, by the aim that it has. */
const COUNTS = /^(?:ratio of counts, (?:BIGINT|INTEGER)|growth)/;
const DECIMALS = /DECIMAL/;

/** @param {string} engine @param {string} what */
function aimsOf(engine, what) {
  if (COUNTS.test(what)) return { exact: aims[engine]?.counts, text: AIM_WITH_TEXT };
  return { exact: DECIMALS.test(what) ? aims[engine]?.decimals : undefined, text: undefined };
}

/** @param {number} ratio @param {number | undefined} aim */
function held(ratio, aim) {
  if (aim === undefined) return two(ratio);
  return ratio <= aim ? `${two(ratio)} (aim ${aim})` : `${two(ratio)} (aim ${aim}: **missed**)`;
}

const two = (/** @type {number} */ x) => x.toFixed(2);
const whole = (/** @type {number} */ x) => Math.round(x).toLocaleString('en');

/** @param {Awaited<ReturnType<typeof measureRatios>>} engines */
function ratioLines(engines) {
  return engines.flatMap(({ name, rows, times }) =>
    times.map(({ name: what, naive, exact, text }) => {
      const aim = aimsOf(name, what);
      return `| ${name}, ${whole(rows)} rows | ${what} | ${whole(naive)} | ${held(exact / naive, aim.exact)} | ${held(text / naive, aim.text)} |`;
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
    `${whole((FIGURES * perMillion) / 1_000_000 / cores)} s on ${cores} cores`;
  return `Reckoned from the last row: a million figures with units, text and code take ${two(perMillion)} seconds of one core, so ${whole(FIGURES)} (83,000 villages
x 12 months x 200 indicators) ${[2, 8, 32].map(hours).join(', ')}, as long as workers share nothing but files.
Reading is in it, writing the results is not. That is a reckoning: more than ${whole(rows)} rows
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
    '| engine | what | naive, ms | exact / naive | with text / naive |',
    '| --- | --- | ---: | ---: | ---: |',
    ...ratioLines(engines),
    '',
    `Spark on a standalone cluster, ratio of counts over 32 files of Parquet with ${whole(cluster[0]?.rows ?? 0)} rows, rows a second for each core. The last column computes units, text and code of every row and hands them to a sink that keeps none.`,
    'No row goes to another worker before the sums.',
    '',
    '| workers of one core | naive sums | sums | every column |',
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
