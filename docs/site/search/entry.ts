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
  /** True for a function of the API: what does something stands before what it takes. */
  readonly isFungsi?: true;
}
