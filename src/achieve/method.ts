import { constantOf } from '../decimal/constant.js';
import { plainText } from '../decimal/exactText.js';
import { compare, isZero, type Rational } from '../decimal/rational.js';
import type { KebijakanCapaian, MetodeCapaian } from '../definition/kebijakanCapaian.js';
import { limitIssue } from '../evaluate/arithmeticIssue.js';
import { isFailure } from '../formula/compile.js';
import {
  baselineEqualsTarget,
  missingBaseline,
  negativeRatio,
  zeroRealisasi,
  zeroTarget,
} from '../issue/achievement.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import type { Direction } from './direction.js';
import { type FormulaMethod, type Operands, prepareMethod, valuesFor } from './methodFormula.js';

/** A percentage before floor and cap, and how it came about. */
export interface Percentage {
  readonly nilai: Rational;
  /**
   * The formula that was used; `di-dalam-rentang`: the realisation lies in the target range; `target-nol`,
   * `realisasi-nol`: the policy of the definition says what it is.
   */
  readonly way: FormulaMethod | 'di-dalam-rentang' | 'target-nol' | 'realisasi-nol';
  readonly operands: Operands;
}

/** The formula of a method, given where the realisation stands. */
export function formulaMethodOf(
  metode: MetodeCapaian,
  arah: Direction,
  { realisasi, target }: Operands,
): FormulaMethod {
  const aroundTarget = compare(realisasi, target) <= 0 ? 'rasio' : 'selisih';
  if (metode === 'stabil') return aroundTarget;
  if (metode !== 'rentang') return metode;
  return arah === 'stabil' ? aroundTarget : arah === 'turun' ? 'selisih' : 'rasio';
}

/** Applies a formula; zero divisors go by the policy, and without one they are outcomes that are no number. */
export function applyMethod(
  rumus: FormulaMethod,
  operands: Operands,
  kebijakan: KebijakanCapaian,
  tercapai: boolean,
): Percentage | Issue {
  const refused = rumus === 'dari-baseline' ? checkBaseline(operands) : checkSigns(rumus, operands);
  if (refused !== undefined) return refused;
  if (rumus === 'rasio-terbalik') {
    if (isZero(operands.realisasi)) return byPolicy(kebijakan.realisasiNol, 'realisasi-nol', operands);
  } else if (rumus !== 'dari-baseline' && isZero(operands.target)) {
    const { targetNol, targetNolLuput } = kebijakan;
    return byPolicy(tercapai ? targetNol : (targetNolLuput ?? targetNol), 'target-nol', operands);
  }
  const prepared = prepareMethod(rumus);
  const nilai = prepared.program(valuesFor(prepared, operands));
  // Every divisor was looked at above: only the size of the numbers is left to fail.
  return isFailure(nilai) ? limitIssue(argument()) : { nilai, way: rumus, operands };
}

function byPolicy(
  stated: string | undefined,
  way: 'target-nol' | 'realisasi-nol',
  operands: Operands,
): Percentage | Issue {
  if (stated !== undefined) return { nilai: constantOf(stated), way, operands };
  return way === 'target-nol'
    ? makeIssue(zeroTarget, argument('target'), 0, {})
    : makeIssue(zeroRealisasi, argument('realisasi'), 0, {});
}

/** A ratio of negative numbers turns better into worse. */
function checkSigns(metode: FormulaMethod, bahan: Operands): Issue | undefined {
  const apa = (['target', 'realisasi'] as const).find((one) => bahan[one].numerator < 0n);
  if (apa === undefined) return undefined;
  return makeIssue(negativeRatio, argument(apa), plainText(bahan[apa]), { apa, metode });
}

function checkBaseline({ target, baseline }: Operands): Issue | undefined {
  if (baseline === undefined) return makeIssue(missingBaseline, argument('baseline'), undefined, {});
  if (compare(baseline, target) !== 0) return undefined;
  return makeIssue(baselineEqualsTarget, argument('baseline'), plainText(baseline), {
    nilai: plainText(baseline),
  });
}
