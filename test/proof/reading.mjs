// `npm run proof reading`: how much of the corpus of tables is read right; then random documents, of which no cell may be read wrong
// while nobody is told.

import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';
import { table, writeReport, writeSection } from './quality.mjs';

const ALL = '5000';

/** @typedef {{ right: number, silent: number, reported: number }} Figures */

/** @param {string} [documents] */
export default async function reading(documents = ALL) {
  const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
  const program = await bundle('readingCall');
  const { stdout } = await promisify(execFile)(process.execPath, [program, documents, String(seed)], {
    maxBuffer: 2 ** 30,
  });
  const found = JSON.parse(stdout);
  writeReport('reading.md', details(found));
  const silent = found.silent.length;
  const outcome = { ok: silent === 0, silent, seed };
  if (documents !== ALL) return outcome;
  writeSection(
    'Reading of tables',
    'npm run proof reading',
    `${found.documents} documents in words of our own, with the structures of those of agencies, each written in two formats or more by
writers that share nothing with the library: ${found.texts} texts. What each cell says to a human is compared with what was read.
Reported is what was not read, or read wrong, with an error at the cell, its heading or its row.

${figuresTable(found.figures)}

${Number(documents).toLocaleString('en')} random documents (seed ${seed}): any order of columns, rows of headings, merged cells, forms of numbers, units, formulas and
periods, with second tables and lines around them.

${figuresTable(found.drawn)}

Errors at cells of the corpus that were read right: ${found.alarms}. What was not read is in \`reports/reading.md\`.`,
  );
  return outcome;
}

/** @param {readonly (readonly [string, Figures])[]} figures */
function figuresTable(figures) {
  const rows = figures.map(([topic, { right, silent, reported }]) => {
    const all = right + silent + reported;
    const share = all === 0 ? '' : `${((100 * right) / all).toFixed(1)}%`;
    return [topic, all, right, share, silent, reported];
  });
  return table(['', 'cells', 'right', '', 'wrong, nobody told', 'reported'], rows);
}

/** @param {Record<string, { where: string, says: string, text?: string }[]>} found */
function details({ silent = [], reported = [] }) {
  const lines = (/** @type {typeof silent} */ all) => all.map(({ where, says }) => `- ${where}: ${says}`);
  const [first] = silent;
  return [
    '# Wrong, and nobody is told',
    ...lines(silent),
    ...(first === undefined ? [] : ['', 'The first of them:', '', '```', first.text ?? '', '```']),
    '',
    '# Reported',
    ...lines(reported),
  ].join('\n');
}
