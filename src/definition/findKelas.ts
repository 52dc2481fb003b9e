import { constantOf } from '../decimal/constantOf.js';
import { compare, type Rational } from '../decimal/rational.js';
import { roundTo } from '../decimal/roundTo.js';
import type { Kelas, Skala, Ujung } from './skala.js';

/** Where a value stands in a scale: in a class, in the gap between two, beyond one end; or nowhere, in a scale of names. */
export type Position =
  | { readonly at: 'kelas'; readonly kelas: Kelas }
  | { readonly at: 'celah'; readonly bawah: Kelas; readonly atas: Kelas }
  | { readonly at: 'di-atas' | 'di-bawah'; readonly ujung: Ujung }
  | { readonly at: 'tanpa-ujung' };

/** The parts of a scale that decide where a value stands. */
type Classes = Pick<Skala, 'kelas' | 'celah' | 'diAtas' | 'diBawah'>;

/** Finds where a value stands, compared exactly; it is rounded first only when the scale says so. */
export function locate(skala: Classes, nilai: Rational): Position {
  const { kelas } = skala;
  if (!hasEnds(skala)) return named(kelas, nilai);
  const value =
    skala.celah === 'bulatkan' ? roundTo(nilai, { digit: digitsOf(skala), mode: 'half-up' }) : nilai;
  // A checked scale has at least one class, and a value beyond neither end has a class below and above it.
  const [lowest, highest] = [kelas[0] as Kelas, kelas.at(-1) as Kelas];
  const { bawah } = lowest;
  const { atas } = highest;
  if (bawah !== undefined && !isBeyond(value, bawah, 1))
    return skala.diBawah === 'terendah' ? { at: 'kelas', kelas: lowest } : { at: 'di-bawah', ujung: bawah };
  if (atas !== undefined && !isBeyond(value, atas, -1))
    return skala.diAtas === 'tertinggi' ? { at: 'kelas', kelas: highest } : { at: 'di-atas', ujung: atas };
  const i = kelas.findIndex(({ atas }) => isBeyond(value, atas, -1));
  const above = kelas[i] as Kelas;
  if (isBeyond(value, above.bawah, 1)) return { at: 'kelas', kelas: above };
  return inGap(skala, value, kelas[i - 1] as Kelas, above);
}

/** True when a value lies between the printed ends of a class; the policies of its scale for gaps and ends do not count. */
export function isBetweenEnds({ bawah, atas }: Kelas, nilai: Rational): boolean {
  return isBeyond(nilai, bawah, 1) && isBeyond(nilai, atas, -1);
}

/** The class that a value falls in; undefined when it is in none. */
export function findKelas(skala: Classes, nilai: Rational): Kelas | undefined {
  const found = locate(skala, nilai);
  return found.at === 'kelas' ? found.kelas : undefined;
}

/** False for a scale of names, whose classes have no ends. */
export function hasEnds({ kelas }: { readonly kelas: readonly (Partial<Kelas> | undefined)[] }): boolean {
  return kelas.some((one) => one?.bawah !== undefined || one?.atas !== undefined);
}

/** In a scale of names a number is of the class whose number it is. */
function named(kelas: readonly Kelas[], value: Rational): Position {
  const own = kelas.find(({ nilai }) => nilai !== undefined && compare(constantOf(nilai), value) === 0);
  return own === undefined ? { at: 'tanpa-ujung' } : { at: 'kelas', kelas: own };
}

function inGap({ celah }: Classes, value: Rational, bawah: Kelas, atas: Kelas): Position {
  // Between two classes both have their ends.
  const [below, above] = [bawah.atas as Ujung, atas.bawah as Ujung];
  // The number itself where two open ends meet: `bawah-terbuka` gives it to the class below, `bawah-tertutup` to the one above.
  const isUpper =
    celah === 'bawah-terbuka'
      ? compare(value, constantOf(below.nilai)) > 0
      : compare(value, constantOf(above.nilai)) >= 0;
  if (celah === 'bawah-terbuka' || celah === 'bawah-tertutup')
    return { at: 'kelas', kelas: isUpper ? atas : bawah };
  return { at: 'celah', bawah, atas };
}

/** The most decimals that an end of the scale is printed with. */
function digitsOf({ kelas }: Pick<Skala, 'kelas'>): number {
  const ends = kelas.flatMap(({ bawah, atas }) => [bawah ?? [], atas ?? []].flat());
  return Math.max(0, ...ends.map(({ nilai }) => decimalsIn(nilai)));
}

/** How many decimals a plain decimal text has. */
export function decimalsIn(text: string): number {
  const dot = text.indexOf('.');
  return dot === -1 ? 0 : text.length - dot - 1;
}

/** True when the value lies on the given side of an end: 1 above, -1 below. An end that is not there lies infinitely far away. */
function isBeyond(nilai: Rational, ujung: Ujung | undefined, side: 1 | -1): boolean {
  if (ujung === undefined) return true;
  const order = compare(nilai, constantOf(ujung.nilai)) * side;
  return order > 0 || (order === 0 && ujung.terbuka !== true);
}
