import { constantOf } from '../../decimal/constantOf.js';
import { compare, type Rational } from '../../decimal/rational.js';
import type { Indikator } from '../../definition/indikator.js';
import type { KondisiAwal } from '../../definition/kondisiAwal.js';
import { compareKurun, type Kurun, kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import type { Path } from '../../issue/path.js';

/** A target or baseline as a point of a line: its period, how high it is, and where it stands. */
export interface Level {
  readonly kurun: Kurun;
  readonly nilai: Rational;
  /** True where `nilai` is the place of a grade in its scale, which is no number to hold against others. */
  readonly isGrade: boolean;
  readonly kumulatif: boolean;
  readonly path: Path;
}

/** The targets that count, the revised before those first set, in order of time; those without a number are left out. */
export function targetLevels(indikator: Indikator): readonly Level[] {
  const levels = (['targetPerubahan', 'target'] as const).flatMap((key) =>
    (indikator[key] ?? []).flatMap((target, i) => levelOf(target, indikator, [key, i])),
  );
  const first = new Map<string, Level>();
  for (const level of levels) {
    const key = `${level.kurun.awal} ${level.kurun.akhir}`;
    if (!first.has(key)) first.set(key, level);
  }
  return [...first.values()].sort((a, b) => compareKurun(a.kurun, b.kurun));
}

/** The last baseline of a whole year; undefined when there is none with a number. */
export function baselineLevel(indikator: Indikator): Level | undefined {
  const levels = (indikator.kondisiAwal ?? []).flatMap((awal, i) =>
    levelOf(awal, indikator, ['kondisiAwal', i]),
  );
  return levels
    .filter(isYear)
    .sort((a, b) => compareKurun(a.kurun, b.kurun))
    .at(-1);
}

export function isYear({ kurun }: Level): boolean {
  return kurun.jenis === 'tahun';
}

/** Above zero when the second is the higher of the two; undefined where a grade stands beside a number. */
export function rise(from: Level, to: Level): number | undefined {
  return from.isGrade === to.isGrade ? compare(to.nilai, from.nilai) : undefined;
}

function levelOf(part: Target | KondisiAwal, indikator: Indikator, path: Path): readonly Level[] {
  const kurun = kurunOf(part.periode);
  const nilai = numberOf(part, indikator) ?? rankOf(part, indikator);
  if (kurun === undefined || nilai === undefined) return [];
  const isGrade = numberOf(part, indikator) === undefined;
  return [{ kurun, nilai, isGrade, kumulatif: 'kumulatif' in part && part.kumulatif === true, path }];
}

/** A number, or the end of a range that has to be reached. */
function numberOf(part: Target | KondisiAwal, { polaritas }: Indikator): Rational | undefined {
  if ('bawah' in part) return constantOf(polaritas === 'turun' ? part.atas : part.bawah);
  return 'nilai' in part && part.nilai !== undefined ? constantOf(part.nilai) : undefined;
}

/** The place of a grade in its scale, the lowest first. */
function rankOf(part: Target | KondisiAwal, { skala }: Indikator): Rational | undefined {
  const grade = 'predikat' in part ? part.predikat : undefined;
  const rank = skala?.kelas.findIndex(({ predikat }) => predikat === grade) ?? -1;
  return rank === -1 ? undefined : { numerator: BigInt(rank), denominator: 1n };
}
