import { constantOf } from '../decimal/constant.js';
import { compare, type Rational } from '../decimal/rational.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import type { TargetBatas } from '../definition/target.js';
import type { Direction } from './direction.js';
import type { IsiTarget } from './targetFor.js';

/**
 * Whether the target was met: the realisation itself against the target, the way the polarity says. Nothing when the two
 * cannot be compared, such as a number with a grade of no scale.
 */
export function isReached(
  indikator: Indikator,
  target: IsiTarget,
  realisasi: Rational,
  arah: Direction,
): boolean | undefined {
  const against = (nilai: string) => compare(realisasi, constantOf(nilai));
  switch (target.jenis) {
    case 'angka':
      return arah === 'naik'
        ? against(target.nilai) >= 0
        : arah === 'turun'
          ? against(target.nilai) <= 0
          : against(target.nilai) === 0;
    case 'batas':
      return satisfies(against(target.nilai), target.arah);
    case 'rentang':
      return (
        (arah === 'turun' || against(target.bawah) >= 0) && (arah === 'naik' || against(target.atas) <= 0)
      );
    case 'predikat':
      return reachesGrade(indikator, target.predikat, realisasi);
  }
}

function satisfies(order: number, arah: TargetBatas['arah']): boolean {
  switch (arah) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
  }
}

/** Classes stand from the lowest to the highest. */
function reachesGrade({ formula }: Indikator, predikat: string, realisasi: Rational): boolean | undefined {
  const skala = formula.jenis === 'penilaian' ? formula.skala : undefined;
  const kelas = skala === undefined ? undefined : findKelas(skala, realisasi);
  if (skala === undefined || kelas === undefined) return undefined;
  const wanted = skala.kelas.findIndex((satu) => satu.predikat === predikat);
  return skala.kelas.indexOf(kelas) >= wanted;
}
