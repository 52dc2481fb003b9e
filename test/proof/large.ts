import { Decimal, type Ekspresi, hitungan, kali, konstanta, tambah } from 'indikator';
import { angka, pecahan } from '../fixtures/number.js';
import { hostile } from '../hostile/values.js';

/** A hostile value that is made when it is asked for, since some of them are large. */
export interface Making {
  readonly nama: string;
  readonly make: () => unknown;
}

function tree(levels: number, leaf: Ekspresi): Ekspresi {
  return levels === 1 ? leaf : tambah(tree(levels - 1, leaf), leaf);
}

/** Sound definitions at the limits: they cost the most work before something is refused, or a result. */
const heavy: readonly Making[] = [
  {
    nama: 'a product of 998 numbers of 1,000 digits',
    make: () => hitungan(kali(...new Array(998).fill(konstanta(angka('9'.repeat(1000)))))),
  },
  {
    nama: 'a sum of 998 fractions of 1,000 digits',
    make: () =>
      hitungan(
        tambah(...Array.from({ length: 998 }, (_, i) => konstanta(pecahan(`1/${10n ** 999n + BigInt(i)}`)))),
      ),
  },
  { nama: '64 levels', make: () => hitungan(tree(64, 'terlayani')) },
  { nama: '50,000 nodes', make: () => hitungan(tambah(...new Array(50_000).fill('terlayani'))) },
];

/** Texts. */
const texts: readonly Making[] = [
  { nama: 'a million combining characters', make: () => 'e\u0301'.normalize('NFD').slice(1).repeat(1e6) },
  { nama: 'a million digits', make: () => '9'.repeat(1e6) },
  { nama: 'a million digits and a comma', make: () => `${'9'.repeat(1e6)},0` },
  { nama: 'a million dots', make: () => `1${'.'.repeat(1e6)}` },
  { nama: 'a million groups', make: () => `1${'.000'.repeat(1e6)}` },
  { nama: 'a million spaces', make: () => `${' '.repeat(1e6)}x` },
  { nama: 'a million brackets', make: () => '('.repeat(1e6) },
  { nama: 'a million minus signs', make: () => '-'.repeat(1e6) },
  { nama: 'a million backslashes', make: () => '\\frac'.repeat(2e5) },
  { nama: 'a million tabs', make: () => '\t'.repeat(1e6) },
  { nama: 'a million lines', make: () => '\n'.repeat(1e6) },
  { nama: 'a million table cells', make: () => '|x'.repeat(5e5) },
  { nama: 'a million tags', make: () => '<td>'.repeat(250_000) },
  { nama: 'a million quotes', make: () => '"'.repeat(1e6) },
  { nama: 'half a surrogate pair', make: () => '\ud800' },
  { nama: '1e1000000000 as text', make: () => '1e1000000000' },
  { nama: '1/0', make: () => '1/0' },
];

/** Numbers that are small to write and large to write out. */
const numbers: readonly Making[] = [
  { nama: 'Decimal 1e9000000000000000', make: () => new Decimal('1e9000000000000000') },
  { nama: 'Decimal 1e-9000000000000000', make: () => new Decimal('1e-9000000000000000') },
  { nama: 'Decimal NaN', make: () => new Decimal(Number.NaN) },
  { nama: 'Decimal Infinity', make: () => new Decimal(Number.POSITIVE_INFINITY) },
  { nama: '2^1000000 as bigint', make: () => 2n ** 1_000_000n },
  { nama: 'the smallest double', make: () => Number.MIN_VALUE },
  { nama: 'the largest double', make: () => Number.MAX_VALUE },
];

/** Every hostile value that is measured. */
export const large: readonly Making[] = [
  ...hostile.map(({ nama, value }) => ({ nama, make: () => value })),
  ...texts,
  ...numbers,
  ...heavy,
];
