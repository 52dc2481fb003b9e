import { plainText } from '../decimal/exactText.js';
import type { Rational } from '../decimal/rational.js';
import type { Input } from '../evaluate/input.js';
import { groupRows, type Joining, periodRule } from './joining.js';
import { divideBy, sumOf } from './sumOf.js';
import { sumRows } from './sumRows.js';
import { hasValue, type ValueColumn } from './valueColumn.js';

/**
 * The variables of rows joined, each by its own rule: over periods within each region, then summed over regions. 10, 20, 30 and
 * 40 served out of the same 100 people are 100 of 100, not 100 of 400. What was taken of other indicators stands as it is. Undefined
 * when a joined variable grows too large.
 */
export function pool(
  joining: Joining,
  rows: readonly number[],
  isTimed: boolean,
  taken: ReadonlyMap<string, Input> = noInputs,
): readonly Input[] | undefined {
  const inputs: Input[] = [];
  for (const column of joining.columns) {
    const known = taken.get(column.variabel.id);
    if (known !== undefined) inputs.push(known);
    if (known !== undefined || column.isTaken === true) continue;
    const nilai = joinColumn(joining, column, rows, isTimed);
    if (nilai === undefined) return undefined;
    inputs.push({ variabel: column.variabel, nilai, teks: plainText(nilai) });
  }
  return inputs;
}

const noInputs: ReadonlyMap<string, Input> = /* @__PURE__ */ new Map();

/** One variable of rows joined; `isTimed`: the rows of a region are its periods. */
export function joinColumn(
  joining: Joining,
  column: ValueColumn,
  rows: readonly number[],
  isTimed: boolean,
): Rational | undefined {
  switch (isTimed ? periodRule(joining, column) : 'jumlah') {
    case 'terakhir':
      return sumRows(column, lastKnown(joining, column, rows));
    case 'rata-rata':
      return sumOfMeans(joining, column, rows);
    default:
      return sumRows(column, rows);
  }
}

/** The last row of each region that has a value. */
function lastKnown({ cells }: Joining, column: ValueColumn, rows: readonly number[]): readonly number[] {
  return lastRows(
    cells,
    rows.filter((row) => hasValue(column, row)),
  );
}

/** The last row of each region. */
export function lastRows({ place, period }: Joining['cells'], rows: readonly number[]): readonly number[] {
  const last = new Map<number, number>();
  for (const row of rows) {
    const where = place[row] as number;
    const known = last.get(where);
    if (known === undefined || (period[row] as number) > (period[known] as number)) last.set(where, row);
  }
  return [...last.values()];
}

function sumOfMeans({ cells }: Joining, column: ValueColumn, rows: readonly number[]): Rational | undefined {
  const means: Rational[] = [];
  for (const own of groupRows(cells.place, rows).values()) {
    const mean = divideBy(sumRows(column, own), own.length);
    if (mean === undefined) return undefined;
    means.push(mean);
  }
  return sumOf(means);
}
