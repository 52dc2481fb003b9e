import type { Ekspresi } from '../../definition/ekspresi.js';
import { type Algebra, fold } from '../../formula/fold.js';

/** How often an expression as a whole is multiplied by 100: `A x 100 / B x 100` twice, `A / 100 x B x 100` not at all. */
export function hundredsIn(ekspresi: Ekspresi): number {
  return fold(ekspresi, hundreds, []);
}

const none = () => 0;

const hundreds: Algebra<number> = {
  variabel: none,
  konstanta: (nilai) => (nilai === '100' ? 1 : 0),
  tambah: none,
  kurang: none,
  kali: (factors) => factors.reduce((sum, one) => sum + one, 0),
  bagi: (pembilang, penyebut) => pembilang - penyebut,
};
