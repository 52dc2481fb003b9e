import { describe, expect, it } from 'vitest';
import { columnHeading } from '../../../src/dokumen/find/columnHeading.js';

const target = (periode: string) => ({ heading: { jenis: 'target', periode } });
const unknown = { heading: { jenis: 'unknown' } };

describe('a heading of several levels', () => {
  it.each([
    ['Target > 2026', target('2026')],
    ['Target > Tahun 2026', target('2026')],
    ['Target > 2026 > TW I', target('2026-T1')],
    ['Target 2026 > Triwulan > II', target('2026-T2')],
    ['Target > Triwulan > II', target('T2')],
    ['Target Bulan ke- > 11', target('B11')],
    ['Target > Triwulan > V', { ...unknown, note: 'unknown-part' }],
    ['Target Kinerja > 2026 > Semester II', target('2026-S2')],
    ['2026 > Target', target('2026')],
    ['Target 2026 > 2026', target('2026')],
    ['Target Renstra Tahun 2021-2026 > 2022', target('2022')],
    ['Target Renstra Tahun 2021-2026 > Tahun 2022', target('2022')],
    ['Target Renstra 2021-2026 > 2027', { ...unknown, note: 'unknown-part' }],
    ['Target 2025 > 2026', { ...unknown, note: 'unknown-part' }],
    ['2026 > Januari', target('2026-01')],
    ['Triwulan I > Jan', target('B01')],
    ['Triwulan IV > Desember', target('B12')],
    ['Target 2026 > Triwulan II > Juni', target('2026-06')],
    ['Target 2026 > Semester II > TW III', target('2026-T3')],
    ['Triwulan I > April', { ...unknown, note: 'unknown-part' }],
    ['Semester I > TW III', { ...unknown, note: 'unknown-part' }],
    ['Triwulan I > Semester I', { ...unknown, note: 'unknown-part' }],
    [
      'Kondisi Kinerja pada awal periode RPJMD > Tahun 0',
      { heading: { jenis: 'kondisiAwal', periode: 'K0' } },
    ],
    ['Kondisi Awal (Tahun ke-0)', { heading: { jenis: 'kondisiAwal', periode: 'K0' } }],
    ['Target > Tahun 0', { ...unknown, note: 'unknown-part' }],
    ['Target Kinerja Program dan Kerangka Pendanaan > Tahun-1 > target', target('K1')],
    ['Target Kinerja Program dan Kerangka Pendanaan > Tahun-1 > Rp', { heading: { jenis: 'remark' } }],
    [
      'Target Kinerja Program dan Kerangka Pendanaan > Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah > target',
      { heading: { jenis: 'finalTarget' } },
    ],
    ['Target > Baseline 2015', { heading: { jenis: 'kondisiAwal', periode: '2015' } }],
    ['Target 2016 > Baseline', { heading: { jenis: 'kondisiAwal' } }],
    ['Target > Proyeksi 2022', { heading: { jenis: 'proyeksi', periode: '2022' } }],
    ['Target > Kondisi Akhir', { heading: { jenis: 'finalTarget' } }],
    ['Target > Realisasi', { heading: { jenis: 'realisasi' } }],
    ['Target > II', target('K2')],
    ['Target > Tahun ke-3', target('K3')],
    ['Target > Satuan', { heading: { jenis: 'satuan' } }],
    ['Target > Warna', { ...unknown, note: 'unknown-part' }],
    ['Target 2026 > Warna', { ...unknown, note: 'unknown-part' }],
    ['Anggaran > 2026', { heading: { jenis: 'remark' } }],
    ['Anggaran > Target', { heading: { jenis: 'remark' } }],
    ['Keuangan > Capaian (%)', { heading: { jenis: 'remark' } }],
    ['Target dan Realisasi 2026 > Target', target('2026')],
    ['Kinerja > Indikator', { heading: { jenis: 'indikator' } }],
    ['Indikator Kinerja > Uraian', { heading: { jenis: 'indikator' } }],
    ['Indikator Kinerja > Kode', { heading: { jenis: 'kode' } }],
    ['Sasaran > No', { heading: { jenis: 'kodeSasaran' } }],
    ['Tujuan > No', { heading: { jenis: 'kodeSasaran', tingkat: 'tujuan' } }],
    ['Penjelasan > Formulasi', { heading: { jenis: 'formula' } }],
    ['Penjelasan > Sumber Data', { heading: { jenis: 'sumberData' } }],
    ['Satuann', { heading: { jenis: 'satuan' }, note: 'misprint' }],
    ['Sasaran Bupati', { heading: { jenis: 'sasaran', tingkat: 'bupati' } }],
    ['Warna', unknown],
  ])('%s', (levels, expected) => {
    expect(columnHeading(levels.split(' > '))).toEqual(expected);
  });
});
