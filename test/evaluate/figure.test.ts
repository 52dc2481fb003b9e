import { computeCapaian, Decimal, evaluate, type Tercetak } from 'indikator';
import { describe, expect, it } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import type { Rounding } from '../../src/decimal/roundTo.js';
import { Figure, type Making } from '../../src/evaluate/figure.js';
import { RoundedFraction } from '../../src/evaluate/rounded.js';
import { pmks } from '../fixtures/pmks.js';

class Plain extends Figure {
  get nilai(): Decimal {
    return this.toDecimal();
  }
}

const make = (
  nilai: string,
  { kurun, dasar }: Pick<Making, 'kurun' | 'dasar'> = {},
  rounding: Rounding = { digit: 2, mode: 'half-up' },
): Plain => {
  const rounded = new RoundedFraction(constantOf(nilai), rounding);
  return new Plain({ id: 'x', rounded, mode: rounding.mode, satuan: 'poin', kurun, dasar });
};

describe('a figure', () => {
  it.each([
    ['115/8', '14.38', '14,38 poin', '115/8'],
    ['-115/8', '-14.38', '-14,38 poin', '-115/8'],
    ['1/3', '0.33', '0,33 poin', '1/3'],
    ['0.995', '1.00', '1,00 poin', '199/200'],
    ['5', '5.00', '5,00 poin', '5'],
    ['-0.001', '0.00', '0,00 poin', '-1/1000'],
    ['0', '0.00', '0,00 poin', '0'],
  ])('of %s is printed %s', (nilai, desimal, teks, eksak) => {
    expect({ ...make(nilai) }).toEqual({ ok: true, id: 'x', desimal, teks, eksak });
    expect(make(nilai).nilai.toFixed(2)).toBe(desimal);
  });

  it('is rounded as its definition says', () => {
    const { desimal } = make('2.5', {}, { digit: 0, mode: 'half-even' });
    expect(desimal).toBe('2');
    expect(make('2.001', {}, { digit: 1, mode: 'ceil' }).desimal).toBe('2.1');
  });

  it('has fields that JSON keeps, and no other', () => {
    const figure = make('115/8', { dasar: 'eksak' });
    expect(JSON.stringify(figure)).toBe(
      '{"ok":true,"id":"x","desimal":"14.38","teks":"14,38 poin","eksak":"115/8"}',
    );
    expect(Reflect.ownKeys(figure)).toEqual(['ok', 'id', 'desimal', 'teks', 'eksak']);
  });

  it('makes its Decimal from what was printed, a new one each time', () => {
    const figure = make('115/8');
    expect(figure.nilai).toBeInstanceOf(Decimal);
    expect(figure.nilai).not.toBe(figure.nilai);
    Object.assign(figure, { desimal: '99' });
    expect(figure.nilai.toFixed(2)).toBe('14.38');
  });
});

describe('what stands behind a figure', () => {
  const kurun = { jenis: 'tahun', periode: '2022', awal: '2022-01', akhir: '2022-12' } as const;

  it('is its exact value, what was printed, its months and its base', () => {
    expect(Figure.behind(make('115/8', { kurun, dasar: 'eksak' }))).toEqual({
      nilai: constantOf('115/8'),
      desimal: '14.38',
      tercetak: { numerator: 1438n, denominator: 100n },
      kurun,
      dasar: 'eksak',
    });
    expect(Figure.behind(make('5'))).toEqual({
      nilai: constantOf('5'),
      desimal: '5.00',
      tercetak: { numerator: 500n, denominator: 100n },
      kurun: undefined,
      dasar: undefined,
    });
  });

  it('does not change when the public fields are written over', () => {
    const figure = make('115/8');
    Object.assign(figure, { desimal: '99.00', teks: '99', eksak: '99' });
    expect(Figure.behind(figure)?.desimal).toBe('14.38');
  });

  it('is known of results and of achievements', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    const capaian = computeCapaian(pmks, { realisasi: hasil, target: '90' });
    const both: Tercetak[] = [hasil, capaian].flatMap((one) => (one.ok ? [one] : []));
    expect(both.map((one) => Figure.behind(one)?.desimal)).toEqual(['14.38', '15.98']);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a number', 5],
    ['text', '14.38'],
    ['an empty object', {}],
    ['a copy', { ...make('5') }],
    ['a copy through JSON', JSON.parse(JSON.stringify(make('5')))],
    ['an heir', Object.create(make('5'))],
    ['a proxy', new Proxy(make('5'), {})],
    ['a forgery', Object.setPrototypeOf({ ok: true, desimal: '5' }, Figure.prototype)],
    ['the prototype', Figure.prototype],
    ['the class', Figure],
  ])('is not known of %s', (_, value) => {
    expect(Figure.behind(value)).toBeUndefined();
  });
});
