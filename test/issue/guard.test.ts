import { IndikatorError } from 'indikator';
import { expect, it } from 'vitest';
import { guard } from '../../src/issue/guard.js';

it('gives what is read', () => {
  expect(guard({}, () => 5)).toBe(5);
});

it('passes on our error as it is', () => {
  const error = new IndikatorError([]);
  expect(() =>
    guard({}, () => {
      throw error;
    }),
  ).toThrow(error);
});

it('makes one issue of whatever else is thrown', () => {
  for (const thrown of [new TypeError('x'), 'text', undefined]) {
    const call = () =>
      guard('given', () => {
        throw thrown;
      });
    expect(call).toThrow(IndikatorError);
    expect(call).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: 'unreadable', asal: 'argumen', path: [] })],
      }),
    );
  }
});
