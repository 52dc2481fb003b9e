import { isSameKurun, type Kurun, sinceStartOfYear, startsYear } from '../definition/kurun.js';
import { cumulativeMismatch, otherPeriod } from '../issue/achievement.js';
import { argument } from '../issue/path.js';
import { type Refused, refuse } from '../issue/refuse.js';
import type { ChosenTarget } from './targetFor.js';

/** The issue of a realisation that covers other months than its target; undefined when both cover the same. */
export function coverageProblem(
  { kurun }: ChosenTarget,
  covered: Kurun | undefined,
  kumulatif: boolean,
  isCumulative: boolean,
): Refused | undefined {
  if (kurun === undefined) return undefined;
  const wanted = isCumulative ? sinceStartOfYear(kurun) : kurun;
  if (covered !== undefined) {
    if (isSameKurun(covered, wanted)) return undefined;
    const since = sinceStartOfYear(kurun);
    if (!isSameKurun(covered, isCumulative ? kurun : since)) {
      const fakta = { diminta: kurun.periode, ada: `${covered.awal} - ${covered.akhir}` };
      return refuse(otherPeriod, argument('realisasi'), covered.periode, fakta);
    }
  } else if (kumulatif === isCumulative || startsYear(kurun)) return undefined;
  const fakta = { periode: kurun.periode, target: isCumulative ? 'kumulatif' : 'terpisah' };
  return refuse(cumulativeMismatch, argument('kumulatif'), kumulatif, fakta);
}

/** True for a target that counts from the start of the year: it says so, or a bare number counts as the realisation does. */
export function isCumulativeTarget(
  { target, kurun, isBare }: ChosenTarget,
  covered: Kurun | undefined,
  kumulatif: boolean,
): boolean {
  if (isBare !== true || kurun === undefined) return target.kumulatif === true;
  return countsFromStart(kurun, covered, kumulatif);
}

function countsFromStart(kurun: Kurun, covered: Kurun | undefined, kumulatif: boolean): boolean {
  return covered === undefined ? kumulatif : isSameKurun(covered, sinceStartOfYear(kurun));
}
