import { describe, expect, it } from 'vitest';
import { columnHeading, isWithMoney } from '../../../src/dokumen/find/columnHeading.js';

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
    ['2025 > Target Triwulan I', target('2025-T1')],
    ['Tahun 2025 > Target TW II', target('2025-T2')],
    ['2025 > Target Semester I', target('2025-S1')],
    ['2025 > Target Januari', target('2025-01')],
    ['2025 > Target 2026', target('2026')],
    ['Sasaran > No', { heading: { jenis: 'kodeSasaran' } }],
    ['Tujuan > Kode', { heading: { jenis: 'kodeSasaran', tingkat: 'tujuan' } }],
    ['Indikator > No', { heading: { jenis: 'kode' } }],
    ['Satuan > No', { heading: { jenis: 'number' } }],
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
    ['Kondisi Awal(Tahun 0)', { heading: { jenis: 'kondisiAwal', periode: 'K0' } }],
    ['Kondisi Awal Tahun0', { heading: { jenis: 'kondisiAwal', periode: 'K0' } }],
    ['Kondisi Awal Th. ke 0', { heading: { jenis: 'kondisiAwal', periode: 'K0' } }],
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
    ['Anggaran (Rp) > Target', { heading: { jenis: 'remark' } }],
    ['Dana Desa > Warna', unknown],
    ['Jumlah Dana > Warna', unknown],
    ['Pagu Anggaran Rp. > Target', { heading: { jenis: 'remark' } }],
    ['Dana (Rp.) > Target', { heading: { jenis: 'remark' } }],
    ['Pagu (Rp) > Perubahan', { heading: { jenis: 'remark' } }],
    ['Pagu Indikatif > Murni', { heading: { jenis: 'remark' } }],
    ['Keuangan > Capaian (%)', { heading: { jenis: 'remark' } }],
    ['Target dan Realisasi 2026 > Target', target('2026')],
    ['Kinerja > Indikator', { heading: { jenis: 'indikator' } }],
    ['Indikator Kinerja > Uraian', { heading: { jenis: 'indikator' } }],
    ['Indikator Kinerja > Kode', { heading: { jenis: 'kode' } }],
    ['Sasaran > No', { heading: { jenis: 'kodeSasaran' } }],
    ['Tujuan > No', { heading: { jenis: 'kodeSasaran', tingkat: 'tujuan' } }],
    ['Penjelasan > Formulasi', { heading: { jenis: 'formula' } }],
    ['Indikator > Kode Sasaran', { heading: { jenis: 'kodeSasaran' } }],
    ['Kinerja 2025 > Target Triwulan I', target('2025-T1')],
    ['Penjelasan > Sumber Data', { heading: { jenis: 'sumberData' } }],
    ['Satuann', { heading: { jenis: 'satuan' }, note: 'misprint' }],
    ['Sasaran Bupati', { heading: { jenis: 'sasaran', tingkat: 'bupati' } }],
    ['Target > Predikat', { ...unknown, note: 'unknown-part' }],
    ['Realisasi 2025 > Predikat', { heading: { jenis: 'predikat', periode: '2025' } }],
    ['Target > Total', { heading: { jenis: 'target', span: 'year' } }],
    ['Target 2026 > Jumlah', { heading: { jenis: 'target', span: 'year', periode: '2026' } }],
    ['Warna', unknown],
  ])('%s', (levels, expected) => {
    expect(columnHeading(levels.split(' > '))).toEqual(expected);
  });
});

it.each([
  ['Target Anggaran', true],
  ['Target dan Pagu', true],
  ['Target Pendanaan', true],
  ['Capaian Kinerja Program dan Kegiatan dan Kerangka Pendanaan', true],
  ['Target Kegiatan dan Pagu Indikatif', true],
  ['Target Program Kegiatan Pagu Anggaran', true],
  ['Jumlah Target Anggaran', false],
  ['Target Anggaran Kas', false],
  ['Target', false],
])('%s stands over targets and the money for them: %s', (text, expected) => {
  expect(isWithMoney(text)).toBe(expected);
});

it.each([
  ...['Kinerja', 'Uraian', 'Rencana', 'Target dan Realisasi', 'Target/Realisasi', 'Kondisi Kinerja'],
  ...['Target dan Realisasi Kinerja', 'Pengukuran Kinerja', 'Capaian Kinerja Tahunan'],
  ...['Indikator dan Target', 'Penjelasan'],
])('"%s" only holds targets together, and hands their year down', (above) => {
  expect(columnHeading([`${above} 2025`, 'Target Triwulan I'])).toEqual(target('2025-T1'));
  expect(columnHeading([above, 'Target Triwulan I'])).toEqual(target('T1'));
  expect(columnHeading([`${above} 2025`, 'Target'])).toEqual(target('2025'));
  expect(columnHeading([`${above} 2025`, 'Target 2026'])).toEqual(target('2026'));
  // Of two years nobody says whose quarter it is.
  expect(columnHeading([`${above} 2025-2026`, 'Target Triwulan I'])).toEqual(target('T1'));
});

it.each(['Rencana Aksi', 'Rencana Aksi 2025', 'Warna', 'Warna 2025'])(
  'a target below "%s" is not known to be that of the indicator',
  (above) => {
    expect(columnHeading([above, 'Target Triwulan I'])).toEqual(unknown);
  },
);

it.each(['Uraian', 'Nama', 'Deskripsi', 'Rumusan', 'Narasi'])('"%s" below a name is that name', (part) => {
  expect(columnHeading(['Indikator Kinerja Utama', part])).toEqual({ heading: { jenis: 'indikator' } });
  expect(columnHeading(['Tujuan', part])).toEqual({ heading: { jenis: 'sasaran', tingkat: 'tujuan' } });
});

it.each([
  'Target Renstra 2021-2026 > 2020',
  'Target 2025 > 2024',
  'Triwulan II > TW II',
  'Semester I > Semester I',
  'Semester II > Juni',
  'Semester II > TW II',
])('a part that is none of what stands above it has no period: %s', (levels) => {
  expect(columnHeading(levels.split(' > '))).toEqual({ ...unknown, note: 'unknown-part' });
});

it.each([
  ['Semester II > Juli', 'B07'],
  ['Semester I > TW I', 'T1'],
  ['Semester 2 > TW IV', 'T4'],
  ['Target Renstra 2021-2026 > 2021', '2021'],
  ['Target Renstra 2021-2026 > 2026', '2026'],
  ['Triwulan 2 > Bulan 4', 'B04'],
])('a part of what stands above it is that part: %s', (levels, periode) => {
  expect(columnHeading(levels.split(' > '))).toEqual(target(periode));
});

it.each([
  'Kondisi Awal Tahun ke-0',
  'Kondisi Awal thn 0',
  'Kondisi Awal (th ke – 0)',
  'Kondisi Awal (Thn. ke0)',
])('the year before the first: %s', (text) => {
  expect(columnHeading([text])).toEqual({ heading: { jenis: 'kondisiAwal', periode: 'K0' } });
});
