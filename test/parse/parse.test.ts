import fc from 'fast-check';
import {
  defineIndikator,
  evaluate,
  IndikatorError,
  parseDokumen,
  parseIndikator,
  parseSkala,
  safeParseDokumen,
  safeParseIndikator,
  safeParseSkala,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { lengkap } from '../definition/nouns.js';
import { pmks } from '../fixtures/pmks.js';
import { dasar, dokumenDasar, isDeepFrozen } from './problems.js';

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('parse', () => {
  it('returns a checked value as it is', () => {
    expect(parseIndikator(pmks)).toBe(pmks);
    expect(parseDokumen(dinsosTapin2020)).toBe(dinsosTapin2020);
    expect(parseDokumen(dinsosKutaiKartanegara2022)).toBe(dinsosKutaiKartanegara2022);
    expect(safeParseIndikator(pmks)).toEqual({ ok: true, value: pmks });
    const parsed = safeParseSkala(skalaSakip);
    expect(parsed.ok && parsed.value).toBe(skalaSakip);
    expect(parseSkala(skalaSakip)).toBe(skalaSakip);
    const sekali = parseIndikator(copy(lengkap));
    expect(parseIndikator(sekali)).toBe(sekali);
    const [satu] = parseDokumen(copy(dokumenDasar)).sasaran.flatMap((sasaran) => sasaran.indikator);
    expect(parseIndikator(satu)).toBe(satu);
  });

  it('does not take an indicator for a document, however checked it is', () => {
    expect(safeParseDokumen(pmks).ok).toBe(false);
    expect(safeParseSkala(pmks).ok).toBe(false);
    expect(safeParseIndikator(dinsosTapin2020).ok).toBe(false);
  });

  it('returns a frozen copy of anything else', () => {
    const input = copy(lengkap);
    const parsed = parseIndikator(input);
    expect(parsed).toEqual(lengkap);
    expect(parsed).not.toBe(input);
    expect(isDeepFrozen(parsed)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
  });

  it('gives back what define took, through JSON', () => {
    const kembali = parseIndikator(copy(defineIndikator(dasar)));
    expect(kembali).toEqual(defineIndikator(dasar));
    const hasil = evaluate(kembali, { a: 1, b: 8 });
    expect(hasil.ok && hasil.teks).toBe('12,50%');
  });

  it('throws the one error, with the issues that safeParse returns', () => {
    const salah = { ...dasar, id: 'A b' };
    const parsed = safeParseIndikator(salah);
    try {
      parseIndikator(salah);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(IndikatorError);
      expect(error instanceof IndikatorError && error.issues).toEqual(parsed.ok ? [] : parsed.issues);
    }
    expect(() => parseDokumen('x')).toThrow(IndikatorError);
    expect(() => parseSkala({ ...skalaSakip, kelas: [] })).toThrow('definisi "skalaSakip":');
  });

  it('finds issues that survive JSON, with facts that are text or numbers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const safeParse of [safeParseIndikator, safeParseDokumen, safeParseSkala]) {
          const parsed = safeParse(value);
          const issues = parsed.ok ? [] : parsed.issues;
          expect(parsed.ok).toBe(false);
          expect(issues.length).toBeGreaterThan(0);
          expect(copy(issues)).toEqual(issues);
        }
      }),
    );
  });

  it('locates every issue at something that is there, or at the key that is missing', () => {
    // These say that something is not there, where it should be.
    const absent = ['missing-field', 'missing-join', 'missing-method'];
    const reach = (value: unknown, path: readonly (string | number)[]): unknown =>
      path.reduce<unknown>(
        (at, key) => (Object.hasOwn(Object(at), key) ? Object(at)[key] : undefined),
        value,
      );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(lengkap)), (value, kunci) => {
        const salah = { ...lengkap, [kunci]: value };
        const parsed = safeParseIndikator(salah);
        for (const { code, path } of parsed.ok ? [] : parsed.issues) {
          if (absent.includes(code)) expect(reach(salah, path)).toBeUndefined();
          else if (code !== 'forbidden-key') expect(reach(salah, path)).not.toBeUndefined();
        }
      }),
      // Such a key was once looked up in what every object inherits.
      { examples: [[{ valueOf: '' }, 'variabel']] },
    );
  });
});
