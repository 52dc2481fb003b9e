import { evaluate, explain, safeParseIndikator } from 'indikator';
import { ikkHipertensi } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../docs/site/calculator/calculate.js';
import { pmks } from '../../fixtures/pmks.js';

const filled = (terlayani: string, seluruh: string, target = '', metode = '') => ({
  data: { terlayani, seluruh },
  target,
  metode,
});

describe('what a form computes', () => {
  it('is what evaluate and explain give', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    const { hasil: told } = calculate(pmks, filled('23', '160'), 'id');
    expect(hasil.ok && told).toEqual({
      teks: '14,38%',
      eksak: '115/8',
      langkah: hasil.ok && explain(hasil).langkah,
    });
  });

  it('takes numbers as people write them in the language, and in the other where they fit only there', () => {
    expect(calculate(pmks, filled('1.250', '4.120'), 'id').hasil?.teks).toBe('30,34%');
    expect(calculate(pmks, filled('1,250', '4,120'), 'en').hasil?.teks).toBe('30.34%');
    expect(calculate(pmks, filled('1,250', '4,120'), 'id').masalah).not.toEqual({});
  });

  it('says what is wrong at its field, and nothing of fields that are empty', () => {
    const { hasil, masalah } = calculate(pmks, filled('161', '160'), 'id');
    expect(hasil).toBeUndefined();
    expect(Object.keys(masalah)).toEqual(['terlayani']);
    expect(calculate(pmks, filled('161', ''), 'id')).toEqual({ masalah: {}, masalahTarget: [] });
    expect(Object.keys(calculate(pmks, filled('dua puluh', '160'), 'en').masalah)).toEqual(['terlayani']);
  });

  it('holds the result against a target', () => {
    const { capaian } = calculate(pmks, filled('23', '160', '15'), 'id');
    expect([capaian?.teks, capaian?.tercapai]).toEqual(['95,87%', false]);
    expect(calculate(pmks, filled('23', '160', '>= 10'), 'id').capaian?.tercapai).toBe(true);
    expect(calculate(pmks, filled('23', '160', 'banyak'), 'id').masalahTarget.length).toBe(1);
  });

  it('asks for a method where less is better, and takes the one that is chosen', () => {
    const parsed = safeParseIndikator({ ...pmks, polaritas: 'turun' });
    if (!parsed.ok) throw new Error('a sound definition');
    expect(calculate(parsed.value, filled('12', '100', '10'), 'id').masalahTarget.length).toBe(1);
    const way = (metode: string) =>
      calculate(parsed.value, filled('12', '100', '10', metode), 'id').capaian?.teks;
    expect([way('selisih'), way('rasio-terbalik')]).toEqual(['80,00%', '83,33%']);
  });

  it('works for an indicator of the catalogue as it comes from JSON', () => {
    const parsed = safeParseIndikator(JSON.parse(JSON.stringify(ikkHipertensi)));
    const data = ikkHipertensi.contoh?.[0]?.data ?? {};
    const hasil = evaluate(ikkHipertensi, data as never);
    expect(hasil.ok).toBe(true);
    const told = parsed.ok && calculate(parsed.value, { data: { ...data }, target: '', metode: '' }, 'id');
    expect(told).toMatchObject({ hasil: { teks: hasil.ok && hasil.teks } });
  });
});
