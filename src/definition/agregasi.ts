import { object, oneOf } from './shape.js';

/**
 * How an indicator may be added up; what is absent is forbidden.
 *
 * `gabung` pools: each variable joins by its own rule and the formula is evaluated once. `rata-rata` is the mean
 * of the results. Over periods also `jumlah` (sum of the results) and `terakhir` (the last known).
 *
 * @example
 * ```ts
 * const agregasi: Agregasi = { wilayah: 'gabung', periode: 'terakhir' };
 * defineIndikator({ ...pmks, agregasi }).agregasi?.wilayah; // => 'gabung'
 * ```
 */
export interface Agregasi {
  readonly wilayah?: 'gabung' | 'rata-rata';
  readonly periode?: 'gabung' | 'jumlah' | 'rata-rata' | 'terakhir';
}

export const agregasiShape = object(
  {},
  {
    wilayah: oneOf(['gabung', 'rata-rata']),
    periode: oneOf(['gabung', 'jumlah', 'rata-rata', 'terakhir']),
  },
);
