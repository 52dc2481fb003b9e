import fc from 'fast-check';
import { expect, describe as suite, test } from 'vitest';
import { describe, describeNames } from '../../src/issue/describe.js';
import { draws } from '../properties/seed.js';

/** Longer than the 60 of the promise "about 60 characters", shorter than anything that spoils a message. */
const MOST = 80;

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const refuse = (): never => {
  throw new Error('trap');
};

suite('describe', () => {
  test.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [false, 'false'],
    [0, '0'],
    [-0, '-0'],
    [23.5, '23.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [1e21, '1e+21'],
    [5n, '5'],
    [-5n, '-5'],
    ['', '""'],
    ['94,33', '"94,33"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}"… (41)`],
    ['x'.repeat(5_000_000), `"${'x'.repeat(40)}"… (5000000)`],
    [[], '[…] (0)'],
    [[1, 2, 3], '[…] (3)'],
    [{}, '{…}'],
    [{ toString: refuse, toJSON: refuse }, '{…}'],
    [Object.create(null), '{…}'],
    [new Date(0), '{…}'],
    [new Map(), '{…}'],
    [() => 5, 'function'],
    [class {}, 'function'],
    [Symbol('x'), 'symbol'],
  ])('a short form (%#)', (value, text) => {
    expect(describe(value)).toBe(text);
  });

  test('hostile objects too', () => {
    const hostile = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });
    const values = [hostile, revoked({}), revoked([]), revoked(() => 5), new Proxy([], { get: refuse })];
    expect(values.map(describe)).toEqual(['{…}', '{…}', '{…}', 'function', '{…}']);
  });

  test('a bigint is written out up to 128 bits', () => {
    expect(describe(2n ** 127n - 1n)).toBe('170141183460469231731687303715884105727');
    expect(describe(-(2n ** 127n))).toBe('-170141183460469231731687303715884105728');
    expect(describe(2n ** 127n)).toBe('bigint');
    expect(describe(10n ** 100_000n)).toBe('bigint');
  });

  test('stays short whatever the value is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
        expect(describe(value).length).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: draws(500) },
    );
  });

  test.each<[string, () => unknown]>([
    ['text of control characters', () => '\u0000'.repeat(40)],
    ['text of lone surrogates', () => '\ud800'.repeat(40)],
    ['a list that lies about its length', () => new Proxy([], { get: () => 'x'.repeat(1_000_000) })],
  ])('stays short for %s', (_, make) => {
    expect(describe(make()).length).toBeLessThanOrEqual(MOST);
  });

  test('runs no code of the value', () => {
    let ran = 0;
    const trap = () => {
      ran += 1;
      return undefined;
    };
    describe(new Proxy({}, { get: trap, has: () => trap() === undefined }));
    describe({
      get x() {
        return trap();
      },
      toString: trap,
      [Symbol.toPrimitive]: trap,
    });
    expect(ran).toBe(0);
  });
});

suite('describeNames', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `n${i + 1}`);

  test.each<[readonly string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['terlayani', 'seluruh'], 'terlayani, seluruh'],
    [names(12), 'n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12'],
    [names(13), 'n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, … (+1)'],
    [names(1000), 'n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, … (+988)'],
    [['x'.repeat(1000)], `${'x'.repeat(120)}…`],
  ])('the first twelve, and how many there are beyond (%#)', (list, text) => {
    expect(describeNames(list)).toBe(text);
  });
});
