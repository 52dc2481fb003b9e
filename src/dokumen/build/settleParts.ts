import { constantOf } from '../../decimal/constantOf.js';
import { add, compare, type Rational } from '../../decimal/rational.js';
import { kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import { partTargets } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import type { Field } from '../find/tableRecord.js';

/** A target, and the cell that it stood in. */
export interface PlacedTarget {
  readonly target: Target;
  readonly field: Field;
}

/** How many parts a year has. */
const counts = { semester: 2, triwulan: 4, bulan: 12 } as const;

/**
 * The targets of a list. Those of the parts of a year (semesters, quarters, months) are cumulative where they do not add up
 * to the target of the year, one of `years`, and the last of them equals it; where that cannot be told, as where the target of the
 * year is one of `unread`, it is reported.
 */
export function settleParts(
  list: readonly PlacedTarget[],
  years: readonly PlacedTarget[],
  unread: ReadonlySet<string>,
  findings: Findings,
): readonly Target[] {
  const cumulative = new Set<PlacedTarget>();
  for (const parts of groupsIn(list, unread)) {
    const periode = parts[0]?.target.periode.slice(0, 4) ?? '';
    const year = valueOver(periode, years);
    const verdict = verdictOn(parts, year, isUnreadIn(periode, unread));
    if (verdict === 'terpisah') continue;
    report(parts, verdict, year?.teks, findings);
    if (verdict === 'kumulatif') for (const one of parts) cumulative.add(one);
  }
  return list.map((one) => (cumulative.has(one) ? { ...one.target, kumulatif: true } : one.target));
}

/** As many parts say for themselves that they are not clear; more are told of once, at their row. */
const MOST_TOLD = 4;

/** Tells what cannot be told at each of the parts; what can, where the readings differ first: at the second. */
function report(
  parts: readonly PlacedTarget[],
  sebab: Exclude<Verdict, 'terpisah'>,
  tahun: string | undefined,
  findings: Findings,
): void {
  const deret = parts
    .map(({ target }) => shown(target))
    .join('; ')
    .slice(0, 80);
  const facts = { sebab, deret, tahun: tahun ?? '', kolom: '' };
  const [first, last] = [parts[0]?.field.place, parts.at(-1)?.field.place];
  if (sebab === 'tidak-jelas' && parts.length > MOST_TOLD) {
    const kolom = `"${first?.heading}" sampai "${last?.heading}"`;
    return findings.add(partTargets, first?.row, { ...facts, kolom });
  }
  const isTold = sebab === 'kumulatif';
  for (const { field } of isTold ? parts.slice(1, 2) : parts)
    findings.cell(partTargets, field.place, field.text, facts, isTold ? 'catatan' : 'salah');
}

/** The parts of each year, in order of time, of each kind of part that has two or more numbers and none called cumulative. */
function groupsIn(
  list: readonly PlacedTarget[],
  unread: ReadonlySet<string>,
): readonly (readonly PlacedTarget[])[] {
  const groups = new Map<string, PlacedTarget[]>();
  for (const one of list) {
    const jenis = kurunOf(one.target.periode)?.jenis;
    if (jenis === undefined || !(jenis in counts)) continue;
    const key = `${one.target.periode.slice(0, 4)} ${jenis}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .filter(
      (group) =>
        isSeveral(group, unread) && group.every(({ target }) => !target.kumulatif && numberOf(target)),
    )
    .map((group) => group.sort((a, b) => (a.target.periode < b.target.periode ? -1 : 1)));
}

/** True for several parts, and for one beside others of its year that could not be read. */
function isSeveral([first, another]: readonly PlacedTarget[], unread: ReadonlySet<string>): boolean {
  return another !== undefined || isUnreadIn(`${first?.target.periode.slice(0, 4)}-`, unread);
}

/** True where a target of a year, or of a part of it, could not be read. */
function isUnreadIn(periode: string, unread: ReadonlySet<string>): boolean {
  return [...unread].some((one) => one.startsWith(periode));
}

type Verdict = 'terpisah' | 'kumulatif' | 'tidak-jelas';

function verdictOn(
  parts: readonly PlacedTarget[],
  year: { readonly nilai: Rational } | undefined,
  isUnread: boolean,
): Verdict {
  const values = parts.flatMap(({ target }) => numberOf(target) ?? []);
  const [first, last] = [values[0] as Rational, values.at(-1) as Rational];
  const isRising = values.every((one, i) => i === 0 || compare(values[i - 1] as Rational, one) <= 0);
  const isUnclear = isRising && (isUnread || compare(first, last) < 0) ? 'tidak-jelas' : 'terpisah';
  const kurun = kurunOf(parts.at(-1)?.target.periode ?? '');
  if (year === undefined || kurun?.akhir.endsWith('-12') !== true) return isUnclear;
  const isWhole = values.length === counts[kurun.jenis as keyof typeof counts];
  const sum = values.reduce(add);
  if (isWhole && compare(sum, year.nilai) === 0) return 'terpisah';
  if (compare(last, year.nilai) === 0) return 'kumulatif';
  return isWhole ? 'tidak-jelas' : isUnclear;
}

/** The target of a whole year, as a number. */
function valueOver(year: string, list: readonly PlacedTarget[]) {
  const target = list.find((one) => one.target.periode === year)?.target;
  const nilai = target === undefined ? undefined : numberOf(target);
  return target === undefined || nilai === undefined ? undefined : { nilai, teks: shown(target) };
}

/** The number of a target, with its bound. */
function shown(target: Target): string {
  if (target.jenis === 'batas') return `${target.arah} ${target.nilai}`;
  return target.jenis === 'angka' ? target.nilai : '';
}

function numberOf(target: Target): Rational | undefined {
  return target.jenis === 'angka' || target.jenis === 'batas' ? constantOf(target.nilai) : undefined;
}
