import { describe, expect, it } from 'vitest';
import { asObject, entriesOf, fieldOf, itemsOf, textOf } from '../../src/parse/plain.js';

describe('plain', () => {
  it('asObject gives objects alone', () => {
    const object = { a: 1 };
    expect(asObject(object)).toBe(object);
    for (const value of [null, undefined, [], 'x', 1, true]) expect(asObject(value)).toBeUndefined();
  });

  it('entriesOf gives what an object holds', () => {
    expect(entriesOf({ a: 1, b: null })).toEqual([
      ['a', 1],
      ['b', null],
    ]);
    expect([entriesOf([1]), entriesOf('ab'), entriesOf(undefined)]).toEqual([[], [], []]);
  });

  it('itemsOf gives what a list holds', () => {
    expect(itemsOf([1, null])).toEqual([1, null]);
    expect([itemsOf({ 0: 'a', length: 1 }), itemsOf('ab'), itemsOf(undefined)]).toEqual([[], [], []]);
  });

  it('fieldOf and textOf see own keys alone', () => {
    expect(fieldOf({ a: 1 }, 'a')).toBe(1);
    expect([fieldOf({}, 'toString'), fieldOf([5], '0'), fieldOf('ab', 'length')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(textOf({ a: 'x' }, 'a')).toBe('x');
    expect([textOf({ a: 1 }, 'a'), textOf({}, 'constructor')]).toEqual([undefined, undefined]);
  });
});
