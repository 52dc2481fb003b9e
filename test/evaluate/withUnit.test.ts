import { expect, test } from 'vitest';
import { withUnit } from '../../src/evaluate/withUnit.js';

test.each<[string | undefined, string | undefined, string]>([
  ['persen', undefined, '14,38%'],
  ['Persen', undefined, '14,38%'],
  ['PERSEN', undefined, '14,38%'],
  ['%', undefined, '14,38%'],
  ['orang', undefined, '14,38 orang'],
  ['Nilai Mutu', undefined, '14,38 Nilai Mutu'],
  ['per 1.000 penduduk', undefined, '14,38 per 1.000 penduduk'],
  [undefined, 'BB', '14,38 (BB)'],
  ['persen', 'BB', '14,38% (BB)'],
  ['hari', 'Cepat', '14,38 hari (Cepat)'],
])('in %s with grade %s', (satuan, predikat, teks) => {
  expect(withUnit('14,38', satuan, predikat)).toBe(teks);
});

test.each([
  ['Rp', '1.200.300', 'Rp1.200.300'],
  ['Rp.', '1.200.300', 'Rp1.200.300'],
  ['rupiah', '1.200.300', 'Rp1.200.300'],
  ['Rupiah', '-5.000', '-Rp5.000'],
  ['RUPIAH', '1,200,300.50', 'Rp1,200,300.50'],
  ['Juta Rupiah', '5', '5 Juta Rupiah'],
  ['Rp juta', '5', '5 Rp juta'],
])('money in %s: %s is %s', (satuan, angka, teks) => {
  expect(withUnit(angka, satuan, undefined)).toBe(teks);
});
