import fc from 'fast-check';
import { checkContoh, evaluate, evaluateDokumen, explain, formulaToText, IndikatorError } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';
import { draws } from './seed.js';

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

/** A row in which each variable has any value at all. */
const row = fc.record({ terlayani: anything, seluruh: anything }, { requiredKeys: [] });

/** A sound definition with one of its fields, or one of its formula's, replaced by anything. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...Object.keys(pmks)),
    fc.constantFrom(...Object.keys(pmks.formula)),
    fc.boolean(),
    anything,
  )
  .map(([key, part, inside, value]) =>
    inside ? { ...pmks, formula: { ...pmks.formula, [part]: value } } : { ...pmks, [key]: value },
  );

const raised = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof IndikatorError && error.issues.length > 0 ? undefined : error;
  }
  return undefined;
};

describe('whatever is given', () => {
  test('evaluate returns a result or at least one issue', () => {
    fc.assert(
      fc.property(fc.oneof(row, anything), (data) => {
        const hasil = evaluate(pmks, data as never);
        expect(hasil.ok ? hasil.desimal : hasil.issues[0]?.code).toMatch(
          hasil.ok ? /^\d+\.\d\d$/ : /^[a-z-]+$/,
        );
      }),
      { numRuns: draws(500) },
    );
  });

  test('a definition that is spoilt neither makes evaluate throw, nor checkContoh', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt, anything), row, (definisi, data) => {
        const hasil = evaluate(definisi as never, data as never);
        if (!hasil.ok) expect(hasil.issues.length).toBeGreaterThan(0);
        expect(Array.isArray(checkContoh(definisi as never))).toBe(true);
      }),
      { numRuns: draws(500) },
    );
  });

  test('evaluateDokumen gives one result for each indicator, or one for a document that is none', () => {
    fc.assert(
      fc.property(anything, anything, (dokumen, data) => {
        expect(evaluateDokumen(dinsosTapin2020, data as never).length).toBe(3);
        expect(evaluateDokumen(dokumen as never, data as never).map((hasil) => hasil.ok)).toEqual([false]);
      }),
      { numRuns: draws(300) },
    );
  });

  test('explain and the printers throw nothing but the one error', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt, anything), (value) => {
        expect(raised(() => explain(value as never))).toBeUndefined();
        expect(raised(() => formulaToText(value as never))).toBeUndefined();
      }),
      { numRuns: draws(300) },
    );
  });
});
