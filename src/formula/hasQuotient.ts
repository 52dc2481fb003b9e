import type { Ekspresi } from '../definition/ekspresi.js';
import { type Algebra, fold } from './fold.js';

/** True for an expression that divides anywhere. */
export function hasQuotient(ekspresi: Ekspresi): boolean {
  return fold(ekspresi, quotients, []);
}

const isAny = (parts: readonly boolean[]) => parts.includes(true);

const quotients: Algebra<boolean> = {
  variabel: () => false,
  konstanta: () => false,
  tambah: isAny,
  kurang: (kiri, kanan) => kiri || kanan,
  kali: isAny,
  bagi: () => true,
};
