import { describe, expect, test } from 'vitest';
import { hasSecondNumber } from '../../src/read/hasSecondNumber.js';

// What follows a number, spaces of every kind being one plain space.

describe('another number', () => {
  test.each([
    ...['- 90', '–90', '— 90', '− 90', '~90', '& 6', '; 6', '/3', '/ 3', '/05/2022', 'x 24', 'x24', 'X 100'],
    ...['s/d 90', 'sd 90', 's.d. 90', 'sampai 90', 'hingga 90', 'dari 110', 'dan 2', 'atau 90', 'dan, 2'],
    ...['/1000', '/1.000', '/1000 2', '/1500 orang', '/10 orang', '/200 orang'],
    // Another unit, whatever stands between.
    ...['UPP, 14 Kab/Kota', '% dan (150 % 55 %)', 'jam 30 menit', 'Orang/Bulan dan 6 kegiatan', '% <= 100 %'],
    ...[
      'Maret 2026',
      'tahun 2026',
      'tahun 6 bulan',
      'orang (7 L, 5 P)',
      '= 7 + 5',
      '90',
      ': 30',
      '½',
      'jam ½',
    ],
    ...[
      'orang dari 3 kecamatan',
      'hari sampai 31 Desember',
      '% dari 110 dokumen',
      'kelas 3 guru',
      '¹',
      'x2b',
    ],
    // In words.
    ...[
      'hari dan dua jam',
      'setengah jam',
      'juta lima ratus ribu',
      'jam tiga puluh menit',
      'ribuan',
      'dari sepuluh',
    ],
    ...[
      '% - 90',
      '%-90',
      '% s/d 90 %',
      '% dan 90',
      'hari - 80 hari',
      'hari - 80',
      'hari & 3',
      'hari atau 3 jam',
    ],
    ...[
      'hari dan 3 jam',
      'hari kerja s.d. 80',
      'hari sampai 80',
      'hari sampai dengan 80 Hari',
      '% hingga 90%',
    ],
    ...['orang dari 110', 'orang dari 110 orang', '% dari 110', 'ORANG dari 1.100,5 orang'],
  ])('is in "%s"', (rest) => {
    expect(hasSecondNumber(rest)).toBe(true);
  });

  test.each([
    ...['', '%', 'hari', 'bh', '(BB)', ',-', 'm2', 'kg CO2', 'per 100.000 kelahiran hidup', 'x sehari'],
    ...[
      '/kapita',
      '/ bulan',
      '/100 orang',
      '/1000 orang',
      '/1.000 KH',
      '/10.000 KH',
      '/100000 KH',
      '/ 100.000 KH',
    ],
    ...['/1.000.000 orang', '/1000000 orang'],
    ...[
      'kasus COVID-19',
      'anak usia 0-6 tahun',
      'anak usia dari 5 tahun',
      'balita umur di bawah 5 tahun',
      'lansia usia > 60 tahun',
    ],
    ...[
      'anak berusia 7–12 tahun',
      'bayi usia 0 s/d 11 bulan',
      'per 1,000 penduduk',
      'per 100.000',
      'per seribu penduduk',
      '/juta penduduk',
      'dokumen per seratus ribu orang',
      'm3',
      'km²',
      'ton limbah B3',
      'guru S1',
      'ton PM10',
      'dari target',
      'dokumen tahun 2022',
      'sampai selesai',
      'dan seterusnya',
    ],
  ])('is not in "%s"', (rest) => {
    expect(hasSecondNumber(rest)).toBe(false);
  });

  test.each([
    'dokumen dan satu laporan',
    'dokumen, satu laporan',
    'dokumen dan sebuah laporan',
    'dokumen (satu laporan)',
    'koma satu',
    'nol',
  ])('may be one, in words: "%s"', (rest) => {
    expect(hasSecondNumber(rest)).toBe(true);
  });

  test.each(['layanan terpadu satu pintu', 'kali dalam satu tahun', 'satuan kerja'])(
    'is not the word one in a name: "%s"',
    (rest) => {
      expect(hasSecondNumber(rest)).toBe(false);
    },
  );

  test('is found however far behind', () => {
    expect(hasSecondNumber(`${'a'.repeat(99)} - 3`)).toBe(true);
  });
});

describe('with and without spaces, points and beginnings', () => {
  test.each([
    ...[
      '/100orang',
      '/1.000orang',
      'per 1.000',
      'per 1.000.000',
      'per 1.000.000 orang',
      'per 1000',
      'per 100',
    ],
    ...['anak usia 7 - 12 tahun', 'anak usia 7 -12 tahun', 'anak usia 7- 12 bulan', 'anak usia 5 th'],
    ...['anak umur <5 tahun', 'anak usia < 5 tahun', 'anak berumur atas 5 tahun', 'anak umur dari 5 bulan'],
    ...['anak usia 0 s.d 11 bulan', 'anak usia 0 s.d. 11 bulan', 'anak usia 0 sampai 11 th', 'CO2'],
    ...['cm2', 'km2', 'dm3', 'PM 10', 'PM10', 'km³', 'm²', '/ratus ribu orang', '/ seribu', 'per juta'],
  ])('is none: "%s"', (rest) => {
    expect(hasSecondNumber(rest)).toBe(false);
  });

  test.each([
    ...['anak usia 5', 'anak usia 5 hari', 'anak usia 7 - 12 hari', 'anak usia 0 s.d. 11', 'per 100 5'],
    ...[
      'super 1000 orang',
      'per 1000 1',
      'guru S5',
      'dokumen tahun 1822',
      'dokumen tahun 20222',
      'am2',
      'CO25',
    ],
    ...[
      'sepertiga',
      'seperempat bagian',
      'miliar',
      'milyar',
      'milliar',
      'triliun',
      'trilyun',
      'ratusan',
      'seratus',
    ],
    ...[
      'belasan',
      'dua belas',
      'serta seorang',
      'atau sebuah',
      'plus satu',
      ',satu',
      '; satu',
      '+ satu',
      '& satu',
    ],
    ...['(satu', '/satu', 'separuh', 'nol', 'sembilan'],
  ])('is one: "%s"', (rest) => {
    expect(hasSecondNumber(rest)).toBe(true);
  });

  test.each(['duanya', 'kesatu', 'lautan satuan', 'ayah sebuahnya'])('is a part of a word: "%s"', (rest) => {
    expect(hasSecondNumber(rest)).toBe(false);
  });
});
