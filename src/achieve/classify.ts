import { plainText } from '../decimal/exactText.js';
import type { Rational } from '../decimal/rational.js';
import { locate } from '../definition/findKelas.js';
import { freeze } from '../definition/freeze.js';
import { requireChecked } from '../definition/isChecked.js';
import type { Kelas, Skala } from '../definition/skala.js';
import type { Unchecked } from '../definition/unchecked.js';
import { aboveScale, belowScale, betweenClasses, classesWithoutEnds } from '../issue/achievement.js';
import { notInList } from '../issue/definition.js';
import { unreadable } from '../issue/input.js';
import type { Issue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { argument, type Place } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';
import { type Nilai, readNilai } from './readNilai.js';

/** What `classify` gives: the class, or why there is none. */
export type Klasifikasi =
  | {
      /** True: the value has a class. */
      readonly ok: true;
      /** The class that the value lies in. */
      readonly kelas: Kelas;
    }
  | {
      /** False: the value has no class. */
      readonly ok: false;
      /** Every reason why there is no class; at least one. */
      readonly issues: readonly Issue[];
    };

/**
 * Finds the class of a value in a scale. The comparison is exact, before any rounding, unless the scale itself says
 * `celah: 'bulatkan'`. A number is taken as given; a result is taken as printed, since people grade what they read,
 * unless `dasar` (or the indicator's `capaian.dasar`) is `'eksak'`.
 *
 * The `predikat` of a score is something else: the grade of the exact score that an assessor gave.
 *
 * Returns an issue when the value lies between two classes and the scale does not say what that means
 * (`between-classes`), beyond an end (`above-scale`, `below-scale`), or when the classes are names without ends and none has
 * this number (`classes-without-ends`).
 *
 * @param skala - The scale.
 * @param nilai - The value: a number, taken as given, or a result, taken as printed.
 * @param opsi - The options; `dasar` (basis) says whether a result is taken as printed (`tercetak`) or `eksak`.
 *
 * @example
 * ```ts
 * const grades = ['80', '80.01', '80.005'].map((nilai) => classify(skalaSakip, nilai));
 * grades.map((grade) => grade.ok && grade.kelas.predikat); // => ['BB', 'A', 'A']
 * const celah = classify(skalaKinerja, '90.49');
 * celah.ok ? '' : celah.issues[0]?.message;
 * // => 'argumen.nilai: nilai 90.49 berada di antara kelas Tinggi dan Sangat Tinggi dari Skala nilai peringkat kinerja, ' +
 * //    'yang tidak mengatur celah itu'
 * ```
 */
export function classify<By = unknown>(
  skala: Skala | Unchecked<By, 'Skala'>,
  nilai: Nilai,
  opsi: {
    /** The basis: a result as printed (`tercetak`) or `eksak`; undefined: as the definition of the result says. */
    readonly dasar?: 'tercetak' | 'eksak';
  } = {},
): Klasifikasi {
  const checked = requireChecked('skala', skala);
  const found = checked.ok ? classOf(checked.value, nilai, opsi) : checked;
  return freeze(found.ok ? { ok: true, kelas: found.value } : found);
}

function classOf(skala: Skala, nilai: unknown, opsi: unknown): Parsed<Kelas> {
  const dasar = readDasar(opsi);
  if (!dasar.ok) return dasar;
  const read = readNilai(nilai, { place, label: 'nilai', dasar: dasar.value });
  return read.ok ? findClass(skala, read.value.nilai, place) : read;
}

/** What a caller's options say, whatever they are. */
function readDasar(opsi: unknown): Parsed<'tercetak' | 'eksak' | undefined> {
  try {
    const dasar = (opsi as { dasar?: unknown } | null | undefined)?.dasar;
    if (dasar === undefined || dasar === 'tercetak' || dasar === 'eksak') return { ok: true, value: dasar };
    return refuse(notInList, dasarPlace, dasar, { pilihan: 'tercetak, eksak' });
  } catch {
    return refuse(unreadable, dasarPlace, opsi, {});
  }
}

const dasarPlace = /* @__PURE__ */ argument('opsi', 'dasar');

const place = /* @__PURE__ */ argument('nilai');

/** The class of a value in a checked scale, or why it has none. */
export function findClass(skala: Skala, value: Rational, where: Place): Parsed<Kelas> {
  const found = locate(skala, value);
  if (found.at === 'kelas') return { ok: true, value: found.kelas };
  const nilai = plainText(value);
  const { nama } = skala;
  if (found.at === 'celah') {
    const [bawah, atas] = [found.bawah.predikat, found.atas.predikat];
    return refuse(betweenClasses, where, nilai, { nilai, bawah, atas, skala: nama });
  }
  if (found.at === 'tanpa-ujung') return refuse(classesWithoutEnds, where, nilai, { nilai, skala: nama });
  const kind = found.at === 'di-atas' ? aboveScale : belowScale;
  return refuse(kind, where, nilai, { nilai, batas: found.ujung.nilai, skala: nama });
}
