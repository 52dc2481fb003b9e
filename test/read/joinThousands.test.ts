import { describe, expect, it } from 'vitest';
import { joinThousands, thousandsAt } from '../../src/read/joinThousands.js';

describe('[W1] thousands that stand apart', () => {
  it.each([
    ['1 000', '1000'],
    ['100 000', '100000'],
    ['1 050 025', '1050025'],
    ['1 234 567', '1234567'],
    ['1 234 567,5', '1234567,5'],
    ['Rp 1 250 000,-', 'Rp 1250000,-'],
    ['1 000 - 2 000 orang', '1000 - 2000 orang'],
    ['12\u2009500', '12500'],
    ['12\u202f345\u202f678', '12345678'],
    ['250\u2007250', '250250'],
    ['1\u00a0234\u00a0567', '1234567'],
  ])('%j', (text, joined) => {
    expect(joinThousands(text)).toBe(joined);
  });

  it.each([
    '80 100',
    '80 90 100',
    '12 500',
    '12\u00a0500',
    '80 100 100',
    '250 000 250 000',
    '250 000 250',
    '1 000.000',
    '1.000 000',
    '1,5 000',
    '2026 100',
    '0 500 000',
    '1 2345 678',
    '1 0000',
    '1  000',
    '5 1 000',
  ])('%j may be several numbers', (text) => {
    expect(joinThousands(text)).toBe(text);
  });

  it('are found where they begin', () => {
    expect(thousandsAt('A / B x 1 000 penduduk', 8)).toBe('1 000');
    expect(thousandsAt('A / B x 1 000 penduduk', 7)).toBeUndefined();
    expect(thousandsAt('A / B x 100', 8)).toBeUndefined();
  });
});
