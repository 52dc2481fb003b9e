import { IndikatorError, parseIndikator } from 'indikator';
import { describe, expect, test } from 'vitest';
import { zeroOverZero } from '../../src/issue/evaluation.js';
import { guard } from '../../src/issue/guard.js';
import { raise } from '../../src/issue/indikatorError.js';
import { makeIssue } from '../../src/issue/issue.js';
import { pmks } from '../fixtures/pmks.js';

const issue = makeIssue(zeroOverZero, { asal: 'data', path: ['seluruh'] }, 0, {});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('IndikatorError', () => {
  test('has every issue, and their sentences one a line', () => {
    const error = new IndikatorError([issue, issue]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('IndikatorError');
    expect(error.issues).toEqual([issue, issue]);
    expect(error.message).toBe(`${issue.message}\n${issue.message}`);
  });

  test('is what the library throws', () => {
    const error = thrownBy(() => parseIndikator({ id: 'x' }));
    expect(error).toBeInstanceOf(IndikatorError);
    expect(error instanceof IndikatorError && error.issues.map((one) => one.path)).toEqual([
      ['nama'],
      ['satuan'],
      ['variabel'],
      ['formula'],
    ]);
  });

  test('raise throws it', () => {
    expect(thrownBy(() => raise([issue]))).toEqual(new IndikatorError([issue]));
  });
});

describe('guard', () => {
  test('returns what was read', () => {
    expect(guard({}, () => 5)).toBe(5);
  });

  test.each<[string, unknown]>([
    ['an error', new TypeError('mentah')],
    ['a text', 'mentah'],
    ['nothing', undefined],
  ])('turns %s that was thrown into the one error', (_, thrown) => {
    const error = thrownBy(() =>
      guard(null, () => {
        throw thrown;
      }),
    );
    expect(error instanceof IndikatorError && error.issues).toMatchObject([
      { code: 'unreadable', asal: 'argumen', path: [], ditemukan: 'null' },
    ]);
  });

  test('passes the one error on as it is', () => {
    const error = new IndikatorError([issue]);
    expect(
      thrownBy(() =>
        guard({}, () => {
          throw error;
        }),
      ),
    ).toBe(error);
  });
});

function errorOf(run: () => unknown): IndikatorError {
  const error = thrownBy(run);
  if (error instanceof IndikatorError) return error;
  throw new Error('no IndikatorError was thrown');
}

describe('the definition of an error', () => {
  test('is named, in the message too, where it has an id', () => {
    const error = errorOf(() => parseIndikator({ ...pmks, nama: '' }));
    expect(error.definisi).toBe('pmksTertangani');
    expect(error.message).toBe(
      'definisi "pmksTertangani":\nnama: ditemukan ""; diharapkan teks yang tidak kosong',
    );
  });

  test('is not named where it has none', () => {
    expect(errorOf(() => parseIndikator(5)).definisi).toBeUndefined();
    expect(errorOf(() => parseIndikator({ id: 'Bukan id' })).definisi).toBeUndefined();
  });
});
