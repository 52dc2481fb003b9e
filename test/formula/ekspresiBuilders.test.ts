import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import {
  type Bilangan,
  bagi,
  hitungan,
  kali,
  konstanta,
  kurang,
  safeParseIndikator,
  tambah,
} from 'indikator';
import { describe, expect, test } from 'vitest';

describe('the nodes of an expression', () => {
  test('are plain data', () => {
    expect(tambah('a', 'b', 'c')).toEqual({ jenis: 'tambah', operan: ['a', 'b', 'c'] });
    expect(kurang('a', 'b')).toEqual({ jenis: 'kurang', operan: ['a', 'b'] });
    expect(kali('a', konstanta(100))).toEqual({
      jenis: 'kali',
      operan: ['a', { jenis: 'konstanta', nilai: '100' }],
    });
    expect(bagi('a', 'b')).toEqual({ jenis: 'bagi', operan: ['a', 'b'] });
    expect(konstanta('1/9')).toEqual({ jenis: 'konstanta', nilai: '1/9' });
  });

  test('survive JSON', () => {
    const tree = kali(konstanta('1/3'), tambah('a', kurang('b', bagi('c', konstanta(-2.5)))));
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  test('are frozen, with their operands', () => {
    for (const node of [tambah('a', 'b'), kurang('a', 'b'), kali('a', 'b'), bagi('a', 'b')]) {
      expect(Object.isFrozen(node) && Object.isFrozen(node.operan)).toBe(true);
    }
    expect(Object.isFrozen(konstanta(5))).toBe(true);
  });
});

describe('konstanta keeps the exact number', () => {
  test.each<[unknown, string]>([
    [100, '100'],
    [0.5, '0.5'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [-2.5, '-2.5'],
    [9007199254740993n, '9007199254740993'],
    [new DecimalJs('0.3760'), '0.376'],
    ['0.3760', '0.3760'],
    ['1/9', '1/9'],
    ['007', '007'],
  ])('%s as %s', (nilai, teks) => {
    expect(konstanta(nilai as never).nilai).toBe(teks);
  });

  const accepted = (node: unknown) =>
    safeParseIndikator({
      id: 'x',
      nama: 'X',
      satuan: 'indeks',
      variabel: { a: { label: 'A' } },
      formula: hitungan(kali('a', node as never)),
    }).ok;

  test.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['an unsafe integer', 2 ** 53],
    ['a negative unsafe integer', -(2 ** 53) - 2],
    ['a large unsafe integer', 1e20],
    ['an unsafe integer with exponent', 1e21],
    ['a decimal comma', '0,376'],
    ['text', 'dua'],
    ['an empty text', ''],
    ['a padded text', ' 5'],
    ['a fraction over zero', '1/0'],
    ['null', null],
    ['nothing', undefined],
    ['true', true],
    ['a list', [5]],
    ['an object', {}],
    ['a boxed number', Object(5)],
    ['a symbol', Symbol('5')],
    ['a function', () => 5],
    ['1,001 digits', '9'.repeat(1001)],
    ['a bigint of 1,001 digits', 10n ** 1000n],
    ['a Decimal NaN', new DecimalJs(Number.NaN)],
    ['a huge Decimal', new DecimalJs('1e9000000')],
  ])('%s does not throw, but a definition with it is refused', (_, nilai) => {
    expect(accepted(konstanta(nilai as never))).toBe(false);
  });

  test('what is a number makes a definition that is accepted', () => {
    const angka: readonly Bilangan[] = [5, '0.376', '1/9', 5n, 0.1, new DecimalJs('2.5')];
    expect(angka.map((one) => accepted(konstanta(one)))).toEqual(new Array(6).fill(true));
  });
});

describe('bad operands', () => {
  const throws = (): never => {
    throw new Error('getter');
  };

  test('never throw; the definition that holds them is refused', () => {
    const hostile = [
      null,
      undefined,
      5,
      {},
      [],
      Symbol('x'),
      new Proxy({}, { get: throws, ownKeys: throws, has: throws }),
    ];
    for (const value of hostile) {
      const bad = value as never;
      for (const node of [tambah(bad, 'a'), kurang('a', bad), kali('a', bad), bagi(bad, 'a')]) {
        const parsed = safeParseIndikator({
          id: 'x',
          nama: 'X',
          satuan: 'indeks',
          variabel: { a: { label: 'A' } },
          formula: hitungan(node),
        });
        expect(parsed.ok).toBe(false);
      }
    }
  });

  test('too few of them neither', () => {
    expect(tambah()).toEqual({ jenis: 'tambah', operan: [] });
    expect(kali('a')).toEqual({ jenis: 'kali', operan: ['a'] });
    expect(() => (kurang as () => unknown)()).not.toThrow();
  });

  test('nor anything else', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (value) => {
        const bad = value as never;
        const nodes = [tambah(bad), kurang(bad, bad), kali(bad, bad), bagi(bad, bad), konstanta(bad)];
        expect(nodes.map((node) => node.jenis)).toEqual(['tambah', 'kurang', 'kali', 'bagi', 'konstanta']);
        expect(typeof konstanta(bad).nilai).toBe('string');
      }),
    );
  });
});
