import fc from 'fast-check';
import * as indikator from 'indikator';
import { describe, expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';
import { draws } from '../properties/seed.js';
import { hostile, plausible } from './values.js';

type Call = (...args: readonly unknown[]) => unknown;

// Classes are made with new, and Decimal throws errors of its own.
const classes = ['Decimal', 'IndikatorError'];
const functions = Object.entries(indikator).flatMap(([nama, value]) =>
  typeof value === 'function' && !classes.includes(nama) ? [{ nama, call: value as Call }] : [],
);

const named = new Map([...hostile, ...plausible].map(({ nama, value }) => [nama, value]));

/** What a call threw that is no IndikatorError with issues; nothing when all is well. */
function rawError(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof indikator.IndikatorError) return error.issues.length > 0 ? undefined : 'no issues';
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 80)}` : typeof error;
  }
}

describe('every exported function', () => {
  it('is among those tried', () => {
    expect(functions.map(({ nama }) => nama)).toEqual(
      expect.arrayContaining(['evaluate', 'explain', 'formatIssue', 'defineIndikator', 'indeksTertimbang']),
    );
    expect(functions.length).toBeGreaterThanOrEqual(29);
  });

  it('throws nothing but an IndikatorError without arguments', () => {
    expect(
      functions.map(({ nama, call }) => [nama, rawError(() => call())]).filter(([, text]) => text),
    ).toEqual([]);
  });

  describe.each(functions)('$nama', ({ call }) => {
    it('throws nothing but an IndikatorError for hostile values', () => {
      const found = hostile.flatMap(({ nama, value }) => [
        [nama, rawError(() => call(value))],
        [`"a", ${nama}`, rawError(() => call('a', value))],
      ]);
      // What takes long to read need not be tried everywhere.
      const small = hostile.filter(({ nama }) => !/10\^|1 MB|20,000|laughs/.test(nama));
      for (const { nama, value } of small) {
        found.push([`${nama}, twice`, rawError(() => call(value, value))]);
        found.push([`an indicator, ${nama}`, rawError(() => call(pmks, value))]);
        found.push([`"a", "b", ${nama}`, rawError(() => call('a', 'b', value))]);
      }
      expect(found.filter(([, text]) => text !== undefined)).toEqual([]);
    });

    it('throws nothing but an IndikatorError for arbitrary values', () => {
      const anything = fc.anything({
        withBigInt: true,
        withBoxedValues: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
      });
      // By name, because fast-check prints what it found, and some of these cannot be printed.
      const byName = fc.constantFrom(...plausible.map(({ nama }) => nama)).map((nama) => ({ nama }));
      const argument = fc.oneof(anything, byName);
      const unnamed = (arg: unknown): unknown =>
        typeof arg === 'object' && arg !== null && 'nama' in arg && named.has(String(arg.nama))
          ? named.get(String(arg.nama))
          : arg;
      fc.assert(
        fc.property(fc.array(argument, { minLength: 1, maxLength: 3 }), (args) => {
          expect(rawError(() => call(...args.map(unnamed)))).toBeUndefined();
        }),
        { numRuns: draws(150) },
      );
    });
  });
});

describe('what builders make of anything', () => {
  const { bagi, defineIndikator, hitungan, kali, konstanta, kurang, rasio, rataRata, tambah } = indikator;
  const build = [bagi, kali, kurang, tambah, konstanta, rataRata, rasio, hitungan] as readonly Call[];

  it('is refused by defineIndikator with issues, or is a formula', () => {
    const ekspresi: fc.Memo<unknown> = fc.memo((n) =>
      n <= 1
        ? fc.oneof(fc.anything({ withBigInt: true }), fc.constantFrom('terlayani', 'seluruh'))
        : fc
            .tuple(fc.nat({ max: build.length - 1 }), fc.array(ekspresi(n - 1), { maxLength: 3 }))
            .map(([i, args]) => build[i]?.(...args)),
    );
    fc.assert(
      fc.property(ekspresi(3), (isi) => {
        for (const formula of [isi, (hitungan as Call)(isi), (rasio as Call)(isi, 'seluruh')]) {
          expect(rawError(() => (defineIndikator as Call)({ ...pmks, formula }))).toBeUndefined();
        }
      }),
      { numRuns: draws(300) },
    );
  });

  it('may have as many operands as a call can take', () => {
    const banyak = new Array(100_000).fill('a');
    for (const call of [tambah, kali, rataRata] as readonly Call[]) {
      expect(rawError(() => call(...banyak))).toBeUndefined();
    }
  });
});

describe('formatIssue', () => {
  const { evaluate, formatIssue } = indikator;
  const hasil = evaluate(pmks, { terlayani: null, seluruh: 160 });
  const issue = hasil.ok ? undefined : hasil.issues[0];

  it('refuses an issue made by hand with hostile parts, in either language', () => {
    const keys = ['code', 'path', 'message', 'tingkat', 'asal', 'ditemukan', 'fakta'];
    const fakta = hostile.map(({ nama, value }) => ({
      nama: `fakta.label ${nama}`,
      change: { fakta: { label: value } },
    }));
    const whole = keys.flatMap((key) =>
      hostile.map(({ nama, value }) => ({ nama: `${key} ${nama}`, change: { [key]: value } })),
    );
    const found = [...fakta, ...whole].flatMap(({ nama, change }) =>
      ['id', 'en'].map((bahasa) => [
        `${nama}, ${bahasa}`,
        rawError(() => (formatIssue as Call)({ ...issue, ...change }, bahasa)),
      ]),
    );
    expect(found.filter(([, text]) => text !== undefined)).toEqual([]);
  });

  it('gives text and nothing else', () => {
    for (const message of [Symbol('x'), 5, {}, null]) {
      const text = rawError(() => {
        const sentence: unknown = (formatIssue as Call)({ ...issue, message });
        if (typeof sentence !== 'string') throw new TypeError(`gave a ${typeof sentence}`);
      });
      expect(text).toBeUndefined();
    }
  });

  it('reads an issue whose getters change their minds without a raw error', () => {
    const keys = ['code', 'path', 'fakta', 'asal'];
    for (const key of keys) {
      let reads = 0;
      const berubah = Object.defineProperty({ ...issue }, key, {
        enumerable: true,
        get() {
          reads += 1;
          if (reads > 1) throw new Error('duri');
          return Reflect.get(Object(issue), key);
        },
      });
      expect(rawError(() => (formatIssue as Call)(berubah, 'en'))).toBeUndefined();
    }
  });
});
