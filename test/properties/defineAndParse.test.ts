import fc from 'fast-check';
import { type Parsed, safeParseDokumen, safeParseIndikator, safeParseSkala } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { few, type Mutation, many, mutationsOf } from '../definition/mutations.js';
import { dokumenLengkap, lengkap } from '../definition/nouns.js';
import { define, outcome } from '../parse/outcome.js';

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** The same data as JSON must have it: text for each safe integer that stands for a number. */
function asJson(data: unknown, parsed: Parsed<unknown>): unknown {
  if (parsed.ok) return data;
  const written = copy(data);
  for (const { fakta, path } of parsed.issues) {
    const owner = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), written);
    const [key = ''] = path.slice(-1);
    const value: unknown = fakta.sebab === 'bukan-teks' ? Reflect.get(Object(owner), key) : undefined;
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
      const parsed = safeParseX(asJson(hasil, safeParseX(hasil)));
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
    const step = (data: unknown, seed: number): unknown => {
      const mutations = [...mutationsOf(data, seed % 2 === 0 ? few : many.slice(0, 40))];
      return mutations[seed % mutations.length]?.hasil;
    };
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (seeds) => {
        const hasil = seeds.reduce<unknown>(step, first);
        expect(differences(define.dokumen, safeParseDokumen, [{ apa: 'mutated', hasil }])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
