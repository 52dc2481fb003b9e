/** A row of the table of programs in an agreement on performance. */
export interface BarisProgram {
  /** The program (or activity), in words. */
  readonly program: string;
  /** The budget in rupiah: a whole number of zero or more, as text, `bigint` or safe integer. */
  readonly rupiah: string | number | bigint;
  /** A remark (keterangan), such as the source of funds: `'APBD'`; undefined: none. */
  readonly keterangan?: string;
}

/** Who signs, and where: posts only. Names and NIP are written as dotted lines, to be filled in by hand. */
export interface TandaTangan {
  /** The place (tempat) of the signature, such as `'Rantau'`; undefined: a dotted line. */
  readonly tempat?: string;
  /** The date (tanggal) in words, such as `'2 Januari 2026'`; undefined: a dotted line and the year. */
  readonly tanggal?: string;
  /** The post (jabatan) of who signs, such as `'Kepala Dinas Sosial'`; undefined: a dotted line. */
  readonly jabatan?: string;
  /** The post of the superior (atasan) who signs too, as the second party of an agreement; undefined: nobody does. */
  readonly atasan?: string;
}
