import fc from 'fast-check';
import * as library from 'indikator';
import { describe, expect, it } from 'vitest';
import { large } from '../proof/large.js';
import { draws } from '../properties/seed.js';

type Call = (...args: readonly unknown[]) => unknown;

const classes = ['Decimal', 'IndikatorError'];
const functions = Object.entries(library).flatMap(([nama, value]) =>
  typeof value === 'function' && !classes.includes(nama) ? [[nama, value as Call] as const] : [],
);

/** What was thrown that is no IndikatorError; nothing when all is well. */
function raw(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof library.IndikatorError ? undefined : `${error}`;
  }
  return undefined;
}

describe('[H1] no function throws anything but IndikatorError', () => {
  it.each(functions)('%s, for text, numbers and definitions that cost the most', (_nama, call) => {
    const found = large.flatMap(({ nama, make }) => {
      const value = make();
      return [raw(() => call(value)), raw(() => call(value, value))].flatMap((text) =>
        text === undefined ? [] : [`${nama}: ${text}`],
      );
    });
    expect(found).toEqual([]);
  });

  it.each(functions)('%s, for arbitrary values', (_nama, call) => {
    fc.assert(
      fc.property(
        fc.array(fc.anything({ withBigInt: true, withSparseArray: true }), { maxLength: 3 }),
        (args) => {
          expect(raw(() => call(...args))).toBeUndefined();
        },
      ),
      { numRuns: draws(50) },
    );
  });
});
