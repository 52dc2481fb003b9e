import type { JenisPeriode } from '../definition/kurun.js';
import type { Issue } from '../issue/issue.js';
import type { Agregat } from './agregat.js';
import type { Dimensi } from './dimensi.js';
import type { Pengaturan, Sel } from './masukanAgregat.js';

/** How {@link evaluateTabel} groups rows. */
export interface PengaturanTabel extends Pengaturan {
  /** By what the rows are grouped; what is not named is joined. */
  readonly menurut: readonly Dimensi[];
  /**
   * The level of regions to group by: 1 is the province, 2 the kabupaten or kota, 3 the kecamatan, 4 the desa; undefined: the
   * regions of the rows.
   */
  readonly tingkat?: number;
  /** The kind of period to group by; undefined: the periods of the rows. */
  readonly jenis?: JenisPeriode;
}

/** What {@link evaluateTabel} gives: the figures of all groups when `ok`, else why there are none. */
export type Tabel = TabelAngka | TabelGagal;

/** The figures of all indicators for all groups. */
export interface TabelAngka {
  /** Always true: the rows could be grouped. A single figure may have failed all the same. */
  readonly ok: true;
  /** The groups in the order of their codes and of time. */
  readonly kelompok: readonly KelompokTabel[];
}

/** No figures, and why. */
export interface TabelGagal {
  /** Always false: there are no figures. */
  readonly ok: false;
  /** Every reason why there are none; at least one. */
  readonly issues: readonly Issue[];
}

/** One group of rows: a region or unit, a period, or both. */
export interface KelompokTabel extends Sel {
  /** The name of the region or unit; undefined: not given. */
  readonly nama?: string;
  /** The figures: one for each indicator, in document order; made when asked for. */
  readonly hasil: readonly Agregat[];
}
