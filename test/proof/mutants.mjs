// What Stryker's report of a folder says: scores, and the mutants that no test noticed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './quality.mjs';
import { root } from './run.mjs';

/**
 * @typedef {{ status: string, static?: boolean, mutatorName: string, replacement?: string, location: Record<'start' | 'end', { line: number, column: number }> }} Mutant
 * @typedef {{ file: string, line: number, code: string, mutant: Mutant }} Placed
 */

// Not in node_modules, which `npm ci` empties: the figures of one folder take many minutes.
/** @param {string} folder */
export const reportOf = (folder) => join(root, 'reports/mutation', `${folder}.json`);

/**
 * Every mutant of a folder that counts, in its place.
 * @param {string} folder
 * @returns {Placed[]}
 */
export function mutantsOf(folder) {
  const { files } = JSON.parse(readFileSync(reportOf(folder), 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter((/** @type {Mutant} */ { status }) => !['Ignored', 'CompileError', 'Pending'].includes(status))
      .map((/** @type {Mutant} */ mutant) => {
        const { line } = mutant.location.start;
        return { file: file.replace('src/', ''), line, code: lines[line - 1].trim(), mutant };
      });
  });
}

/**
 * A mutant as an edit of its source, by offsets.
 * @param {string} file
 * @param {string} source
 * @param {Mutant} mutant
 */
export function changeOf(file, source, { location: { start, end }, replacement = '' }) {
  const lines = source.split('\n');
  const offset = (/** @type {{ line: number, column: number }} */ { line, column }) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  return { file, start: offset(start), end: offset(end), replacement };
}

/** @param {Placed} placed */
const isKilled = ({ mutant }) => ['Killed', 'Timeout', 'RuntimeError'].includes(mutant.status);

/** @param {readonly Placed[]} mutants */
export const killedOf = (mutants) => mutants.filter(isKilled).length;

/**
 * One row for each line of code with a mutant that is alive, with everything that the line was changed to. Those that change a
 * text or an empty list, which only a message shows, come last: they tell least.
 * @param {readonly Placed[]} mutants
 */
export function survivorsOf(mutants) {
  const dull = ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'];
  const isDull = (/** @type {Placed} */ { mutant }) => dull.includes(mutant.mutatorName);
  const alive = mutants.filter((one) => !isKilled(one));
  const sorted = [...alive.filter((one) => !isDull(one)), ...alive.filter(isDull)];
  return table(['where', 'code', 'changed to'], lineByLine(sorted));
}

/** @param {readonly Placed[]} mutants */
function lineByLine(mutants) {
  /** @type {Map<string, { code: string, changes: Set<string> }>} */
  const lines = new Map();
  for (const { file, line, code, mutant } of mutants) {
    const where = `${file}:${line}`;
    const here = lines.get(where) ?? { code, changes: new Set() };
    lines.set(where, here);
    here.changes.add(cell(mutant.replacement ?? mutant.mutatorName));
  }
  return [...lines].map(([where, { code, changes }]) => [where, cell(code), [...changes].join(', ')]);
}

/** @param {string} text */
const cell = (text) =>
  `\`${text.replaceAll('|', '\\|').replaceAll('`', "'").replace(/\s+/g, ' ').slice(0, 90)}\``;
