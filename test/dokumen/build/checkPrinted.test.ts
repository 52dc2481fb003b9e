import { defineIndikator } from 'indikator';
import { expect, it } from 'vitest';
import type { Indikator } from '../../../src/definition/indikator.js';
import { checkPrinted } from '../../../src/dokumen/build/checkPrinted.js';
import type { Results } from '../../../src/dokumen/build/readResults.js';
import { collector, fieldOf } from './fields.js';

const warga = (rest: Partial<Pick<Indikator, 'polaritas' | 'capaian'>> = {}, nilai: `${number}` = '80') =>
  defineIndikator({
    id: 'warga',
    nama: 'Warga terlayani',
    satuan: 'Persen',
    variabel: { warga: { label: 'Warga terlayani' } },
    formula: { jenis: 'hitungan', ekspresi: 'warga' },
    target: [{ jenis: 'angka', periode: '2026', nilai }],
    ...rest,
  });

function sentences(indikator: Indikator, nilai: `${number}`, text: string, capaian: `${number}`) {
  const { findings } = collector();
  const results: Results = {
    realisasi: { 2026: { nilai, capaian, asli: nilai.replace('.', ',') } },
    printed: new Map([['2026', fieldOf('capaian', text, 7)]]),
    kept: [],
  };
  checkPrinted(indikator, results, findings);
  return findings.issues.map(({ message, tingkat }) => [tingkat, message]);
}

it('[W32] an achievement that does not come out is a note with both figures', () => {
  expect(sentences(warga({ polaritas: 'naik' }), '72.39', '95,00%', '95.00')).toEqual([
    [
      'catatan',
      'kolom "capaian", baris 2: tertulis "95,00%", sedangkan realisasi 72,39 terhadap target 80% memberi 90,49%',
    ],
  ]);
});

it.each([
  // 72.39 / 80 = 0.904875: rounded or cut to the digits that are printed.
  ['90,49%', '90.49'],
  ['90,48', '90.48'],
  ['90,5', '90.5'],
  ['90', '90'],
] as const)('one that does is let be: %s', (text, capaian) => {
  expect(sentences(warga({ polaritas: 'naik' }), '72.39', text, capaian)).toEqual([]);
});

it('without a polarity each of the usual methods counts', () => {
  // 12 against 10: ratio 120, difference 80, inverted ratio 83.33.
  for (const capaian of ['120', '80', '83.33'] as const)
    expect(sentences(warga({}, '10'), '12', capaian, capaian)).toEqual([]);
  const [[, message = ''] = []] = sentences(warga({}, '10'), '12', '95', '95');
  expect(message).toMatch(/memberi 120,00% \/ 80,00% \/ 83,33%$/);
});

it('where less is better the ratio does not', () => {
  const [[, message = ''] = []] = sentences(
    warga({ polaritas: 'turun', capaian: { metode: 'selisih' } }, '10'),
    '12',
    '120',
    '120',
  );
  expect(message).toMatch(/memberi 80,00%$/);
});

it('without a target of the period there is nothing to hold it against', () => {
  const { findings } = collector();
  const printed = new Map([['2025', fieldOf('capaian', '95')]]);
  checkPrinted(
    warga(),
    { realisasi: { 2025: { nilai: '1', capaian: '95', asli: '1' } }, printed, kept: [] },
    findings,
  );
  expect(findings.issues).toEqual([]);
});
