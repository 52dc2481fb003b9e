import { MAX_BITS } from '../decimal/exceedsLimit.js';
import { rationalToText } from '../decimal/rational.js';
import type { Ekspresi, Pasangan } from '../definition/ekspresi.js';
import type { Rasio } from '../definition/formula.js';
import type { Indikator } from '../definition/indikator.js';
import type { Failure } from '../formula/compile.js';
import { divisionByZero, limit, zeroOverZero } from '../issue/evaluation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Path, Place } from '../issue/path.js';

/**
 * The issue of arithmetic that has no result. A denominator that is a variable is the caller's own value, so the
 * path leads to it in the data; a computed one is at its node of the definition.
 */
export function arithmeticIssue(failure: Failure, indikator: Indikator): Issue {
  const { path } = failure;
  if (failure.code === 'limit') return limitIssue({ asal: 'definisi', path });
  const place = placeOfDivisor(indikator, path);
  if (failure.code === 'zero-over-zero') return makeIssue(zeroOverZero, place, 0, {});
  return makeIssue(divisionByZero, place, 0, { pembilang: rationalToText(failure.numerator) });
}

/** The issue of an intermediate value that grew too large. */
export function limitIssue(place: Place, bits: number = MAX_BITS): Issue {
  return makeIssue(limit, place, undefined, { apa: 'hitungan', batas: `2^${bits}` });
}

function placeOfDivisor(indikator: Indikator, path: Path): Place {
  // The fold made this path on its way to a division, so it leads to a ratio or to a node `bagi`.
  const node = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), indikator) as
    | Rasio
    | Pasangan;
  const [penyebut, steps]: [Ekspresi, Path] =
    node.jenis === 'rasio' ? [node.penyebut, ['penyebut']] : [node.operan[1], ['operan', 1]];
  if (typeof penyebut === 'string') return { asal: 'data', path: [penyebut] };
  return { asal: 'definisi', path: [...path, ...steps] };
}
