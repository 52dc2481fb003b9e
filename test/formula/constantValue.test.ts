import fc from 'fast-check';
import { bagi, type Ekspresi, kali, konstanta, kurang, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { rationalToText } from '../../src/decimal/rational.js';
import { constantValue } from '../../src/formula/constantValue.js';
import { judge } from '../properties/oracle.js';
import { constantTreeOf } from '../properties/trees.js';

const [nol, satu, tiga] = [konstanta('0'), konstanta('1'), konstanta('3')];
const largest = konstanta(10n ** 1000n - 1n);

const shown = (ekspresi: Ekspresi): string | undefined => {
  const value = constantValue(ekspresi);
  return value === undefined ? undefined : rationalToText(value);
};

describe('the value', () => {
  it.each<[string, Ekspresi, string | undefined]>([
    ['of a constant', konstanta('-0.50'), '-1/2'],
    ['of a fraction', konstanta('6/4'), '3/2'],
    ['of a sum', tambah(satu, tiga, konstanta('0.5')), '9/2'],
    ['of a difference', kurang(satu, tiga), '-2'],
    ['of a product', kali(tiga, konstanta('1/3'), konstanta('2')), '2'],
    ['of a quotient', bagi(kurang(satu, tiga), konstanta('-4')), '1/2'],
    ['of zero, however it is written', kurang(bagi(satu, tiga), konstanta('1/3')), '0'],
    ['of a division by zero is none', bagi(satu, kurang(tiga, tiga)), undefined],
    ['behind a division by zero is none', kali(nol, bagi(satu, nol)), undefined],
    ['of a variable is none', 'a', undefined],
    ['of what names a variable is none', kali(nol, tambah(satu, 'a')), undefined],
    ['below the limit of intermediate results', kurang(kali(largest, largest), kali(largest, largest)), '0'],
    ['beyond the limit is none', kali(largest, largest, largest, largest, largest, nol), undefined],
  ])('%s', (_, ekspresi, expected) => {
    expect(shown(ekspresi)).toBe(expected);
  });

  it('is that of fractions computed in another way', () => {
    fc.assert(
      fc.property(constantTreeOf(5), (tree) => {
        const verdict = judge(tree, new Map(), []);
        expect(shown(tree)).toBe(verdict.ok ? verdict.nilai.toText() : undefined);
      }),
    );
  });
});
