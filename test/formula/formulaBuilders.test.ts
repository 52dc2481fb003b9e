import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import {
  evaluate,
  hitungan,
  IndikatorError,
  indeksTertimbang,
  laju,
  penilaian,
  penurunan,
  persentase,
  pertumbuhan,
  rasio,
  rataRata,
  type TeksAngka,
  tambah,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { indikatorOf } from './cases.js';

const konstanta = (nilai: string) => ({ jenis: 'konstanta', nilai });

describe('the builders write exactly this', () => {
  test.each<[string, object, object]>([
    ['rasio', rasio('a', 'b'), { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '1' }],
    [
      'rasio with a multiplier',
      rasio('a', 'b', 0.5),
      { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '0.5' },
    ],
    ['persentase', persentase('a', 'b'), { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '100' }],
    ['laju', laju('a', 'b', 100000), { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '100000' }],
    [
      'laju, from a bigint',
      laju('a', 'b', 1000n),
      { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '1000' },
    ],
    [
      'laju, from a Decimal',
      laju('a', 'b', new DecimalJs('1e3')),
      { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '1000' },
    ],
    [
      'laju, from text',
      laju('a', 'b', '1/9'),
      { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '1/9' },
    ],
    [
      'pertumbuhan: now less before',
      pertumbuhan('kini', 'lalu'),
      {
        jenis: 'rasio',
        pembilang: { jenis: 'kurang', operan: ['kini', 'lalu'] },
        penyebut: 'lalu',
        pengali: '100',
      },
    ],
    [
      'penurunan: before less now',
      penurunan('kini', 'lalu'),
      {
        jenis: 'rasio',
        pembilang: { jenis: 'kurang', operan: ['lalu', 'kini'] },
        penyebut: 'lalu',
        pengali: '100',
      },
    ],
    [
      'rataRata',
      rataRata('a', 'b', 'c'),
      {
        jenis: 'hitungan',
        ekspresi: { jenis: 'kali', operan: [konstanta('1/3'), { jenis: 'tambah', operan: ['a', 'b', 'c'] }] },
      },
    ],
    [
      'rataRata of one',
      rataRata('a'),
      { jenis: 'hitungan', ekspresi: { jenis: 'kali', operan: [konstanta('1/1'), 'a'] } },
    ],
    [
      'indeksTertimbang',
      indeksTertimbang({ ika: '0.376', iku: '0.405', ikl: '0.219' }),
      {
        jenis: 'hitungan',
        ekspresi: {
          jenis: 'tambah',
          operan: [
            { jenis: 'kali', operan: [konstanta('0.376'), 'ika'] },
            { jenis: 'kali', operan: [konstanta('0.405'), 'iku'] },
            { jenis: 'kali', operan: [konstanta('0.219'), 'ikl'] },
          ],
        },
      },
    ],
    [
      'indeksTertimbang of one',
      indeksTertimbang({ a: '1/9' }),
      { jenis: 'hitungan', ekspresi: { jenis: 'kali', operan: [konstanta('1/9'), 'a'] } },
    ],
    ['penilaian', penilaian('a', { penilai: 'Tim' }), { jenis: 'penilaian', variabel: 'a', penilai: 'Tim' }],
    ['hitungan', hitungan('gini'), { jenis: 'hitungan', ekspresi: 'gini' }],
  ])('%s', (_, formula, data) => {
    expect(formula).toEqual(data);
    expect(JSON.parse(JSON.stringify(formula))).toEqual(data);
    expect(Object.isFrozen(formula)).toBe(true);
  });

  test('another score as the second argument does not change the variable', () => {
    const lain = penilaian('lama', { penilai: 'Tim' });
    expect(penilaian('baru', lain)).toEqual({ jenis: 'penilaian', variabel: 'baru', penilai: 'Tim' });
  });

  test('a kind hidden in the second argument does not change the kind', () => {
    const extra = { penilai: 'Tim', jenis: 'hitungan' };
    expect(penilaian('a', extra).jenis).toBe('penilaian');
  });
});

describe('the builders mean what they are called', () => {
  const value = (formula: Parameters<typeof indikatorOf>[0], data: Readonly<Record<string, string>>) => {
    const hasil = evaluate(indikatorOf(formula, 'persen', { a: 'A', b: 'B', c: 'C' }), data);
    return hasil.ok ? hasil.desimal : hasil.issues.map((issue) => issue.code).join();
  };

  test('growth is negative when the number falls, decrease positive', () => {
    expect(value(pertumbuhan('a', 'b'), { a: '90', b: '120' })).toBe('-25.00');
    expect(value(penurunan('a', 'b'), { a: '90', b: '120' })).toBe('25.00');
  });

  test('a mean gives each the same weight', () => {
    expect(value(rataRata('a', 'b', 'c'), { a: '1', b: '1', c: '0' })).toBe('0.67');
    expect(value(rataRata('a', tambah('b', 'c')), { a: '1', b: '2', c: '3' })).toBe('3.00');
  });

  test('weights are exact', () => {
    const ninth = indeksTertimbang({ a: '1/9', b: '1/9', c: '7/9' });
    expect(value(ninth, { a: '90', b: '90', c: '90' })).toBe('90.00');
    expect(
      value(indeksTertimbang({ a: '0.376', b: '0.405', c: '0.219' }), { a: '55.42', b: '87.36', c: '60.3' }),
    ).toBe('69.42');
  });
});

describe('bad arguments', () => {
  const throws = (): never => {
    throw new Error('getter');
  };
  const hostile = () =>
    new Proxy({}, { get: throws, ownKeys: throws, has: throws, getOwnPropertyDescriptor: throws });

  const builders: readonly (readonly [string, (...argumen: never[]) => unknown])[] = [
    ['rasio', rasio],
    ['persentase', persentase],
    ['laju', laju],
    ['pertumbuhan', pertumbuhan],
    ['penurunan', penurunan],
    ['rataRata', rataRata],
    ['indeksTertimbang', indeksTertimbang],
    ['penilaian', penilaian],
    ['hitungan', hitungan],
  ];

  /** True when the call returns or throws the one error; any other error passes through. */
  function isTame(build: (...argumen: never[]) => unknown, ...argumen: readonly unknown[]): boolean {
    try {
      build(...(argumen as never[]));
    } catch (error) {
      if (!(error instanceof IndikatorError)) throw error;
    }
    return true;
  }

  test.each(builders)('%s throws nothing but the one error', (_, build) => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const values = [undefined, null, '', 5, 5n, true, Symbol('x'), {}, [], () => 5, hostile(), revoked.proxy];
    expect(isTame(build)).toBe(true);
    for (const value of values) {
      expect(isTame(build, value, value, value)).toBe(true);
      expect(isTame(build, 'a', value)).toBe(true);
      expect(isTame(build, 'a', 'b', value)).toBe(true);
    }
  });

  test.each(builders)('%s neither, for anything at all', (_, build) => {
    fc.assert(
      fc.property(
        fc.array(fc.anything({ withBigInt: true, withDate: true }), { maxLength: 4 }),
        (argumen) => {
          expect(isTame(build, ...argumen)).toBe(true);
        },
      ),
    );
  });

  test.each(
    ['0.376', '9'.repeat(1_000_000), ['0.376'], 5, () => 1].map((value) => [typeof value, value] as const),
  )('indeksTertimbang and penilaian refuse a %s in place of an object', (_jenis, value) => {
    for (const call of [() => indeksTertimbang(value as never), () => penilaian('a', value as never)]) {
      expect(codesThrownBy(call)).toEqual(['wrong-argument']);
    }
  });

  test('indeksTertimbang refuses more weights than a formula has nodes', () => {
    const bobot = (jumlah: number) =>
      Object.fromEntries(Array.from({ length: jumlah }, (_, i) => [`v${i}`, '1'] as const));
    expect(indeksTertimbang(bobot(1000)).jenis).toBe('hitungan');
    expect(codesThrownBy(() => indeksTertimbang(bobot(1001)))).toEqual(['too-large']);
  });

  test('indeksTertimbang says that its weights cannot be read', () => {
    expect(() => indeksTertimbang(null as never)).toThrow(IndikatorError);
    expect(() => indeksTertimbang(hostile() as never)).toThrow(IndikatorError);
    const getter = {
      get a(): TeksAngka {
        throw new Error('getter');
      },
    };
    expect(() => indeksTertimbang(getter)).toThrow(IndikatorError);
  });

  test('penilaian says that its assessor cannot be read', () => {
    const getter = {
      get penilai(): string {
        throw new Error('getter');
      },
    };
    expect(() => penilaian('a', getter)).toThrow(IndikatorError);
  });
});

function codesThrownBy(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    return error instanceof IndikatorError ? error.issues.map(({ code }) => code) : [`raw ${error}`];
  }
  return [];
}
