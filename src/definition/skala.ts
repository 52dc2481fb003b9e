import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Berlaku, berlakuShape } from './berlaku.js';
import { type Pergantian, pergantianShape } from './pergantian.js';
import { type Rujukan, rujukanShape } from './rujukan.js';
import { angka, id, list, object, oneOf, text, yes } from './shape.js';
import type { Terperiksa } from './terperiksa.js';

/** One end of a {@link Kelas}. */
export interface Ujung {
  /** The value of the end: plain decimal text. */
  readonly nilai: TeksAngka;
  /** True for an open end: the value itself lies outside the class; undefined: inside. */
  readonly terbuka?: true;
}

/** One class of a {@link Skala}: its grade, what the grade is called, its number and its ends. */
export interface Kelas {
  /** The grade, such as `'BB'`. */
  readonly predikat: string;
  /** What the grade is called, such as `'Sangat Baik'`; undefined: not stated. */
  readonly sebutan?: string;
  /** The lower end; undefined: the lowest class goes on downwards without end, or no class of the scale has ends. */
  readonly bawah?: Ujung;
  /** The upper end; undefined: the highest class goes on upwards without end, or no class of the scale has ends. */
  readonly atas?: Ujung;
  /** The value of the grade, such as `'4'` for WTP, which methods of achievement take; undefined: the grade has no number. */
  readonly nilai?: TeksAngka;
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
 * Even then a gap is at most one unit of those digits wide: a wider one is taken for a mistake and refused.
 *
 * The lowest class may have no lower end and the highest no upper one. A scale of names, such as the opinions of an auditor,
 * has no ends at all: its order says which grade is better, and a number is of the class whose `nilai` it is. Either every
 * class has a `nilai` or none has, and they go up.
 */
export interface Skala extends Terperiksa<'defineSkala'> {
  /** The id: a small letter, then letters, digits or `_`. */
  readonly id: string;
  /** The name of the scale. */
  readonly nama: string;
  /** The classes, from the lowest to the highest. */
  readonly kelas: readonly Kelas[];
  /** What a gap between two classes means; undefined: there must be none. */
  readonly celah?: 'tolak' | 'bawah-terbuka' | 'bawah-tertutup' | 'bulatkan';
  /** What a value above the highest class gets: an issue (`tolak`) or that class; undefined: `tolak`. */
  readonly diAtas?: 'tolak' | 'tertinggi';
  /** What a value below the lowest class gets: an issue (`tolak`) or that class; undefined: `tolak`. */
  readonly diBawah?: 'tolak' | 'terendah';
  /** The references that the scale comes from; undefined: not stated. */
  readonly rujukan?: readonly Rujukan[];
  /** A note: what sources say against each other, and what no source says; undefined: none. */
  readonly catatan?: string;
  /** When the scale is in force; undefined: not stated. */
  readonly berlaku?: Berlaku;
  /** What this scale replaced: earlier ones whose place it took; undefined: none that is known. */
  readonly menggantikan?: readonly Pergantian[];
  /** What this scale was replaced by: later ones that took its place; undefined: none that is known. */
  readonly digantikan?: readonly Pergantian[];
}

export const ujungShape = /* @__PURE__ */ object({ nilai: angka }, { terbuka: yes });

export const kelasShape = /* @__PURE__ */ object(
  { predikat: text },
  { sebutan: text, bawah: ujungShape, atas: ujungShape, nilai: angka },
);

export const skalaShape = /* @__PURE__ */ object(
  { id, nama: text, kelas: /* @__PURE__ */ list(kelasShape, { least: 1, most: 100 }) },
  {
    celah: /* @__PURE__ */ oneOf(['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan']),
    diAtas: /* @__PURE__ */ oneOf(['tolak', 'tertinggi']),
    diBawah: /* @__PURE__ */ oneOf(['tolak', 'terendah']),
    rujukan: /* @__PURE__ */ list(rujukanShape),
    catatan: text,
    berlaku: berlakuShape,
    menggantikan: /* @__PURE__ */ list(pergantianShape),
    digantikan: /* @__PURE__ */ list(pergantianShape),
  },
);
