import { expect, it } from 'vitest';
import { pairOf } from '../../../src/dokumen/find/pairOf.js';

it.each([
  ['Formulasi/Cara Pengukuran', { jenis: 'explanation' }],
  ['Formula / Rumus', { jenis: 'formula' }],
  ['Rumus dan Sumber Data', { jenis: 'explanation' }],
  ['Makna, Alasan & Rumus', { jenis: 'explanation' }],
  ['Sasaran/Indikator Kinerja', { jenis: 'sasaranOrIndikator' }],
  ['Indikator atau Sasaran Strategis', { jenis: 'sasaranOrIndikator' }],
  ['Tujuan dan Sasaran', { jenis: 'sasaran' }],
  ['Program/Kegiatan', { jenis: 'sasaran' }],
  ['Urusan/Program/Kegiatan', { jenis: 'sasaran' }],
  ['Indikator Tujuan/Sasaran', { jenis: 'indikator' }],
  ['Target Tujuan/Sasaran', { jenis: 'target' }],
  ['Indikator Program/Kegiatan/Sub Kegiatan', { jenis: 'indikator' }],
  ['No/Kode', { jenis: 'kode', isOpen: true }],
  ['No/Indikator', { jenis: 'indikator' }],
  ['No. / Sasaran', { jenis: 'sasaran' }],
  ['Unit Kerja/Bidang', { jenis: 'penanggungJawab' }],
  [
    'Aspek/Fokus/Bidang Urusan/Indikator Kinerja Pembangunan Daerah',
    { jenis: 'sasaranOrIndikator', isGroup: true },
  ],
  ['Satuan/Target', { jenis: 'target' }],
  ['Target dan Satuan', { jenis: 'target' }],
  ['Indikator/Target', undefined],
  ['Indikator Program/Satuan', undefined],
  ['Sasaran/Warna', undefined],
  ['Sasaran', undefined],
  ['/', undefined],
  ['Rumus/Rumus/Rumus/Rumus/Rumus', undefined],
])('%s', (text, expected) => {
  expect(pairOf(text)).toEqual(expected);
});

it.each([
  ['Sasaran Program/Tujuan', { jenis: 'sasaran' }],
  ['Satuan Program/Kegiatan', undefined],
  ['Formula Sasaran/Program', undefined],
])('%s', (text, expected) => {
  expect(pairOf(text)).toEqual(expected);
});
