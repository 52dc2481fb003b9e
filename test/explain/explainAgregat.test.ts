import { aggregate, defineIndikator, explainAgregat, IndikatorError, penilaian } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { dengan } from '../aggregate/contohAgregat.js';

const baris = [
  { wilayah: '63.01', periode: '2026-T1', data: { a: 10, b: 40 } },
  { wilayah: '63.01', periode: '2026-T2', data: { a: 20, b: 50 } },
  { wilayah: '63.02', periode: '2026-T1', data: { a: 30, b: 100 } },
  { wilayah: '63.02', periode: '2026-T2', data: { a: null, b: 100 } },
];
const nama = { '63.01': 'Binuang' };

const tell = (agregasi: Parameters<typeof dengan>[0], rows = baris.slice(0, 3), bahasa?: 'en') => {
  const agregat = aggregate(dengan(agregasi), { baris: rows, nama });
  return agregat.ok ? explainAgregat(agregat, bahasa) : undefined;
};

describe('pooled', () => {
  test('each region over its periods, then all regions, then the formula', () => {
    const penjelasan = tell({ wilayah: 'gabung', periode: 'gabung' }, baris);
    expect(penjelasan?.langkah).toEqual([
      'Binuang: Terlayani = 10 (Triwulan I Tahun 2026) + 20 (Triwulan II Tahun 2026) = 30',
      'Binuang: Seluruh = 50 (keadaan Triwulan II Tahun 2026, yang terakhir diketahui)',
      '63.02: Terlayani = 30 (Triwulan I Tahun 2026)',
      '63.02: Seluruh = 100 (keadaan Triwulan I Tahun 2026, yang terakhir diketahui)',
      'Keseluruhan: Terlayani = 30 + 30 = 60',
      'Keseluruhan: Seluruh = 50 + 100 = 150',
      'Rumus: Terlayani / Seluruh x 100 %',
      'Hitung: 60 / 150 = 0,4',
      'Hitung: 0,4 x 100 = 40',
      'Hasil: 40,00%',
      'Catatan: dihitung dari 3 dari 4; tanpa 63.02 pada Triwulan II Tahun 2026. Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
      'Catatan: 63.02 pada Triwulan II Tahun 2026 tidak terhitung: "Terlayani" belum diisi; isi dengan angka (0 bila memang nol)',
    ]);
    expect(penjelasan?.latex).toBe('\\frac{60}{150} \\times 100 \\% = 40{,}00 \\%');
    expect(penjelasan?.teks.split('\n')).toEqual(penjelasan?.langkah);
  });

  test('in English', () => {
    expect(tell({ wilayah: 'gabung', periode: 'gabung' }, baris, 'en')?.langkah).toEqual([
      'Binuang: Terlayani = 10 (Quarter 1 of 2026) + 20 (Quarter 2 of 2026) = 30',
      'Binuang: Seluruh = 50 (state of Quarter 2 of 2026, the last known)',
      '63.02: Terlayani = 30 (Quarter 1 of 2026)',
      '63.02: Seluruh = 100 (state of Quarter 1 of 2026, the last known)',
      'The whole: Terlayani = 30 + 30 = 60',
      'The whole: Seluruh = 50 + 100 = 150',
      'Formula: Terlayani / Seluruh x 100 %',
      'Compute: 60 / 150 = 0.4',
      'Compute: 0.4 x 100 = 40',
      'Result: 40.00%',
      'Note: from 3 of 4; without 63.02 in Quarter 2 of 2026. It holds for what was counted, not for the whole',
      'Note: 63.02 in Quarter 2 of 2026 does not count: "Terlayani" is not filled in; give a number (0 if it really is zero)',
    ]);
  });
});

describe('results joined', () => {
  test('over periods within each region, then over regions', () => {
    expect(tell({ wilayah: 'rata-rata', periode: 'terbesar' })?.langkah.slice(0, 7)).toEqual([
      'Binuang pada Triwulan I Tahun 2026: 10 / 40 x 100 % = 25',
      'Binuang pada Triwulan II Tahun 2026: 20 / 50 x 100 % = 40',
      '63.02 pada Triwulan I Tahun 2026: 30 / 100 x 100 % = 30',
      'Binuang, yang terbesar antarperiode: 40',
      '63.02, yang terbesar antarperiode: 30',
      'Rata-rata antarwilayah: (40 + 30) / 2 = 35',
      'Hasil: 35,00%',
    ]);
  });

  test('a mean of variables pooled over regions, by period', () => {
    const penjelasan = tell({ wilayah: 'gabung', periode: 'rata-rata' });
    expect(penjelasan?.langkah.slice(6, 9)).toEqual([
      'Triwulan I Tahun 2026: 40 / 140 x 100 % = 28,5714285714… (tepatnya 200/7)',
      'Triwulan II Tahun 2026: 20 / 50 x 100 % = 40',
      'Rata-rata antarperiode: ((200/7) + 40) / 2 = 34,2857142857… (tepatnya 240/7)',
    ]);
    expect(penjelasan?.latex).toBe('\\frac{240}{7} \\% \\approx 34{,}29 \\%');
  });

  test('with weights', () => {
    expect(tell({ wilayah: 'rata-rata', periode: 'rata-rata', bobot: 'b' })?.langkah.slice(3, 6)).toEqual([
      'Binuang, rata-rata antarperiode: (25 + 40) / 2 = 32,5',
      '63.02, rata-rata antarperiode: 30',
      'Rata-rata berbobot antarwilayah: (32,5 x 50 + 30 x 100) / (50 + 100) = 30,8333333333… (tepatnya 185/6)',
    ]);
  });

  test('of scores: the mean and its grade', () => {
    const sakip = defineIndikator({
      id: 'sakip',
      nama: 'Nilai SAKIP',
      satuan: 'Nilai',
      variabel: { nilai: { label: 'Nilai' } },
      formula: penilaian('nilai', { penilai: 'Inspektorat' }),
      skala: skalaSakip,
      agregasi: { wilayah: 'rata-rata' },
    });
    const rows = ['80', '80.004'].map((nilai, i) => ({ unit: `OPD-${i}`, data: { nilai } }));
    const agregat = aggregate(sakip, { baris: rows });
    expect(agregat.ok && explainAgregat(agregat).langkah).toEqual([
      'OPD-0: Nilai = 80',
      'OPD-1: Nilai = 80,004',
      'Rata-rata antarunit: (80 + 80,004) / 2 = 80,002',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 80,002 menjadi 80,00',
      'Predikat: 80,002 masuk A, Memuaskan (lebih dari 80 sampai 90) menurut Predikat akuntabilitas kinerja (SAKIP)',
      'Hasil: 80,00 (A)',
    ]);
  });
});

test.each([null, undefined, {}, { ok: true }, 5])('%j is no figure over many rows', (value) => {
  expect(() => explainAgregat(value as never)).toThrow(IndikatorError);
});
