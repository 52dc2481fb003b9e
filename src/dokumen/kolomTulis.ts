import type { Capaian } from '../achieve/capaian.js';
import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Hasil } from '../evaluate/hasil.js';

/** A cell to be written: its lines, and the formula among them where the format draws formulas. */
export interface SelTulis {
  readonly teks: string;
  readonly rumus?: Indikator;
}

/** One column: its heading, and what an indicator, or its sasaran, has in it. */
export interface KolomTulis {
  readonly judul: string;
  readonly isi: (baris: BarisTulis) => string | SelTulis;
}

/** What a row of the table speaks of: a sasaran with those above it, and one of its indicators. */
export interface BarisTulis {
  readonly jalur: readonly Sasaran[];
  readonly sasaran: Sasaran;
  readonly indikator: Indikator | undefined;
}

/** Results and achievements by indicator. */
export interface Isian {
  readonly hasil: ReadonlyMap<string, Hasil> | undefined;
  readonly capaian: ReadonlyMap<string, Capaian> | undefined;
}
