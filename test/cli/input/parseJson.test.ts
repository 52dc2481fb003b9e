import { expect, it } from 'vitest';
import { parseJson } from '../../../src/cli/input/parseJson.js';
import { ReadFailure } from '../../../src/cli/problem/readFailure.js';

it('keeps long numbers as text, and touches nothing else', () => {
  expect(
    parseJson('\ufeff{"a": 12345678901234567890.5, "b": 23, "c": "12345678901234567890", "d": 1e3}', ''),
  ).toEqual({
    a: '12345678901234567890.5',
    b: 23,
    c: '12345678901234567890',
    d: 1000,
  });
  expect(parseJson('["a \\" 12345678901234567890 b"]', '')).toEqual(['a " 12345678901234567890 b']);
});

it('tells what is not whole', () => {
  expect(() => parseJson('{"a": 1', 'iku.json')).toThrow(ReadFailure);
});
