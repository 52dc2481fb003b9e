import type { Capaian } from '../../achieve/capaian.js';
import { computeCapaian } from '../../achieve/computeCapaian.js';
import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Target } from '../../definition/target.js';
import type { Outcomes, PrintedResult } from '../../dokumen/layout/column.js';
import { evaluateDokumen } from '../../evaluate/evaluateDokumen.js';
import type { Hasil } from '../../evaluate/hasil.js';
import type { Realisasi } from '../../evaluate/realisasi.js';

/** The period that a document is about: its year, or its years. */
function ownPeriod({ tahun, tahunAkhir }: DokumenIku): string {
  return tahunAkhir === undefined ? `${tahun}` : `${tahun}-${tahunAkhir}`;
}

/** The target of an indicator in the year of its document; where it has one target alone, that. */
export function ownTarget(
  { target = [], targetPerubahan = [] }: Indikator,
  dokumen: DokumenIku,
): Target | undefined {
  const all = [...targetPerubahan, ...target];
  const found =
    all.find(({ periode }) => periode === `${dokumen.tahun}`) ??
    all.find(({ periode }) => periode === ownPeriod(dokumen));
  return found ?? (all.length === 1 ? all[0] : undefined);
}

/** Results and achievements, by the id of their indicator. */
export interface Figures {
  readonly hasil: ReadonlyMap<string, PrintedResult>;
  readonly capaian: ReadonlyMap<string, Capaian>;
}

/** Results and achievements by indicator: those that were given, else those that follow from the data, else from the results. */
export function figuresOf(dokumen: DokumenIku, data: Realisasi | undefined, given: Outcomes): Figures {
  const hasil = given.hasil ?? resultsOf(dokumen, data);
  return { hasil, capaian: given.capaian ?? achievementsOf(dokumen, hasil) };
}

function resultsOf(dokumen: DokumenIku, data: Realisasi | undefined): ReadonlyMap<string, Hasil> {
  if (data === undefined) return new Map();
  return new Map(
    evaluateDokumen(dokumen, data).flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])),
  );
}

function achievementsOf(
  dokumen: DokumenIku,
  hasil: ReadonlyMap<string, PrintedResult>,
): ReadonlyMap<string, Capaian> {
  const all = dokumen.sasaran.flatMap(({ indikator }) => indikator);
  return new Map(
    all.flatMap((indikator): readonly (readonly [string, Capaian])[] => {
      const realisasi = hasil.get(indikator.id);
      const target = ownTarget(indikator, dokumen);
      if (realisasi?.ok !== true || target === undefined) return [];
      return [[indikator.id, computeCapaian(indikator, { realisasi, target })]];
    }),
  );
}
