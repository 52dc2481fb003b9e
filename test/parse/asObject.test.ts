import { expect, it } from 'vitest';
import { asObject } from '../../src/parse/asObject.js';

it('asObject gives objects alone', () => {
  const object = { a: 1 };
  expect(asObject(object)).toBe(object);
  for (const value of [null, undefined, [], 'x', 1, true]) expect(asObject(value)).toBeUndefined();
});
