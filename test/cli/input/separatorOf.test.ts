import { expect, it } from 'vitest';
import { separatorOf } from '../../../src/cli/input/separatorOf.js';

it.each([
  ['a;b\n1,5;2,5\n', ';'],
  ['a,b,c\n1,2,3\n', ','],
  ['a\tb\n1,5\t2\n', '\t'],
  ['"a;b;c",d\n"1;2;3",4\n', ','],
  ['Dinas Sosial, Kabupaten Uji, 2026\na;b\n1;2\n', ';'],
  ['a\n1\n', ';'],
  ['', ';'],
])('%j', (text, sign) => {
  expect(separatorOf(new TextEncoder().encode(text))).toBe(sign);
});
