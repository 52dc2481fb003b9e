import type { Rational } from '../decimal/rational.js';
import { compare } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import type { MetodeCapaian, RumusCapaian } from '../definition/kebijakanCapaian.js';
import type { IsiTarget } from '../definition/target.js';

/** Which way is better: up, down, or neither. */
export type Direction = NonNullable<Indikator['polaritas']>;

/** The direction that the definition states, else its target; undefined when neither does. */
export function statedDirection({ polaritas }: Indikator, target: IsiTarget): Direction | undefined {
  if (polaritas !== undefined || target.jenis !== 'batas') return polaritas;
  return target.arah.startsWith('>') ? 'naik' : 'turun';
}

/**
 * The direction that a named method implies where none is stated: its percentage grows or falls with the realisation, and a
 * baseline points to its target. Undefined where it implies none, so that nothing is assumed.
 */
export function directionOfMethod(
  metode: MetodeCapaian | RumusCapaian | undefined,
  target: Rational | undefined,
  baseline: Rational | undefined,
): Direction | undefined {
  switch (metode) {
    case 'rasio':
      return 'naik';
    case 'selisih':
    case 'rasio-terbalik':
      return 'turun';
    case 'stabil':
      return 'stabil';
    case 'dari-baseline':
      if (target === undefined || baseline === undefined || compare(target, baseline) === 0) return undefined;
      return compare(target, baseline) < 0 ? 'turun' : 'naik';
    default:
      return undefined;
  }
}
