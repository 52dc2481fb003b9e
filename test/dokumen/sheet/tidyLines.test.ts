import { expect, it } from 'vitest';
import { tidyLines } from '../../../src/dokumen/sheet/tidyLines.js';

it.each([
  ['a', 'a'],
  ['  a   b  ', 'a b'],
  ['a\n\n\nb', 'a\nb'],
  ['a\r\nb\u2028c\u2029d\ve', 'a\nb\nc\nd\ne'],
  ['\t a\u00a0\u3000b \t', 'a b'],
  [' \n ', ''],
])('%j', (text, expected) => {
  expect(tidyLines(text)).toBe(expected);
});
