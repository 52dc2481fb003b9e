import {
  type Capaian,
  computeCapaian,
  Decimal,
  defineIndikator,
  defineSkala,
  type KebijakanCapaian,
  type ModePembulatan,
} from 'indikator';
import { skalaKinerja, skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { Achievement } from '../../src/achieve/achievement.js';
import { dengan, hitung, layanan, rentang } from './contohCapaian.js';

describe('floor and cap', () => {
  test.each([
    [{ batasAtas: '100' }, '120', '100,00%'],
    [{ batasAtas: '100' }, '100', '100,00%'],
    [{ batasAtas: '100' }, '99.99', '99,99%'],
    [{ batasAtas: '150' }, '151', '150,00%'],
    [{ metode: 'selisih', batasBawah: '0' }, '250', '0,00%'],
    [{ metode: 'selisih', batasBawah: '0' }, '199', '1,00%'],
    [{ batasBawah: '10', batasAtas: '10' }, '50', '10,00%'],
    [{}, '1000', '1.000,00%'],
  ] satisfies [KebijakanCapaian, string, string][])('%o of R %s against 100 is %s', (kebijakan, R, teks) => {
    expect(hitung(dengan(kebijakan), R, '100')[0]).toBe(teks);
  });

  test('do not change whether the target was met', () => {
    expect(hitung(dengan({ batasAtas: '90' }), '100', '100')).toEqual(['90,00%', true]);
    expect(hitung(dengan({ batasBawah: '100' }), '1', '100')).toEqual(['100,00%', false]);
  });

  test('hold inside a range too', () => {
    expect(hitung(dengan({ batasAtas: '95' }), '85', rentang('80', '90'))).toEqual(['95,00%', true]);
  });

  test('come before the one rounding: 119,996 is under a cap of 119,999 and then printed 120,00', () => {
    const kebijakan = { batasAtas: '119.999' } as const;
    expect(hitung(dengan(kebijakan), '119.996', '100')[0]).toBe('120,00%');
    expect(hitung(dengan(kebijakan), '125', '100')[0]).toBe('120,00%');
    expect(hitung(dengan({ ...kebijakan, pembulatan: { digit: 1, mode: 'down' } }), '125', '100')[0]).toBe(
      '119,9%',
    );
  });
});

describe('the rounding of the policy', () => {
  test.each([
    ['half-up', '12,35%', '-12,35%'],
    ['half-down', '12,34%', '-12,34%'],
    ['half-even', '12,34%', '-12,34%'],
    ['up', '12,35%', '-12,35%'],
    ['down', '12,34%', '-12,34%'],
    ['ceil', '12,35%', '-12,34%'],
    ['floor', '12,34%', '-12,35%'],
  ] satisfies [ModePembulatan, string, string][])('%s: 12,345 is %s, -12,345 is %s', (mode, up, down) => {
    const pembulatan = { digit: 2, mode };
    expect(hitung(dengan({ pembulatan }), '12.345', '100')[0]).toBe(up);
    // (2 x 100 - 212,345) / 100 x 100
    expect(hitung(dengan({ pembulatan, metode: 'selisih' }), '212.345', '100')[0]).toBe(down);
  });

  test('is its own, not that of the indicator', () => {
    expect(hitung(defineIndikator({ ...layanan, pembulatan: { digit: 0, mode: 'up' } }), '92', '90')[0]).toBe(
      '102,22%',
    );
    expect(hitung(dengan({ pembulatan: { digit: 0, mode: 'up' } }), '92', '90')[0]).toBe('103%');
  });
});

describe('the grade of an achievement', () => {
  const grade = (capaian: Capaian) => (capaian.ok ? [capaian.teks, capaian.predikat] : []);
  const of = (kebijakan: KebijakanCapaian, realisasi: string) =>
    grade(computeCapaian(dengan({ skala: skalaSakip, ...kebijakan }), { realisasi, target: '100' }));

  test('is that of the printed percentage, unless the policy says exact', () => {
    expect(of({}, '80.004')).toEqual(['80,00%', 'BB']);
    expect(of({ dasar: 'eksak' }, '80.004')).toEqual(['80,00%', 'A']);
    expect(of({}, '80.005')).toEqual(['80,01%', 'A']);
  });

  test('comes after the cap', () => {
    expect(of({}, '120')).toEqual(['120,00%', undefined]);
    expect(of({ batasAtas: '100' }, '120')).toEqual(['100,00%', 'AA']);
  });

  test('is absent where the scale has no class: the real 90,49', () => {
    const capaian = computeCapaian(dengan({ skala: skalaKinerja }), { realisasi: '72.39', target: '80' });
    expect(grade(capaian)).toEqual(['90,49%', undefined]);
    expect('predikat' in capaian).toBe(false);
    const tutup = defineSkala({ ...skalaKinerja, celah: 'bawah-tertutup' });
    expect(grade(computeCapaian(dengan({ skala: tutup }), { realisasi: '72.39', target: '80' }))).toEqual([
      '90,49%',
      'Tinggi',
    ]);
  });
});

describe('an achievement as a value', () => {
  const capaian = computeCapaian(layanan, { realisasi: '92', target: '90', periode: '2022' });

  test('JSON keeps what is text, and nothing else', () => {
    expect(JSON.parse(JSON.stringify(capaian))).toEqual({
      ok: true,
      id: 'layanan',
      desimal: '102.22',
      teks: '102,22%',
      eksak: '920/9',
      tercapai: true,
      metode: 'rasio',
      periode: '2022',
    });
  });

  test('a Decimal, the definition and the result are there when asked for', () => {
    if (!capaian.ok) throw new Error('no achievement');
    expect(capaian.capaian).toBeInstanceOf(Decimal);
    expect(capaian.capaian.toFixed(2)).toBe('102.22');
    expect(capaian.indikator.id).toBe('layanan');
    expect(capaian.hasil).toBeUndefined();
  });

  test('no period where none is known', () => {
    const tanpa = computeCapaian(layanan, { realisasi: '92', target: '90' });
    expect('periode' in tanpa).toBe(false);
  });

  test('processOf knows none but its own', () => {
    for (const value of [null, undefined, 1, {}, { ...capaian }, new Proxy(capaian, {})])
      expect(Achievement.processOf(value)).toBeUndefined();
    expect(Achievement.processOf(capaian)?.way).toBe('rasio');
  });
});
