import { Achievement } from '../achieve/achievement.js';
import { type Nilai, readNilai } from '../achieve/readNilai.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { evaluateAll, type Outcome } from '../evaluate/evaluateAll.js';
import { Figure } from '../evaluate/figure.js';
import { predikatOf, unitBeside } from '../evaluate/result.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import { otherIndicator } from '../issue/achievement.js';
import { makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import type { PeriodInput } from './masukanLaporan.js';

/** What was realised of an indicator: the value as it was given, or as it was evaluated; and the figure that is printed. */
export interface Realised {
  readonly nilai: Nilai;
  readonly printed: Outcome;
}

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
    realised.set(indikator.id, { nilai, printed: asFigure(indikator, nilai) });
  }
  const outcomes = evaluateAll(semua, data, (indikator) => handedOn(indikator, realised.get(indikator.id)));
  for (const [id, outcome] of outcomes) {
    if (!realised.has(id)) realised.set(id, { nilai: outcome, printed: outcome });
  }
  return { ...period, realised };
}

/** A known figure stays as it is; a bare number is printed as the indicator's own results are. */
function asFigure(indikator: Indikator, given: Nilai): Outcome {
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

/** What indicators that are made of this one take; a figure that tells of something else is nothing to compute with. */
function handedOn({ id }: Indikator, realised: Realised | undefined): Outcome | undefined {
  if (realised === undefined) return undefined;
  const { printed } = realised;
  if (!printed.ok || (printed.id === id && Achievement.processOf(printed) === undefined)) return printed;
  const fakta = { diharapkan: id, id: printed.id };
  return { ok: false, id, issues: [makeIssue(otherIndicator, argument('realisasi', id), printed.id, fakta)] };
}
