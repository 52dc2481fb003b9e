import { describe, expect, it } from 'vitest';
import { Issues } from '../../src/issue/issues.js';
import { checkOption, checkText } from '../../src/read/checkText.js';

const codes = (check: (issues: Issues) => void) => {
  const issues = new Issues('argumen');
  check(issues);
  return issues.list.map(({ code, asal, path }) => [code, asal, ...path]);
};

describe('the text', () => {
  it.each([
    ['', []],
    ['a'.repeat(20_000), []],
    ['a'.repeat(20_001), [['too-long', 'argumen']]],
    [undefined, [['wrong-argument', 'argumen']]],
    [new String('a'), [['wrong-argument', 'argumen']]],
  ])('%.10s', (text, expected) => {
    expect(codes((issues) => checkText(text, issues))).toEqual(expected);
  });
});

describe('an option', () => {
  it.each([
    ['id', []],
    [undefined, []],
    ['fr', [['not-in-list', 'argumen', 'locale']]],
    [['id'], [['not-in-list', 'argumen', 'locale']]],
  ])('%s', (value, expected) => {
    expect(codes((issues) => checkOption('locale', value, ['id', 'en'], issues))).toEqual(expected);
  });
});
