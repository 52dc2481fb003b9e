import { expect, it } from 'vitest';
import { titleCase } from '../../../src/dokumen/find/titleCase.js';

it.each([
  ['DINAS SOSIAL KABUPATEN TAPIN', 'Dinas Sosial Kabupaten Tapin'],
  ['DINAS PENDIDIKAN DAN KEBUDAYAAN', 'Dinas Pendidikan dan Kebudayaan'],
  ['RSUD DR. CONTOH', 'RSUD DR. Contoh'],
  ['PDAM TIRTA CONTOH', 'PDAM Tirta Contoh'],
  ['SATPOL PP', 'Satpol PP'],
  ['BPBD', 'BPBD'],
  ['KECAMATAN CONTOH II', 'Kecamatan Contoh II'],
  ['DP3AP2KB KOTA CONTOH', 'DP3AP2KB Kota Contoh'],
  ['DAN', 'Dan'],
])('%s', (text, expected) => {
  expect(titleCase(text)).toBe(expected);
});
