import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Rujukan, rujukanShape } from './rujukan.js';
import { angka, id, list, object, oneOf, text, yes } from './shape.js';
import type { Terperiksa } from './terperiksa.js';

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
  readonly nilai: TeksAngka;
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
 * A grading scale: classes from the lowest to the highest. Each end says whether the number itself belongs to the class,
 * because scales differ in just that. Classes meet without gap or overlap, unless `celah` says what a gap means that the
 * source printed (51 - 65, 66 - 75):
 *
 * - `tolak`: what lies between is in no class, and `classify` says so;
 * - `bawah-terbuka`: each class begins right above the one before: 90,49 belongs to 91 - 100;
 * - `bawah-tertutup`: each class goes on to the next printed lower end: 90,49 belongs to 76 - 90;
 * - `bulatkan`: the value is first rounded, half away from zero, to the digits that the ends are printed with.
 *
 * Even then a gap is at most one unit of those digits wide: a wider one is taken for a mistake and refused. What lies above
 * the top, or below the bottom, is refused by `classify`, unless `diAtas: 'tertinggi'` or `diBawah: 'terendah'` puts it
 * in the last class there.
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
export interface Skala extends Terperiksa<'defineSkala'> {
  readonly id: string;
  readonly nama: string;
  readonly kelas: readonly Kelas[];
  readonly celah?: 'tolak' | 'bawah-terbuka' | 'bawah-tertutup' | 'bulatkan';
  readonly diAtas?: 'tolak' | 'tertinggi';
  readonly diBawah?: 'tolak' | 'terendah';
  readonly rujukan?: readonly Rujukan[];
}

export const ujungShape = object({ nilai: angka }, { terbuka: yes });

export const kelasShape = object({ predikat: text, bawah: ujungShape, atas: ujungShape }, { sebutan: text });

export const skalaShape = object(
  { id, nama: text, kelas: list(kelasShape, { least: 1, most: 100 }) },
  {
    celah: oneOf(['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan']),
    diAtas: oneOf(['tolak', 'tertinggi']),
    diBawah: oneOf(['tolak', 'terendah']),
    rujukan: list(rujukanShape),
  },
);
