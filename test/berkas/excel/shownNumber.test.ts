import fc from 'fast-check';
import { format } from 'numfmt';
import { describe, expect, it } from 'vitest';
import { formatSections } from '../../../src/berkas/excel/numberFormat.js';
import { shownNumber } from '../../../src/berkas/excel/shownNumber.js';
import { draws } from '../../properties/seed.js';

function show(stored: string, code: string): unknown {
  const shown = shownNumber(stored, formatSections(code));
  if (shown?.kind !== 'number') return shown;
  const { angka, isPercent, before, behind } = shown;
  return [before, `${angka}${isPercent ? '%' : ''}`, behind].filter((text) => text !== '').join(' ');
}

describe('shownNumber', () => {
  it.each([
    ['94.33', 'General', '94.33'],
    ['880.00000000000011', 'General', '880'],
    ['0.94330000000000003', '0.00%', '94.33%'],
    // 23/160 as a double is a hair below the tie; a spreadsheet knows 14.375.
    ['14.374999999999999', '0.00', '14.38'],
    ['14.3749999999999', '0.00', '14.37'],
    ['14.375', '0.00', '14.38'],
    ['-14.375', '0.00', '-14.38'],
    ['1500', '#,##0', '1500'],
    ['12', '0" orang"', '12 orang'],
    ['1500000', '"Rp"#,##0', 'Rp 1500000'],
    ['1500000', '[$Rp-421]#,##0', 'Rp 1500000'],
    ['-5', '#,##0.00;(#,##0.00)', '( -5.00 )'],
    ['0', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '- 0'],
    ['1234567', '#,##0.0,', '1234.6'],
    ['1234567', '0.0,,', '1.2'],
    ['1234567', '#,##0,.0', '1234.6'],
    ['0.9433', '0.00\\ %', '94.33%'],
    ['94.33', '0.00"%"', '94.33 %'],
    ['80', '"≥ "0', '≥ 80'],
    ['5', '[Red]0;[Blue]-0', '5'],
    ['-1500', '"Rp"#,##0;-"Rp"#,##0', '-Rp -1500'],
    ['12', '[$€-2] #,##0', '€ 12'],
    ['3', '0 "dari" 4', '3 dari 4'],
    ['1.5', '0.##', '1.5'],
    ['2', '0.##', '2'],
    ['95', '[>=90]0;0.00', '95'],
    ['85', '[>=90]0;0.00', '85.00'],
    ['1e-7', 'General', '0.0000001'],
    ['12345', '0.00E+00', '12345'],
    ['0.5', '# ?/?', '0.5'],
  ])('shows %s by %s as %s', (stored, code, expected) => {
    expect(show(stored, code)).toBe(expected);
  });

  it.each(['', ' ', 'abc', 'NaN', 'Infinity', '0x10', '0b1', '1e', '.'])('is undefined for %j', (stored) => {
    expect(shownNumber(stored, formatSections('0'))).toBeUndefined();
  });

  it.each([
    ['dd/mm/yyyy', 'day'],
    ['d-mmm', 'day'],
    ['mmmm yyyy', 'month of a year'],
    ['[$-421]d mmmm yyyy', 'day'],
    ['dd/mm/yyyy h:mm', 'day'],
    ['[h]:mm:ss', 'time'],
    ['h:mm', 'time'],
    ['yyyy', 'year'],
  ])('knows a date by %s', (code, shows) => {
    expect(shownNumber('45000.5', formatSections(code))).toEqual({ kind: 'date', days: 45000.5, shows });
  });

  it('gives the words of a format that shows no number, and the number', () => {
    expect(shownNumber('3', formatSections('"tercapai"'))).toEqual({
      kind: 'words',
      text: 'tercapai',
      angka: '3',
    });
  });

  const codes = ['0', '0.0', '0.00', '0.000', '0.0000', '#,##0', '#,##0.00', '0%', '0.0%', '0.00%', '0.##'];
  const numbers = fc.oneof(
    fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 2000 })).map(([a, b]) => (a / b) * 100),
    fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 2000 })).map(([a, b]) => a / b),
    fc.tuple(fc.nat(2000), fc.nat(400)).map(([a, b]) => a + 0.005 * b),
    fc.integer({ min: -16_000, max: 0 }).map((a) => a / 8),
    fc.nat(1_000_000_000),
  );

  it('is what another implementation shows', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...codes), (number, code) => {
        const theirs = format(code, number, { locale: 'en' }).replaceAll(',', '').replace(/\.$/, '');
        expect(show(`${number}`, code)).toBe(theirs.replace(/^(-?)\./, '$10.').replace(/^-(?=[0.%]+$)/, ''));
      }),
      { seed: Number(process.env.SEED ?? 20260), numRuns: Number(process.env.SHOWN ?? draws(3000)) },
    );
  });
});
