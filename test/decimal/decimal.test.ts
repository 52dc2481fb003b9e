import DecimalJs from 'decimal.js';
import { Decimal, defineIndikator, evaluate, explain, formatAngka } from 'indikator';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const settings = () => ({
  precision: DecimalJs.precision,
  rounding: DecimalJs.rounding,
  toExpNeg: DecimalJs.toExpNeg,
  toExpPos: DecimalJs.toExpPos,
  minE: DecimalJs.minE,
  maxE: DecimalJs.maxE,
  modulo: DecimalJs.modulo,
  crypto: DecimalJs.crypto,
});
const original = settings();

afterEach(() => {
  DecimalJs.set(original);
});

afterAll(() => {
  vi.resetModules();
});

// Made before any setting is changed: a host's own maxE would make it Infinity.
const seluruh = new DecimalJs('987654321');

function figures(): readonly string[] {
  const hasil = evaluate(pmks, { terlayani: '123456789', seluruh });
  if (!hasil.ok) return ['issues'];
  return [
    hasil.desimal,
    hasil.teks,
    hasil.eksak,
    hasil.nilai.toString(),
    hasil.nilai.div(3).toFixed(30),
    ...explain(hasil).langkah,
    formatAngka(new Decimal('123456.789'), { digit: 2 }),
  ];
}

describe('a host that changes its own decimal.js', () => {
  test('changes nothing here', () => {
    const before = figures();
    expect(before.slice(0, 4)).toEqual(['12.50', '12,50%', '1371742100/109739369', '12.5']);
    DecimalJs.set({
      precision: 3,
      rounding: DecimalJs.ROUND_DOWN,
      toExpNeg: 0,
      toExpPos: 0,
      maxE: 5,
      minE: -5,
    });
    expect(figures()).toEqual(before);
    expect(new Decimal(1).div(3).toFixed(20)).toBe('0.33333333333333333333');
  });

  test('changes nothing here even when it does so before we are loaded', async () => {
    DecimalJs.set({
      precision: 3,
      rounding: DecimalJs.ROUND_DOWN,
      toExpNeg: 0,
      toExpPos: 0,
      maxE: 5,
      minE: -5,
    });
    vi.resetModules();
    const fresh = await import('indikator');
    expect(fresh.Decimal).not.toBe(Decimal);
    const hasil = fresh.evaluate(pmks, { terlayani: '123456789', seluruh: '987654321' });
    expect(hasil.ok && hasil.nilai.times(100_000_000).toString()).toBe('1250000000');
    expect(new fresh.Decimal('1e30').div(3).toFixed(2)).toBe(`${'3'.repeat(30)}.33`);
  });

  test('finds its own settings as it left them', () => {
    DecimalJs.set({ precision: 7 });
    const before = settings();
    figures();
    expect(settings()).toEqual(before);
    expect(new DecimalJs(1).div(3).toString()).toBe('0.3333333');
  });
});

describe('our own Decimal', () => {
  test('is a class apart from the host', () => {
    expect(Decimal).not.toBe(DecimalJs);
    expect(Object.isFrozen(Decimal)).toBe(true);
  });

  test('cannot be set', () => {
    expect(() => Decimal.set({ precision: 3 })).toThrow(TypeError);
    expect(() => Decimal.config({ rounding: 0 })).toThrow(TypeError);
    expect(() => Object.assign(Decimal, { precision: 3 })).toThrow(TypeError);
    expect([Decimal.precision, Decimal.rounding]).toEqual([1000, Decimal.ROUND_HALF_UP]);
  });

  test('never writes an exponent', () => {
    expect(new Decimal('1e30').toString()).toBe(`1${'0'.repeat(30)}`);
    expect(new Decimal('1e-30').toString()).toBe(`0.${'0'.repeat(29)}1`);
    expect(JSON.stringify([new Decimal('1e-9')])).toBe('["0.000000001"]');
  });

  test('divides with 1,000 significant digits and rounds half away from zero', () => {
    expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(1000)}`);
    expect([new Decimal('2.5').round().toString(), new Decimal('-2.5').round().toString()]).toEqual([
      '3',
      '-3',
    ]);
  });
});

describe('a result as Decimal', () => {
  const nilai = (terlayani: string, seluruh: string) => {
    const hasil = evaluate(
      defineIndikator({
        ...pmks,
        variabel: { terlayani: { label: 'A' }, seluruh: { label: 'B' } },
        contoh: [],
      }),
      { terlayani, seluruh },
    );
    return hasil.ok ? hasil.nilai : undefined;
  };

  test('is of our class and has the printed digits', () => {
    expect(nilai('23', '160')).toBeInstanceOf(Decimal);
    expect(nilai('23', '160')?.toFixed(2)).toBe('14.38');
  });

  test.each([
    ['-0', '5'],
    ['0', '-5'],
    ['-1', '1000000'],
    ['1', '-1000000'],
  ])('%s / %s is 0 and never -0', (terlayani, seluruh) => {
    const value = nilai(terlayani, seluruh);
    expect(value?.toFixed(2)).toBe('0.00');
    expect(value?.isNegative()).toBe(false);
    expect(Object.is(value?.toNumber(), 0)).toBe(true);
  });
});
