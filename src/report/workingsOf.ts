import type { Capaian } from '../achieve/capaian.js';
import type { AgregatAngka } from '../aggregate/agregat.js';
import type { Rerata } from '../aggregate/rerata.js';
import { Total } from '../aggregate/total.js';
import type { HasilAngka } from '../evaluate/hasil.js';
import { Result } from '../evaluate/result.js';
import { explain } from '../explain/explain.js';
import { explainAgregat } from '../explain/explainAgregat.js';
import { explainCapaian } from '../explain/explainCapaian.js';
import { explainRerata } from '../explain/explainRerata.js';
import type { BarisLaporan } from './laporan.js';

/** The steps of a realisation; an empty list for a number or a grade that was given, and for what failed. */
export function workingsOf(realisasi: BarisLaporan['realisasi']): readonly string[] {
  // Only what `aggregate` or `evaluate` made has what is asked for here.
  if (Total.originOf(realisasi) !== undefined) return explainAgregat(realisasi as AgregatAngka).langkah;
  return Result.sourcesOf(realisasi) === undefined ? [] : explain(realisasi as HasilAngka).langkah;
}

/** The steps of an achievement; an empty list where there is none. */
export function capaianSteps(capaian: Capaian): readonly string[] {
  return capaian.ok ? explainCapaian(capaian).langkah : [];
}

/** The steps of a mean; an empty list where there is none. */
export function rerataSteps(rerata: Rerata | undefined): readonly string[] {
  return rerata?.ok === true ? explainRerata(rerata).langkah : [];
}
