import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Satuan, satuanShape } from './satuan.js';
import { angka, id, object, oneOf, text } from './shape.js';

/**
 * One number that a formula needs.
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
  /** The label: its name, as the document writes it. */
  readonly label: string;
  /**
   * The indicator of the same document whose result this variable takes: its id. Undefined: the caller gives the value.
   *
   * {@link evaluateDokumen} and {@link reportKinerja} take that result; where an indicator is evaluated alone, the value is
   * data like any other.
   */
  readonly indikator?: string;
  /** The basis: that result as printed (`tercetak`), or exactly (`eksak`); undefined: as printed. */
  readonly dasar?: 'tercetak' | 'eksak';
  /** The unit; undefined: not stated. */
  readonly satuan?: Satuan;
  /** The kind: a count (`cacah`: whole, not negative) or a measure (`ukuran`: any decimal); undefined: `ukuran`. */
  readonly jenis?: 'cacah' | 'ukuran';
  /** The minimum, itself allowed: plain decimal text; undefined: none. */
  readonly minimum?: TeksAngka;
  /** The maximum, itself allowed: plain decimal text; undefined: none. */
  readonly maksimum?: TeksAngka;
  /** The variable that this one is part of, and so cannot exceed: its id; undefined: none. */
  readonly bagianDari?: V;
  /**
   * How it is joined over periods: a flow by its sum, a stock by its last value, or the mean; undefined: not at all.
   */
  readonly gabungPeriode?: 'jumlah' | 'terakhir' | 'rata-rata';
  /** How it is joined over regions: by its sum; undefined: not at all. */
  readonly gabungWilayah?: 'jumlah';
}

export const variabelShape = /* @__PURE__ */ object(
  { label: text },
  {
    indikator: id,
    dasar: /* @__PURE__ */ oneOf(['tercetak', 'eksak']),
    satuan: satuanShape,
    jenis: /* @__PURE__ */ oneOf(['cacah', 'ukuran']),
    minimum: angka,
    maksimum: angka,
    bagianDari: id,
    gabungPeriode: /* @__PURE__ */ oneOf(['jumlah', 'terakhir', 'rata-rata']),
    gabungWilayah: /* @__PURE__ */ oneOf(['jumlah']),
  },
);
