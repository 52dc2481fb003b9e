import type { Indikator } from '../../definition/indikator.js';
import type { LintRule } from './lintRule.js';
import { baselineLevel, isYear, type Level, rise, targetLevels } from './targetLevels.js';

export const wrongWayTarget = {
  code: 'wrong-way-target',
  kalimat: ({ periode, sebelumnya, polaritas }) =>
    `target ${periode} lebih ${polaritas === 'naik' ? 'rendah' : 'tinggi'} daripada ${sebelumnya}, padahal polaritasnya ${polaritas}`,
  alasan: 'Target yang bergerak ke arah yang buruk menyebut kemunduran sebagai keberhasilan.',
  en: {
    kalimat: ({ periode, sebelumnya, polaritas }) =>
      `the target of ${periode} is ${polaritas === 'naik' ? 'below' : 'above'} that of ${sebelumnya}, though ${polaritas === 'naik' ? 'more' : 'less'} is better`,
    alasan: 'A target that moves the bad way calls decline a success.',
  },
  find({ indikator }) {
    const { polaritas } = indikator;
    if (polaritas !== 'naik' && polaritas !== 'turun') return [];
    const worse = polaritas === 'naik' ? -1 : 1;
    return steps(indikator)
      .filter(([from, to]) => Math.sign(rise(from, to) ?? 0) === worse)
      .map(([from, to]) => ({
        path: to.path,
        fakta: { periode: to.kurun.periode, sebelumnya: from.kurun.periode, polaritas },
      }));
  },
} as const satisfies LintRule<{
  readonly periode: string;
  readonly sebelumnya: string;
  readonly polaritas: string;
}>;

/** Each level with the next: years, from the baseline on; within a year what is counted from its start and can only grow. */
function steps(indikator: Indikator): readonly (readonly [Level, Level])[] {
  const targets = targetLevels(indikator);
  const years = targets.filter(isYear);
  const baseline = baselineLevel(indikator);
  const isBefore =
    baseline !== undefined && years[0] !== undefined && baseline.kurun.akhir < years[0].kurun.awal;
  const line = isBefore ? [baseline, ...years] : years;
  const counted = indikator.polaritas === 'naik' ? targets.filter(({ kumulatif }) => kumulatif) : [];
  return [...pairs(line), ...pairs(counted).filter(([from, to]) => isOneRun(from, to))];
}

function pairs(levels: readonly Level[]): readonly (readonly [Level, Level])[] {
  // Every level but the first has one before it.
  return levels.slice(1).map((level, i) => [levels[i] as Level, level]);
}

function isOneRun({ kurun: from }: Level, { kurun: to }: Level): boolean {
  return from.jenis === to.jenis && from.awal.slice(0, 4) === to.awal.slice(0, 4);
}
