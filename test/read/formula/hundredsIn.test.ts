import { bagi, kali, konstanta, kurang } from 'indikator';
import { expect, it } from 'vitest';
import { hundredsIn } from '../../../src/read/formula/hundredsIn.js';

const hundred = konstanta('100');

it.each([
  ['A x 100 / B x 100', kali(bagi(kali('a', hundred), 'b'), hundred), 2],
  ['A / B x 100', kali(bagi('a', 'b'), hundred), 1],
  ['A / 100 x B x 100', kali(bagi('a', hundred), 'b', hundred), 0],
  ['100 - A x 100', kurang(hundred, kali('a', hundred)), 0],
  ['A x 1000', kali('a', konstanta('1000')), 0],
  ['A', 'a', 0],
] as const)('%s', (_, ekspresi, times) => {
  expect(hundredsIn(ekspresi)).toBe(times);
});
