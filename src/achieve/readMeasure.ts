import type { Indikator } from '../definition/indikator.js';
import type { Kelas } from '../definition/skala.js';
import { missingScale, otherIndicator } from '../issue/achievement.js';
import { unknownGrade } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import type { Parsed } from '../issue/parsed.js';
import type { Place } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';
import type { Measure } from './gradesOf.js';
import { type GradeAlone, gradeIn } from './nilaiPredikat.js';
import { type NilaiRead, type Reading, readNilai } from './readNilai.js';

/** A value that was read: a number, or the class of a grade alone. */
export interface MeasureRead extends Pick<NilaiRead, 'figure' | 'kurun'> {
  readonly nilai: Measure;
}

/** Reads a number, a result, or a grade alone of the indicator's scale; or says what is wrong with it. What reading it throws is thrown. */
export function readMeasure(indikator: Indikator, value: unknown, reading: Reading): Parsed<MeasureRead> {
  const grade = gradeIn(value);
  if (grade === undefined) return readNilai(value, reading);
  const kelas = classOf(indikator, grade, reading.place);
  return kelas.ok ? { ok: true, value: { nilai: kelas.value, figure: undefined, kurun: undefined } } : kelas;
}

/** The class of a grade in the scale of its indicator. */
function classOf(
  { id, skala }: Indikator,
  { predikat, owner = id }: GradeAlone,
  place: Place,
): Parsed<Kelas> {
  if (owner !== id) return refuse(otherIndicator, place, owner, { diharapkan: id, id: owner });
  if (skala === undefined) return refuse(missingScale, place, predikat, { predikat });
  const kelas = skala.kelas.find((one) => one.predikat === predikat);
  if (kelas !== undefined) return { ok: true, value: kelas };
  const dikenal = describeNames(skala.kelas.map((one) => one.predikat));
  return refuse(unknownGrade, { ...place, path: [...place.path, 'predikat'] }, predikat, { dikenal });
}
