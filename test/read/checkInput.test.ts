import { describe, expect, it } from 'vitest';
import { Report } from '../../src/issue/report.js';
import { checkOption, checkText } from '../../src/read/checkInput.js';

const codes = (check: (report: Report) => void) => {
  const report = new Report('argumen');
  check(report);
  return report.issues.map(({ code, asal, path }) => [code, asal, ...path]);
};

describe('the text', () => {
  it.each([
    ['', []],
    ['a'.repeat(20_000), []],
    ['a'.repeat(20_001), [['too-long', 'argumen']]],
    [undefined, [['wrong-argument', 'argumen']]],
    [new String('a'), [['wrong-argument', 'argumen']]],
  ])('%.10s', (text, expected) => {
    expect(codes((report) => checkText(text, report))).toEqual(expected);
  });
});

describe('an option', () => {
  it.each([
    ['id', []],
    [undefined, []],
    ['fr', [['not-in-list', 'argumen', 'locale']]],
    [['id'], [['not-in-list', 'argumen', 'locale']]],
  ])('%s', (value, expected) => {
    expect(codes((report) => checkOption('locale', value, ['id', 'en'], report))).toEqual(expected);
  });
});
