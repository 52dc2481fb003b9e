import { expect, test } from 'vitest';
import { withUnit } from '../../src/evaluate/withUnit.js';
import { pmks } from '../fixtures/pmks.js';

test.each<[string, string | undefined, string]>([
  ['persen', undefined, '14,38%'],
  ['Persen', undefined, '14,38%'],
  ['PERSEN', undefined, '14,38%'],
  ['%', undefined, '14,38%'],
  ['orang', undefined, '14,38 orang'],
  ['Nilai Mutu', undefined, '14,38 Nilai Mutu'],
  ['per 1.000 penduduk', undefined, '14,38 per 1.000 penduduk'],
  ['Nilai', 'BB', '14,38 (BB)'],
  ['persen', 'BB', '14,38 (BB)'],
])('in %s with grade %s', (satuan, predikat, teks) => {
  expect(withUnit('14,38', { ...pmks, satuan }, predikat)).toBe(teks);
});
