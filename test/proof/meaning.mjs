// What changed in the meaning of the catalogue since a commit, and whether a pending changeset says so: docs/versioning.md.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  defineIndikator,
  diffDokumen,
  diffIndikator,
  formatBanding,
  formatIssue,
  IndikatorError,
  parseDokumen,
  parseIndikator,
  penilaian,
} from 'indikator';
import { root } from './run.mjs';

/** @typedef {import('indikator').Banding} Banding */
/** @typedef {Readonly<Record<string, any>>} Definisi */

/** @type {(folder: string, ...args: string[]) => string} */
const git = (folder, ...args) =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @param {string} [asked] A commit; when absent the last release, and where there is none nothing is held against. */
export default async function meaning(asked) {
  const ref = asked ?? lastRelease(root);
  if (ref === undefined) {
    console.log('there is no release to compare with: name a commit');
    return { ok: true };
  }
  const { changes, unsaid } = await changesSince(root, ref);
  for (const { id, text } of changes) console.log(`${id}\n${text}`);
  for (const { id } of unsaid) console.log(`no "Definitions:" line of a changeset names ${id}`);
  return { ref, changed: changes.length, unsaid: unsaid.length, ok: unsaid.length === 0 };
}

/**
 * What the catalogue of a clone says otherwise than at a commit, and which of it changes meaning while no changeset says so.
 * @param {string} folder
 * @param {string} ref
 */
export async function changesSince(folder, ref) {
  const changes = changesBetween(await katalogAt(folder, ref), await katalogAt(folder));
  const said = definitionsSaid(folder, ref);
  return { changes, unsaid: changes.filter(({ id, makna }) => makna === 'berubah' && !names(said, id)) };
}

/** @type {(folder: string) => string | undefined} */
export function lastRelease(folder) {
  try {
    return git(folder, 'describe', '--tags', '--abbrev=0', '--match', '*[0-9].[0-9]*').trim();
  } catch {
    return undefined;
  }
}

/**
 * Everything that the catalogue exports at a commit; of the working tree when none is named.
 * @param {string} folder
 * @param {string} [ref]
 * @returns {Promise<Definisi>}
 */
async function katalogAt(folder, ref) {
  const scratch = mkdtempSync(join(tmpdir(), 'indikator-meaning-'));
  try {
    if (ref !== undefined) unpack(folder, ref, scratch);
    const source = join(ref === undefined ? folder : scratch, 'src/katalog/index.ts');
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

/** @type {(folder: string, ref: string, to: string) => void} */
function unpack(folder, ref, to) {
  const archive = join(to, 'src.tar');
  git(folder, 'archive', '--output', archive, ref, 'src', 'package.json');
  execFileSync('tar', ['-xf', archive, '-C', to]);
}

/**
 * Each definition that is another, or is gone.
 * @param {Definisi} before
 * @param {Definisi} after
 */
export function changesBetween(before, after) {
  return Object.keys(before).flatMap((id) => {
    const [from, to] = [before[id], after[id]];
    if (to === undefined) return [{ id, makna: 'berubah', text: 'is gone\n' }];
    const banding = comparedOrRefused(from, to);
    if (typeof banding === 'string') return [{ id, makna: 'berubah', text: `${banding}\n` }];
    if (banding.perbedaan.length === 0) return [];
    return [{ id, makna: banding.makna, text: formatBanding(banding, { bahasa: 'en' }) }];
  });
}

/**
 * A definition of a time when definitions looked otherwise cannot be compared: that is told, and is for people to judge.
 * @param {Definisi} from
 * @param {Definisi} to
 */
function comparedOrRefused(from, to) {
  try {
    return compared(from, to);
  } catch (error) {
    if (!(error instanceof IndikatorError)) throw error;
    const [reason] = error.issues.map((issue) => formatIssue(issue, 'en'));
    return `cannot be compared, because the one before is refused today: ${reason}`;
  }
}

/**
 * Two definitions of one kind; reference lists decide no figure.
 * @type {(from: Definisi, to: Definisi) => Banding}
 */
function compared(from, to) {
  if (from.sasaran !== undefined) return diffDokumen(parseDokumen(from), parseDokumen(to));
  if (from.kelas !== undefined) return diffIndikator(graded(from), graded(to));
  if (from.formula !== undefined) return diffIndikator(parseIndikator(from), parseIndikator(to));
  return { makna: 'tetap', perbedaan: [], kesebandingan: [] };
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

/**
 * The `Definitions:` lines of the pending changesets, and those that the CHANGELOG has since a commit: the pull request of a release
 * makes the one of the other.
 * @type {(folder: string, ref: string) => readonly string[]}
 */
function definitionsSaid(folder, ref) {
  const pending = join(folder, '.changeset');
  const old = new Set(linesIn(changelogAt(folder, ref)));
  return [
    ...readdirSync(pending)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => linesIn(readFileSync(join(pending, file), 'utf8'))),
    ...linesIn(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).filter((line) => !old.has(line)),
  ];
}

/** @type {(text: string) => readonly string[]} */
const linesIn = (text) => text.match(/^[ -]*Definitions: .*$/gm) ?? [];

/** @type {(folder: string, ref: string) => string} */
function changelogAt(folder, ref) {
  try {
    return git(folder, 'show', `${ref}:CHANGELOG.md`);
  } catch {
    return '';
  }
}

/**
 * Whether a line names a definition: by its id, or by the beginning of its id and `*`.
 * @type {(lines: readonly string[], id: string) => boolean}
 */
export function names(lines, id) {
  const words = lines.flatMap((line) => line.match(/[A-Za-z][A-Za-z0-9]*\*?/g) ?? []);
  return words.some((word) => (word.endsWith('*') ? id.startsWith(word.slice(0, -1)) : word === id));
}
