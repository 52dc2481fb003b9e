// What changed in the meaning of the catalogue since a commit, and whether a pending changeset says so: docs/versioning.md.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  defineIndikator,
  diffDokumen,
  diffIndikator,
  formatBanding,
  parseDokumen,
  parseIndikator,
  penilaian,
} from 'indikator';
import { root } from './run.mjs';

/** @typedef {import('indikator').Banding} Banding */
/** @typedef {Readonly<Record<string, any>>} Definisi */

/** @type {(...args: string[]) => string} */
const git = (...args) =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @param {string} [asked] A commit; when absent the last release, and where there is none nothing is held against. */
export default async function meaning(asked) {
  const ref = asked ?? lastRelease();
  if (ref === undefined) {
    console.log('there is no release to compare with: name a commit');
    return { ok: true };
  }
  const changes = changesBetween(await katalogAt(ref), await katalogAt(undefined));
  const said = pendingDefinitions();
  const unsaid = changes.filter(({ id, makna }) => makna === 'berubah' && !names(said, id));
  for (const { id, text } of changes) console.log(`${id}\n${text}`);
  for (const { id } of unsaid) console.log(`no "Definitions:" line of a pending changeset names ${id}`);
  return { ref, changed: changes.length, ok: unsaid.length === 0 };
}

/** @returns {string | undefined} */
function lastRelease() {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', '*[0-9].[0-9]*').trim();
  } catch {
    return undefined;
  }
}

/**
 * Everything that the catalogue exports at a commit; of the working tree when none is named.
 * @param {string | undefined} ref
 * @returns {Promise<Definisi>}
 */
async function katalogAt(ref) {
  const scratch = mkdtempSync(join(tmpdir(), 'indikator-meaning-'));
  try {
    if (ref !== undefined) unpack(ref, scratch);
    const source = join(ref === undefined ? root : scratch, 'src/katalog/index.ts');
    const outfile = join(scratch, 'katalog.mjs');
    const options = /** @type {const} */ ({
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    await build({ ...options, entryPoints: [source], outfile, absWorkingDir: root });
    return JSON.parse(JSON.stringify({ ...(await import(pathToFileURL(outfile).href)) }));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @type {(ref: string, folder: string) => void} */
function unpack(ref, folder) {
  const archive = join(folder, 'src.tar');
  mkdirSync(folder, { recursive: true });
  git('archive', '--output', archive, ref, 'src', 'package.json');
  execFileSync('tar', ['-xf', archive, '-C', folder]);
}

/**
 * Each definition that is another, came or went.
 * @param {Definisi} before
 * @param {Definisi} after
 */
export function changesBetween(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    const [from, to] = [before[id], after[id]];
    if (from === undefined) return [];
    if (to === undefined) return [{ id, makna: 'berubah', text: 'is gone\n' }];
    const banding = compared(from, to);
    if (banding.perbedaan.length === 0) return [];
    return [{ id, makna: banding.makna, text: formatBanding(banding, { bahasa: 'en' }) }];
  });
}

/**
 * Two definitions of one kind; reference lists decide no figure.
 * @type {(from: Definisi, to: Definisi) => Banding}
 */
function compared(from, to) {
  if (from.sasaran !== undefined) return diffDokumen(parseDokumen(from), parseDokumen(to));
  if (from.kelas !== undefined) return diffIndikator(graded(from), graded(to));
  if (from.formula !== undefined) return diffIndikator(parseIndikator(from), parseIndikator(to));
  return { makna: 'tetap', perbedaan: [] };
}

/**
 * An indicator that has nothing of its own but the scale.
 * @type {(skala: Definisi) => import('indikator').Indikator}
 */
function graded(skala) {
  const formula = penilaian('nilai', { penilai: 'penilai' });
  const own = {
    id: 'skala',
    nama: 'Skala',
    satuan: 'nilai',
    variabel: { nilai: { label: 'Nilai' } },
    formula,
  };
  return defineIndikator(/** @type {any} */ ({ ...own, skala }));
}

/** The `Definitions:` lines of the pending changesets. */
function pendingDefinitions() {
  const folder = join(root, '.changeset');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^Definitions: .*$/gm) ?? []);
}

/**
 * Whether a line names a definition: by its id, or by the beginning of its id and `*`.
 * @type {(lines: readonly string[], id: string) => boolean}
 */
export function names(lines, id) {
  const words = lines.flatMap((line) => line.match(/[A-Za-z][A-Za-z0-9]*\*?/g) ?? []);
  return words.some((word) => (word.endsWith('*') ? id.startsWith(word.slice(0, -1)) : word === id));
}
