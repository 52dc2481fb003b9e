import { computeCapaian } from '../achieve/computeCapaian.js';
import { targetText } from '../achieve/formatTarget.js';
import { type Nilai, readNilai } from '../achieve/readNilai.js';
import { type ChosenTarget, targetFor } from '../achieve/targetFor.js';
import { aggregateCapaian } from '../aggregate/aggregateCapaian.js';
import { groupDigits } from '../decimal/formatAngka.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import type { KebijakanCapaian } from '../definition/kebijakanCapaian.js';
import { containsKurun, type Kurun, kurunOf, startsYear } from '../definition/kurun.js';
import type { Masukan } from '../definition/masukan.js';
import type { IsiTarget, Target } from '../definition/target.js';
import type { Unchecked } from '../definition/unchecked.js';
import { evaluate } from '../evaluate/evaluate.js';
import { Figure, type Tercetak } from '../evaluate/figure.js';
import type { HasilGagal } from '../evaluate/hasil.js';
import { predikatOf, unitBeside } from '../evaluate/result.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import { guard } from '../issue/guard.js';
import { orRaise } from '../issue/orRaise.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { checkAsDokumen } from '../parse/check.js';
import { changeFrom } from './changeFrom.js';
import {
  type BarisLaporan,
  type KinerjaIndikator,
  Laporan,
  type LaporanKinerja,
  type Pembanding,
} from './laporan.js';
import {
  type MasukanLaporan,
  type PeriodInput,
  type ReportInput,
  readMasukanLaporan,
} from './masukanLaporan.js';

/**
 * Reports the performance of one period, the way chapter III of a LKjIP asks for it (PermenPANRB 53/2014, text read): for each
 * indicator target and realisation, both against earlier periods, the realisation against the target at the end of the
 * medium-term plan, and against a national standard where there is one; and the mean achievements.
 *
 * What is missing or wrong in the figures of one indicator stands in its own row and keeps no other from its figures. A
 * document that is not valid, a malformed period, or an id that the document does not have throws {@link IndikatorError}.
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
  const checked = orRaise(requireChecked('dokumen', dokumen));
  return guard(masukan, () => {
    const input = readMasukanLaporan(checked, masukan);
    const final = orRaise(checkAsDokumen(withPolicy(checked, masukan.kebijakan)));
    const baris = final.sasaran.flatMap((sasaran) =>
      sasaran.indikator.map((indikator) => rowOf(final, sasaran.id, indikator, input)),
    );
    const rerata = aggregateCapaian(
      final,
      baris.map(({ capaian }) => capaian),
    );
    return freeze(new Laporan(final, { periode: input.kini.kurun.periode, baris, rerata }));
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

function rowOf(dokumen: DokumenIku, sasaran: string, indikator: Indikator, input: ReportInput): BarisLaporan {
  const { kini, sebelumnya } = input;
  const nilai = realisasiOf(indikator, kini);
  const own = kinerjaOf(indikator, kini, nilai);
  const held: Held = { indikator, kini, nilai, printed: own.realisasi };
  const akhirRenstra = againstRenstra(dokumen, held, input.akhirRenstra);
  const standarNasional = againstStandard(held, input.standarNasional);
  return {
    sasaran,
    indikator: indikator.id,
    ...own,
    sebelumnya: sebelumnya.map((kinerja) => {
      const lalu = kinerjaOf(indikator, kinerja, realisasiOf(indikator, kinerja));
      const perubahan = changeFrom(indikator, lalu.realisasi, own.realisasi);
      return perubahan === undefined ? lalu : { ...lalu, perubahan };
    }),
    ...(akhirRenstra === undefined ? {} : { akhirRenstra }),
    ...(standarNasional === undefined ? {} : { standarNasional }),
  };
}

/** The figure that is known, else what the data gives. */
function realisasiOf(indikator: Indikator, { realisasi, data = {} }: PeriodInput): Nilai {
  return realisasi?.[indikator.id] ?? evaluate(indikator, data);
}

function kinerjaOf(indikator: Indikator, kinerja: PeriodInput, realisasi: Nilai): KinerjaIndikator {
  const { kurun, kumulatif } = kinerja;
  const { periode } = kurun;
  const target = kinerja.target?.[indikator.id];
  const capaian = computeCapaian(indikator, { realisasi, target, periode, kumulatif: kumulatif === true });
  return {
    periode,
    ...written(indikator, capaian.target),
    realisasi: asFigure(indikator, realisasi),
    capaian,
  };
}

function written(indikator: Indikator, target: IsiTarget | undefined): { target?: string } {
  return target === undefined ? {} : { target: targetText(indikator, target, groupDigits) };
}

/** A known figure stays as it is; a bare number is printed as the indicator's own results are. */
function asFigure(indikator: Indikator, given: Nilai): Tercetak | HasilGagal {
  const { id } = indikator;
  const place = argument('realisasi', id);
  const read = readNilai(given, { place, label: 'realisasi', dasar: undefined });
  if (!read.ok) return { ok: false, id, issues: read.issues };
  const { nilai, figure } = read.value;
  const pembulatan = pembulatanOf(indikator);
  const rounded = new RoundedFraction(nilai, pembulatan);
  const predikat = predikatOf(indikator, rounded);
  const satuan = unitBeside(indikator, predikat);
  return figure ?? new Figure({ id, rounded, mode: pembulatan.mode, satuan, predikat });
}

/** The realisation of the period reported on, to be held against the targets of other periods or of the nation. */
interface Held {
  readonly indikator: Indikator;
  readonly kini: PeriodInput;
  readonly nilai: Nilai;
  readonly printed: Tercetak | HasilGagal;
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
function compare({ indikator, kini, nilai, printed }: Held, chosen: Parsed<ChosenTarget>): Pembanding {
  if (!chosen.ok) return { capaian: { ok: false, id: indikator.id, issues: chosen.issues } };
  const { periode } = kini.kurun;
  const { kumulatif: _, ...parts } = chosen.value.target;
  const isCumulative = kini.kumulatif === true && !startsYear(kini.kurun);
  // The parts of a target, with a period and with the same way of counting as the realisation.
  const target = { ...parts, periode, ...(isCumulative ? { kumulatif: true } : {}) } as Target;
  const masukan = { realisasi: nilai, target, periode, kumulatif: isCumulative };
  const perubahan = target.jenis === 'angka' ? changeFrom(indikator, target.nilai, printed) : undefined;
  return {
    ...written(indikator, chosen.value.target),
    capaian: computeCapaian(indikator, masukan),
    ...(perubahan === undefined ? {} : { perubahan }),
  };
}
