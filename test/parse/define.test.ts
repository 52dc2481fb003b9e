import { defineDokumen, defineIndikator, IndikatorError, safeParseIndikator } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dokumenLengkap, lengkap } from '../definition/nouns.js';
import { define, outcome } from './outcome.js';
import { dasar, dokumenDasar, isDeepFrozen } from './problems.js';

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

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

describe('[N4] safe integers', () => {
  const isi = { ...dasar, kondisiAwal: [{ periode: '2020', nilai: 81 }], capaian: { batasAtas: 120 } };

  it('are taken where a program writes a definition, and kept as text', () => {
    const defined = define.indikator(isi);
    expect(defined).toMatchObject({ kondisiAwal: [{ nilai: '81' }], capaian: { batasAtas: '120' } });
  });

  it('are refused in what comes from elsewhere', () => {
    const parsed = safeParseIndikator(isi);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-a-number', 'kondisiAwal', 0, 'nilai'],
      ['not-a-number', 'capaian', 'batasAtas'],
    ]);
  });

  it.each([0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('%s is none', (nilai) => {
    const wrong = { ...dasar, kondisiAwal: [{ periode: '2020', nilai }] };
    expect(() => define.indikator(wrong)).toThrow(IndikatorError);
  });
});
