import { type Rujukan, rujukanShape } from './rujukan.js';
import { angka, id, list, object, text, yes } from './shape.js';

/**
 * One end of a {@link Kelas}: plain decimal text; `terbuka` when the number itself lies outside.
 *
 * @example
 * ```ts
 * const ujung: Ujung = skalaSakip.kelas[5].bawah;
 * ujung; // => { nilai: '80', terbuka: true }
 * ```
 */
export interface Ujung {
  readonly nilai: string;
  readonly terbuka?: true;
}

/**
 * One class of a {@link Skala}: its grade, what the grade is called, and its two ends.
 *
 * @example
 * ```ts
 * const tertinggi: Kelas = skalaSakip.kelas[6];
 * [tertinggi.predikat, tertinggi.sebutan]; // => ['AA', 'Sangat Memuaskan']
 * ```
 */
export interface Kelas {
  readonly predikat: string;
  readonly sebutan?: string;
  readonly bawah: Ujung;
  readonly atas: Ujung;
}

/**
 * A grading scale: classes from the lowest to the highest, joined without gap or overlap. Each end says whether
 * the number itself belongs to the class, because scales differ in just that.
 *
 * @example
 * ```ts
 * const lulus = defineSkala({
 *   id: 'lulus',
 *   nama: 'Kelulusan',
 *   kelas: [
 *     { predikat: 'Tidak', bawah: { nilai: '0' }, atas: { nilai: '70', terbuka: true } },
 *     { predikat: 'Ya', bawah: { nilai: '70' }, atas: { nilai: '100' } },
 *   ],
 * });
 * lulus.kelas.length; // => 2
 * ```
 */
export interface Skala {
  readonly id: string;
  readonly nama: string;
  readonly kelas: readonly Kelas[];
  readonly rujukan?: readonly Rujukan[];
}

const ujungShape = object({ nilai: angka }, { terbuka: yes });

export const kelasShape = object({ predikat: text, bawah: ujungShape, atas: ujungShape }, { sebutan: text });

export const skalaShape = object(
  { id, nama: text, kelas: list(kelasShape, { minimum: 1, maksimum: 100 }) },
  { rujukan: list(rujukanShape) },
);
