import { persentase } from 'indikator';
import { expect, test } from 'vitest';
import { packed, termsOf } from '../../../src/evaluate/batch/terms.js';
import { planFor } from '../../../src/evaluate/doubles/kernel.js';
import { readyOf } from '../../fixtures/ready.js';

function made(decimals: number, mode: 'half-up' | 'floor') {
  const { kernel } = readyOf(persentase('a', 'b'), { a: { minimum: '-1.5' }, b: { jenis: 'cacah' } });
  const plan = kernel && planFor(kernel, decimals, 2);
  if (kernel === undefined || plan === undefined) throw new Error('no plan');
  return termsOf(kernel, plan, mode);
}

test('half-up of 10000 a / b is the floor of (20000 a + b) / (2 b)', () => {
  expect(made(0, 'half-up')).toEqual({
    terms: [
      [1, -1.5, 450292418874, 20000, 0],
      [1, 0, 450292418874, 1, 2],
    ],
    constants: [0, 0],
  });
});

test('any other mode has the weights of the plan; a count has no decimals, but as many units', () => {
  const most = 4502924188.74;
  expect(made(2, 'floor')).toEqual({
    terms: [
      [100, -1.5, most, 10000, 0],
      [1, 0, most, 0, 100],
    ],
    constants: [0, 0],
  });
});

test('terms are packed one behind the other', () => {
  expect([...packed([[1, 2, 3, 4, 5]], [6, 7])]).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
