import { isZero, type Rational } from '../decimal/rational.js';
import { noWeight } from '../issue/aggregation.js';
import { makeIssue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { combine, type ResultWay, weightedMean } from './combine.js';
import type { JoinedPart } from './evaluateParts.js';
import { type Joining, tooLargeSum } from './joining.js';
import { joinColumn } from './pool.js';
import type { ValueColumn } from './valueColumn.js';

/** The figure of parts that were evaluated one by one. */
export function joinParts(joining: Joining, parts: readonly JoinedPart[]): Parsed<Rational> {
  const { cara, cells } = joining;
  const { wilayah, periode } = cara;
  if (wilayah === undefined || wilayah === 'gabung') {
    // Parts are periods then, in order of time.
    return figureOf(
      joining,
      combine(
        parts.map(({ nilai }) => nilai),
        periode as ResultWay,
      ),
    );
  }
  const places = groupParts(cells.place, parts);
  const perPlace = places.map((own) =>
    periode === undefined || periode === 'gabung'
      ? own[0]?.nilai
      : combine(
          own.map(({ nilai }) => nilai),
          periode,
        ),
  );
  if (perPlace.includes(undefined)) return figureOf(joining, undefined);
  // None is undefined here.
  const values = perPlace as readonly Rational[];
  const weight = weightColumn(joining);
  if (weight === undefined) return figureOf(joining, combine(values, wilayah));
  const weights = places.map((own) =>
    joinColumn(
      joining,
      weight,
      own.flatMap(({ rows }) => rows),
      cells.isTimed,
    ),
  );
  if (weights.includes(undefined)) return figureOf(joining, undefined);
  const known = weights as readonly Rational[];
  if (known.every(isZero)) {
    const fakta = { label: weight.variabel.label };
    return { ok: false, issues: [makeIssue(noWeight, argument(...cells.path), 0, fakta)] };
  }
  return figureOf(joining, weightedMean(values, known));
}

/** The parts of each region, in order of time. */
export function groupParts(
  place: Int32Array,
  parts: readonly JoinedPart[],
): readonly (readonly JoinedPart[])[] {
  const groups = new Map<number, JoinedPart[]>();
  for (const part of parts) {
    // A part has a row, and its rows are of one region.
    const where = place[part.rows[0] ?? 0] as number;
    const known = groups.get(where);
    if (known === undefined) groups.set(where, [part]);
    else known.push(part);
  }
  return [...groups.values()];
}

/** The column of the weight of the mean over regions; undefined where all weigh the same. */
export function weightColumn({ prepared, columns }: Joining): ValueColumn | undefined {
  const bobot = prepared.indikator.agregasi?.bobot;
  return bobot === undefined ? undefined : columns.find(({ variabel }) => variabel.id === bobot);
}

function figureOf(joining: Joining, nilai: Rational | undefined): Parsed<Rational> {
  return nilai === undefined ? { ok: false, issues: [tooLargeSum(joining)] } : { ok: true, value: nilai };
}
