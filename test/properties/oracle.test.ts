import { describe, expect, test } from 'vitest';
import { Fraction, judge, modes } from './oracle.js';

describe('the oracle itself, by hand', () => {
  test('reads decimals and fractions in lowest terms', () => {
    const read = ['14.375', '-2.50', '-0', '6/8', '-1/9', '007'].map((text) => Fraction.parse(text).toText());
    expect(read).toEqual(['115/8', '-5/2', '0', '3/4', '-1/9', '7']);
  });

  test('adds, subtracts, multiplies and divides', () => {
    const [a, b] = [Fraction.parse('1/6'), Fraction.parse('-0.1')];
    expect([a.plus(b), a.minus(b), a.times(b), a.over(b)].map((one) => one.toText())).toEqual([
      '1/15',
      '4/15',
      '-1/60',
      '-5/3',
    ]);
  });

  test('rounds two and a half, either side of zero, in each mode', () => {
    const round = (text: string) => modes.map((mode) => Fraction.parse(text).round(0, mode));
    expect(round('2.5')).toEqual(['3', '2', '2', '3', '2', '3', '2']);
    expect(round('-2.5')).toEqual(['-3', '-2', '-2', '-3', '-2', '-2', '-3']);
  });

  test('stops at the first division without a value, left to right', () => {
    const data = new Map([['nol', Fraction.parse('0')]]);
    const tree = {
      jenis: 'tambah',
      operan: [
        { jenis: 'konstanta', nilai: '1' },
        { jenis: 'bagi', operan: ['nol', 'nol'] },
        { jenis: 'bagi', operan: [{ jenis: 'konstanta', nilai: '1' }, 'nol'] },
      ],
    } as const;
    expect(judge(tree, data, [])).toEqual({ ok: false, code: 'zero-over-zero', path: ['nol'] });
  });
});
