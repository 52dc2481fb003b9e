import type { TeksAngka } from '../decimal/teksAngka.js';
import { freeze } from '../definition/freeze.js';
import type { Rujukan } from '../definition/rujukan.js';

/** A list that definitions and apps refer to, such as the provinces: its members, and where they come from. */
export interface DaftarAcuan {
  /** The id: the name under which the catalogue exports it. */
  readonly id: string;
  /** The name of the list. */
  readonly nama: string;
  /** The members, in the order of the source. */
  readonly butir: readonly ButirAcuan[];
  /** The references that the list comes from, with how sure each is. */
  readonly rujukan: readonly Rujukan[];
  /** A note on the list; undefined: none. */
  readonly catatan?: string;
}

/** A member of a {@link DaftarAcuan}. */
export interface ButirAcuan {
  /** The code, number or letters that stand for it: `'63'`, `'1.06'`, `'WTP'`. */
  readonly kode: string;
  /** The name. */
  readonly nama: string;
  /** The group of members that it belongs to; undefined: the list has none. */
  readonly kelompok?: string;
  /** Other names of it; undefined: none. */
  readonly namaLain?: readonly string[];
  /** The unit that it is measured in; undefined: not stated. */
  readonly satuan?: string;
  /** The weight: plain decimal text; undefined: it has none. */
  readonly bobot?: TeksAngka;
  /** The number that it stands for: plain decimal text; undefined: none. */
  readonly nilai?: TeksAngka;
  /** The indicator of the catalogue that measures it: its id; undefined: none. */
  readonly indikator?: string;
  /** The parts that it has; undefined: none. */
  readonly bagian?: readonly ButirAcuan[];
  /** The certainty, where it is not that of the list; undefined: the same. */
  readonly keyakinan?: Rujukan['keyakinan'];
  /** A note on it; undefined: none. */
  readonly catatan?: string;
}

/** Freezes a list of the catalogue. */
/* @__NO_SIDE_EFFECTS__ */
export function daftarAcuan(daftar: DaftarAcuan): DaftarAcuan {
  return freeze(daftar);
}
