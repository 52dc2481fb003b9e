import {
  aggregate,
  aggregateCapaian,
  computeCapaian,
  defineIndikator,
  evaluate,
  formatHasil,
  hitungan,
  IndikatorError,
  penilaian,
} from 'indikator';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { expect, it, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
const uang = defineIndikator({
  id: 'anggaran',
  nama: 'Anggaran',
  satuan: 'Rp',
  variabel: { nilai: { label: 'Anggaran' } },
  formula: hitungan('nilai'),
});
const sakip = defineIndikator({
  id: 'sakip',
  nama: 'SAKIP',
  satuan: 'Nilai',
  variabel: { nilai: { label: 'Nilai' } },
  formula: penilaian('nilai', { penilai: 'Inspektorat' }),
  skala: skalaSakip,
});

test.each([
  ['a result', hasil, '14,38%', '14.38%', '14,375%'],
  [
    'money',
    evaluate(uang, { nilai: '-1234567.5' }),
    '-Rp1.234.567,50',
    '-Rp1,234,567.50',
    '-Rp1.234.567,500',
  ],
  ['a grade', evaluate(sakip, { nilai: '78.45' }), '78,45 (BB)', '78.45 (BB)', '78,450 (BB)'],
  [
    'an achievement',
    computeCapaian(pmks, { realisasi: '92', target: '90' }),
    '102,22%',
    '102.22%',
    '102,222%',
  ],
  [
    'an aggregate',
    aggregate(defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata' } }), {
      baris: [
        { wilayah: '63.01', data: { terlayani: 1, seluruh: 3 } },
        { wilayah: '63.02', data: { terlayani: 2, seluruh: 3 } },
      ],
    }),
    '50,00%',
    '50.00%',
    '50,000%',
  ],
  [
    'a mean',
    aggregateCapaian(dinsosTapin2020, [
      computeCapaian(dinsosTapin2020.sasaran[0].indikator[0], { realisasi: '1', target: '3' }),
    ]).dokumen,
    '33,33%',
    '33.33%',
    '33,333%',
  ],
])('%s', (_, figure, indonesian, english, threeDigits) => {
  expect(formatHasil(figure)).toBe(indonesian);
  expect(formatHasil(figure, { bahasa: 'en' })).toBe(english);
  expect(formatHasil(figure, { digit: 3 })).toBe(threeDigits);
  expect(figure.ok && figure.teks).toBe(indonesian);
});

it('rounds anew from the exact value, never from the printed one', () => {
  expect(formatHasil(hasil, { digit: 1 })).toBe('14,4%');
  // As printed with two digits it is 0,45, which would round up to 0,5.
  const kecil = evaluate(uang, { nilai: '0.445' });
  expect([kecil.ok && kecil.desimal, formatHasil(kecil, { digit: 1 })]).toEqual(['0.45', 'Rp0,4']);
});

it('rounds in the mode of the definition', () => {
  const turun = defineIndikator({ ...pmks, pembulatan: { digit: 2, mode: 'down' } });
  const rendah = evaluate(turun, { terlayani: 23, seluruh: 160 });
  expect([formatHasil(rendah), formatHasil(rendah, { digit: 0 })]).toEqual(['14,37%', '14%']);
});

it('does not change when the public fields are written over', () => {
  const lain = evaluate(pmks, { terlayani: 23, seluruh: 160 });
  try {
    Object.assign(lain, { desimal: '99.00', teks: '99%' });
  } catch {
    // A frozen result refuses.
  }
  expect(formatHasil(lain, { bahasa: 'en' })).toBe('14.38%');
});

it('says why there is no figure, in either language', () => {
  const gagal = evaluate(pmks, { terlayani: null, seluruh: '5.5' });
  expect(formatHasil(gagal)).toBe(
    '"Jumlah PMKS terlayani" belum diisi; isi dengan angka (0 bila memang nol); ' +
      '"Jumlah seluruh PMKS" adalah cacah: ditemukan "5.5"; diharapkan bilangan bulat',
  );
  expect(formatHasil(gagal, { bahasa: 'en' })).toBe(
    '"Jumlah PMKS terlayani" is not filled in; give a number (0 if it really is zero); ' +
      '"Jumlah seluruh PMKS" is a count: found "5.5"; expected a whole number',
  );
});

it.each([
  null,
  5,
  '14,38%',
  {},
  { ok: true, teks: '5%' },
  { ok: false, issues: [] },
  { ok: false, issues: [5] },
])('refuses %o', (value) => {
  expect(() => formatHasil(value as never)).toThrow(IndikatorError);
});

it('says of a stored copy that it is to be restored first', () => {
  expect(() => formatHasil(structuredClone(hasil))).toThrow('restoreHasil');
  expect(() => formatHasil(JSON.parse(JSON.stringify(hasil)))).toThrow('restoreHasil');
});

it('refuses reasons that claim to be endless, at once', () => {
  const endless = new Proxy([], {
    get: (target, key) => (key === 'length' ? Number.POSITIVE_INFINITY : Reflect.get(target, key)),
  });
  expect(() => formatHasil({ ok: false, issues: endless })).toThrow(IndikatorError);
});

it.each([-1, 21, 1.5, '2', Number.NaN, null])('refuses %o digits', (digit) => {
  expect(() => formatHasil(hasil, { digit: digit as never })).toThrow(IndikatorError);
});
