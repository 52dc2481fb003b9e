import type { Decimal } from '../decimal/decimal.js';
import type { Indikator } from '../definition/indikator.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { HasilAngka } from '../evaluate/hasil.js';
import type { Issue } from '../issue/issue.js';
import type { Cakupan } from './cakupan.js';

/**
 * What `aggregate` gives: one figure over many rows ({@link AgregatAngka}) when `ok`, else why there is none
 * ({@link AgregatGagal}).
 *
 * @example
 * ```ts
 * const agregat: Agregat = aggregate(pmks, { menurut: 'wilayah', baris: [] });
 * agregat.ok ? agregat.teks : agregat.issues[0]?.code; // => 'aggregation-forbidden'
 * ```
 */
export type Agregat = AgregatAngka | AgregatGagal;

/**
 * One figure over regions or periods, with how it was joined and what it covers.
 *
 * `catatan` says what an incomplete figure means. `nilai` is the rounded value as a {@link Decimal}; `bagian` the results of
 * the rows that went in; `gabungan`, of a pooled figure, the one result of the joined variables, which {@link explain} tells step
 * by step; `indikator` the definition. These four are not enumerable.
 *
 * @example
 * ```ts
 * const gabung = defineIndikator({
 *   ...sosial,
 *   satuan: 'orang',
 *   formula: hitungan(tambah('anak', 'lansia', 'disabilitas')),
 *   agregasi: { periode: 'jumlah' },
 * });
 * const baris = ['2022-T1', '2022-T2'].map((periode) => ({ periode, data: { anak: 1, lansia: 2, disabilitas: 3 } }));
 * const agregat = aggregate(gabung, { menurut: 'periode', baris, untuk: '2022' });
 * agregat.ok && [agregat.teks, agregat.cakupan.hilang]; // => ['12,00 orang', ['2022-T3', '2022-T4']]
 * ```
 */
export interface AgregatAngka extends Tercetak {
  readonly menurut: 'wilayah' | 'periode';
  readonly cara: 'gabung' | 'rata-rata' | 'jumlah' | 'terakhir';
  readonly untuk?: string;
  readonly predikat?: string;
  readonly cakupan: Cakupan;
  readonly catatan: readonly Issue[];
  readonly nilai: Decimal;
  readonly bagian: readonly HasilAngka[];
  readonly gabungan: HasilAngka | undefined;
  readonly indikator: Indikator;
}

/**
 * No figure over the rows, and why. `cakupan` is there when rows were read but none had a value.
 *
 * @example
 * ```ts
 * const agregat = aggregate(pmks, { menurut: 'wilayah', baris: [] });
 * const gagal: AgregatGagal | undefined = agregat.ok ? undefined : agregat;
 * gagal?.issues[0]?.message;
 * // => 'agregasi.wilayah: indikator ini tidak boleh digabung menurut wilayah: persentase tidak boleh dijumlahkan, dan ' +
 * //    'definisinya tidak memilih antara gabungan dan rata-rata; nyatakan agregasi.wilayah bila memang ada caranya'
 * ```
 */
export interface AgregatGagal {
  readonly ok: false;
  readonly id?: string;
  readonly issues: readonly Issue[];
  readonly cakupan?: Cakupan;
}
