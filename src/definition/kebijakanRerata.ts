import type { TeksAngka, TeksPecahan } from '../decimal/teksAngka.js';
import { type Pembulatan, pembulatanShape } from './pembulatan.js';
import { angka, object, oneOf, pecahan, record } from './shape.js';
import { type Skala, skalaShape } from './skala.js';

/**
 * How achievements are averaged, for a sasaran over its indicators or for a document over its sasaran.
 *
 * - `bobot`: the weight of each member by id, plain decimal text or an exact fraction; absent: all alike;
 * - `batasAtas`: a cap; `pembatasan` says whether it holds for each member before the mean (`sebelum`, when absent) or for
 *   the mean alone (`sesudah`: achievements then enter without their own floor and cap, the mean of a sasaran as its own
 *   policy made it);
 * - `dasar`: take members exact (`eksak`, when absent) or as printed (`tercetak`);
 * - `dari`, of a document: average its sasaran (`sasaran`, when absent) or all indicators at once (`indikator`);
 * - `pembulatan`, `skala`: of the mean.
 *
 * Cap before or after changes the mean: 150 and 50 capped at 100 give 75 before, 100 after.
 *
 * @example
 * ```ts
 * const rerata: KebijakanRerata = { batasAtas: '100', bobot: { pmksTertangani: '2', nilaiSakip: '1' } };
 * kebijakanRerataSchema.safeParse(rerata).success; // => true
 * ```
 */
export interface KebijakanRerata {
  readonly bobot?: Readonly<Record<string, TeksPecahan>>;
  readonly batasAtas?: TeksAngka;
  readonly pembatasan?: 'sebelum' | 'sesudah';
  readonly dasar?: 'eksak' | 'tercetak';
  readonly dari?: 'sasaran' | 'indikator';
  readonly pembulatan?: Pembulatan;
  readonly skala?: Skala;
}

export const kebijakanRerataShape = object(
  {},
  {
    bobot: record(pecahan, { least: 1 }),
    batasAtas: angka,
    pembatasan: oneOf(['sebelum', 'sesudah']),
    dasar: oneOf(['eksak', 'tercetak']),
    dari: oneOf(['sasaran', 'indikator']),
    pembulatan: pembulatanShape,
    skala: skalaShape,
  },
);
