import type { Indikator } from '../../definition/indikator.js';
import type { Rujukan } from '../../definition/rujukan.js';

/** One definition of the catalogue, as the index knows it: enough to choose it and to import it. */
export interface EntriKatalog {
  /** The id, which is the name to import from `indikator/katalog`: `'spmAirMinumKabKota'`. */
  readonly id: string;
  /** The kind: an indicator, a scale of grades, a document, or a reference list. */
  readonly jenis: 'indikator' | 'skala' | 'dokumen' | 'daftar';
  /** The name, as its source writes it. */
  readonly nama: string;
  /** The JSON file that holds it: `'spm/sosial'` is `indikator/katalog/spm/sosial.json`. */
  readonly berkas: string;
  /** The government affairs (bidang urusan): codes such as `'1.06'`; empty: not of one. */
  readonly urusan: readonly string[];
  /** The levels of government that report it; empty: not stated. */
  readonly tingkat: NonNullable<Indikator['tingkat']>;
  /** The codes of other registries, such as `'KRIP 04.01.127'` of Kode Referensi Indikator Pembangunan; empty: none. */
  readonly kode: readonly string[];
  /** The regulations and decisions among its references, short: `'PP 2/2018'`; empty: none. */
  readonly rujukan: readonly string[];
  /** The certainty of its first reference, which gives the formula; `teks-asli` where any text was read. */
  readonly keyakinan: Rujukan['keyakinan'];
}
