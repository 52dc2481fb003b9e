import { cellInWords } from '../aggregate/cakupanAgregat.js';
import { combine, type ResultWay } from '../aggregate/combine.js';
import type { JoinedPart } from '../aggregate/evaluateParts.js';
import { groupParts, weightColumn } from '../aggregate/joinParts.js';
import { joinColumn } from '../aggregate/pool.js';
import { type Rational, zero } from '../decimal/rational.js';
import { operandText, outcomeText } from './explainSteps.js';
import { sumText, type Telling } from './telling.js';

/** How the results of parts were joined: over the periods of each region, then over regions. */
export function tellResults(telling: Telling, parts: readonly JoinedPart[]): string[] {
  const { joining, nama } = telling.origin;
  const { cells, cara } = joining;
  const { wilayah, periode } = cara;
  const byResult = periode !== undefined && periode !== 'gabung' ? periode : undefined;
  if (wilayah === undefined || wilayah === 'gabung')
    return byResult === undefined ? [] : [combinedLine(telling, '', 'periode', byResult, parts.map(nilaiOf))];
  const perPlace = groupParts(cells.place, parts).map((own) => {
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
