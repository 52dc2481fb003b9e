import { cellInWords } from '../aggregate/cakupanAgregat.js';
import { byCell } from '../aggregate/cells.js';
import { type JoinedPart, takenBy } from '../aggregate/evaluateParts.js';
import { groupRows, periodRule } from '../aggregate/joining.js';
import { joinColumn } from '../aggregate/pool.js';
import { hasValue, type ValueColumn, valueAt } from '../aggregate/valueColumn.js';
import { zero } from '../decimal/rational.js';
import { withUnit } from '../evaluate/withUnit.js';
import { formatPeriode } from '../period/formatPeriode.js';
import { operandText, outcomeText } from './explainSteps.js';
import { sumText, type Telling } from './telling.js';

/**
 * The variables of rows joined into one part: those of each region over its periods, then those of all regions, beside what was taken
 * of other indicators. `whole`: the name of all of it.
 */
export function tellPooled(telling: Telling, part: JoinedPart, whole: string): string[] {
  const { rows } = part;
  const { joining, nama } = telling.origin;
  const taken = takenBy(joining, part);
  const { cells, columns } = joining;
  const groups = [...groupRows(cells.place, [...rows].sort(byCell(cells))).values()];
  const data = columns.filter(({ isTaken }) => isTaken !== true);
  const perPlace = groups.flatMap((own) => {
    const { periode: _, ...where } = cells.cell(own[0] ?? 0);
    const name = cells.tempat === undefined ? telling.own.all : cellInWords(where, nama, telling.bahasa);
    return data.map((column) => tellVariable(telling, column, own, name));
  });
  const isTimed = joining.cara.periode === 'gabung';
  const joins = columns.flatMap((column) => {
    const { id, label } = column.variabel;
    const known = taken?.inputs.get(id);
    if (known !== undefined)
      return [telling.own.joined(whole, label, inUnit(telling, id, telling.words.number(known.teks)))];
    if (groups.length === 1) return [];
    const terms = groups.map((own) => joinColumn(joining, column, own, isTimed) ?? zero);
    const nilai = outcomeText(joinColumn(joining, column, rows, isTimed) ?? zero, telling.words);
    return [
      telling.own.joined(whole, label, `${sumText(terms, telling.words)} = ${inUnit(telling, id, nilai)}`),
    ];
  });
  return [...perPlace, ...joins];
}

/** One variable of a region: a flow as the sum of its periods, a stock as the last known, a mean as one. */
function tellVariable(telling: Telling, column: ValueColumn, rows: readonly number[], where: string): string {
  const { words, own, bahasa, origin } = telling;
  const { joining } = origin;
  const { cells } = joining;
  const { id, label } = column.variabel;
  const isTimed = joining.cara.periode === 'gabung';
  const nilai = joinColumn(joining, column, rows, isTimed) ?? zero;
  const at = (row: number) => operandText(valueAt(column, row) ?? zero, words);
  const period = (row: number) => formatPeriode(cells.cell(row).periode ?? '', { bahasa });
  const rule = isTimed ? periodRule(joining, column) : undefined;
  const [known = 0] = rows.filter((row) => hasValue(column, row)).slice(-1);
  const whole = inUnit(telling, id, outcomeText(nilai, words));
  // Rows stand in order of time.
  if (rule === 'terakhir') return own.joined(where, label, own.last(whole, period(known)));
  const named = (row: number) => (cells.isTimed ? `${at(row)} (${period(row)})` : at(row));
  if (rows.length === 1)
    return own.joined(where, label, cells.isTimed ? `${whole} (${period(known)})` : whole);
  const sum = rows.map(named).join(' + ');
  const terms = rule === 'rata-rata' ? `(${sum}) / ${rows.length}` : sum;
  return own.joined(where, label, `${terms} = ${whole}`);
}

/** A value of a variable, as written, with its unit. */
function inUnit({ origin }: Telling, id: string, written: string): string {
  const satuan = origin.joining.prepared.indikator.variabel[id]?.satuan;
  return withUnit(written, satuan, undefined);
}
