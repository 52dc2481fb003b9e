import type { Bahasa } from 'indikator';

/** Something that the search finds. */
export interface Entry {
  readonly judul: string;
  /** What it stands in; empty: for itself. */
  readonly induk: string;
  readonly teks: string;
  /** The address below the root of the site. */
  readonly alamat: string;
  readonly jenis: 'panduan' | 'api' | 'proyek';
  readonly bahasa: Bahasa;
  /** How much it counts beside others of its kind; undefined: as they do. */
  readonly bobot?: number;
}
