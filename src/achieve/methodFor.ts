import type { MetodeCapaian, RumusCapaian } from '../definition/kebijakanCapaian.js';
import type { IsiTarget } from '../definition/target.js';
import { methodNeedsRange, missingMethod, missingPolaritas } from '../issue/achievement.js';
import type { Parsed } from '../issue/parsed.js';
import { refuse } from '../issue/refuse.js';
import type { Direction } from './direction.js';

/** The method that the definition names; else the ratio, but only where more is stated to be better. */
export function methodFor(
  metode: MetodeCapaian | RumusCapaian | undefined,
  target: IsiTarget,
  direction: Direction | undefined,
): Parsed<MetodeCapaian | RumusCapaian> {
  const place = { asal: 'definisi', path: ['capaian', 'metode'] } as const;
  if (metode === 'rentang' && target.jenis !== 'rentang')
    return refuse(methodNeedsRange, place, metode, { jenis: target.jenis });
  if (metode !== undefined) return { ok: true, value: metode };
  if (direction === undefined)
    return refuse(missingPolaritas, { asal: 'definisi', path: ['polaritas'] }, direction, {});
  if (direction === 'turun' || direction === 'stabil')
    return refuse(missingMethod, place, metode, { arah: direction });
  return { ok: true, value: target.jenis === 'rentang' ? 'rentang' : 'rasio' };
}
