import {
  formatIssue,
  type Issue,
  type Parsed,
  type Path,
  safeParseDokumen,
  safeParseIndikator,
} from 'indikator';
import { Issues } from '../../src/issue/issues.js';

/** One problem as a test writes it: code, path, Indonesian sentence, English sentence. */
export type Problem = readonly [code: string, path: Path, id: string, en: string];

/** The issues as a test writes them. */
export function problemsOf(issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => [issue.code, issue.path, issue.message, formatIssue(issue, 'en')]);
}

/** What is wrong with something that was parsed. */
export function problems(parsed: Parsed<unknown>): Problem[] {
  return parsed.ok ? [] : problemsOf(parsed.issues);
}

/** The same without English, for where that sentence has a test of its own. */
export function inIndonesian(found: readonly Problem[]): (readonly [code: string, path: Path, id: string])[] {
  return found.map(([code, path, id]) => [code, path, id]);
}

/** Code and path alone, for where the sentence is tested elsewhere. */
export function places(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** What one rule reports. */
export function reported(rule: (issues: Issues) => unknown): Problem[] {
  const issues = new Issues();
  rule(issues);
  return problemsOf(issues.list);
}

/** A small valid indicator, as plain data. */
export const dasar = {
  id: 'dasar',
  nama: 'Dasar',
  satuan: 'persen',
  variabel: { a: { label: 'A' }, b: { label: 'B' } },
  formula: { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '100' },
} as const;

/** What is wrong with the small indicator after some changes. */
export function problemsWith(changes: object): Problem[] {
  return problems(safeParseIndikator({ ...dasar, ...changes }));
}

/** What is wrong with it with another expression as its formula, naming `a` and `b` at least once. */
export function problemsWithEkspresi(ekspresi: unknown): Problem[] {
  const guna = { jenis: 'tambah', operan: [ekspresi, 'a', 'b'] };
  return problemsWith({ formula: { jenis: 'hitungan', ekspresi: guna } });
}

/** A small valid document, as plain data. */
export const dokumenDasar = {
  id: 'dokumen',
  judul: 'Dokumen',
  instansi: { nama: 'Dinas Contoh' },
  tahun: 2026,
  sasaran: [{ id: 's1', uraian: 'S1', indikator: [dasar] }],
} as const;

/** What is wrong with the small document after some changes. */
export function problemsWithin(changes: object): Problem[] {
  return problems(safeParseDokumen({ ...dokumenDasar, ...changes }));
}

/** True when a value and everything in it is frozen. */
export function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}
