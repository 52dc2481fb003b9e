import { readExact } from '../decimal/angka.js';
import { compare } from '../decimal/rational.js';

/** True when both are numbers and the first is the larger. */
export function isReversed(bawah: string, atas: string): boolean {
  const [low, high] = [readExact(bawah), readExact(atas)];
  return low.ok && high.ok && compare(low.nilai, high.nilai) > 0;
}
