// docs/quality.md is made of sections, each written by the command that measured it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../docs/quality.md', import.meta.url));

const INTRO = `# Figures of quality

Written by the commands named below, on the machine that ran them; nothing here is typed by hand. Times are of one run on
a shared machine. What the library promises is in [spec.md](spec.md) and [security.md](security.md).
`;

/**
 * Replaces one section, or adds it.
 * @param {string} title
 * @param {string} command
 * @param {string} text
 */
export function writeSection(title, command, text) {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : INTRO;
  const sections = old.split(/^(?=## )/m);
  const written = `## ${title}\n\n\`${command}\`, ${machine()}.\n\n${text.trim()}\n\n`;
  const i = sections.findIndex((section) => section.startsWith(`## ${title}\n`));
  if (i === -1) sections.push(written);
  else sections[i] = written;
  writeFileSync(file, `${sections.map((section) => section.trim()).join('\n\n')}\n`);
}

function machine() {
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
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
