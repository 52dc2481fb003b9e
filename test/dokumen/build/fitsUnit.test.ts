import { describe, expect, it } from 'vitest';
import { fitsUnit, isPercentUnit, takesGrade, unitInHeading } from '../../../src/dokumen/build/fitsUnit.js';

describe('[W30] fitsUnit', () => {
  it.each([
    ['%', 'Persen'],
    ['%', 'Persen (%)'],
    ['‰', 'Permil'],
    ['per mil', 'Permil (‰)'],
    ['‰', 'per 1.000 KH'],
    ['persen', '%'],
    ['Prosen', 'Persentase'],
    ['%', 'persen per tahun'],
    ['Rp', 'Rupiah'],
    ['rupiah', 'Rp.'],
    ['Rp', 'Rupiah (Rp)'],
    ['org', 'Orang'],
    ['ORANG', 'orang'],
    ['Dok.', 'Dokumen'],
    ['dokumen-dokumen', 'Dokumen'],
    ['bh', 'Buah'],
    ['orang lansia', 'Orang'],
    ['orang', 'Orang lansia'],
    ['dokumen', 'Jumlah dokumen'],
    ['dokumen', 'Dokumen/Laporan'],
    ['desa', 'Desa/Kelurahan'],
    ['KK', 'Kepala Keluarga'],
    ['kepala keluarga', 'Kepala Keluarga (KK)'],
    ['/100.000 kelahiran hidup', 'per 100.000 KH'],
    ['per 1.000 penduduk', 'Per 1000 Penduduk'],
    ['m³/hari', 'm3/hari'],
    ['poin', 'Indeks'],
    ['nilai', 'Nilai/Predikat'],
    ['peringkat', 'Peringkat'],
    [undefined, 'Orang'],
    ['Rp', 'Rp/bulan'],
  ])('%j fits %j', (cell, column) => {
    expect(fitsUnit(cell, column)).toBe(true);
  });

  it.each([
    ['hari', 'jam'],
    ['dokumen', 'Persen'],
    ['%', 'Dokumen'],
    ['%', 'Nilai'],
    ['%', 'per 100.000 KH'],
    ['‰', 'Persen'],
    ['%', 'Permil'],
    ['‰', 'per 100.000 KH'],
    ['orang', 'Orang/Bulan'],
    ['orang/bulan', 'Orang'],
    ['hari', 'Hari kerja'],
    ['laporan', 'Dokumen'],
    ['Rp', 'Orang'],
    ['bulan', 'Orang/Bulan'],
    ['per 1.000 penduduk', 'per 100.000 penduduk'],
    ['miliar', 'Rupiah'],
    ['Rp/bulan', 'Rp'],
    ['orang', 'Rp'],
    ['orang', ''],
  ])('%j does not fit %j', (cell, column) => {
    expect(fitsUnit(cell, column)).toBe(false);
  });

  it.each([
    [undefined, 'Rupiah', '12,5 miliar', true],
    ['Rp', 'Rupiah', 'Rp 12,5 M', true],
    [undefined, 'Orang', '2 juta', true],
    ['orang', 'Orang', '2 juta orang', true],
    [undefined, 'Miliar Rupiah', '12,5', true],
    [undefined, 'Rp (juta)', '12,5', true],
    [undefined, 'Miliar Rupiah', '12,5 miliar', true],
    ['rupiah', 'Miliar Rupiah', '12,5 juta rupiah', true],
    ['Rp', 'Rp (juta)', 'Rp 500', false],
    ['Rp', 'Miliar Rp', 'Rp 5 M', true],
    ['Rp juta', 'Juta Rupiah', '12,5', true],
    ['Rp juta', 'Rupiah', '12,5', false],
    ['juta', 'Juta Rupiah', '12,5 ribu juta', false],
    ['m', 'Juta meter', '12,5 m', false],
    [undefined, 'Persen', '2 juta', false],
    [undefined, 'Persen', '9 dari 10', false],
    ['desa', '%', '9 desa dari 10 desa', false],
    ['Organisasi', 'Organisasi', '100 dari 110 Organisasi', true],
    [undefined, 'Indeks', '2 ribu', false],
    ['m2', 'm2', '5 m2', true],
    [undefined, '', '2 juta', true],
    ['prosen', '%', '9 desa dari 10', false],
  ])('%j under %j in "%s": %s', (cell, column, text, fits) => {
    expect(fitsUnit(cell, column, text)).toBe(fits);
  });
});

it.each([
  ['%', true],
  ['Persen (%)', true],
  ['prosentase', true],
  ['Nilai', false],
  ['', false],
])('isPercentUnit(%j)', (satuan, expected) => {
  expect(isPercentUnit(satuan)).toBe(expected);
});

it.each([
  ['Target (%)', '%'],
  ['Target 2026 (Rp juta)', 'Rp juta'],
  ['Target % 2026', '%'],
  ['Target (kumulatif)', undefined],
  ['Target 2026', undefined],
  ['(juta Rp)', 'juta Rp'],
  ['Target ( )', undefined],
])('unitInHeading(%j)', (heading, expected) => {
  expect(unitInHeading(heading)).toBe(expected);
});

describe('takesGrade', () => {
  it.each([
    'Predikat',
    'Opini',
    'Nilai',
    'Indeks',
    'Kategori',
    'Level',
    'Opini BPK',
    'Nilai/Persen',
    'Akreditasi',
    'Status desa',
    '',
  ])('a grade stands under %j', (satuan) => expect(takesGrade(satuan)).toBe(true));

  it.each([
    'Persen',
    '%',
    'Orang',
    'Jiwa',
    'Dokumen',
    'Dok.',
    'Rupiah',
    'Juta Rp',
    'Puskesmas',
    'per 1.000 KH',
    'Hari kerja',
  ])('no grade stands under %j', (satuan) => expect(takesGrade(satuan)).toBe(false));
});

it.each([
  ['orang', 'orang perempuan', true],
  ['dokumen', 'Dokumen atau Laporan', true],
  ['‰', 'orang 1.000', false],
  ['orang', 'orang super', true],
  ['orang', 'orang a', true],
  ['orang', 'orang per hari', false],
  ['orang', 'orang kerja', false],
  ['hari', 'hari - malam', false],
])('%j may stand where numbers have %j: %s', (own, column, expected) => {
  expect(fitsUnit(own, column)).toBe(expected);
});

it.each(['Level', 'Nilai', '%'])('%s comes in no millions', (column) => {
  expect(fitsUnit(undefined, column, '5 juta')).toBe(false);
});

it.each([
  ...[
    ['dokumen', 'Laporan/Dokumen'],
    ['berkas', 'Dokumen/Berkas'],
    ['data', 'Data/Laporan'],
  ],
  ...[
    ['kampung', 'Desa/Kampung'],
    ['nagari', 'Desa/Nagari'],
    ['kelurahan', 'Desa atau Kelurahan'],
  ],
  ...[
    ['kabupaten', 'Kabupaten/Kota'],
    ['kota', 'Kabupaten/Kota'],
    ['kota', 'Kabupaten dan Kota'],
  ],
  ...[
    ['lembaga', 'Lembaga/Organisasi'],
    ['organisasi', 'Lembaga/Organisasi'],
  ],
])('%j is one of the words for the same in %j', (cell, column) => {
  expect(fitsUnit(cell, column)).toBe(true);
});

it.each([
  ...[
    ['orang', 'Unit/Orang'],
    ['dokumen', 'Orang/Dokumen'],
    ['kota', 'Desa/Kota'],
    ['desa', 'Dokumen/Laporan'],
  ],
  ...[
    ['hari', 'hari kerja'],
    ['orang', 'orang kali'],
    ['orang', 'orang x hari'],
    ['orang', 'orang per bulan'],
  ],
  ...[
    ['unit', 'unit dari rumah'],
    ['orang', 'orang dan unit'],
    ['orang', 'orang atau unit'],
    ['orang', 'orang %'],
  ],
  ...[
    ['orang per bulan', 'orang'],
    ['unit', 'Orang'],
    ['nilai', 'Orang'],
    ['laporan desa', 'Desa/Laporan'],
    ['nilai per tahun', 'Nilai'],
    ['dokumen baru', 'Dokumen/Laporan'],
    ['berkas', 'Dokumen/Laporan'],
  ],
])('%j is another unit than %j', (cell, column) => {
  expect(fitsUnit(cell, column)).toBe(false);
});
