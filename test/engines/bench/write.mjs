// `npm run test:engines bench`: measures, and writes its section of docs/performance.md.

import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { withFolder } from '../folder.mjs';
import { FILES, INDICATORS, measureCluster, TURNS } from './cluster.mjs';
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

/** @typedef {Awaited<ReturnType<typeof measureCluster>>} Cluster */

/** What is asked of the cluster, as the table calls it. */
const ways = /** @type {const} */ ({ naive: 'naive sums', sums: 'sums', written: 'every column' });
const wayNames = /** @type {(keyof typeof ways)[]} */ (Object.keys(ways));

/** @param {Cluster} cluster */
function clusterLines(cluster) {
  return wayNames.flatMap((way) =>
    cluster.map(({ workers, rows, [way]: { clock, all, busiest } }) => {
      const figures = whole((rows * INDICATORS) / all);
      return `| ${ways[way]} | ${workers} | ${two(clock)} | ${two(all)} | ${two(busiest)} | ${figures} |`;
    }),
  );
}

/** How much less the busiest worker has to do when there are more. */
function growth(/** @type {Cluster} */ cluster) {
  const [one, two_] = [cluster[0], cluster.at(-1)];
  if (one === undefined || two_ === undefined) return '';
  const list = (/** @type {'busiest' | 'clock'} */ what) =>
    wayNames.map((way) => `${two(one[way][what] / two_[way][what])} (${ways[way]})`).join(', ');
  return `With ${two_.workers} workers the busiest one is on a processor for one part in ${list('busiest')} of what one alone needs: the work is split, and little is
added. By the clock it was ${list('clock')} times as fast; ${os.cpus().length} cores, on which the driver and others run too, bound that.`;
}

/** @param {Cluster} cluster */
function reckoning(cluster) {
  const last = cluster.at(-1);
  if (last === undefined) return '';
  const { workers, rows, written } = last;
  const perMillion = (written.all * 1_000_000) / (rows * INDICATORS);
  const seconds = (/** @type {number} */ cores) =>
    `${whole((FIGURES * perMillion) / 1_000_000 / cores)} s on ${cores} cores`;
  return `Reckoned from the last line: a million figures with units, text and code take ${two(perMillion)} seconds of a processor, so ${whole(FIGURES)} (83,000 villages
x 12 months x 200 indicators) ${[2, 8, 32].map(seconds).join(', ')}, as long as workers share nothing but files.
Reading is in it, writing the results is not. That is a reckoning: more than ${whole(rows * INDICATORS)} figures
and ${workers} workers were not measured.`;
}

/** Measures all, and writes what came. */
export async function writeBench() {
  const engines = await withFolder(measureRatios);
  const cluster = await measureCluster();
  const section = [
    `## ${TITLE}`,
    '',
    `\`npm run test:engines bench\`, ${new Date().toISOString().slice(0, 10)}, ${os.cpus()[0]?.model}, ${os.cpus().length} cores, which others were using too: look at ratios.`,
    'Whole queries on one core, in time that the database was on it, medians of 9 turns that they take with each other. Naive is the sum of',
    '`ROUND(a * 100.0 / NULLIF(b, 0), 2)`, which checks nothing; exact sums `units` and counts `kode`, with every check; with text adds the',
    'lengths of `desimal`. Each query reads the table once (`EXPLAIN`, which `npm run test:engines` holds).',
    '',
    '| engine | what | naive, ms | exact / naive | with text / naive |',
    '| --- | --- | ---: | ---: | ---: |',
    ...ratioLines(engines),
    '',
    `Spark on a standalone cluster of workers with one core each: ${INDICATORS} indicators (\`dokumenSql\`) over ${FILES} files of Parquet with ${whole(cluster[0]?.rows ?? 0)} rows, medians of ${TURNS} turns behind one that compiles.`,
    '"Every column" computes units, text and code of every figure and hands them to a sink that keeps none. The table is read once, and no row goes to another worker before the',
    'sums. A processor counts for a worker as long as its process is on it, whatever else the machine does; the last column is a second of that.',
    '',
    '| what | workers | clock, s | processor, s | of the busiest worker | figures a second |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...clusterLines(cluster),
    '',
    growth(cluster),
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
