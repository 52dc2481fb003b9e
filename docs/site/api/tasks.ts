import type { ApiName } from './apiName.js';

/** What people do with the names of each source folder, in the order of the flow. */
export const tasks: Readonly<Record<string, string>> = {
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
  lint: 'Notes on definitions',
  diff: 'Comparing definitions',
  report: 'Performance report',
  dokumen: 'Official tables',
  berkas: 'Files of Word and Excel',
  sql: 'Figures inside a database',
  zod: 'Schemas (zod)',
  katalog: 'Catalogue',
  decimal: 'Numbers',
  issue: 'Issues',
};

/** The task of a name: that of its folder. */
export function taskOf({ file, nama }: ApiName): string {
  const folder = file.split('/')[1] ?? '';
  if (!Object.hasOwn(tasks, folder))
    throw new Error(`docs/site/api/tasks.ts has no task for ${nama} of ${file}`);
  return folder;
}

/** Where a name stands on the site. */
export const addressOf = (name: ApiName) => `~/en/api/${taskOf(name)}.html#${name.nama}`;
