import { expect, it } from 'vitest';
import { innerFirst } from '../../src/evaluate/innerFirst.js';

const order = (parts: Readonly<Record<string, string>>, starts = Object.keys(parts).join('')) =>
  [...innerFirst(starts, (one) => [...(parts[one] ?? '')])].join('');

it('keeps the order of what is made of nothing', () => {
  expect(order({ a: '', b: '', c: '' })).toBe('abc');
});

it('puts everything behind what it is made of, each once', () => {
  expect(order({ a: 'bc', b: 'd', c: 'd', d: '' })).toBe('dbca');
  expect(order({ a: '', b: 'a', c: 'ba' })).toBe('abc');
  expect(order({ a: 'bb', b: '' })).toBe('ba');
});

it('reaches what only others are made of', () => {
  expect(order({ a: 'b', b: 'c' }, 'a')).toBe('cba');
});

it('goes down a chain of 100,000', () => {
  const last = 100_000;
  const found = [...innerFirst([0], (one) => (one === last ? [] : [one + 1]))];
  expect([found.length, found[0], found.at(-1)]).toEqual([last + 1, last, 0]);
});
