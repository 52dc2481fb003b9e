// docs/quality.md has a short section of each proof that measures, written by it; details go to reports/, which git ignores.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

const file = join(root, 'docs/quality.md');

/**
 * Replaces one section, or adds it.
 * @param {string} title
 * @param {string} command
 * @param {string} text
 */
export function writeSection(title, command, text) {
  const sections = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const written = `## ${title}\n\n\`${command}\`, ${machine()}.\n\n${text}`;
  const i = sections.findIndex((section) => section.startsWith(`## ${title}\n`));
  if (i === -1) sections.push(written);
  else sections[i] = written;
  writeFileSync(file, `${sections.map((section) => section.trim()).join('\n\n')}\n`);
}

/**
 * Writes an artifact: figures that only whoever works on them wants to see.
 * @param {string} name
 * @param {string} text
 */
export function writeReport(name, text) {
  const path = join(root, 'reports', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
}

/** The rows of a table of docs/quality.md, by their first cell. */
export function rowsOf(/** @type {string} */ title) {
  const [, section = ''] = readFileSync(file, 'utf8').split(`## ${title}\n`);
  const [own = ''] = section.split(/^## /m);
  const rows = own.split('\n').filter((line) => line.startsWith('| '));
  return new Map(
    rows.slice(2).map((line) => {
      const cells = line.split('|').slice(1, -1);
      return [cells[0]?.trim() ?? '', cells.map((cell) => cell.trim())];
    }),
  );
}

function machine() {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
}

/**
 * A Markdown table.
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
