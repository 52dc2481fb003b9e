import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Target } from '../../definition/target.js';
import { type Column, indikatorColumn, indikatorShown, type Subject } from './column.js';
import { textOfKondisiAwal, textOfTarget } from './textOfTarget.js';

/** Name, unit, polarity where one is stated, baseline and targets. */
export function indikatorColumns(dokumen: DokumenIku, subjects: readonly Subject[]): readonly Column[] {
  const all = indikatorShown(subjects);
  const isStated = all.some(({ polaritas }) => polaritas !== undefined);
  return [
    indikatorColumn('Indikator Kinerja Utama', ({ nama }) => nama),
    indikatorColumn('Satuan', ({ satuan }) => satuan, 'short'),
    ...(isStated ? [indikatorColumn('Polaritas', ({ polaritas = '' }) => polaritas)] : []),
    ...baselineColumns(all),
    ...targetColumns(dokumen, all, 'target', 'Target'),
    ...targetColumns(dokumen, all, 'targetPerubahan', 'Target Perubahan'),
  ];
}

/** One column for each period that a baseline is of. */
function baselineColumns(all: readonly Indikator[]): readonly Column[] {
  const periods = all.flatMap(({ kondisiAwal = [] }) => kondisiAwal.map(({ periode }) => periode));
  return [...new Set(periods)].sort().map((periode) =>
    indikatorColumn(
      `Kondisi Awal ${inWords(periode)}`,
      ({ kondisiAwal = [] }) => {
        const known = kondisiAwal.find((one) => one.periode === periode);
        return known === undefined ? '' : textOfKondisiAwal(known);
      },
      'figure',
    ),
  );
}

/** One column for each period that a target is for; without the period when the only one is that of the document. */
function targetColumns(
  { tahun, tahunAkhir }: DokumenIku,
  all: readonly Indikator[],
  key: 'target' | 'targetPerubahan',
  heading: string,
): readonly Column[] {
  const periods = new Set(all.flatMap((indikator) => (indikator[key] ?? []).map(periodOf)));
  const own = tahunAkhir === undefined ? `${tahun}` : `${tahun}-${tahunAkhir}`;
  return [...periods].sort().map((period) =>
    indikatorColumn(
      periods.size === 1 && period === own ? heading : `${heading} ${inWords(period)}`,
      (indikator) => {
        const target = indikator[key]?.find((one) => periodOf(one) === period);
        return target === undefined ? '' : textOfTarget(indikator, target);
      },
      'figure',
    ),
  );
}

function periodOf({ periode, kumulatif }: Target): string {
  return kumulatif === true ? `${periode} (kumulatif)` : periode;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A period as headings name it: quarters and semesters in words. */
function inWords(period: string): string {
  return period.replace(/(\d{4})-([TS])([1-4])/, (_, year: string, part: string, number: string) => {
    return `${part === 'T' ? 'Triwulan' : 'Semester'} ${ROMAN[Number(number) - 1]} ${year}`;
  });
}
