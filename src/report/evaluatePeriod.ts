import { Achievement } from '../achieve/achievement.js';
import { isGradeAlone } from '../achieve/gradesOf.js';
import type { NilaiPredikat, PredikatTercetak } from '../achieve/nilaiPredikat.js';
import { type MeasureRead, readMeasure } from '../achieve/readMeasure.js';
import type { Nilai } from '../achieve/readNilai.js';
import { constantOf } from '../decimal/constantOf.js';
import type { Rational } from '../decimal/rational.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import { hasEnds } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import { evaluateAll, type Outcome } from '../evaluate/evaluateAll.js';
import { Figure } from '../evaluate/figure.js';
import { predikatOf, unitBeside } from '../evaluate/result.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import { gradeOnlyRealisasi, otherIndicator } from '../issue/achievement.js';
import { unreadable } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';
import type { PeriodInput } from './masukanLaporan.js';

/** What was realised of an indicator: the value as it was given, or as it was evaluated; and the figure that is printed. */
export interface Realised {
  readonly nilai: Nilai | NilaiPredikat;
  readonly printed: PrintedRealisasi;
}

/** A figure or a grade alone, or why there is neither. */
export type PrintedRealisasi = Outcome | PredikatTercetak;

/** What is known of one period, with what was realised of every indicator, by its id. */
export interface EvaluatedPeriod extends PeriodInput {
  readonly realised: ReadonlyMap<string, Realised>;
}

/**
 * Takes for every indicator the figure that is known, else what the data gives. Indicators that are made of others take known
 * figures of those too, so that a report never tells two values of one indicator.
 */
export function evaluatePeriod({ sasaran }: DokumenIku, period: PeriodInput): EvaluatedPeriod {
  const { realisasi, data = {} } = period;
  const semua = sasaran.flatMap(({ indikator }) => indikator);
  const realised = new Map<string, Realised>();
  for (const indikator of semua) {
    const nilai = realisasi?.[indikator.id];
    if (nilai === undefined || nilai === null) continue;
    realised.set(indikator.id, { nilai, printed: asPrinted(indikator, nilai) });
  }
  const outcomes = evaluateAll(semua, data, (indikator) => handedOn(indikator, realised.get(indikator.id)));
  for (const [id, outcome] of outcomes) {
    if (!realised.has(id)) realised.set(id, { nilai: outcome, printed: outcome });
  }
  return { ...period, realised };
}

/** A known figure stays as it is; a bare number is printed as the indicator's own results are, a grade alone as it is. */
function asPrinted(indikator: Indikator, given: Nilai | NilaiPredikat): PrintedRealisasi {
  const { id } = indikator;
  const read = readGiven(indikator, given);
  if (!read.ok) return { ok: false, id, issues: read.issues };
  const { nilai, figure } = read.value;
  if (!isGradeAlone(nilai)) return figure ?? figureOf(indikator, nilai);
  const { predikat } = nilai;
  return { ok: true, id, predikat, teks: predikat };
}

function readGiven(indikator: Indikator, given: unknown): Parsed<MeasureRead> {
  const place = argument('realisasi', indikator.id);
  try {
    return readMeasure(indikator, given, { place, label: 'realisasi', dasar: undefined });
  } catch {
    // A getter or a proxy of the caller.
    return refuse(unreadable, place, given, {});
  }
}

function figureOf(indikator: Indikator, nilai: Rational): Figure {
  const { id } = indikator;
  const pembulatan = pembulatanOf(indikator);
  const rounded = new RoundedFraction(nilai, pembulatan);
  const predikat = predikatOf(indikator, rounded);
  const satuan = unitBeside(indikator, predikat);
  return new Figure({ id, rounded, mode: pembulatan.mode, satuan, predikat });
}

/** What indicators that are made of this one take; a figure that tells of something else is nothing to compute with. */
function handedOn(indikator: Indikator, realised: Realised | undefined): Outcome | undefined {
  if (realised === undefined) return undefined;
  const { printed } = realised;
  const { id } = indikator;
  if (printed.ok && !('desimal' in printed)) return numberOf(indikator, printed);
  if (!printed.ok || (printed.id === id && Achievement.processOf(printed) === undefined)) return printed;
  const fakta = { diharapkan: id, id: printed.id };
  return { ok: false, id, issues: [makeIssue(otherIndicator, argument('realisasi', id), printed.id, fakta)] };
}

/** The number of a grade alone: in a scale of names that of its class, else none, since a class has many. */
function numberOf(indikator: Indikator, { predikat }: NilaiPredikat): Outcome {
  const { id, skala } = indikator;
  const kelas = skala?.kelas.find((one) => one.predikat === predikat);
  if (skala !== undefined && kelas?.nilai !== undefined && !hasEnds(skala))
    return figureOf(indikator, constantOf(kelas.nilai));
  const issue = makeIssue(gradeOnlyRealisasi, argument('realisasi', id), predikat, { predikat });
  return { ok: false, id, issues: [issue] };
}
