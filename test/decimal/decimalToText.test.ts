import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import { Decimal } from 'indikator';
import { describe, expect, test } from 'vitest';
import { decimalToText } from '../../src/decimal/decimalToText.js';
import { Fraction } from '../properties/oracle.js';

const Three = DecimalJs.clone({ precision: 3, toExpNeg: 0, toExpPos: 0, rounding: DecimalJs.ROUND_UP });

/** Looks like the Decimal `words x 10^...` as decimal.js keeps it, with the given fields changed. */
function fake(fields: object): object {
  return { toStringTag: '[object Decimal]', s: 1, e: 0, d: [5], ...fields };
}

describe('decimalToText writes every digit of a Decimal', () => {
  test.each<[string, string]>([
    ['0', '0'],
    ['-0', '-0'],
    ['5', '5'],
    ['-2.50', '-2.5'],
    ['0.000001', '0.000001'],
    ['0.0000001', '0.0000001'],
    ['0.00000012345678', '0.00000012345678'],
    ['10000000', '10000000'],
    ['10000001', '10000001'],
    ['123456789012345678901', '123456789012345678901'],
    ['12345678.0000001', '12345678.0000001'],
    ['1e14', '100000000000000'],
    ['1.5e-9', '0.0000000015'],
    ['70000000000000.07', '70000000000000.07'],
    ['1e999', `1${'0'.repeat(999)}`],
    ['1e-999', `0.${'0'.repeat(998)}1`],
  ])('%s', (text, plain) => {
    for (const Class of [DecimalJs, Decimal, Three]) expect(decimalToText(new Class(text))).toBe(plain);
  });

  test('a clone with precision 3 keeps what it was made from', () => {
    expect(decimalToText(new Three('123456.789'))).toBe('123456.789');
    expect(decimalToText(new Three(1).div(3))).toBe('0.334');
  });

  test('whatever number it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9]{1,40}(\.[0-9]{1,40})?$/), (text) => {
        const plain = decimalToText(new DecimalJs(text));
        expect(Fraction.parse(plain ?? '').equals(Fraction.parse(text))).toBe(true);
      }),
    );
  });
});

describe('decimalToText judges size before it writes', () => {
  test.each([
    '1e9000000',
    '-1e9000000',
    '1e-9000000',
    '1e-2000',
    '1e2000',
    '1e1000',
    '1e-1000',
    `${'9'.repeat(1001)}`,
  ])('%s has more than 1,000 digits', (text) => {
    expect(decimalToText(new DecimalJs(text))).toBe('terlalu-panjang');
  });
});

describe('decimalToText refuses what is no finite Decimal', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('Decimal(%j)', (value) => {
    for (const Class of [DecimalJs, Decimal, Three]) expect(decimalToText(new Class(value))).toBeUndefined();
  });

  test.each<[string, object]>([
    ['no tag', { s: 1, e: 0, d: [5] }],
    ['another tag', fake({ toStringTag: 'Decimal' })],
    ['a tag by symbol alone', { [Symbol.toStringTag]: '[object Decimal]', s: 1, e: 0, d: [5] }],
    ['sign 0', fake({ s: 0 })],
    ['sign 2', fake({ s: 2 })],
    ['sign as text', fake({ s: '1' })],
    ['no exponent', fake({ e: undefined })],
    ['a broken exponent', fake({ e: 0.5 })],
    ['an exponent as text', fake({ e: '0' })],
    ['an infinite exponent', fake({ e: Number.POSITIVE_INFINITY })],
    ['no words', fake({ d: [] })],
    ['words null', fake({ d: null })],
    ['words as text', fake({ d: '5' })],
    ['words like a list', fake({ d: { 0: 5, length: 1 } })],
    ['a negative word', fake({ d: [-5] })],
    ['a word of eight digits', fake({ d: [10_000_000] })],
    ['a broken word', fake({ d: [0.5] })],
    ['a word as text', fake({ d: ['5'] })],
    ['a word NaN', fake({ d: [Number.NaN] })],
    ['a hole between words', fake({ d: Object.assign([1], { 2: 5 }) })],
    ['nothing but holes', fake({ d: new Array(1) })],
    ['big.js', { constructor: { name: 'Big' }, s: 1, e: 0, c: [5] }],
    ['the prototype of Decimal', DecimalJs.prototype],
  ])('%s', (_, value) => {
    expect(decimalToText(value)).toBeUndefined();
  });

  const throws = (): never => {
    throw new Error('getter');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  test.each<[string, object]>([
    [
      'throws from its tag',
      {
        get toStringTag() {
          return throws();
        },
      },
    ],
    ['throws from its sign', Object.defineProperty(fake({}), 's', { get: throws })],
    ['throws from its exponent', Object.defineProperty(fake({}), 'e', { get: throws })],
    ['throws from its words', Object.defineProperty(fake({}), 'd', { get: throws })],
    ['throws from a word', fake({ d: Object.defineProperty([5], 0, { get: throws }) })],
    ['throws from everything', new Proxy({}, { get: throws, has: throws })],
    ['was revoked', revoked.proxy],
  ])('an object that %s', (_, value) => {
    expect(decimalToText(value)).toBeUndefined();
  });

  test('calls nothing that the object brings along', () => {
    const called: string[] = [];
    const spy = (name: string) => () => {
      called.push(name);
      return '7';
    };
    const words = Object.assign([5], { slice: spy('slice'), every: spy('every'), map: spy('map') });
    decimalToText(
      fake({ toFixed: spy('toFixed'), toString: spy('toString'), valueOf: spy('valueOf'), d: words }),
    );
    expect(called).toEqual([]);
  });

  test('never throws, even when the words bring methods of their own', () => {
    const words = Object.assign([5], { slice: () => ({ length: 1, every: () => true, map: throws }) });
    expect(() => decimalToText(fake({ d: words }))).not.toThrow();
  });

  test('a list of words a million long is not read to its end', () => {
    expect(decimalToText(fake({ d: new Array(1_000_000).fill(9_999_999) }))).toBe('terlalu-panjang');
  });
});
