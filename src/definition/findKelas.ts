import { konstantaOf } from '../decimal/konstanta.js';
import { compare, type Rational } from '../decimal/rational.js';
import type { Kelas, Skala, Ujung } from './skala.js';

/** The class that a value falls in, compared exactly, before any rounding; nothing when it is in none. */
export function findKelas(skala: Skala, nilai: Rational): Kelas | undefined {
  return skala.kelas.find(({ bawah, atas }) => isBeyond(nilai, bawah, 1) && isBeyond(nilai, atas, -1));
}

/** True when the value lies on the given side of an end: 1 above, -1 below. */
function isBeyond(nilai: Rational, ujung: Ujung, side: 1 | -1): boolean {
  const order = compare(nilai, konstantaOf(ujung.nilai)) * side;
  return order > 0 || (order === 0 && ujung.terbuka !== true);
}
