import type { Dimensi } from '../../aggregate/dimensi.js';
import type { Angka } from '../../decimal/angka.js';
import type { JenisPeriode } from '../../definition/kurun.js';
import type { PilihanTabelSql } from './pilihanSql.js';

/** Where the values of many regions and periods are, and by what to group them: as `evaluateTabel` groups rows. */
export interface PilihanAgregatSql<V extends string = string> extends Omit<PilihanTabelSql<V>, 'kunci'> {
  /** The column of region codes (wilayah), of Kemendagri with dots or of BPS; undefined: the rows name none. */
  readonly wilayah?: string;
  /** The column of codes of units, such as a puskesmas, in the place of regions; undefined: the rows name none. */
  readonly unit?: string;
  /** The column of periods (periode), each a text such as `2026`, `2026-S1`, `2026-T3` or `2026-07`; undefined: the rows name none. */
  readonly periode?: string;
  /** By what the rows are grouped; what is not named is joined. */
  readonly menurut: readonly Dimensi[];
  /**
   * The level (tingkat) of regions to group by: 1 is the province, 2 the kabupaten or kota, 3 the kecamatan, 4 the desa; undefined: the
   * regions of the rows.
   */
  readonly tingkat?: number;
  /** The kind (jenis) of period to group by; undefined: the periods of the rows. */
  readonly jenis?: JenisPeriode;
  /** What the achievement (capaian) of each group is measured against, a number for all of them; undefined: none is computed. */
  readonly capaian?: CapaianAgregatSql;
}

/** What the achievements of groups are measured against. */
export interface CapaianAgregatSql {
  /** The target of every group: a number. */
  readonly target: Angka;
  /** The baseline of every group; undefined: the `kondisiAwal` of the definition. */
  readonly baseline?: Angka;
}
