import type { Naskah } from '../naskah.js';
import type { Block } from '../page.js';
import type { Tema } from '../tema.js';
import type { Gaya } from './gaya.js';

/** A page of one kind, and what it says of itself. */
export type Halaman = Omit<Naskah, 'nama' | 'habits'>;

/** Lays out what an agency measures as documents of one kind do. */
export type Layout = (tema: Tema, gaya: Gaya) => Halaman;

/** A title of two lines and the tables below it, with what stands around them. */
export function halaman(
  judul: string,
  { instansi }: Tema,
  { tahun, atas, bawah }: Gaya,
  tables: readonly Block[],
  tahunAkhir?: number,
): Halaman {
  const years = tahunAkhir === undefined ? `${tahun}` : `${tahun}-${tahunAkhir}`;
  return {
    ...{ judul, instansi, tahun },
    ...(tahunAkhir === undefined ? {} : { tahunAkhir }),
    page: [judul, instansi.toUpperCase(), `TAHUN ${years}`, '', ...atas, ...tables, ...bawah],
  };
}
