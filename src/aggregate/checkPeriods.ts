import { compareKurun, containsKurun, type Kurun, kurunOf, periodsWithin } from '../definition/kurun.js';
import { periodKind } from '../issue/aggregation.js';
import type { Issue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import { type CodeRules, checkCodes } from './checkCodes.js';
import type { Rows } from './readRows.js';

/** The months of a period; undefined for a text that is none, and for a range that is upside down. */
function wholeKurun(periode: string): Kurun | undefined {
  const kurun = kurunOf(periode);
  return kurun !== undefined && kurun.awal <= kurun.akhir ? kurun : undefined;
}

const rules: CodeRules = {
  contoh: '2022, 2022-S1, 2022-T3, 2022-07',
  isCode: (periode) => wholeKurun(periode) !== undefined,
  contains(luar, dalam) {
    const [outer, inner] = [kurunOf(luar), kurunOf(dalam)];
    return outer !== undefined && inner !== undefined && containsKurun(outer, inner);
  },
};

/** Checks the periods of rows: all are of one kind, and none is a range of years, because ranges could overlap. */
export function checkPeriods(rows: Rows): readonly Issue[] {
  const issues = new Issues('argumen');
  checkCodes(rows, rules, issues);
  if (issues.list.length > 0) return issues.list;
  const [first] = rows.baris;
  const given = rows.baris.map(({ kode, i }) => ({ kode, path: ['baris', i, 'periode'] }));
  const expected = (rows.diharapkan ?? []).map((kode, i) => ({ kode, path: ['diharapkan', i] }));
  const jenis = first === undefined ? undefined : kurunOf(first.kode)?.jenis;
  for (const { kode, path } of [...given, ...expected]) {
    const own = kurunOf(kode)?.jenis;
    if (own !== 'rentang' && (jenis === undefined || own === jenis)) continue;
    issues.add(periodKind, path, kode, { pertama: own === 'rentang' ? '' : (first?.kode ?? kode) });
  }
  return issues.list;
}

/** The rows in order of time. Comparing texts is enough: a later period of the same kind has the larger text. */
export function inOrder(rows: Rows): Rows {
  return { ...rows, baris: [...rows.baris].sort((a, b) => (a.kode < b.kode ? -1 : 1)) };
}

/** The periods that are expected: as said; else all of the rows' kind in what the figure covers. */
export function expectedPeriods(rows: Rows): readonly string[] {
  const jenis = kurunOf(rows.baris[0]?.kode ?? '')?.jenis;
  const outer = coveredKurun(rows);
  if (rows.diharapkan !== undefined || jenis === undefined || outer === undefined)
    return rows.diharapkan ?? [];
  return jenis === 'rentang' ? [] : periodsWithin(outer, jenis);
}

/** The months that a figure over these rows covers: what it is for, else from the first to the last. */
export function coveredKurun({ baris, untuk }: Rows): Kurun | undefined {
  if (untuk !== undefined) return kurunOf(untuk);
  const all = baris.flatMap(({ kode }) => kurunOf(kode) ?? []).sort(compareKurun);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (all.length === 1) return first;
  return {
    jenis: 'rentang',
    periode: `${first.periode} - ${last.periode}`,
    awal: first.awal,
    akhir: last.akhir,
  };
}
