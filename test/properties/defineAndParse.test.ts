import fc from 'fast-check';
import { type Parsed, safeParseDokumen, safeParseIndikator, safeParseSkala } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { drawMutation, few, type Mutation, many, mutationsOf } from '../definition/mutations.js';
import { dokumenLengkap, lengkap } from '../definition/nouns.js';
import { define, outcome } from '../parse/outcome.js';
import { randomFrom } from '../sql/random/random.mjs';
import { draws } from './seed.js';

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** The same data as JSON must have it: text for each safe integer that stands for a number. */
function asJson(data: unknown, parsed: Parsed<unknown>): unknown {
  const numbers = parsed.ok ? [] : parsed.issues.filter(({ fakta }) => fakta.sebab === 'bukan-teks');
  if (numbers.length === 0) return data;
  const written = copy(data);
  for (const { path } of numbers) {
    const owner = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), written);
    const [key = ''] = path.slice(-1);
    const value: unknown = Reflect.get(Object(owner), key);
    if (Number.isSafeInteger(value)) Reflect.set(Object(owner), key, `${value}`);
  }
  return written;
}

/** The mutations for which define and safeParse differ in anything but safe integers, which define alone takes. */
function differences(
  defineX: (value: unknown) => unknown,
  safeParseX: (value: unknown) => Parsed<unknown>,
  mutations: readonly Mutation[],
): string[] {
  return mutations
    .filter(({ hasil }) => {
      const defined = outcome(() => defineX(hasil));
      const first = safeParseX(hasil);
      const json = asJson(hasil, first);
      const parsed = json === hasil ? first : safeParseX(json);
      return JSON.stringify(defined) !== JSON.stringify(parsed);
    })
    .map(({ apa }) => apa);
}

describe('define and safeParse', () => {
  it('take and refuse the same indicators, for the same reasons', () => {
    const mutations = [...mutationsOf(copy(lengkap), few)];
    expect(mutations.length).toBeGreaterThan(1000);
    expect(differences(define.indikator, safeParseIndikator, mutations)).toEqual([]);
  });

  it('take and refuse the same scales', () => {
    const mutations = [...mutationsOf(copy(skalaSakip), few)];
    expect(differences(define.skala, safeParseSkala, mutations)).toEqual([]);
  });

  it('take and refuse the same documents, mutated several times over', () => {
    const first = copy(dokumenLengkap);
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 3 }), (seed, times) => {
        const { below } = randomFrom(seed);
        let hasil = first;
        for (let i = 0; i < times; i += 1) hasil = drawMutation(hasil, many, below);
        expect(differences(define.dokumen, safeParseDokumen, [{ apa: 'mutated', hasil }])).toEqual([]);
      }),
      { numRuns: draws(500) },
    );
  });
});
