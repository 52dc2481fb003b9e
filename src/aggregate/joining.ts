import { MAX_SUM_BITS } from '../decimal/exceedsLimit.js';
import type { Agregasi } from '../definition/agregasi.js';
import type { Variabel } from '../definition/variabel.js';
import { limitIssue } from '../evaluate/arithmeticIssue.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { Input } from '../evaluate/input.js';
import type { Prepared } from '../evaluate/prepare.js';
import type { Issue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { relocate } from '../issue/relocate.js';
import type { Cells } from './cells.js';
import type { Sel } from './masukanAgregat.js';
import type { ValueColumn } from './valueColumn.js';

/** How an indicator joins, in each dimension that the rows have. */
export interface Cara {
  /** The way over regions or units; undefined: the rows name none. */
  readonly wilayah?: NonNullable<Agregasi['wilayah']>;
  /** The way over periods; undefined: the rows name none. */
  readonly periode?: NonNullable<Agregasi['periode']>;
}

/** An indicator with its columns, and how its rows are to be joined. */
export interface Joining {
  readonly prepared: Prepared;
  /** The column of each variable, in declared order. */
  readonly columns: readonly ValueColumn[];
  readonly cells: Cells;
  readonly cara: Cara;
  /** The figures that its variables take of other indicators, for some of the rows, or for all; undefined: it takes none. */
  readonly take?: (rows?: readonly number[]) => Taken;
}

/** What an indicator takes of others. */
export interface Taken {
  /** The value of each variable that takes one, by id. */
  readonly inputs: ReadonlyMap<string, Input>;
  /** Why others have none. */
  readonly issues: readonly Issue[];
  /** The figures that values were taken from. */
  readonly figures: readonly TakenFigure[];
}

/** A figure that was taken, with the rows that went into it, and why others did not. */
export interface TakenFigure {
  readonly figure: Tercetak;
  readonly used: readonly number[];
  readonly failed: ReadonlyMap<number, readonly Issue[]>;
}

/** How one variable joins over periods. */
export function periodRule({ prepared }: Joining, { variabel }: ValueColumn): Variabel['gabungPeriode'] {
  return prepared.indikator.variabel[variabel.id]?.gabungPeriode;
}

/** The issue of a row, located in the caller's own list. */
export function ofRow({ cells }: Joining, row: number, issue: Issue): Issue {
  const path = issue.asal === 'data' ? ['data', ...issue.path] : [];
  return relocate(issue, argument(...cells.path, row, ...path));
}

/** The issue of joined rows. It stands in no single one, so its path leads to the list of rows. */
export function ofRows({ cells }: Joining, issue: Issue): Issue {
  return issue.asal === 'data' ? relocate(issue, argument(...cells.path)) : issue;
}

/** The issue of a sum, or of a mean, that grows too large. */
export function tooLargeSum({ cells }: Joining): Issue {
  return limitIssue(argument(...cells.path), MAX_SUM_BITS);
}

/** Rows by the position of their region or unit, or of their period; in the order in which they are given. */
export function groupRows(
  positions: Int32Array,
  rows: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    // Each row has a position.
    const position = positions[row] as number;
    const known = groups.get(position);
    if (known === undefined) groups.set(position, [row]);
    else known.push(row);
  }
  return groups;
}

/** What the cells of a part share: its region or unit where periods were pooled, its period where regions were. */
export function cellOfPart({ cells, cara }: Joining, rows: readonly number[]): Sel {
  // A part has a row.
  const cell = cells.cell(rows[0] as number);
  const { periode, ...where } = cell;
  if (cells.tempat === undefined || periode === undefined) return cell;
  if (cara.periode === 'gabung') return where;
  return cara.wilayah === 'gabung' && cara.periode !== 'terakhir' ? { periode } : cell;
}
