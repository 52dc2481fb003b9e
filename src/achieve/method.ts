import { constantOf } from '../decimal/konstanta.js';
import { compare, isZero, type Rational } from '../decimal/rational.js';
import type { KebijakanCapaian, MetodeCapaian } from '../definition/kebijakanCapaian.js';
import { limitIssue } from '../evaluate/arithmeticIssue.js';
import { plainText } from '../evaluate/exactText.js';
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
import type { Arah } from './arah.js';
import { type Bahan, prepareRumus, type Rumus, valuesFor } from './rumus.js';

/** A percentage before floor and cap, and how it came about. */
export interface Percentage {
  readonly nilai: Rational;
  /**
   * The formula that was used; `di-dalam-rentang`: the realisation lies in the target range; `target-nol`,
   * `realisasi-nol`: the policy of the definition says what it is.
   */
  readonly jalan: Rumus | 'di-dalam-rentang' | 'target-nol' | 'realisasi-nol';
  readonly bahan: Bahan;
}

/** The formula of a method, given where the realisation stands. */
export function rumusOf(metode: MetodeCapaian, arah: Arah, { realisasi, target }: Bahan): Rumus {
  const aroundTarget = compare(realisasi, target) <= 0 ? 'rasio' : 'selisih';
  if (metode === 'stabil') return aroundTarget;
  if (metode !== 'rentang') return metode;
  return arah === 'stabil' ? aroundTarget : arah === 'turun' ? 'selisih' : 'rasio';
}

/** Applies a formula; zero divisors go by the policy, and without one they are outcomes that are no number. */
export function applyRumus(
  rumus: Rumus,
  bahan: Bahan,
  kebijakan: KebijakanCapaian,
  tercapai: boolean,
): Percentage | Issue {
  const refused = rumus === 'dari-baseline' ? checkBaseline(bahan) : checkSigns(rumus, bahan);
  if (refused !== undefined) return refused;
  if (rumus === 'rasio-terbalik') {
    if (isZero(bahan.realisasi)) return byPolicy(kebijakan.realisasiNol, 'realisasi-nol', bahan);
  } else if (rumus !== 'dari-baseline' && isZero(bahan.target)) {
    const { targetNol, targetNolLuput } = kebijakan;
    return byPolicy(tercapai ? targetNol : (targetNolLuput ?? targetNol), 'target-nol', bahan);
  }
  const prepared = prepareRumus(rumus);
  const nilai = prepared.program(valuesFor(prepared, bahan));
  // Every divisor was looked at above: only the size of the numbers is left to fail.
  return isFailure(nilai) ? limitIssue(argument()) : { nilai, jalan: rumus, bahan };
}

function byPolicy(
  stated: string | undefined,
  jalan: 'target-nol' | 'realisasi-nol',
  bahan: Bahan,
): Percentage | Issue {
  if (stated !== undefined) return { nilai: constantOf(stated), jalan, bahan };
  return jalan === 'target-nol'
    ? makeIssue(zeroTarget, argument('target'), 0, {})
    : makeIssue(zeroRealisasi, argument('realisasi'), 0, {});
}

/** A ratio of negative numbers turns better into worse. */
function checkSigns(metode: Rumus, bahan: Bahan): Issue | undefined {
  const apa = (['target', 'realisasi'] as const).find((one) => bahan[one].pembilang < 0n);
  if (apa === undefined) return undefined;
  return makeIssue(negativeRatio, argument(apa), plainText(bahan[apa]), { apa, metode });
}

function checkBaseline({ target, baseline }: Bahan): Issue | undefined {
  if (baseline === undefined) return makeIssue(missingBaseline, argument('baseline'), undefined, {});
  if (compare(baseline, target) !== 0) return undefined;
  return makeIssue(baselineEqualsTarget, argument('baseline'), plainText(baseline), {
    nilai: plainText(baseline),
  });
}
