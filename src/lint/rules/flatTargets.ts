import { constantOf } from '../../decimal/constantOf.js';
import { compare, isZero } from '../../decimal/rational.js';
import type { Indikator } from '../../definition/indikator.js';
import { isPersen } from '../../definition/satuan.js';
import type { LintRule } from './lintRule.js';
import { isYear, type Level, rise, targetLevels } from './targetLevels.js';

export const flatTargets = {
  code: 'flat-targets',
  kalimat: ({ awal, akhir }) => `targetnya tetap sama dari ${awal} sampai ${akhir}`,
  alasan:
    'Target yang tidak bergerak tidak meminta kemajuan; pada ujungnya (100%, nol, kelas tertinggi) itu wajar.',
  en: {
    kalimat: ({ awal, akhir }) => `its targets stay the same from ${awal} to ${akhir}`,
    alasan:
      'A target that does not move asks for no progress; at its end (100%, zero, the highest class) that is all right.',
  },
  find({ indikator }) {
    const levels = targetLevels(indikator).filter(isYear);
    const [first, last] = [levels[0], levels.at(-1)];
    if (first === undefined || last === undefined || levels.length < 2) return [];
    const isFlat = levels.every((level) => rise(first, level) === 0);
    if (!isFlat || indikator.polaritas === 'stabil' || isAtEnd(first, indikator)) return [];
    return [{ path: last.path, fakta: { awal: first.kurun.periode, akhir: last.kurun.periode } }];
  },
} as const satisfies LintRule<{ readonly awal: string; readonly akhir: string }>;

/** True where there is nothing better to aim at. */
function isAtEnd({ nilai, isGrade }: Level, { polaritas, satuan, skala }: Indikator): boolean {
  if (polaritas === 'turun') return isZero(nilai);
  if (isGrade)
    return compare(nilai, { numerator: BigInt((skala?.kelas.length ?? 0) - 1), denominator: 1n }) === 0;
  const top = skala?.kelas.at(-1)?.atas?.nilai ?? (isPersen(satuan) ? '100' : undefined);
  return top !== undefined && compare(nilai, constantOf(top)) >= 0;
}
