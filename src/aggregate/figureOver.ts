import { freeze } from '../definition/freeze.js';
import type { Kurun } from '../definition/kurun.js';
import { nothingToAggregate } from '../issue/aggregation.js';
import { makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import type { Agregat } from './agregat.js';
import { type CakupanAgregat, type Counted, gapNotes, incompleteNote } from './cakupanAgregat.js';
import { byCell } from './cells.js';
import { type Expectation, missingCells } from './expectation.js';
import type { Joining } from './joining.js';
import { type JoinedRows, joinRows } from './joinRows.js';
import type { UntukAgregat } from './masukanAgregat.js';
import type { Frame } from './readMasukan.js';
import { Total } from './total.js';

/** Some of the rows, and what a figure over them is for. */
export interface Group extends Pick<Frame, 'nama' | 'lengkap'> {
  readonly rows: readonly number[];
  readonly untuk: UntukAgregat;
  readonly kurun: Kurun | undefined;
  readonly expected: Expectation;
}

/** The figure of an indicator over a group of rows, or why there is none. */
export function figureOver(joining: Joining, group: Group): Agregat {
  const { id } = joining.prepared.indikator;
  const { path } = joining.cells;
  const joined = joinRows(joining, group.rows);
  const cakupan = coverageOf(joining, group, joined);
  const { figure } = joined;
  if (figure === undefined) {
    const { length } = group.rows;
    const nothing = makeIssue(nothingToAggregate, argument(...path), undefined, { baris: length });
    return { ok: false, id, issues: [nothing, ...cakupan.gagal.flatMap(({ issues }) => issues)], cakupan };
  }
  if (!figure.ok) return { ok: false, id, issues: figure.issues, cakupan };
  const counted = countedOf(joining, joined.used);
  const { nama, untuk, kurun } = group;
  if ((group.lengkap || joined.isUneven === true) && !cakupan.lengkap) {
    const issue = incompleteNote(cakupan, counted, nama, path);
    return { ok: false, id, issues: [issue, ...cakupan.gagal.flatMap(({ issues }) => issues)], cakupan };
  }
  const { used, failed, parts } = joined;
  const catatan = gapNotes(cakupan, counted, nama, path);
  return new Total({ ...figure.value, joining, used, failed, parts, untuk, kurun, cakupan, catatan, nama });
}

function countedOf({ cells, cara }: Joining, used: readonly number[]): Counted {
  const { wilayah, periode } = cara;
  let last = 0;
  for (const row of used) last = Math.max(last, cells.period[row] ?? 0);
  return {
    used: used.length,
    last: cells.isTimed ? cells.periods[last] : undefined,
    cara: periode === 'terakhir' && wilayah === undefined ? periode : (wilayah ?? periode ?? ''),
  };
}

function coverageOf(
  { cells }: Joining,
  { rows, expected }: Group,
  { used, failed }: JoinedRows,
): CakupanAgregat {
  const order = byCell(cells);
  const hilang = missingCells(cells, rows, expected);
  const gagal = [...failed.keys()].sort(order).map((row) => ({
    ...cells.cell(row),
    issues: failed.get(row) ?? [],
  }));
  let made: CakupanAgregat['terpakai'] | undefined;
  // Frozen here, because the freezing of the whole figure would ask for the list, which few callers need.
  return Object.freeze({
    get terpakai() {
      made ??= Object.freeze([...used].sort(order).map((row) => cells.cell(row)));
      return made;
    },
    hilang: freeze(hilang),
    gagal: freeze(gagal),
    lengkap: hilang.length === 0 && gagal.length === 0,
  });
}
