import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Satuan, satuanShape } from './satuan.js';
import { angka, id, object, oneOf, text } from './shape.js';

/**
 * One number that a formula needs.
 *
 * - `label`: as the document writes it;
 * - `jenis`: `cacah` (a count: whole, not negative) or `ukuran` (any decimal; when absent);
 * - `minimum`, `maksimum`: bounds, themselves allowed, as plain decimal text;
 * - `bagianDari`: another variable of the same indicator that this one is a part of and so cannot exceed;
 * - `gabungPeriode`: how it joins over periods: a flow is summed (`jumlah`), a stock taken last (`terakhir`);
 * - `gabungWilayah`: how it joins over regions: summed, or (absent) not at all.
 *
 * @example
 * ```ts
 * const terlayani: Variabel<'terlayani' | 'seluruh'> = {
 *   label: 'Jumlah PMKS terlayani', satuan: 'orang', jenis: 'cacah', bagianDari: 'seluruh',
 * };
 * const kebanyakan = evaluate(pmks, { terlayani: 161, seluruh: 160 });
 * kebanyakan.ok ? [] : kebanyakan.issues.map((issue) => issue.code); // => ['part-exceeds-whole']
 * ```
 */
export interface Variabel<V extends string = string> {
  readonly label: string;
  readonly satuan?: Satuan;
  readonly jenis?: 'cacah' | 'ukuran';
  readonly minimum?: TeksAngka;
  readonly maksimum?: TeksAngka;
  readonly bagianDari?: V;
  readonly gabungPeriode?: 'jumlah' | 'terakhir' | 'rata-rata';
  readonly gabungWilayah?: 'jumlah';
}

export const variabelShape = object(
  { label: text },
  {
    satuan: satuanShape,
    jenis: oneOf(['cacah', 'ukuran']),
    minimum: angka,
    maksimum: angka,
    bagianDari: id,
    gabungPeriode: oneOf(['jumlah', 'terakhir', 'rata-rata']),
    gabungWilayah: oneOf(['jumlah']),
  },
);
