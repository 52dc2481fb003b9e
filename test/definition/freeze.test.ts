import { describe, expect, it } from 'vitest';
import { freeze } from '../../src/definition/freeze.js';

describe('freeze', () => {
  it('freezes every object and list, all the way down, and returns the same value', () => {
    const value = { a: [{ b: [1, 'x', null] }], c: { d: {} } };
    expect(freeze(value)).toBe(value);
    expect([value, value.a, value.a[0], value.a[0]?.b, value.c, value.c.d].every(Object.isFrozen)).toBe(true);
  });

  it('returns what cannot be frozen', () => {
    expect([freeze(1), freeze('x'), freeze(null), freeze(undefined)]).toEqual([1, 'x', null, undefined]);
  });
});
