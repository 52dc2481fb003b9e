import { constantOf } from '../decimal/constantOf.js';
import { compare, type Rational } from '../decimal/rational.js';
import { roundTo } from '../decimal/roundTo.js';
import type { Kelas, Skala, Ujung } from './skala.js';

/** Where a value stands in a scale: in a class, in the gap between two, or beyond one end. */
export type Position =
  | { readonly at: 'kelas'; readonly kelas: Kelas }
  | { readonly at: 'celah'; readonly bawah: Kelas; readonly atas: Kelas }
  | { readonly at: 'di-atas' | 'di-bawah'; readonly kelas: Kelas };

/** The parts of a scale that decide where a value stands. */
type Classes = Pick<Skala, 'kelas' | 'celah' | 'diAtas' | 'diBawah'>;

/** Finds where a value stands, compared exactly; it is rounded first only when the scale says so. */
export function locate(skala: Classes, nilai: Rational): Position {
  const value =
    skala.celah === 'bulatkan' ? roundTo(nilai, { digit: digitsOf(skala), mode: 'half-up' }) : nilai;
  const { kelas } = skala;
  // A checked scale has at least one class, and a value beyond neither end has a class below and above it.
  const [lowest, highest] = [kelas[0] as Kelas, kelas.at(-1) as Kelas];
  if (!isBeyond(value, lowest.bawah, 1)) return outside('di-bawah', lowest, skala.diBawah);
  if (!isBeyond(value, highest.atas, -1)) return outside('di-atas', highest, skala.diAtas);
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

function outside(letak: 'di-atas' | 'di-bawah', kelas: Kelas, policy: string | undefined): Position {
  return { at: policy === undefined || policy === 'tolak' ? letak : 'kelas', kelas };
}

function inGap({ celah }: Classes, value: Rational, bawah: Kelas, atas: Kelas): Position {
  // The number itself where two open ends meet: `bawah-terbuka` gives it to the class below, `bawah-tertutup` to the one above.
  const isUpper =
    celah === 'bawah-terbuka'
      ? compare(value, constantOf(bawah.atas.nilai)) > 0
      : compare(value, constantOf(atas.bawah.nilai)) >= 0;
  if (celah === 'bawah-terbuka' || celah === 'bawah-tertutup')
    return { at: 'kelas', kelas: isUpper ? atas : bawah };
  return { at: 'celah', bawah, atas };
}

/** The most decimals that an end of the scale is printed with. */
function digitsOf({ kelas }: Pick<Skala, 'kelas'>): number {
  return Math.max(...kelas.flatMap(({ bawah, atas }) => [decimalsIn(bawah.nilai), decimalsIn(atas.nilai)]));
}

/** How many decimals a plain decimal text has. */
export function decimalsIn(text: string): number {
  const dot = text.indexOf('.');
  return dot === -1 ? 0 : text.length - dot - 1;
}

/** True when the value lies on the given side of an end: 1 above, -1 below. */
function isBeyond(nilai: Rational, ujung: Ujung, side: 1 | -1): boolean {
  const order = compare(nilai, constantOf(ujung.nilai)) * side;
  return order > 0 || (order === 0 && ujung.terbuka !== true);
}
