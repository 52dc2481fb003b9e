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

it.each(['dan', 'di', 'ke', 'dari', 'pada', 'untuk', 'yang', 'serta', 'atau', 'dengan'])(
  '"%s" is small inside of a name',
  (word) => {
    expect(titleCase(`${word} KANTOR ${word} DESA`.toUpperCase())).toBe(
      `${word.charAt(0).toUpperCase()}${word.slice(1)} Kantor ${word} Desa`,
    );
  },
);

it.each(['P2A', 'A5', '2A', 'IK3U', '12'])('%s with a number is written as it stands', (word) => {
  expect(titleCase(`DINAS ${word}`)).toBe(`Dinas ${word}`);
});
