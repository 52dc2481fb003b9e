import { constantOf } from '../decimal/constantOf.js';
import { plainText } from '../decimal/exactText.js';
import { compare, isZero, type Rational } from '../decimal/rational.js';
import type { TeksAngka } from '../decimal/teksAngka.js';
import type { KebijakanCapaian, MetodeCapaian, RumusCapaian } from '../definition/kebijakanCapaian.js';
import { limitIssue } from '../evaluate/arithmeticIssue.js';
import { isFailure } from '../formula/compile.js';
import {
  baselineEqualsTarget,
  missingBaseline,
  negativeRatio,
  zeroRealisasi,
  zeroTarget,
} from '../issue/achievement.js';
import { divisionByZero, zeroOverZero } from '../issue/evaluation.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { type Refused, refuse } from '../issue/refuse.js';
import type { Direction } from './direction.js';
import {
  type FormulaMethod,
  type Operands,
  prepareMethod,
  usesBaseline,
  valuesFor,
} from './prepareMethod.js';

/** A percentage before floor and cap, and how it came about. */
export interface Percentage {
  readonly nilai: Rational;
  /**
   * The formula that was used, of a named method or of one's own; `di-dalam-rentang`: the realisation lies in the target
   * range; `target-nol`, `realisasi-nol`: the policy of the definition says what it is.
   */
  readonly way: FormulaMethod | RumusCapaian | 'di-dalam-rentang' | 'target-nol' | 'realisasi-nol';
  readonly operands: Operands;
}

/** The formula that a method uses; some methods use one below the target and another above it. */
export function formulaMethodOf(
  metode: MetodeCapaian | RumusCapaian,
  direction: Direction | undefined,
  { realisasi, target }: Operands,
): FormulaMethod | RumusCapaian {
  if (typeof metode !== 'string') return metode;
  const aroundTarget = compare(realisasi, target) <= 0 ? 'rasio' : 'selisih';
  if (metode === 'stabil') return aroundTarget;
  if (metode !== 'rentang') return metode;
  return direction === 'stabil' ? aroundTarget : direction === 'turun' ? 'selisih' : 'rasio';
}

/** Applies a formula. The policy says what a zero divisor gives; without a policy it is an issue. */
export function applyMethod(
  method: FormulaMethod | RumusCapaian,
  operands: Operands,
  kebijakan: KebijakanCapaian,
  tercapai: boolean | undefined,
): Parsed<Percentage> {
  if (typeof method !== 'string') return applyOwn(method, operands, kebijakan, tercapai);
  const problem = method === 'dari-baseline' ? baselineProblem(operands) : signProblem(method, operands);
  if (problem !== undefined) return problem;
  if (method === 'rasio-terbalik') {
    if (isZero(operands.realisasi)) return byPolicy(kebijakan.realisasiNol, 'realisasi-nol', operands);
  } else if (method !== 'dari-baseline' && isZero(operands.target)) {
    return byPolicy(zeroTargetValue(kebijakan, tercapai), 'target-nol', operands);
  }
  const prepared = prepareMethod(method);
  const nilai = prepared.program(valuesFor(prepared, operands));
  // Zero divisors were dealt with above, so a failure here means that the numbers grew too large.
  if (isFailure(nilai)) return { ok: false, issues: [limitIssue(argument())] };
  return { ok: true, value: { nilai, way: method, operands } };
}

/** Applies a method of one's own. What a zero target or realisation gives is asked only where nothing can be divided. */
function applyOwn(
  method: RumusCapaian,
  operands: Operands,
  kebijakan: KebijakanCapaian,
  tercapai: boolean | undefined,
): Parsed<Percentage> {
  if (operands.kondisiAwal === undefined && usesBaseline(method))
    return refuse(missingBaseline, argument('baseline'), undefined, {});
  const prepared = prepareMethod(method);
  const nilai = prepared.program(valuesFor(prepared, operands));
  if (!isFailure(nilai)) return { ok: true, value: { nilai, way: method, operands } };
  if (nilai.code === 'limit') return { ok: false, issues: [limitIssue(argument())] };
  if (isZero(operands.target)) return byPolicy(zeroTargetValue(kebijakan, tercapai), 'target-nol', operands);
  if (isZero(operands.realisasi)) return byPolicy(kebijakan.realisasiNol, 'realisasi-nol', operands);
  // The path into the formula begins with its two keys, in whose place stands that of the policy.
  const path = ['capaian', 'metode', 'rumus', ...nilai.path.slice(2)];
  const place = { asal: 'definisi', path } as const;
  if (nilai.code === 'zero-over-zero') return refuse(zeroOverZero, place, 0, {});
  return refuse(divisionByZero, place, 0, { pembilang: plainText(nilai.numerator) });
}

/** What the policy gives for a zero target; undefined too when that depends on whether it was met, and nobody can say. */
export function zeroTargetValue(
  { targetNol, targetNolLuput = targetNol }: KebijakanCapaian,
  tercapai: boolean | undefined,
): TeksAngka | undefined {
  if (tercapai === undefined) return targetNolLuput === targetNol ? targetNol : undefined;
  return tercapai ? targetNol : targetNolLuput;
}

function byPolicy(
  stated: TeksAngka | undefined,
  way: 'target-nol' | 'realisasi-nol',
  operands: Operands,
): Parsed<Percentage> {
  if (stated !== undefined) return { ok: true, value: { nilai: constantOf(stated), way, operands } };
  return way === 'target-nol'
    ? refuse(zeroTarget, argument('target'), 0, {})
    : refuse(zeroRealisasi, argument('realisasi'), 0, {});
}

/** The issue of a ratio with a negative number, which would call the worse result the better one. */
function signProblem(metode: FormulaMethod, operands: Operands): Refused | undefined {
  const apa = (['target', 'realisasi'] as const).find((one) => operands[one].numerator < 0n);
  if (apa === undefined) return undefined;
  return refuse(negativeRatio, argument(apa), plainText(operands[apa]), { apa, metode });
}

function baselineProblem({ target, kondisiAwal: baseline }: Operands): Refused | undefined {
  if (baseline === undefined) return refuse(missingBaseline, argument('baseline'), undefined, {});
  if (compare(baseline, target) !== 0) return undefined;
  const nilai = plainText(baseline);
  return refuse(baselineEqualsTarget, argument('baseline'), nilai, { nilai });
}
