/** The formats of tables. */
export type FormatTabel = 'tsv' | 'markdown' | 'csv' | 'html';

/**
 * How a table is to be read. `locale` decides numbers that could mean two things (`1.500`); without it they are reported.
 * `judul`, `instansi` and `tahun` say what the text itself does not.
 */
export interface PilihanBaca {
  /** The format of the text. */
  readonly format: FormatTabel;
  /** The notation of numbers that could mean two things: `1.500` is 1500 in `'id'`, 1.5 in `'en'`. */
  readonly locale?: 'id' | 'en';
  /** The title of the document, which counts before what the text says; undefined: as read. */
  readonly judul?: string;
  /** The name of the agency, which counts before what the text says; undefined: as read. */
  readonly instansi?: string;
  /** The year of the document, which counts before what the text says; undefined: as read, and none where it says none. */
  readonly tahun?: number;
}

/** The formats of tables, all of them. */
export const formatTabel: readonly FormatTabel[] = ['tsv', 'markdown', 'csv', 'html'];
