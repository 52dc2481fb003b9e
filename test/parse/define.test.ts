import fc from 'fast-check';
import {
  defineDokumen,
  defineIndikator,
  defineSkala,
  IndikatorError,
  type Parsed,
  safeParseDokumen,
  safeParseIndikator,
  safeParseSkala,
} from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { few, type Mutation, many, mutationsOf } from '../definition/mutations.js';
import { dokumenLengkap, lengkap } from '../definition/nouns.js';
import { dasar, dokumenDasar, isDeepFrozen } from './problems.js';

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

// The compiler would refuse most of what is given here: these are JavaScript callers.
const define = {
  indikator: defineIndikator as (value: unknown) => unknown,
  dokumen: defineDokumen as (value: unknown) => unknown,
  skala: defineSkala as (value: unknown) => unknown,
};

/** What define does, in the words of safeParse. */
function outcome(run: () => unknown): Parsed<unknown> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof IndikatorError) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** The mutations for which define and safeParse differ in anything. */
function differences(
  defineX: (value: unknown) => unknown,
  safeParseX: (value: unknown) => Parsed<unknown>,
  mutations: readonly Mutation[],
): string[] {
  return mutations
    .filter(({ hasil }) => {
      const [defined, parsed] = [outcome(() => defineX(hasil)), safeParseX(hasil)];
      return JSON.stringify(defined) !== JSON.stringify(parsed);
    })
    .map(({ apa }) => apa);
}

describe('what define returns', () => {
  it('is a copy, frozen all the way down', () => {
    for (const [defineX, value] of [
      [define.indikator, lengkap],
      [define.dokumen, dokumenLengkap],
      [define.skala, skalaSakip],
    ] as const) {
      const input = copy(value);
      const defined = defineX(input);
      expect(defined).toEqual(value);
      expect(defined).not.toBe(input);
      expect(isDeepFrozen(defined)).toBe(true);
    }
  });

  it('leaves the input as it was', () => {
    const input = Object(copy(lengkap));
    define.indikator(input);
    expect(input).toEqual(lengkap);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(input.variabel)).toBe(false);
    input.nama = 'Lain';
    input.variabel.air.label = 'Lain';
    expect(input.variabel.air.label).toBe('Lain');
  });

  it('does not follow the input when that changes', () => {
    const input = { ...dasar, variabel: { a: { label: 'A' }, b: { label: 'B' } } };
    const defined = defineIndikator(input);
    input.variabel.a.label = 'Lain';
    expect(defined.variabel.a.label).toBe('A');
  });

  it('cannot be changed', () => {
    const defined = defineIndikator(dasar);
    expect(() => Object.assign(defined, { nama: 'Lain' })).toThrow(TypeError);
    expect(() => Object.assign(defined.variabel, { c: { label: 'C' } })).toThrow(TypeError);
  });

  it('is the value itself when that was checked before', () => {
    const defined = defineIndikator(dasar);
    expect(define.indikator(defined)).toBe(defined);
    const dokumen = defineDokumen(dokumenDasar);
    expect(define.dokumen(dokumen)).toBe(dokumen);
    expect(define.indikator(dokumen.sasaran[0].indikator[0])).toBe(dokumen.sasaran[0].indikator[0]);
    expect(define.skala(skalaSakip)).toBe(skalaSakip);
  });

  it('keeps the order of keys, which is the order of variables', () => {
    const variabel = { b: { label: 'B' }, a: { label: 'A' } };
    expect(Object.keys(defineIndikator({ ...dasar, variabel }).variabel)).toEqual(['b', 'a']);
  });
});

describe('what define throws', () => {
  it('is an IndikatorError with every problem, one a line', () => {
    const salah = { ...dasar, nama: '', satuan: 5 };
    const run = () => define.indikator(salah);
    expect(run).toThrow(IndikatorError);
    expect(run).toThrow(
      'nama: ditemukan ""; diharapkan teks yang tidak kosong\nsatuan: ditemukan 5; diharapkan teks yang tidak kosong',
    );
    const parsed = safeParseIndikator(salah);
    expect(outcome(run)).toEqual(parsed);
    expect(parsed.ok ? 0 : parsed.issues.length).toBe(2);
  });

  it('has a name and is an Error', () => {
    try {
      define.skala(null);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({
        name: 'IndikatorError',
        message: 'definisi: ditemukan null; diharapkan objek',
      });
    }
  });
});

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
