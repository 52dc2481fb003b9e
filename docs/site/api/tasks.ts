import type { Bahasa } from 'indikator';
import { rootOf } from '../page/page.js';
import type { ApiName } from './apiName.js';

/** What people do with the names of each source folder, in the order of the flow. */
export const tasks: Readonly<Record<string, Readonly<Record<Bahasa, string>>>> = {
  definition: { id: 'Definisi', en: 'Definitions' },
  formula: { id: 'Formula', en: 'Formulas' },
  parse: { id: 'Memeriksa definisi', en: 'Checking definitions' },
  find: { id: 'Mencari dalam dokumen', en: 'Finding in a document' },
  period: { id: 'Periode', en: 'Periods' },
  reference: { id: 'Rujukan dan masa berlaku', en: 'References and validity' },
  read: { id: 'Membaca teks', en: 'Reading text' },
  evaluate: { id: 'Menghitung', en: 'Evaluation' },
  achieve: { id: 'Capaian dan predikat', en: 'Achievement and grades' },
  aggregate: { id: 'Menggabung', en: 'Aggregation' },
  explain: { id: 'Penjelasan', en: 'Explanations' },
  lint: { id: 'Catatan atas definisi', en: 'Notes on definitions' },
  diff: { id: 'Membandingkan definisi', en: 'Comparing definitions' },
  report: { id: 'Laporan kinerja', en: 'Performance report' },
  dokumen: { id: 'Tabel resmi', en: 'Official tables' },
  berkas: { id: 'Berkas Word dan Excel', en: 'Files of Word and Excel' },
  sql: { id: 'Angka di dalam basis data', en: 'Figures inside a database' },
  zod: { id: 'Skema (zod)', en: 'Schemas (zod)' },
  katalog: { id: 'Katalog', en: 'Catalogue' },
  decimal: { id: 'Bilangan', en: 'Numbers' },
  issue: { id: 'Masalah', en: 'Issues' },
};

/** The task of a name: that of its folder. */
export function taskOf({ file, nama }: ApiName): string {
  const folder = file.split('/')[1] ?? '';
  if (!Object.hasOwn(tasks, folder))
    throw new Error(`docs/site/api/tasks.ts has no task for ${nama} of ${file}`);
  return folder;
}

/** Where a name stands in the pages of a language. */
export const addressOf = (name: ApiName, bahasa: Bahasa) =>
  `${rootOf(bahasa)}api/${taskOf(name)}.html#${name.nama}`;
