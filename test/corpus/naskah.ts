import type { Block } from './page.js';
import type { Habit } from './writePage.js';

/** A document of the corpus: a page, what it says of itself, and the formats in which it is read. */
export interface Naskah {
  readonly nama: string;
  readonly page: readonly Block[];
  readonly judul?: string;
  readonly instansi?: string;
  readonly tahun?: number;
  readonly tahunAkhir?: number;
  readonly locale?: 'id' | 'en';
  readonly habits: readonly Habit[];
}

const EVERY: readonly Habit[] = ['tsv', 'markdown', 'excel', 'html', 'word'];

type Says = Omit<Naskah, 'nama' | 'page' | 'habits'> & { readonly habits?: readonly Habit[] };

export const naskah = (nama: string, says: Says, ...page: readonly Block[]): Naskah => ({
  habits: EVERY,
  ...says,
  nama,
  page,
});
