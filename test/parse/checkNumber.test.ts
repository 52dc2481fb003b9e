import { expect, it } from 'vitest';
import { Issues } from '../../src/issue/issues.js';
import { checkNumber } from '../../src/parse/checkNumber.js';
import type { Plain } from '../../src/parse/copyPlain.js';
import { Walk } from '../../src/parse/walk.js';

/** The number that is taken, or why none is. */
function checked(value: Plain, fraction = false, takesIntegers = false): unknown {
  const issues = new Issues();
  const found = checkNumber(value, fraction, new Walk(issues, ['nilai'], takesIntegers));
  return found ?? issues.list.map(({ fakta, path }) => [fakta.sebab, ...path]);
}

it.each<readonly [Plain, unknown]>([
  ['5', '5'],
  ['-0.50', '-0.50'],
  ['1,5', [['koma-desimal', 'nilai']]],
  ['1/3', [['bukan-angka', 'nilai']]],
  ['x', [['bukan-angka', 'nilai']]],
  [5, [['bukan-teks', 'nilai']]],
  [null, [['bukan-teks', 'nilai']]],
])('%j', (value, expected) => {
  expect(checked(value)).toEqual(expected);
});

it('fractions and safe integers count where they are allowed', () => {
  expect(checked('1/3', true)).toBe('1/3');
  expect(checked('1/0', true)).toEqual([['penyebut-nol', 'nilai']]);
  expect(checked(5, false, true)).toBe('5');
  expect(checked(0.5, false, true)).toEqual([['bukan-teks', 'nilai']]);
  expect(checked(2 ** 53, false, true)).toEqual([['bukan-teks', 'nilai']]);
});
