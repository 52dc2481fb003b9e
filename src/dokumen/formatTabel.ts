/**
 * The formats of tables.
 *
 * @example
 * ```ts
 * const format: FormatTabel = 'markdown';
 * writeDokumen(dinsosTapin2020, { format }).startsWith('# INDIKATOR KINERJA UTAMA'); // => true
 * ```
 */
export type FormatTabel = 'tsv' | 'markdown' | 'csv' | 'html';

/**
 * How a table is to be read. `locale` decides numbers that could mean two things (`1.500`); without it they are reported.
 * `judul`, `instansi` and `tahun` say what the text itself does not.
 *
 * @example
 * ```ts
 * const pilihan: PilihanBaca = { format: 'csv', tahun: 2026, instansi: 'Dinas Contoh' };
 * const { dokumen } = readDokumen('No;Sasaran;Indikator;Target\n1;Layanan baik;Nilai layanan;BB', pilihan);
 * [dokumen?.tahun, dokumen?.instansi.nama]; // => [2026, 'Dinas Contoh']
 * ```
 */
export interface PilihanBaca {
  /** The format of the text. */
  readonly format: FormatTabel;
  /** The notation of numbers that could mean two things: `1.500` is 1500 in `'id'`, 1.5 in `'en'`. */
  readonly locale?: 'id' | 'en';
  /** The title of the document. */
  readonly judul?: string;
  /** The name of the agency. */
  readonly instansi?: string;
  /** The year of the document. */
  readonly tahun?: number;
}

/** The formats of tables, all of them. */
export const formatTabel: readonly FormatTabel[] = ['tsv', 'markdown', 'csv', 'html'];
