// The documents of the site, in the order in which one learns, and where each is shown.

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bahasa } from 'indikator';

const names = [
  'start',
  'quarter',
  'catalogue',
  'define',
  'read-a-table',
  'files',
  'aggregate',
  'achievement',
  'report',
  'test-formulas',
  'lint-and-diff',
  'sql',
  'command-line',
  'php',
  'react-vue',
  'store',
  'migrate',
  'questions',
];

export const guidesInEnglish: readonly string[] = names.map((name) => `docs/guides/${name}.md`);

/** The Indonesian guide beside an English one: `docs/guides/id/` has the same file names. */
export function indonesianOf(file: string): string {
  return `docs/guides/id/${basename(file)}`;
}

const decisions = readdirSync('docs/decisions')
  .sort()
  .map((file) => `docs/decisions/${file}`);

/** The tables of the catalogue, in Indonesian: the site has its list of definitions in their place. */
export const KATALOG = 'docs/katalog.md';

/** What is said about the project itself, in English alone. */
export const projectDocuments: readonly string[] = [
  'docs/spec.md',
  'docs/security.md',
  'docs/performance.md',
  'docs/quality.md',
  'docs/architecture.md',
  'docs/versioning.md',
  ...decisions,
];

/** The guides of one language: first what the project says of itself, then its words, then the path from start to questions. */
export function guidesIn(bahasa: Bahasa): readonly string[] {
  return bahasa === 'en'
    ? ['README.md', 'docs/istilah.md', ...guidesInEnglish]
    : ['README.id.md', 'docs/istilah.id.md', ...guidesInEnglish.map(indonesianOf)];
}

/** Every document of the site in order. */
export const documents: readonly string[] = [...guidesIn('id'), ...guidesIn('en'), ...projectDocuments];

/** The path of the page of a document; undefined: it has none. */
export function pagePathOf(file: string): string | undefined {
  if (!documents.includes(file)) return undefined;
  const name = basename(file, '.md');
  if (file === 'README.md') return 'en/guides/index.html';
  if (file === 'README.id.md') return 'guides/index.html';
  if (file === 'docs/istilah.md') return 'en/guides/istilah.html';
  if (file === 'docs/istilah.id.md') return 'guides/istilah.html';
  if (file.startsWith('docs/guides/id/')) return `guides/${name}.html`;
  return file.startsWith('docs/guides/') ? `en/guides/${name}.html` : `en/project/${name}.html`;
}
