import { expect, it } from 'vitest';
import { unitInBrackets } from '../../../src/dokumen/find/unitInBrackets.js';

it.each([
  ['Target 2026 (Km)', 'Km', 'Target 2026  '],
  ['Target (dalam Ha) 2026', 'Ha', 'Target   2026'],
  ['Realisasi (Juta Rp)', 'Juta Rp', 'Realisasi  '],
  ['Target (Rp juta)', 'Rp juta', 'Target  '],
  ['Target (hari kerja)', 'hari kerja', 'Target  '],
])('%s is in %s', (heading, satuan, rest) => {
  expect(unitInBrackets(heading)).toEqual({ satuan, rest });
});

it.each(['Target 2026', 'Target (%)', 'Target (Rp)', 'Target (RPJMD)', 'Target (laki-laki)', 'Target Km'])(
  '%s has none',
  (heading) => {
    expect(unitInBrackets(heading)).toBeUndefined();
  },
);

it.each([
  ...['km', 'kilometer', 'm', 'meter', 'm2', 'm3', 'm²', 'm³', 'km2', 'km²', 'ha', 'hektar', 'hektare'],
  ...['ton', 'kg', 'kilogram', 'kuintal', 'kwintal', 'liter', 'kWh', 'MW', 'jam', 'hari', 'menit', 'detik'],
  ...['orang', 'org', 'jiwa', 'KK', 'rumah tangga', 'siswa', 'peserta', 'keluarga', 'kelompok', 'lembaga'],
  ...['sekolah', 'rumah', 'unit', 'buah', 'bh', 'ekor', 'ruas', 'titik', 'dokumen', 'dok', 'dok.', 'laporan'],
  ...['lap', 'lap.', 'berkas', 'kegiatan', 'keg', 'keg.', 'paket', 'pkt', 'kali', 'kasus', 'perkara', 'poin'],
  ...['skor', 'indeks', 'nilai', 'permil', '‰', 'ribu', 'juta', 'miliar', 'milyar', 'triliun', 'ribu Rp.'],
  ...['juta rupiah', 'Rp ribu', 'Rp. miliar', 'rupiah milyar', 'Rp triliun'],
])('a target in %s', (satuan) => {
  expect(unitInBrackets(`Target (${satuan})`)).toEqual({ satuan, rest: 'Target  ' });
  expect(unitInBrackets(`Target (satuan ${satuan})`)).toEqual({ satuan, rest: 'Target  ' });
});
