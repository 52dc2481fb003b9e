import { cellInWords } from '../aggregate/cakupanAgregat.js';
import { byCell } from '../aggregate/cells.js';
import { combine, type ResultWay } from '../aggregate/combine.js';
import { cellOfPart, groupRows, periodRule } from '../aggregate/joining.js';
import { inputsOf, type JoinedPart, weightColumn } from '../aggregate/joinRows.js';
import type { Origin } from '../aggregate/origin.js';
import { joinColumn } from '../aggregate/pool.js';
import { hasValue, type ValueColumn, valueAt } from '../aggregate/valueColumn.js';
import { isZero, type Rational } from '../decimal/rational.js';
import type { Satuan } from '../definition/satuan.js';
import { withUnit } from '../evaluate/withUnit.js';
import { quoteLabel, textNotation } from '../formula/formulaToText.js';
import { labelOf } from '../formula/labelOf.js';
import { printFormula } from '../formula/notation.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { formatPeriode } from '../period/formatPeriode.js';
import { type AggregateWords, aggregateWords } from './aggregateWords.js';
import { operandText, outcomeText } from './explainSteps.js';
import { type ExplainWords, explainWords } from './explainWords.js';

/** What one telling is made from. */
interface Telling {
  readonly origin: Origin;
  readonly bahasa: Bahasa;
  readonly words: ExplainWords;
  readonly own: AggregateWords;
}

/** Tells how rows were joined, up to the value before rounding: what went in of each region and period, then each join. */
export function explainJoin(origin: Origin, bahasa: Bahasa): string[] {
  const telling = { origin, bahasa, words: explainWords[bahasa], own: aggregateWords[bahasa] };
  if (origin.gabungan !== undefined) return tellPooled(telling, origin.parts[0]?.rows ?? [], true);
  const order = byCell(origin.joining.cells);
  const parts = [...origin.parts].sort((a, b) => order(a.rows[0] ?? 0, b.rows[0] ?? 0));
  return [...parts.flatMap((part) => tellPart(telling, part)), ...tellResults(telling, parts)];
}

/** The variables of rows joined into one part: those of each region over its periods, then those of all regions. */
function tellPooled(telling: Telling, rows: readonly number[], isAll: boolean): string[] {
  const { joining, nama } = telling.origin;
  const { cells, columns } = joining;
  const order = byCell(cells);
  const groups = [...groupRows(cells.place, [...rows].sort(order)).values()];
  const perPlace = groups.flatMap((own) => {
    const { periode: _, ...where } = cells.cell(own[0] ?? 0);
    const name = cells.tempat === undefined ? telling.own.all : cellInWords(where, nama, telling.bahasa);
    return columns.map((column) => tellVariable(telling, column, own, name));
  });
  if (!isAll || groups.length === 1) return perPlace;
  const isTimed = joining.cara.periode === 'gabung';
  const joins = columns.map((column) => {
    const terms = groups.map((own) => joinColumn(joining, column, own, isTimed) ?? zero);
    const nilai = joinColumn(joining, column, rows, isTimed) ?? zero;
    const whole = `${sumText(terms, telling.words)} = ${inUnit(telling, column, nilai)}`;
    return telling.own.joined(telling.own.all, column.variabel.label, whole);
  });
  return [...perPlace, ...joins];
}

const zero: Rational = { numerator: 0n, denominator: 1n };

/** One variable of a region: a flow as the sum of its periods, a stock as the last known, a mean as one. */
function tellVariable(telling: Telling, column: ValueColumn, rows: readonly number[], where: string): string {
  const { words, own, bahasa, origin } = telling;
  const { joining } = origin;
  const { cells } = joining;
  const isTimed = joining.cara.periode === 'gabung';
  const nilai = joinColumn(joining, column, rows, isTimed) ?? zero;
  const at = (row: number) => operandText(valueAt(column, row) ?? zero, words);
  const period = (row: number) => formatPeriode(cells.cell(row).periode ?? '', { bahasa });
  const rule = isTimed ? periodRule(joining, column) : undefined;
  const [known = 0] = rows.filter((row) => hasValue(column, row)).slice(-1);
  const whole = inUnit(telling, column, nilai);
  // Rows stand in order of time.
  if (rule === 'terakhir') return own.joined(where, column.variabel.label, own.last(whole, period(known)));
  const named = (row: number) => (cells.isTimed ? `${at(row)} (${period(row)})` : at(row));
  if (rows.length === 1) {
    const only = cells.isTimed ? `${whole} (${period(known)})` : whole;
    return own.joined(where, column.variabel.label, only);
  }
  const sum = rows.map(named).join(' + ');
  const terms = rule === 'rata-rata' ? `(${sum}) / ${rows.length}` : sum;
  return own.joined(where, column.variabel.label, `${terms} = ${whole}`);
}

/** The value of a variable with its unit. */
function inUnit({ words, origin }: Telling, { variabel }: ValueColumn, nilai: Rational): string {
  const satuan: Satuan | undefined = origin.joining.prepared.indikator.variabel[variabel.id]?.satuan;
  const written = outcomeText(nilai, words);
  return satuan === undefined ? written : withUnit(written, satuan, undefined);
}

/** One part whose result was joined with others: its variables where they were pooled, and its formula with the numbers put in. */
function tellPart(telling: Telling, { rows, nilai }: JoinedPart): string[] {
  const { origin, words, own, bahasa } = telling;
  const { joining, nama } = origin;
  const { indikator } = joining.prepared;
  const where = cellInWords(cellOfPart(joining, rows), nama, bahasa);
  const inputs = inputsOf(joining, rows) ?? [];
  const texts = new Map(inputs.map((input) => [input.variabel.id, operandText(input.nilai, words)]));
  const filled =
    indikator.formula.jenis === 'penilaian'
      ? quoteLabel(labelOf(indikator.variabel, indikator.formula.variabel))
      : printFormula(
          indikator,
          textNotation((id) => ({ text: texts.get(id) ?? '', isAtomic: true }), words.number),
        );
  const variables = rows.length > 1 ? tellPooled(telling, rows, true) : [];
  return [...variables, own.part(where, filled, outcomeText(nilai, words))];
}

/** How the results of parts were joined: over the periods of each region, then over regions. */
function tellResults(telling: Telling, parts: readonly JoinedPart[]): string[] {
  const { joining, nama } = telling.origin;
  const { cells, cara } = joining;
  const { wilayah, periode } = cara;
  const byResult = periode !== undefined && periode !== 'gabung' ? periode : undefined;
  if (wilayah === undefined || wilayah === 'gabung')
    return byResult === undefined ? [] : [combinedLine(telling, '', 'periode', byResult, parts.map(nilaiOf))];
  const groups = new Map<number, JoinedPart[]>();
  for (const part of parts) {
    const place = cells.place[part.rows[0] ?? 0] ?? 0;
    groups.set(place, [...(groups.get(place) ?? []), part]);
  }
  const perPlace = [...groups.values()].map((own) => {
    const { periode: _, ...where } = cells.cell(own[0]?.rows[0] ?? 0);
    return { where: cellInWords(where, nama, telling.bahasa), own };
  });
  const values = perPlace.map(({ own }) => combine(own.map(nilaiOf), byResult ?? 'terakhir') ?? zero);
  const inner =
    byResult === undefined
      ? []
      : perPlace.map(({ where, own }) => combinedLine(telling, where, 'periode', byResult, own.map(nilaiOf)));
  return [
    ...inner,
    overPlaces(
      telling,
      wilayah,
      values,
      perPlace.map(({ own }) => own),
    ),
  ];
}

function nilaiOf({ nilai }: JoinedPart): Rational {
  return nilai;
}

function overPlaces(
  telling: Telling,
  way: ResultWay,
  values: readonly Rational[],
  groups: readonly (readonly JoinedPart[])[],
): string {
  const { origin, words, own } = telling;
  const { joining, nilai } = origin;
  const over = joining.cells.tempat ?? 'wilayah';
  const weight = weightColumn(joining);
  if (weight === undefined) return combinedLine(telling, '', over, way, values);
  const weights = groups.map((parts) => {
    const rows = parts.flatMap((part) => part.rows);
    return joinColumn(joining, weight, rows, joining.cells.isTimed) ?? zero;
  });
  const terms = values.map(
    (one, i) => `${operandText(one, words)} x ${operandText(weights[i] ?? zero, words)}`,
  );
  const name = `${own.ways[way]} ${own.weighted} ${own.over[over]}`;
  const text = `(${terms.join(' + ')}) / (${sumText(weights, words)})`;
  return own.combined('', capital(name), text, outcomeText(nilai, words));
}

function combinedLine(
  { words, own }: Telling,
  where: string,
  over: 'wilayah' | 'unit' | 'periode',
  way: ResultWay,
  values: readonly Rational[],
): string {
  const nilai = outcomeText(combine(values, way) ?? zero, words);
  const name = `${own.ways[way]} ${own.over[over]}`;
  const sum = sumText(values, words);
  const terms = way === 'rata-rata' ? `(${sum}) / ${values.length}` : way === 'jumlah' ? sum : nilai;
  return own.combined(where, where === '' ? capital(name) : name, values.length === 1 ? nilai : terms, nilai);
}

function sumText(values: readonly Rational[], words: ExplainWords): string {
  return values.length === 0 || (values.length === 1 && isZero(values[0] ?? zero))
    ? '0'
    : values.map((one) => operandText(one, words)).join(' + ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
