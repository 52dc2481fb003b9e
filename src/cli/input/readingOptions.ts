import type { Values } from '../arguments/values.js';
import { refuseUsage } from '../problem/usageError.js';

/** What options say about a table that is read. */
export interface ReadingOptions {
  readonly locale?: 'id' | 'en';
  readonly judul?: string;
  readonly instansi?: string;
  readonly tahun?: number;
}

/** The options of reading, as `readDokumen` and `readBerkas` take them. */
export function readingOptions(values: Values): ReadingOptions {
  const locale = values.one('locale');
  const [judul, instansi, tahun] = [values.one('judul'), values.one('instansi'), values.one('tahun')];
  if (tahun !== undefined && !/^\d{4}$/.test(tahun))
    refuseUsage(
      `--tahun "${tahun}" bukan tahun; contoh: --tahun 2026`,
      `--tahun "${tahun}" is no year; for example: --tahun 2026`,
    );
  return {
    ...(locale === 'id' || locale === 'en' ? { locale } : {}),
    ...(judul === undefined ? {} : { judul }),
    ...(instansi === undefined ? {} : { instansi }),
    ...(tahun === undefined ? {} : { tahun: Number(tahun) }),
  };
}
