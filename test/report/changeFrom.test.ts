import { defineIndikator, defineSkala, evaluate, hitungan, kali, konstanta } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { changeFrom } from '../../src/report/changeFrom.js';
import { pmks } from '../fixtures/pmks.js';

const orang = defineIndikator({
  id: 'orang',
  nama: 'Orang',
  satuan: 'orang',
  variabel: { n: { label: 'N' } },
  formula: hitungan('n'),
  pembulatan: { digit: 0, mode: 'half-up' },
});

test.each([
  ['81.20', '85.53', { desimal: '4.33', teks: '+4,33 poin', arah: 'naik' }],
  ['85.53', '81.20', { desimal: '-4.33', teks: '-4,33 poin', arah: 'turun' }],
  ['85.53', '85.53', { desimal: '0.00', teks: '0,00 poin', arah: 'tetap' }],
  // Less than half of the last digit: who reads 0,00 sees no change.
  ['85.530', '85.534', { desimal: '0.00', teks: '0,00 poin', arah: 'tetap' }],
  ['0', '1234.5', { desimal: '1234.50', teks: '+1.234,50 poin', arah: 'naik' }],
])('from %s to %s', (dari, ke, expected) => {
  expect(changeFrom(pmks, dari, ke)).toEqual(expected);
});

test('in the digits and unit of the indicator', () => {
  expect(changeFrom(orang, '10', '12.5')).toEqual({ desimal: '3', teks: '+3 orang', arah: 'naik' });
});

test('nothing where one is no value', () => {
  expect(changeFrom(pmks, null, '1')).toBeUndefined();
  expect(changeFrom(pmks, '1', evaluate(pmks, { terlayani: 1, seluruh: 0 }))).toBeUndefined();
  expect(changeFrom(pmks, '94,33', '1')).toBeUndefined();
});

test('of figures with more digits than a number given as input may have', () => {
  const besar = evaluate(defineIndikator({ ...orang, formula: hitungan(kali(konstanta('1000'), 'n')) }), {
    n: '9'.repeat(1000),
  });
  expect(changeFrom(orang, '0', besar)).toEqual({
    desimal: `${'9'.repeat(1000)}000`,
    teks: expect.stringMatching(/^\+9\.999\..*\.000 orang$/),
    arah: 'naik',
  });
});

describe('a grade alone is compared by the order of the classes', () => {
  const kelas = ['TMP', 'TW', 'WDP', 'WTP'].map((predikat) => ({ predikat }));
  const opini = defineIndikator({ ...orang, skala: defineSkala({ id: 'opini', nama: 'Opini BPK', kelas }) });
  const sakip = defineIndikator({ ...orang, skala: skalaSakip });

  test.each([
    ['WDP', 'WTP', { desimal: '1', teks: '+1 tingkat', arah: 'naik' }],
    ['WTP', 'TMP', { desimal: '-3', teks: '-3 tingkat', arah: 'turun' }],
    ['TW', 'TW', { desimal: '0', teks: '0 tingkat', arah: 'tetap' }],
  ])('from %s to %s', (dari, ke, expected) => {
    expect(changeFrom(opini, { predikat: dari }, { predikat: ke })).toEqual(expected);
  });

  test('a number is taken for the class that it lies in', () => {
    // 72,4 is BB, and BB is right below A.
    expect(changeFrom(sakip, '72.4', { predikat: 'A' })?.teks).toBe('+1 tingkat');
    expect(changeFrom(sakip, { predikat: 'A' }, '72.4')?.teks).toBe('-1 tingkat');
    const target = { jenis: 'predikat', periode: '2029', predikat: 'AA' } as const;
    expect(changeFrom(sakip, target, '72.4')?.teks).toBe('-2 tingkat');
  });

  test('nothing where a number is in no class, or a grade is none of the scale', () => {
    expect(changeFrom(opini, '3', { predikat: 'WTP' })).toBeUndefined();
    expect(changeFrom(sakip, { predikat: 'A' }, '101')).toBeUndefined();
    expect(changeFrom(sakip, { predikat: 'A' }, { predikat: 'WTP' })).toBeUndefined();
    expect(changeFrom(orang, { predikat: 'A' }, { predikat: 'A' })).toBeUndefined();
  });
});
