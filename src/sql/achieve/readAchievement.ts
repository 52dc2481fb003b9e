import { statedDirection } from '../../achieve/direction.js';
import type { Measure } from '../../achieve/gradesOf.js';
import { methodFor } from '../../achieve/methodFor.js';
import { usesBaseline } from '../../achieve/prepareMethod.js';
import { readMasukanCapaian } from '../../achieve/readMasukanCapaian.js';
import type { Indikator } from '../../definition/indikator.js';
import type { MetodeCapaian, RumusCapaian } from '../../definition/kebijakanCapaian.js';
import type { IsiTarget } from '../../definition/target.js';
import { missingBaseline } from '../../issue/achievement.js';
import { unknownKey, wrongType } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { relocate } from '../../issue/relocate.js';
import { readColumnOption, type SourceColumn } from '../columns/readSource.js';
import type { Dialect } from '../dialect/dialect.js';

/** What an achievement is measured against, read. */
export interface AchievementRead {
  readonly metode: MetodeCapaian | RumusCapaian;
  /** What the target says; where it is a column, that it is a number. */
  readonly target: IsiTarget;
  /** True for a number that counts over the same months as the realisation, whichever these are. */
  readonly isBare: boolean;
  /** Undefined: none, or a column. */
  readonly baseline: Measure | undefined;
  readonly columns: { readonly [K in 'target' | 'baseline']?: SourceColumn };
}

/** Where the options of an achievement stand, and where its indicator does. */
export interface AchievementPlace {
  readonly option: Path;
  readonly definition: Path;
}

const KEYS = ['target', 'baseline', 'periode', 'kumulatif', 'sampai'] as const;

/** A number in the place of a column: what is read of it does not matter. */
const ANY_NUMBER = '1';

/** Reads what an achievement is measured against; undefined, with issues, where there is none in any row. */
export function readAchievement(
  indikator: Indikator,
  capaian: unknown,
  dialect: Dialect,
  { option, definition }: AchievementPlace,
  issues: Issues,
): AchievementRead | undefined {
  if (typeof capaian !== 'object' || capaian === null)
    return issues.add(wrongType, option, capaian, { diharapkan: 'object' });
  const given = onceRead(capaian);
  for (const key of Object.keys(capaian).filter((one) => !KEYS.some((known) => known === one)))
    issues.add(unknownKey, [...option, key], key, { kunci: key, dikenal: describeNames(KEYS) });
  const columns = {
    ...columnIn(given.target, 'target', dialect, option, issues),
    ...columnIn(given.baseline, 'baseline', dialect, option, issues),
  };
  const masukan = { ...given, realisasi: ANY_NUMBER, ...numbersFor(given) };
  const { input } = readMasukanCapaian(indikator, masukan);
  if (!input.ok) {
    for (const issue of input.issues) {
      const { asal, path } = issue;
      const place = asal === 'argumen' ? [...option, ...path] : [...definition, ...path];
      issues.push(relocate(issue, { asal, path: place }));
    }
    return undefined;
  }
  const { target, baseline, isBare = false } = input.value;
  const metode = methodFor(indikator.capaian?.metode, target, statedDirection(indikator, target));
  if (!metode.ok) {
    for (const issue of metode.issues)
      issues.push(relocate(issue, { asal: issue.asal, path: [...definition, ...issue.path] }));
    return undefined;
  }
  if (baseline === undefined && usesBaseline(metode.value))
    return issues.add(missingBaseline, [...option, 'baseline'], undefined, {});
  return {
    metode: metode.value,
    target,
    isBare,
    baseline: isColumn(given.baseline) ? undefined : baseline,
    columns,
  };
}

/** Each option, read once: a getter could answer otherwise the second time. */
function onceRead(capaian: object): { readonly [K in (typeof KEYS)[number]]: unknown } {
  const { target, baseline, periode, kumulatif, sampai } = capaian as Readonly<Record<string, unknown>>;
  return { target, baseline, periode, kumulatif, sampai };
}

function isColumn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('tipe' in value || 'nama' in value);
}

function numbersFor(given: { readonly target: unknown; readonly baseline: unknown }) {
  return {
    ...(isColumn(given.target) ? { target: ANY_NUMBER } : {}),
    ...(isColumn(given.baseline) ? { baseline: ANY_NUMBER } : {}),
  };
}

function columnIn(
  value: unknown,
  key: 'target' | 'baseline',
  dialect: Dialect,
  option: Path,
  issues: Issues,
): { readonly [K in 'target' | 'baseline']?: SourceColumn } {
  if (!isColumn(value)) return {};
  const column = readColumnOption(value, { usual: key, path: [...option, key] }, dialect, issues);
  return column === undefined ? {} : { [key]: column };
}
