import { computeCapaian } from '../achieve/computeCapaian.js';
import { targetText } from '../achieve/formatTarget.js';
import { type ChosenTarget, targetFor } from '../achieve/targetFor.js';
import { aggregateCapaian } from '../aggregate/aggregateCapaian.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import type { KebijakanCapaian } from '../definition/kebijakanCapaian.js';
import {
  containsKurun,
  isSameKurun,
  type Kurun,
  kurunOf,
  sinceStartOfYear,
  startsYear,
} from '../definition/kurun.js';
import type { Masukan } from '../definition/masukan.js';
import type { IsiTarget, Target } from '../definition/target.js';
import type { Unchecked } from '../definition/unchecked.js';
import { Figure } from '../evaluate/figure.js';
import { guard } from '../issue/guard.js';
import { orRaise } from '../issue/orRaise.js';
import type { Parsed } from '../issue/parsed.js';
import { checkAsDokumen } from '../parse/check.js';
import { changeFrom } from './changeFrom.js';
import { efficiencyOf } from './efficiencyOf.js';
import { type EvaluatedPeriod, evaluatePeriod, type Realised } from './evaluatePeriod.js';
import {
  type BarisLaporan,
  type KinerjaIndikator,
  Laporan,
  type LaporanKinerja,
  type Pembanding,
} from './laporan.js';
import { type MasukanLaporan, type ReportInput, readMasukanLaporan } from './masukanLaporan.js';

/**
 * Reports the performance of one period, the way chapter III of a LKjIP asks for it (PermenPANRB 53/2014, text read): for each
 * indicator target and realisation, both against earlier periods, the realisation against the target at the end of the
 * medium-term plan, and against a national standard where there is one; and the mean achievements.
 *
 * What is missing or wrong in the figures of one indicator stands in its own row and keeps no other from its figures. A
 * document that is not checked, a malformed period, or an id that the document does not have throws {@link IndikatorError}.
 *
 * @param dokumen - The document whose indicators are reported on.
 * @param masukan - The input: the period, its figures, and what to compare them with.
 *
 * @example
 * ```ts
 * const laporan = reportKinerja(dinsosTapin2020, {
 *   periode: '2020',
 *   data: { pmksPerlindungan: 1250, pmksRehabilitasi: 310, pmksSeluruh: 4120, psksBerperan: 141, psksSeluruh: 147 },
 *   target: { pmksPerlindunganJaminanSosial: '30', pmksRehabilitasiSosial: '8', psksMelayaniPmks: '95' },
 *   kebijakan: { batasAtas: '120', skala: skalaKinerja },
 * });
 * laporan.baris.map(({ capaian }) => capaian.ok && capaian.teks); // => ['101,13%', '94,00%', '100,97%']
 * ```
 */
export function reportKinerja<By = unknown>(
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
  masukan: MasukanLaporan,
): LaporanKinerja {
  const checked = checkedOrRaise('dokumen', dokumen);
  return guard(masukan, () => {
    const input = readMasukanLaporan(checked, masukan);
    const final = orRaise(checkAsDokumen(withPolicy(checked, masukan.kebijakan)));
    const known = {
      ...input,
      kini: evaluatePeriod(final, input.kini),
      sebelumnya: input.sebelumnya.map((one) => evaluatePeriod(final, one)),
    };
    const baris = final.sasaran.flatMap((sasaran) =>
      sasaran.indikator.map((indikator) => rowOf(final, sasaran.id, indikator, known)),
    );
    const rerata = aggregateCapaian(
      final,
      baris.map(({ capaian }) => capaian),
    );
    const { kurun, kumulatif } = input.kini;
    const anggaran = efficiencyOf(final, input.anggaran, baris, rerata.sasaran);
    const parts = { periode: kurun.periode, baris, rerata, ...cumulative(kumulatif === true, kurun) };
    return freeze(new Laporan(final, anggaran === undefined ? parts : { ...parts, anggaran }));
  });
}

/**
 * Gives the policy to every indicator without one of its own, and its scale to every mean without a policy. A policy without a
 * method is none for an indicator that must name one: its row says so.
 */
function withPolicy(dokumen: DokumenIku, kebijakan: KebijakanCapaian | undefined): Masukan<DokumenIku> {
  if (kebijakan === undefined) return dokumen;
  const { skala, metode } = kebijakan;
  const rerata = skala === undefined ? {} : { rerata: { skala } };
  const sasaran = dokumen.sasaran.map((own) => ({
    ...rerata,
    ...own,
    indikator: own.indikator.map((indikator) => {
      const { polaritas = 'naik' } = indikator;
      return metode === undefined && polaritas !== 'naik' ? indikator : { capaian: kebijakan, ...indikator };
    }),
  }));
  return { ...rerata, ...dokumen, sasaran };
}

/** The input with what was realised in each period. */
interface EvaluatedInput extends ReportInput {
  readonly kini: EvaluatedPeriod;
  readonly sebelumnya: readonly EvaluatedPeriod[];
}

function rowOf(
  dokumen: DokumenIku,
  sasaran: string,
  indikator: Indikator,
  input: EvaluatedInput,
): BarisLaporan {
  const { kini, sebelumnya } = input;
  const own = kinerjaOf(indikator, kini);
  const held: Held = { indikator, kini, realised: realisedOf(indikator, kini) };
  const akhirRenstra = againstRenstra(dokumen, held, input.akhirRenstra);
  const standarNasional = againstStandard(held, input.standarNasional);
  return {
    sasaran,
    indikator: indikator.id,
    ...own,
    sebelumnya: sebelumnya.map((kinerja) => {
      const lalu = kinerjaOf(indikator, kinerja);
      const perubahan = changeFrom(indikator, lalu.realisasi, own.realisasi);
      return perubahan === undefined ? lalu : { ...lalu, perubahan };
    }),
    ...(akhirRenstra === undefined ? {} : { akhirRenstra }),
    ...(standarNasional === undefined ? {} : { standarNasional }),
  };
}

function kinerjaOf(indikator: Indikator, kinerja: EvaluatedPeriod): KinerjaIndikator {
  const { kurun, kumulatif } = kinerja;
  const { periode } = kurun;
  const { nilai: realisasi, printed } = realisedOf(indikator, kinerja);
  const target = kinerja.target?.[indikator.id];
  const capaian = computeCapaian(indikator, { realisasi, target, periode, kumulatif: kumulatif === true });
  const covered = Figure.behind(realisasi)?.kurun;
  const isCumulative =
    kumulatif === true || (covered !== undefined && isSameKurun(covered, sinceStartOfYear(kurun)));
  return {
    periode,
    ...cumulative(isCumulative, kurun),
    ...written(indikator, capaian.target),
    realisasi: printed,
    capaian,
  };
}

function realisedOf({ id }: Indikator, { realised }: EvaluatedPeriod): Realised {
  // Every indicator of the document has an entry.
  return realised.get(id) as Realised;
}

/** Cumulative is said of what does not begin with its year, or ends within it. */
function cumulative(isCumulative: boolean, { jenis }: Kurun): { kumulatif?: true } {
  return isCumulative && jenis !== 'tahun' && jenis !== 'rentang' ? { kumulatif: true } : {};
}

function written(indikator: Indikator, target: IsiTarget | undefined): { target?: string } {
  return target === undefined ? {} : { target: targetText(indikator, target, groupDigits) };
}

/** The realisation of the period reported on, to be held against the targets of other periods or of the nation. */
interface Held {
  readonly indikator: Indikator;
  readonly kini: EvaluatedPeriod;
  readonly realised: Realised;
}

function againstRenstra(
  dokumen: DokumenIku,
  held: Held,
  akhirRenstra: ReportInput['akhirRenstra'],
): Pembanding | undefined {
  const { indikator, kini } = held;
  const kurun = akhirRenstra?.kurun ?? plannedEnd(dokumen, indikator, kini.kurun);
  if (kurun === undefined) return undefined;
  const chosen = targetFor(indikator, akhirRenstra?.target?.[indikator.id], kurun);
  return { periode: kurun.periode, ...compare(held, chosen) };
}

/** The range of years around the period that has a target, else the last year of the document. */
function plannedEnd({ tahunAkhir }: DokumenIku, indikator: Indikator, kini: Kurun): Kurun | undefined {
  const { target = [], targetPerubahan = [] } = indikator;
  const spans = [...targetPerubahan, ...target].flatMap(({ periode }) => kurunOf(periode) ?? []);
  return (
    spans.find((kurun) => kurun.jenis === 'rentang' && containsKurun(kurun, kini)) ??
    spans.find((kurun) => kurun.periode === `${tahunAkhir}` && kurun.awal > kini.akhir)
  );
}

function againstStandard(
  held: Held,
  standarNasional: ReportInput['standarNasional'],
): Pembanding | undefined {
  const { indikator } = held;
  const given = standarNasional?.[indikator.id] ?? indikator.standarNasional?.nilai;
  return given === undefined ? undefined : compare(held, targetFor(indikator, given, undefined));
}

/** The comparison of the realisation with another target, which is taken as if it were for the same period. */
function compare({ indikator, kini, realised }: Held, chosen: Parsed<ChosenTarget>): Pembanding {
  if (!chosen.ok) return { capaian: { ok: false, id: indikator.id, issues: chosen.issues } };
  const { periode } = kini.kurun;
  const { nilai, printed } = realised;
  const { kumulatif: _, ...parts } = chosen.value.target;
  const isCumulative = kini.kumulatif === true && !startsYear(kini.kurun);
  // The parts of a target, with a period and with the same way of counting as the realisation.
  const target = { ...parts, periode, ...(isCumulative ? { kumulatif: true } : {}) } as Target;
  const masukan = { realisasi: nilai, target, periode, kumulatif: isCumulative };
  // A bound and a range lie at no single distance; a target that is a grade alone is compared as one.
  const aim = target.jenis === 'angka' ? target.nilai : target.jenis === 'predikat' ? target : undefined;
  const perubahan = changeFrom(indikator, aim, printed);
  return {
    ...written(indikator, chosen.value.target),
    capaian: computeCapaian(indikator, masukan),
    ...(perubahan === undefined ? {} : { perubahan }),
  };
}
