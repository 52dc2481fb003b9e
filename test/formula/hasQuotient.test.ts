import { bagi, type Ekspresi, kali, konstanta, kurang, readFormula, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { hasQuotient } from '../../src/formula/hasQuotient.js';

const ratio = bagi('a', 'b');

describe('an expression', () => {
  it.each<[string, Ekspresi, boolean]>([
    ['that is a quotient', ratio, true],
    ['with one in a sum', tambah('a', 'b', ratio), true],
    ['with one in a difference', kurang('a', ratio), true],
    ['with one in a product', kali(ratio, konstanta('100')), true],
    ['of other operations', tambah('a', kurang('b', kali('c', konstanta('1/9')))), false],
    ['that is a variable whose id is the word', 'bagi', false],
  ])('%s', (_, ekspresi, expected) => {
    expect(hasQuotient(ekspresi)).toBe(expected);
  });
});

// The id of the variable is that of the operation.
it.each(['1 - "Bagi" x 100', '100% - "Bagi"'])('%s is read, for it divides by nothing', (text) => {
  expect(readFormula(text)).toMatchObject({ ok: true, value: { variabel: { bagi: { label: 'Bagi' } } } });
});
