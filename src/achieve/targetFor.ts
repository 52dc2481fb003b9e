import { readExact } from '../decimal/angka.js';
import { numberIssue } from '../decimal/numberIssue.js';
import type { Indikator } from '../definition/indikator.js';
import { isSameKurun, type Kurun, kurunOf } from '../definition/kurun.js';
import type { IsiTarget, Target } from '../definition/target.js';
import { targetOver } from '../find/findTarget.js';
import { noTarget, otherPeriod } from '../issue/achievement.js';
import { describeNames } from '../issue/describe.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { type Refused, refuse } from '../issue/refuse.js';
import { relocate } from '../issue/relocate.js';
import { checkAsTarget } from '../parse/check.js';

/** The target that counts, and its period where one is known. A bare number counts over the same months as the realisation. */
export interface ChosenTarget {
  readonly target: IsiTarget;
  readonly isBare?: true;
  readonly kurun: Kurun | undefined;
  /** The targets that it is the sum of; undefined: it is one by itself. */
  readonly terms?: readonly string[];
}

/**
 * The target that counts: the one that the caller gives, else the definition's for the period, the revised one before the
 * first. Without a period it is found only where the definition has targets for one period alone.
 */
export function targetFor(
  indikator: Indikator,
  given: unknown,
  kurun: Kurun | undefined,
): Parsed<ChosenTarget> {
  if (given === undefined || given === null) return definedTarget(indikator, kurun);
  const read = readExact(given);
  if (read.ok) return chosen({ target: { jenis: 'angka', nilai: read.teks }, kurun, isBare: true });
  if (typeof given !== 'object')
    return { ok: false, issues: [numberIssue(read, argument('target'), given, 'target')] };
  const checked = checkAsTarget(given, indikator);
  if (!checked.ok)
    return {
      ok: false,
      issues: checked.issues.map((issue) => relocate(issue, argument('target', ...issue.path))),
    };
  const own = kurunOf(checked.value.periode);
  if (kurun === undefined || (own !== undefined && isSameKurun(kurun, own))) {
    return chosen({ target: checked.value, kurun: own });
  }
  return refuseOtherPeriod(kurun, [checked.value]);
}

function definedTarget(indikator: Indikator, kurun: Kurun | undefined): Parsed<ChosenTarget> {
  const { id, target = [], targetPerubahan = [] } = indikator;
  const all = [...targetPerubahan, ...target];
  const spans = new Set(all.map(({ periode }) => periode));
  if (all.length === 0) return refuse(noTarget, argument('target'), undefined, { indikator: id });
  const wanted = kurun ?? (spans.size === 1 ? kurunOf(all[0]?.periode ?? '') : undefined);
  const found = wanted === undefined ? undefined : targetOver(indikator, wanted);
  return found === undefined
    ? refuseOtherPeriod(kurun, all)
    : chosen({ target: found, kurun: kurunOf(found.periode) });
}

function chosen(value: ChosenTarget): Parsed<ChosenTarget> {
  return { ok: true, value };
}

function refuseOtherPeriod(kurun: Kurun | undefined, targets: readonly Target[]): Refused {
  const ada = describeNames([...new Set(targets.map(({ periode }) => periode))]);
  return refuse(otherPeriod, argument('periode'), kurun?.periode, { diminta: kurun?.periode ?? '', ada });
}
