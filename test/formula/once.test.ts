import { expect, it } from 'vitest';
import { once } from '../../src/formula/once.js';

it('makes nothing before its first use, and the same thing once for all uses', () => {
  let times = 0;
  const pattern = once(() => {
    times += 1;
    return /a/u;
  });
  expect(times).toBe(0);
  expect(pattern()).toBe(pattern());
  expect(times).toBe(1);
});
