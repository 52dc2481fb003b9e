import type { Rational } from '../decimal/rational.js';
import { compare } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import type { MetodeCapaian } from '../definition/kebijakanCapaian.js';
import type { IsiTarget } from '../definition/target.js';

/** Which way is better: up, down, or neither. */
export type Direction = NonNullable<Indikator['polaritas']>;

/** What the definition, or else its target, says of the way; nothing when neither does. */
export function statedDirection({ polaritas }: Indikator, target: IsiTarget): Direction | undefined {
  if (polaritas !== undefined || target.jenis !== 'batas') return polaritas;
  return target.arah.startsWith('>') ? 'naik' : 'turun';
}

/** Where nothing is said, the method tells: some only make sense one way, and a baseline points to its target. */
export function directionOfMethod(
  metode: MetodeCapaian | undefined,
  target: Rational | undefined,
  baseline: Rational | undefined,
): Direction {
  switch (metode) {
    case 'selisih':
    case 'rasio-terbalik':
      return 'turun';
    case 'stabil':
      return 'stabil';
    case 'dari-baseline':
      if (target === undefined || baseline === undefined) return 'naik';
      return compare(target, baseline) < 0 ? 'turun' : 'naik';
    default:
      return 'naik';
  }
}
