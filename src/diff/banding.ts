import type { Path } from '../issue/path.js';
import type { Kesebandingan } from './kesebandingan.js';

/**
 * What a change does to the figures: nothing (`tetap`), something (`berubah`), or that for people to judge (`mungkin-berubah`):
 * another wording of what a variable counts may be a slip of the pen or another population. docs/versioning.md has the list.
 */
export type Makna = 'tetap' | 'mungkin-berubah' | 'berubah';

/** One change between two definitions: where, of what kind, and what was and is there. */
export interface Perbedaan {
  /**
   * The kind: added (`ditambah`), removed (`dihapus`), another value (`diubah`), or another place (`dipindah`): in another order, or
   * an indicator under another sasaran.
   */
  readonly jenis: 'ditambah' | 'dihapus' | 'diubah' | 'dipindah';
  /** The path in the later definition; of what was removed, in the earlier one. */
  readonly path: Path;
  /** The path in the earlier definition; undefined for what was added. */
  readonly pathSebelum?: Path;
  /** The value before; undefined for what was added. Of another order, the keys of the items in that order. */
  readonly sebelum?: unknown;
  /** The value after; undefined for what was removed. */
  readonly sesudah?: unknown;
  /** What the change does to the meaning of the definition. */
  readonly makna: Makna;
  /** The indicator that the change is in: its id, in the later definition where it is there; undefined: it is in none. */
  readonly indikator?: string;
  /** The name of that indicator. */
  readonly nama?: string;
  /** The sentence in Indonesian: `penyebut berubah: Jumlah PMKS menjadi Jumlah PPKS`. */
  readonly kalimat: string;
  /** The sentence in English; names stay as they are. */
  readonly sentence: string;
}

/** Whether the figures of an indicator before and after form one series, as {@link comparable} says it. */
export interface KesebandinganIndikator extends Kesebandingan {
  /** The id of the indicator, in the later definition. */
  readonly indikator: string;
  /** The name of the indicator, in the later definition. */
  readonly nama: string;
}

/** What {@link diffDokumen} and {@link diffIndikator} give: all changes, and what they do together. */
export interface Banding {
  /** What the changes do to the meaning: the most that any of them does. */
  readonly makna: Makna;
  /** The changes, in the order of the later definition; none when both are equal. */
  readonly perbedaan: readonly Perbedaan[];
  /** The series of figures of the indicators on both sides, where there is something to know of one. */
  readonly kesebandingan: readonly KesebandinganIndikator[];
}
