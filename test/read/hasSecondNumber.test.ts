import { describe, expect, test } from 'vitest';
import { hasSecondNumber } from '../../src/read/hasSecondNumber.js';

// What follows a number, spaces of every kind being one plain space.

describe('another number', () => {
  test.each([
    ...['- 90', '–90', '— 90', '− 90', '~90', '& 6', '; 6', '/3', '/ 3', '/05/2022', 'x 24', 'x24', 'X 100'],
    ...['s/d 90', 'sd 90', 's.d. 90', 'sampai 90', 'hingga 90', 'dari 110', 'dan 2', 'atau 90', 'dan, 2'],
    ...['/1000', '/1.000', '/1000 2', '/1500 orang', '/10 orang', '/200 orang'],
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
    ...[
      '',
      '%',
      'hari',
      'bh',
      '(BB)',
      ',-',
      'm2',
      'kg CO2',
      'per 100.000 kelahiran hidup',
      'x sehari',
      'xenon 133',
    ],
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
    ...['kasus COVID-19', 'anak usia 0-6 tahun', 'anak usia dari 5 tahun', 'orang dari 3 kecamatan'],
    ...[
      'hari sampai 31 Desember',
      '% dari 110 dokumen',
      'dokumen tahun 2022',
      'sampai selesai',
      'dan seterusnya',
    ],
  ])('is not in "%s"', (rest) => {
    expect(hasSecondNumber(rest)).toBe(false);
  });

  test('is not looked for behind 42 letters', () => {
    expect(hasSecondNumber(`${'a'.repeat(41)} - 3`)).toBe(true);
    expect(hasSecondNumber(`${'a'.repeat(42)} - 3`)).toBe(false);
    expect(hasSecondNumber(`${'a'.repeat(41)} dari 3`)).toBe(true);
    expect(hasSecondNumber(`${'a'.repeat(42)} dari 3`)).toBe(false);
  });
});
