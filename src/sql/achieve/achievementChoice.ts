import { zeroTargetValue } from '../../achieve/applyMethod.js';
import { type Direction, directionOfMethod, statedDirection } from '../../achieve/direction.js';
import { reachesGrade } from '../../achieve/gradesOf.js';
import { type FormulaMethod, prepareMethod, usesBaseline } from '../../achieve/prepareMethod.js';
import { goalOf, type Range, rangeOf } from '../../achieve/range.js';
import { constantOf } from '../../decimal/constantOf.js';
import { type Rational, zero } from '../../decimal/rational.js';
import { findKelas } from '../../definition/findKelas.js';
import type { Indikator } from '../../definition/indikator.js';
import type { MetodeCapaian, RumusCapaian } from '../../definition/kebijakanCapaian.js';
import type { Kelas } from '../../definition/skala.js';
import type { IsiTarget } from '../../definition/target.js';
import type { KodeIssue } from '../../issue/kodeIssue.js';
import { type Choice, choiceBy, codeOutcome } from '../arithmetic/choice.js';
import type { Whole } from '../arithmetic/whole.js';
import { constantFraction, formulaFractionOf, type WholeFraction } from '../arithmetic/wholeFormula.js';
import { gradeSteps } from './gradeSteps.js';

/** A baseline: a fraction, of a column the position of its variable, of a grade alone the class; undefined: none. */
export interface Baseline {
  readonly fraction?: WholeFraction;
  readonly position?: number;
  readonly nilai?: Rational;
  readonly kelas?: Kelas;
}

/** What is held against each other in every row. */
export interface Held {
  readonly indikator: Indikator;
  /** How many variables there are. */
  readonly count: number;
  readonly realisasi: WholeFraction;
  /** What the target says; of a column, that it is a number. */
  readonly target: IsiTarget;
  /** The target of each row, where it is a column. */
  readonly targetOfRow: WholeFraction | undefined;
  readonly baseline: Baseline | undefined;
  readonly metode: MetodeCapaian | RumusCapaian;
}

/** What one application of a method works on. */
interface Applied extends Held {
  readonly goal: WholeFraction;
  /** Goes on by whether the target is reached, as far as anybody can say. */
  readonly byReached: (when: (tercapai: boolean | undefined) => Choice) => Choice;
}

/** What `computeCapaian` does with a row, as comparisons of whole numbers: every way ends in a percentage or in its issue. */
export function achievementChoice(held: Held): Choice {
  const { target, metode, baseline } = held;
  const isFromGrade = usesBaseline(metode) && baseline?.kelas !== undefined;
  return target.jenis === 'predikat' || isFromGrade ? byGrades(held) : byNumbers(held);
}

function constant({ count }: Held, nilai: Rational): WholeFraction {
  return constantFraction(nilai, count);
}

function fixed(text: string): Choice {
  return { kind: 'number', nilai: constantOf(text) };
}

/** What a policy says of a number that cannot divide, or its issue. */
function stated(nilai: string | undefined, kode: KodeIssue): Choice {
  return nilai === undefined ? codeOutcome(kode) : fixed(nilai);
}

function byNumbers(held: Held): Choice {
  const { indikator, target, realisasi } = held;
  const direction = statedDirection(indikator, target) ?? impliedDirection(held);
  const range = endsOf(held);
  const { lower, upper } = range;
  const way = (goal: WholeFraction) =>
    methodChoice(
      { ...held, goal, byReached: (when) => reachedChoice(range, realisasi, direction, when) },
      direction,
    );
  // A target has at least one end.
  const [first, last] = [(lower ?? upper)?.value, (upper ?? lower)?.value] as [WholeFraction, WholeFraction];
  if (target.jenis !== 'rentang') return way(first);
  const inside = fixed(indikator.capaian?.dalamRentang ?? '100');
  return choiceBy([realisasi, '<', first], way(first), choiceBy([realisasi, '<=', last], inside, way(last)));
}

/** The direction that the method of the definition implies, where it does not depend on the values of a row. */
function impliedDirection({ indikator }: Held): Direction | undefined {
  return directionOfMethod(indikator.capaian?.metode, undefined, undefined);
}

function endsOf(held: Held): Range<WholeFraction> {
  const { target, targetOfRow } = held;
  if (targetOfRow !== undefined) {
    const end = { value: targetOfRow, isOpen: false };
    return { lower: end, upper: end };
  }
  const { lower, upper } = rangeOf(target) ?? {};
  const end = (one: { readonly value: Rational; readonly isOpen: boolean }) => ({
    value: constant(held, one.value),
    isOpen: one.isOpen,
  });
  return { ...(lower && { lower: end(lower) }), ...(upper && { upper: end(upper) }) };
}

/** As `isReached`: without a direction only what lies on the target is known to meet it. */
function reachedChoice(
  range: Range<WholeFraction>,
  realisasi: WholeFraction,
  direction: Direction | undefined,
  when: (tercapai: boolean | undefined) => Choice,
): Choice {
  const { lower, upper } = direction === undefined ? range : goalOf(range, direction);
  const missed = when(direction === undefined ? undefined : false);
  const below =
    upper === undefined
      ? when(true)
      : choiceBy([realisasi, upper.isOpen ? '<' : '<=', upper.value], when(true), missed);
  return lower === undefined
    ? below
    : choiceBy([realisasi, lower.isOpen ? '<=' : '<', lower.value], missed, below);
}

/** The formula that the method uses: some use one below the target and another above it. */
function methodChoice(applied: Applied, direction: Direction | undefined): Choice {
  const { metode, realisasi, goal } = applied;
  const around = () =>
    choiceBy([realisasi, '<=', goal], namedChoice(applied, 'rasio'), namedChoice(applied, 'selisih'));
  if (typeof metode !== 'string') return ownChoice(applied, metode);
  if (metode === 'stabil') return around();
  if (metode !== 'rentang') return namedChoice(applied, metode);
  return direction === 'stabil'
    ? around()
    : namedChoice(applied, direction === 'turun' ? 'selisih' : 'rasio');
}

function namedChoice(applied: Applied, method: FormulaMethod): Choice {
  const { indikator, realisasi, goal } = applied;
  const none = constant(applied, zero);
  if (method === 'dari-baseline') {
    return withBaseline(applied, (baseline) =>
      choiceBy(
        [baseline, '=', goal],
        codeOutcome('baseline-equals-target'),
        quotientOf(applied, method, baseline).computed,
      ),
    );
  }
  const { computed } = quotientOf(applied, method, undefined);
  const divided =
    method === 'rasio-terbalik'
      ? choiceBy([realisasi, '=', none], stated(indikator.capaian?.realisasiNol, 'zero-realisasi'), computed)
      : choiceBy([goal, '=', none], zeroTargetChoice(applied), computed);
  const negative = codeOutcome('negative-ratio');
  return choiceBy([goal, '<', none], negative, choiceBy([realisasi, '<', none], negative, divided));
}

function zeroTargetChoice({ indikator: { capaian = {} }, byReached }: Applied): Choice {
  const { targetNol, targetNolLuput = targetNol } = capaian;
  if (targetNol === targetNolLuput) return stated(targetNol, 'zero-target');
  return byReached((tercapai) => stated(zeroTargetValue(capaian, tercapai), 'zero-target'));
}

/** A method of one's own: what a zero target or realisation gives is asked only where nothing can be divided. */
function ownChoice(applied: Applied, method: RumusCapaian): Choice {
  const made = (baseline: WholeFraction | undefined) => {
    const { computed, divisions } = quotientOf(applied, method, baseline);
    return divisions.reduceRight<Choice>(
      (rest, { numerator, divisor }) =>
        choiceBy(
          [whole(applied, divisor), '=', constant(applied, zero)],
          undivided(applied, numerator),
          rest,
        ),
      computed,
    );
  };
  return usesBaseline(method) ? withBaseline(applied, made) : made(undefined);
}

function undivided(applied: Applied, numerator: Whole): Choice {
  const { indikator, realisasi, goal } = applied;
  const none = constant(applied, zero);
  const failed = choiceBy(
    [whole(applied, numerator), '=', none],
    codeOutcome('zero-over-zero'),
    codeOutcome('division-by-zero'),
  );
  return choiceBy(
    [goal, '=', none],
    zeroTargetChoice(applied),
    choiceBy([realisasi, '=', none], stated(indikator.capaian?.realisasiNol, 'zero-realisasi'), failed),
  );
}

function whole(held: Held, numerator: Whole): WholeFraction {
  return { numerator, denominator: constant(held, zero).denominator };
}

function withBaseline(applied: Applied, made: (baseline: WholeFraction) => Choice): Choice {
  const { baseline } = applied;
  const missing = codeOutcome('missing-baseline');
  if (baseline?.fraction === undefined) return missing;
  const { fraction, position } = baseline;
  if (position === undefined) return made(fraction);
  return { kind: 'absence', position, then: missing, otherwise: made(fraction) };
}

/** The formula of a method over what a row has. */
function quotientOf(
  { count, realisasi, goal }: Applied,
  method: FormulaMethod | RumusCapaian,
  kondisiAwal: WholeFraction | undefined,
) {
  const operands = { realisasi, target: goal, kondisiAwal };
  const { formula } = prepareMethod(method).indikator;
  const { divisions, ...computed } = formulaFractionOf(formula, {
    count,
    // A formula of a method names nothing else, and a baseline only where there is one.
    operand: (id) => operands[id as keyof typeof operands] as WholeFraction,
  });
  return { divisions, computed: { kind: 'formula', formula: computed } as const satisfies Choice };
}

/** Where a value is a grade alone, all are taken for their classes: the method works on the numbers of these. */
function byGrades(held: Held): Choice {
  const { target, targetOfRow, realisasi, indikator } = held;
  return byClass(held, realisasi, (own) => {
    const aimedAt = (aim: Kelas | undefined) => fromStart(held, own, aim);
    return targetOfRow === undefined
      ? aimedAt(classOfTarget(indikator, target))
      : byClass(held, targetOfRow, aimedAt);
  });
}

function fromStart(held: Held, own: Kelas | undefined, aim: Kelas | undefined): Choice {
  const { indikator, baseline } = held;
  const made = (start: Kelas | undefined) => gradesChoice(held, own, aim, start);
  if (baseline?.kelas !== undefined) return made(baseline.kelas);
  if (baseline?.nilai !== undefined) return made(classOf(indikator, baseline.nilai));
  if (baseline?.position === undefined || baseline.fraction === undefined) return made(undefined);
  const { position, fraction } = baseline;
  return { kind: 'absence', position, then: made(undefined), otherwise: byClass(held, fraction, made) };
}

function classOf({ skala }: Indikator, nilai: Rational): Kelas | undefined {
  return skala === undefined ? undefined : findKelas(skala, nilai);
}

function classOfTarget(indikator: Indikator, target: IsiTarget): Kelas | undefined {
  if (target.jenis === 'predikat')
    return indikator.skala?.kelas.find(({ predikat }) => predikat === target.predikat);
  return target.jenis === 'angka' ? classOf(indikator, constantOf(target.nilai)) : undefined;
}

/** A way for each class that a value can lie in. */
function byClass(held: Held, value: WholeFraction, made: (kelas: Kelas | undefined) => Choice): Choice {
  const { skala } = held.indikator;
  if (skala === undefined) return made(undefined);
  const { lowest, steps } = gradeSteps(skala);
  const classes = [lowest, ...steps.map(({ kelas }) => kelas)];
  return steps.reduceRight<Choice>(
    (above, { from, isIncluded }, i) =>
      choiceBy([value, isIncluded ? '<' : '<=', constant(held, from)], made(classes[i]), above),
    made(classes.at(-1)),
  );
}

function gradesChoice(
  held: Held,
  realisasi: Kelas | undefined,
  aim: Kelas | undefined,
  start: Kelas | undefined,
): Choice {
  const { indikator, target } = held;
  if (realisasi?.nilai === undefined || aim?.nilai === undefined)
    return codeOutcome(target.jenis === 'predikat' ? 'grade-only-target' : 'grade-only-realisasi');
  const numbers = {
    realisasi: constantOf(realisasi.nilai),
    target: constantOf(aim.nilai),
    kondisiAwal: start?.nilai === undefined ? undefined : constantOf(start.nilai),
  };
  const direction =
    statedDirection(indikator, target) ??
    directionOfMethod(indikator.capaian?.metode, numbers.target, numbers.kondisiAwal);
  const tercapai = reachesGrade(indikator, { realisasi, target: aim, kondisiAwal: start }, direction);
  const { kondisiAwal } = numbers;
  return methodChoice(
    {
      ...held,
      realisasi: constant(held, numbers.realisasi),
      goal: constant(held, numbers.target),
      baseline: kondisiAwal === undefined ? undefined : { fraction: constant(held, kondisiAwal) },
      byReached: (when) => when(tercapai),
    },
    direction,
  );
}
