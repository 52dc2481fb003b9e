import { expect, it } from 'vitest';
import { tidyLines } from '../../../src/dokumen/sheet/tidyLines.js';

it.each([
  ['a', 'a'],
  ['  a   b  ', 'a b'],
  ['a\n\n\nb', 'a\nb'],
  ['a\r\nb\u2028c\u2029d\ve', 'a\nb\nc\nd\ne'],
  ['\t a\u00a0\u3000b \t', 'a b'],
  ['12\u2009500 orang\u2009dan 5\u202f000\u202f000', '12\u2009500 orang dan 5\u202f000\u202f000'],
  ['5\u2009 000 1\u20090000', '5 000 1 0000'],
  ['kiner\u00adja 1.\u200b500\ufeff', 'kinerja 1.500'],
  ['E\u2011Gov, 7\u20108', 'E-Gov, 7-8'],
  [' \n ', ''],
])('%j', (text, expected) => {
  expect(tidyLines(text)).toBe(expected);
});
