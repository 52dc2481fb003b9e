import type { Shape } from './shape.js';

/**
 * The unit of a value, as the document writes it: `Persen`, `Orang`, `Nilai Mutu`, `per 1.000 penduduk`.
 *
 * Kept apart from the multiplier of a formula. `persen`, `Persen` and `%` all mean percent: the sign is glued to
 * printed figures (`14,38%`). `rupiah` and `Rp` mean money: the sign stands before them (`Rp1.200.300`). Every other unit
 * follows after a space (`23 orang`).
 */
export type Satuan = string;

export const satuanShape: Shape<Satuan> = { kind: 'text' };

/** True for the ways to write percent. */
export function isPersen(satuan: Satuan): boolean {
  // The length is compared first, because this runs for every printed figure and most units have another.
  return satuan === '%' || (satuan.length === 6 && satuan.toLowerCase() === 'persen');
}

/** True for the ways to write rupiah. */
export function isRupiah(satuan: Satuan): boolean {
  return satuan === 'Rp' || (satuan.length <= 6 && /^(?:rp\.?|rupiah)$/i.test(satuan));
}
