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
 * to the target of the year, one of `years`, and the last of them equals it; where that cannot be told, it is reported.
 */
export function settleParts(
  list: readonly PlacedTarget[],
  years: readonly PlacedTarget[],
  findings: Findings,
): readonly Target[] {
  const cumulative = new Set<PlacedTarget>();
  for (const parts of groupsIn(list)) {
    const year = valueOver(parts[0]?.target.periode.slice(0, 4), years);
    const verdict = verdictOn(parts, year);
    if (verdict === 'terpisah') continue;
    const facts = {
      sebab: verdict,
      deret: parts
        .map(({ target }) => target.asli)
        .join('; ')
        .slice(0, 80),
      tahun: year?.asli ?? '',
    };
    // The first part is the same either way: the second is where the readings differ.
    const { place, text } = (parts[1] as PlacedTarget).field;
    findings.cell(partTargets, place, text, facts, verdict === 'kumulatif' ? 'catatan' : 'salah');
    if (verdict === 'kumulatif') for (const one of parts) cumulative.add(one);
  }
  return list.map((one) => (cumulative.has(one) ? { ...one.target, kumulatif: true } : one.target));
}

/** The parts of each year, in order of time, of each kind of part that has two or more numbers and none called cumulative. */
function groupsIn(list: readonly PlacedTarget[]): readonly (readonly PlacedTarget[])[] {
  const groups = new Map<string, PlacedTarget[]>();
  for (const one of list) {
    const jenis = kurunOf(one.target.periode)?.jenis;
    if (jenis === undefined || !(jenis in counts)) continue;
    const key = `${one.target.periode.slice(0, 4)} ${jenis}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.every(({ target }) => !target.kumulatif && numberOf(target)))
    .map((group) => group.sort((a, b) => (a.target.periode < b.target.periode ? -1 : 1)));
}

type Verdict = 'terpisah' | 'kumulatif' | 'tidak-jelas';

function verdictOn(parts: readonly PlacedTarget[], year: { readonly nilai: Rational } | undefined): Verdict {
  const values = parts.flatMap(({ target }) => numberOf(target) ?? []);
  const [first, last] = [values[0] as Rational, values.at(-1) as Rational];
  const isRising = values.every((one, i) => i === 0 || compare(values[i - 1] as Rational, one) <= 0);
  const isUnclear = isRising && compare(first, last) < 0 ? 'tidak-jelas' : 'terpisah';
  const kurun = kurunOf(parts.at(-1)?.target.periode ?? '');
  if (year === undefined || kurun?.akhir.endsWith('-12') !== true) return isUnclear;
  const isWhole = values.length === counts[kurun.jenis as keyof typeof counts];
  const sum = values.reduce(add);
  if (isWhole && compare(sum, year.nilai) === 0) return 'terpisah';
  if (compare(last, year.nilai) === 0) return 'kumulatif';
  return isWhole ? 'tidak-jelas' : isUnclear;
}

/** The target of a whole year, as a number. */
function valueOver(year: string | undefined, list: readonly PlacedTarget[]) {
  const target = list.find((one) => one.target.periode === year)?.target;
  const nilai = target === undefined ? undefined : numberOf(target);
  return nilai === undefined ? undefined : { nilai, asli: target?.asli };
}

function numberOf(target: Target): Rational | undefined {
  return target.jenis === 'angka' || target.jenis === 'batas' ? constantOf(target.nilai) : undefined;
}
