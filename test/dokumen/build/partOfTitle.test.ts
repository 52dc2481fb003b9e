import { expect, it } from 'vitest';
import { partOfTitle } from '../../../src/dokumen/build/partOfTitle.js';

it.each<readonly [string | undefined, string | undefined]>([
  ['PENGUKURAN KINERJA TRIWULAN III TAHUN 2024', 'T3'],
  ['LAPORAN KINERJA S.D. TRIWULAN II TAHUN 2024', 'T2'],
  ['Capaian Kinerja TW-4 2025', 'T4'],
  ['LAPORAN CAPAIAN SEMESTER I TAHUN 2024', 'S1'],
  ['LAPORAN KINERJA BULAN MARET 2024', 'B03'],
  ['Laporan Bulan ke-11 Tahun 2024', 'B11'],
  ['LAPORAN KINERJA TRIWULAN - III TAHUN 2024', 'T3'],
  ['LAPORAN KINERJA TRIWULAN I TAHUN 2024-2025', 'T1'],
  // The whole year, several parts of it, or no part at all.
  ...[
    'RENCANA AKSI TRIWULAN I S.D. IV TAHUN 2024',
    'RENCANA AKSI TRIWULAN I-IV TAHUN 2024',
    'RENCANA AKSI TRIWULAN I SD IV TAHUN 2024',
    'RENCANA AKSI TRIWULAN I S/D IV TAHUN 2024',
    'RENCANA AKSI TRIWULAN I S.D IV TAHUN 2024',
    'RENCANA AKSI TRIWULAN 1-4 TAHUN 2024',
    'RENCANA AKSI TRIWULAN I, TRIWULAN II TAHUN 2024',
    'RENCANA AKSI TRIWULANAN TAHUN 2024',
    'LAPORAN KINERJA PER 31 DESEMBER 2024',
    'PERJANJIAN KINERJA TAHUN 2024',
    'PENYEDIAAN AIR BULAN BAKTI 2024',
    undefined,
  ].map((title) => [title, undefined] as const),
])('[W33] %s: %s', (title, part) => {
  expect(partOfTitle(title)).toBe(part);
});
