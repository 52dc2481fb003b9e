// The order in which the site shows things: guides as one learns, the API as data flows.

/**
 * What each source folder is called in the API, in the order of the flow.
 *
 * @type {Readonly<Record<string, string>>}
 */
const folders = {
  definition: 'Definitions',
  formula: 'Formulas',
  parse: 'Checking definitions',
  find: 'Finding in a document',
  period: 'Periods',
  reference: 'References and validity',
  read: 'Reading text',
  evaluate: 'Evaluation',
  achieve: 'Achievement and grades',
  aggregate: 'Aggregation',
  explain: 'Explanations',
  report: 'Performance report',
  dokumen: 'Official tables',
  berkas: 'Files of Word and Excel',
  sql: 'SQL',
  zod: 'Schemas (zod)',
  katalog: 'Catalogue',
  decimal: 'Numbers',
  issue: 'Issues',
};

export const guidesInEnglish = [
  'docs/guides/start.md',
  'docs/guides/quarter.md',
  'docs/guides/catalogue.md',
  'docs/guides/define.md',
  'docs/guides/read-a-table.md',
  'docs/guides/files.md',
  'docs/guides/achievement.md',
  'docs/guides/aggregate.md',
  'docs/guides/report.md',
  'docs/guides/test-formulas.md',
  'docs/guides/php.md',
  'docs/guides/migrate.md',
];

/** One glossary for both languages. */
const GLOSSARY = 'docs/istilah.md';

const PANDUAN = 'Panduan (Bahasa Indonesia)';
const GUIDES = 'Guides (English)';
const PROJECT = 'The project';
export const API = 'API';

/**
 * The Indonesian guide beside an English one: `docs/guides/id/` has the same file names.
 *
 * @param {string} file
 */
export function indonesianOf(file) {
  return `docs/guides/id/${file.split('/').at(-1)}`;
}

/** Every document of the site in order. */
export const documents = [
  ...guidesInEnglish.map(indonesianOf),
  'README.id.md',
  ...guidesInEnglish,
  GLOSSARY,
  'docs/katalog.md',
  'docs/spec.md',
  'docs/security.md',
  'docs/performance.md',
  'docs/quality.md',
  'docs/architecture.md',
  'docs/versioning.md',
  'docs/decisions/*.md',
];

export const categoryOrder = [PANDUAN, GUIDES, API, ...Object.values(folders), PROJECT, '*'];

/** @param {string} file */
export function categoryOfDocument(file) {
  if (languageOf(file) === 'id') return PANDUAN;
  return [...guidesInEnglish, GLOSSARY].includes(file) ? GUIDES : PROJECT;
}

/**
 * The category of what a source file exports.
 *
 * @param {string} file
 */
export function categoryOfFile(file) {
  const category = folders[file.split('/')[1] ?? ''];
  if (category === undefined) throw new Error(`docs/site/order.mjs has no category for ${file}`);
  return category;
}

/** @param {string} file */
export function languageOf(file) {
  return file === 'README.id.md' || file.startsWith('docs/guides/id/') ? 'id' : 'en';
}

/**
 * The same document in the other language; undefined when there is none.
 *
 * @param {string} file
 */
export function otherLanguage(file) {
  const english = guidesInEnglish.find((guide) => indonesianOf(guide) === file);
  if (english !== undefined) return english;
  if (guidesInEnglish.includes(file)) return indonesianOf(file);
  if (file === 'README.md') return 'README.id.md';
  return file === 'README.id.md' ? 'README.md' : undefined;
}

/**
 * Entry points by the name that users import.
 *
 * @param {string} name
 */
export function moduleName(name) {
  return name === 'index' ? 'indikator' : `indikator/${name.replace(/\/index$/, '')}`;
}
