import { id, object, text } from './shape.js';

/**
 * What an indicator is a part of, where a document tells one figure by sex, by level of school or the like.
 *
 * A part is evaluated and reported as any other indicator. Mean achievements leave it out, because its whole is in them.
 *
 * @example
 * ```ts
 * const rincian: Rincian = { dari: 'pmksTertangani', label: 'Lanjut usia' };
 * const lansia = defineIndikator({ ...pmks, id: 'lansiaTertangani', nama: 'Persentase lansia tertangani', rincian });
 * lansia.rincian?.dari; // => 'pmksTertangani'
 * ```
 */
export interface Rincian {
  /** The whole (part of): the id of an indicator of the same document. */
  readonly dari: string;
  /** The label: which part it is, such as `'Laki-laki'`. */
  readonly label: string;
}

export const rincianShape = /* @__PURE__ */ object({ dari: id, label: text });
