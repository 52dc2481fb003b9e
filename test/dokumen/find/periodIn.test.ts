import { expect, it } from 'vitest';
import { periodIn } from '../../../src/dokumen/find/periodIn.js';

it.each([
  ['Target', {}, 'Target'],
  ['Target 2026', { periode: '2026' }, 'Target'],
  ['Tahun 2026', { periode: '2026' }, 'Tahun'],
  ['Target Tahun 2026 (Murni)', { periode: '2026' }, 'Target   (Murni)'],
  ['Th. 2026', { periode: '2026' }, 'Th.'],
  ['2021-2026', { periode: '2021-2026' }, ''],
  ['2021 s/d 2026', { periode: '2021-2026' }, ''],
  ['2021 sampai 2026', { periode: '2021-2026' }, ''],
  ['2026 - 2026', { periode: '2026' }, ''],
  ['2026-S1', { periode: '2026-S1' }, ''],
  ['2026-t3', { periode: '2026-T3' }, ''],
  ['2026-07', { periode: '2026-07' }, ''],
  ['2026-13', { periode: '2026' }, '-13'],
  ['Target Triwulan IV 2026', { periode: '2026-T4' }, 'Target'],
  ['TW 2', { periode: 'T2' }, ''],
  ['TW I 2025-2026', { periode: 'T1' }, ''],
  ['TW I 2025-2025', { periode: '2025-T1' }, ''],
  ['Juli 2025 s.d. 2026', { periode: 'B07' }, ''],
  ['Tri II', { periode: 'T2' }, ''],
  ['B03', { periode: 'B03' }, ''],
  ['s/d B09', { periode: 'B09', kumulatif: true }, ''],
  ['Target Jan-Mar 2026', { periode: '2026-T1' }, 'Target'],
  ['Tri wulan ke-3', { periode: 'T3' }, ''],
  ['Semester II', { periode: 'S2' }, ''],
  ['smt 1 (kumulatif)', { periode: 'S1', kumulatif: true }, ''],
  ['Target Kumulatif', { kumulatif: true }, 'Target'],
  ['Triwulan V', { span: 'part' }, 'Triwulan V'],
  ['12026', {}, '12026'],
  ["Target '26", { periode: '2026' }, 'Target'],
  ['’21', { periode: '2021' }, ''],
  ["'21-'26", { periode: '2021-2026' }, ''],
  ['Target 26', {}, 'Target 26'],
  ["Target '75", {}, "Target '75"],
  ['Target2026', { periode: '2026' }, 'Target'],
  ['Target_2026', { periode: '2026' }, 'Target'],
  ['T.A. 2026', { periode: '2026' }, 'TA'],
  ['TW-1', { periode: 'T1' }, ''],
  ['Tribulan I', { periode: 'T1' }, ''],
  ['Q3 2026', { periode: '2026-T3' }, ''],
  ['Semester III', { span: 'part' }, 'Semester III'],
  ['Januari', { periode: 'B01' }, ''],
  ['Target Bulan ke-7', { periode: 'B07' }, 'Target'],
  ['Bulan 12', { periode: 'B12' }, ''],
  ['Bulan 13', { span: 'part' }, 'Bulan 13'],
  ['Sept', { periode: 'B09' }, ''],
  ['Target Bulan Agustus', { periode: 'B08' }, 'Target'],
  ['Target Nov 2026', { periode: '2026-11' }, 'Target'],
  ['Target Mandiri', {}, 'Target Mandiri'],
  ['s.d. Juni', { periode: 'B06', kumulatif: true }, ''],
  ['Target s.d. TW II', { periode: 'T2', kumulatif: true }, 'Target'],
  ['Target non kumulatif', {}, 'Target'],
  ['Target Tahun ke-1', { periode: 'K1' }, 'Target'],
  ['Tahun ke II', { periode: 'K2' }, ''],
  ['ke-5', { periode: 'K5' }, ''],
  ['Tahun kedua', { periode: 'K2' }, ''],
  ['Target 3', { periode: 'K3' }, 'Target'],
  ['Target IV', { periode: 'K4' }, 'Target'],
  ['3', {}, '3'],
])('%s', (text, period, rest) => {
  const found = periodIn(text);
  expect(found.period).toEqual(period);
  expect(found.rest.trim()).toBe(rest);
});

/** A period, `+` for a cumulative one, and what is left of the words. */
const short = (text: string) => {
  const { period, rest } = periodIn(text);
  return `${period.periode ?? ''}${period.kumulatif === true ? '+' : ''}|${rest.replace(/\s+/g, ' ').trim()}`;
};

it.each([
  ...[
    'triwulan 2',
    'tri wulan 2',
    'tribulan 2',
    'kuartal 2',
    'triw 2',
    'trw 2',
    'tw 2',
    'q 2',
    'q2',
    'TW. 2',
  ],
  ...['TW ke 2', 'TW ke-2', 'TWke2', 'TW - 2', 'TW–2', 'TW II', 'TW kedua', 'tw.ke-2'],
])('the second quarter: %s', (text) => {
  expect(short(text)).toBe('T2|');
});

it.each([
  ['TW pertama', 'T1|'],
  ['TW ketiga', 'T3|'],
  ['TW keempat', 'T4|'],
  ['TW III', 'T3|'],
  ['TW I', 'T1|'],
  ['TW IIII', '|TW IIII'],
  ['TW 2a', '|TW 2a'],
  ['TW 22', '|TW 22'],
  ['ntw 2', 'K2|ntw'],
  ['semester 1', 'S1|'],
  ['semester1', 'S1|'],
  ['smt. ke-1', 'S1|'],
  ['sem I', 'S1|'],
  ['sem ke I', 'S1|'],
  ['semester-2', 'S2|'],
  ['semester – 2', 'S2|'],
  ['semester pertama', 'S1|'],
  ['semester kedua', 'S2|'],
  ['semester 2b', '|semester 2b'],
  ['semester 12', '|semester 12'],
  ['asem 2', 'K2|asem'],
  ['bulan 7', 'B07|'],
  ['bulan7', 'B07|'],
  ['bulan ke 10', 'B10|'],
  ['bulan ke-9', 'B09|'],
  ['bulan - 7', 'B07|'],
  ['bulan 11', 'B11|'],
  ['bulan 75', '|bulan 75'],
  ['rembulan 7', 'K7|rembulan'],
])('%s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

it.each([
  ...['jan', 'januari'].map((text) => [text, 'B01|']),
  ...['feb', 'peb', 'februari', 'pebruari'].map((text) => [text, 'B02|']),
  ...['mar', 'maret'].map((text) => [text, 'B03|']),
  ...['apr', 'april'].map((text) => [text, 'B04|']),
  ...['mei', 'bulan mei'].map((text) => [text, 'B05|']),
  ...['jun', 'juni'].map((text) => [text, 'B06|']),
  ...['jul', 'juli'].map((text) => [text, 'B07|']),
  ...['agu', 'agustus', 'agust', 'agus', 'agt', 'ags'].map((text) => [text, 'B08|']),
  ...['sep', 'sept', 'september'].map((text) => [text, 'B09|']),
  ...['okt', 'oktober'].map((text) => [text, 'B10|']),
  ...['nov', 'nop', 'november', 'nopember'].map((text) => [text, 'B11|']),
  ...['des', 'desember'].map((text) => [text, 'B12|']),
  ...['juna', 'maria', 'desa', 'majun', 'mei2'].map((text) => [text, `|${text}`]),
])('month or none: %s', (text, expected) => {
  expect(short(text ?? '')).toBe(expected);
});

it.each([
  ['tahun 1', 'K1|'],
  ['tahun1', 'K1|'],
  ['thn. 2', 'K2|'],
  ['th ke 3', 'K3|'],
  ['th.ke-3', 'K3|'],
  ['ke 4', 'K4|'],
  ['ke4', 'K4|'],
  ['tahun - 5', 'K5|'],
  ['tahun VI', 'K6|'],
  ['tahun VII', 'K7|'],
  ['tahun VIII', 'K8|'],
  ['tahun IX', 'K9|'],
  ['tahun X', 'K10|'],
  ['tahun 10', 'K10|'],
  ['tahun V', 'K5|'],
  ['tahun ketiga', 'K3|'],
  ['tahun keempat', 'K4|'],
  ['tahun kelima', 'K5|'],
  ['tahun 11', '|tahun 11'],
  ['tahun 5a', '|tahun 5a'],
  ['paket 5', 'K5|paket'],
  ['target V', 'K5|target'],
  ['target VIII', 'K8|target'],
  ['target X', 'K10|target'],
  ['target: 2', 'K2|target:'],
  ['target 2 ', 'K2|target'],
  ['target 2 orang', '|target 2 orang'],
  ['kuartal 5', '|kuartal 5'],
])('of a plan: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

it.each([
  ['2021–2026', '2021-2026|'],
  ['2021 sd 2026', '2021-2026|'],
  ['2021 s.d. 2026', '2021-2026|'],
  ['2021 sampai dengan 2026', '2021-2026|'],
  ['2021 sampai tahun 2026', '2021-2026|'],
  ['2021s/d2026', '2021-2026|'],
  ['1999-2004', '1999-2004|'],
  ['2026-T4', '2026-T4|'],
  ['2026-01', '2026-01|'],
  ['2026-12', '2026-12|'],
  ['20261', '|20261'],
  ['target kumulatif 2026', '2026+|target'],
  ['(akumulasi) 2026', '2026+|'],
  ['tidak kumulatif 2026', '2026|'],
  ['(non-kumulatif) 2026', '2026|'],
  ['nonkumulatif 2026', '2026|'],
  ['akumulasinya 2026', '2026|akumulasinya'],
  ['sampai dengan TW III', 'T3+|'],
  ['sampai Juni', 'B06+|'],
  ['sd. semester 2', 'S2+|'],
  ['s/d Nov', 'B11+|'],
  ['s / d TW 1', 'T1+|'],
  ['sampai selesai 2026', '2026|sampai selesai'],
  ['T. A. 2026', '2026|TA'],
  ["capaian '24", '2024|capaian'],
  ["capaian '245", "|capaian '245"],
  ["Jum'at", "|Jum'at"],
  ['capaian2026', '2026|capaian'],
  ['capaian20261', '|capaian20261'],
])('years, and what adds up: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

it.each([
  ['', {}, '', false],
  ['_', {}, ' ', false],
  ['a I', { periode: 'K1' }, 'a ', true],
  ['sd mar', { periode: 'B03', kumulatif: true }, '  ', false],
  ['Q1', { periode: 'T1' }, ' ', false],
  ['2021', { periode: '2021' }, ' ', false],
  ['ke1', { periode: 'K1' }, ' ', false],
  ['2026 a 3', { periode: '2026' }, '  a 3', false],
])('%j says the period %j, and leaves %j', (text, period, rest, isBare) => {
  expect(periodIn(text)).toEqual({ period, rest, isBare });
});
