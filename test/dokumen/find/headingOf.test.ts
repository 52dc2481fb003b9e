import { describe, expect, it } from 'vitest';
import { isPeriodHeading } from '../../../src/dokumen/find/heading.js';
import { headingOf, nearestHeading, otherSasaran } from '../../../src/dokumen/find/headingOf.js';
import { headingWords, wordsForTingkat } from '../../../src/dokumen/find/headingWords.js';

describe('headingOf', () => {
  it.each([
    ['No.', { jenis: 'number' }],
    ['KODE SASARAN', { jenis: 'kodeSasaran' }],
    ['Kelompok', { jenis: 'kelompok' }],
    ['Indikator Kinerja Utama (IKU)', { jenis: 'indikator' }],
    ['Sat', { jenis: 'satuan' }],
    ['Polaritas', { jenis: 'polaritas' }],
    ['Sumber Data', { jenis: 'sumberData' }],
    ['PIC', { jenis: 'penanggungJawab' }],
    ['Definisi Operasional', { jenis: 'makna' }],
    ['Alasan', { jenis: 'alasan' }],
    ['Penjelasan/Formulasi Perhitungan', { jenis: 'explanation' }],
    ['Rumus', { jenis: 'formula' }],
    ['Ket.', { jenis: 'remark' }],
    ['Pagu Anggaran (Rp)', { jenis: 'remark' }],
    ['Pagu Anggaran (Rp) 2026', { jenis: 'remark' }],
    ['Satuan (orang)', undefined],
    ['Rencana Anggaran (juta rupiah)', { jenis: 'remark' }],
    ['Rencana Aksi', { jenis: 'remark' }],
    ['Jumlah yang Harus Dilayani', { jenis: 'remark' }],
    ['Frekuensi Pelaporan', { jenis: 'remark' }],
    ['Anggaran (Rp) Target', undefined],
    ['NO IKK', { jenis: 'kode' }],
    ['Unit Kerja Perangkat Daerah Penanggung Jawab', { jenis: 'penanggungJawab' }],
    ['Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)', { jenis: 'indikator' }],
    ['Sasaran Strategis', { jenis: 'sasaran' }],
    ['Sasaran OPD', { jenis: 'sasaran', tingkat: 'perangkat-daerah' }],
    ['Sub Kegiatan', { jenis: 'sasaran', tingkat: 'sub-kegiatan' }],
    ['Target', { jenis: 'target' }],
    ['2026', { jenis: 'target', periode: '2026' }],
    ['Target Tahun 2026', { jenis: 'target', periode: '2026' }],
    ['Target pada 2026', { jenis: 'target', periode: '2026' }],
    ['Target TW I (kumulatif)', { jenis: 'target', periode: 'T1', kumulatif: true }],
    ['Target Perubahan 2026', { jenis: 'targetPerubahan', periode: '2026' }],
    ['Kondisi Awal 2020', { jenis: 'kondisiAwal', periode: '2020' }],
    ['Kondisi Akhir', { jenis: 'finalTarget' }],
    ['Realisasi 2026', { jenis: 'realisasi', periode: '2026' }],
    ['Realisasi TW II', { jenis: 'realisasi', periode: 'T2' }],
    ['Tahun 2026 Realisasi', { jenis: 'realisasi', periode: '2026' }],
    ['Capaian Kinerja Realisasi', { jenis: 'realisasi' }],
    ['Capaian Kinerja Target', { jenis: 'target' }],
    ['Capaian (%)', { jenis: 'capaian' }],
    ['% Capaian', { jenis: 'capaian' }],
    ['Tingkat Capaian 2026', { jenis: 'capaian', periode: '2026' }],
    ['Kategori', { jenis: 'predikat' }],
    ['Target PK', { jenis: 'target' }],
    ['Target Tahun n', { jenis: 'target' }],
    ['Target Capaian Kinerja 2026', { jenis: 'target', periode: '2026' }],
    ['Target Renstra', { jenis: 'target' }],
    ['Target RKPD 2026', { jenis: 'target', periode: '2026' }],
    ['Target Murni', { jenis: 'target' }],
    ['Target Sebelum Perubahan', { jenis: 'target' }],
    ['Target Menjadi', { jenis: 'targetPerubahan' }],
    ['Target Tahun 2026 (Perubahan)', { jenis: 'targetPerubahan', periode: '2026' }],
    ['Target Tahun 2026 Setelah Perubahan', { jenis: 'targetPerubahan', periode: '2026' }],
    ['Target pada Tahun 2026 (DPPA)', { jenis: 'targetPerubahan', periode: '2026' }],
    ['Target Perjanjian Kinerja TA 2026 (Revisi)', { jenis: 'targetPerubahan', periode: '2026' }],
    ['Target Tahun 2026 (Murni)', { jenis: 'target', periode: '2026' }],
    ['Target Perjanjian Kinerja 2026 (Sebelum Perubahan)', { jenis: 'target', periode: '2026' }],
    ['Realisasi 2026 (Perubahan)', undefined],
    ['Target Kinerja Tujuan/Sasaran pada Tahun ke-2', { jenis: 'target', periode: 'K2' }],
    ['Target (%)', { jenis: 'target' }],
    ['Target (Rp)', { jenis: 'remark' }],
    ['Target (5)', { jenis: 'target' }],
    ['Target Nasional', { jenis: 'target', level: 'nasional' }],
    ['Target RPJMN 2026', { jenis: 'target', level: 'nasional', periode: '2026' }],
    ['Target Ideal', undefined],
    ['Target IKK', { jenis: 'remark' }],
    ['Besaran Target', { jenis: 'target' }],
    ['Target Akhir Tahun', { jenis: 'target', span: 'year' }],
    ['Target Akhir Tahun 2026', { jenis: 'target', span: 'year', periode: '2026' }],
    ['Realisasi Triwulan', { jenis: 'realisasi', span: 'part' }],
    ['Target Triwulan 2026', { jenis: 'target', span: 'part', periode: '2026' }],
    ['Target Tahun n-1 (2025)', { jenis: 'target', periode: '2025' }],
    ['Realisasi Kabupaten 2025', { jenis: 'realisasi', level: 'kabupaten', periode: '2025' }],
    ['Target Akhir', { jenis: 'finalTarget' }],
    ['Target Triwulanan (Kumulatif)', { jenis: 'target', kumulatif: true, span: 'part' }],
    ['Target Renstra Perangkat Daerah Tahun ke-1', { jenis: 'target', periode: 'K1' }],
    ['Triw. II', { jenis: 'target', periode: 'T2' }],
    ['Cap. (%)', { jenis: 'capaian' }],
    ['Realisasi Akhir Tahun', { jenis: 'realisasi' }],
    ['Angka Dasar 2025', { jenis: 'kondisiAwal', periode: '2025' }],
    ['Kinerja Awal 2025', { jenis: 'kondisiAwal', periode: '2025' }],
    ['Data Awal Tahun Perencanaan (2025)', { jenis: 'kondisiAwal', periode: '2025' }],
    ['Data Capaian Tahun Awal (2024)', { jenis: 'kondisiAwal', periode: '2024' }],
    ['Data Capaian pada Tahun Awal Perencanaan', { jenis: 'kondisiAwal' }],
    ['Formula IKU', { jenis: 'formula' }],
    ['Formula Indikator Kinerja', { jenis: 'formula' }],
    ['Perhitungan', { jenis: 'explanation' }],
    ['Metadata/Formula', { jenis: 'explanation' }],
    ['Kinerja/Sasaran', { jenis: 'sasaran' }],
    ['Outcome/Sasaran', { jenis: 'sasaran' }],
    ['Tolok Ukur Kinerja', { jenis: 'indikator' }],
    ['Tolak Ukur', { jenis: 'indikator' }],
    ['Indikator Strategis', { jenis: 'indikator' }],
    ['IKK Outcome', { jenis: 'indikator' }],
    ['Indikator Kinerja Kunci Outcome', { jenis: 'indikator' }],
    ['Satker', { jenis: 'penanggungJawab' }],
    ['Pejabat Penanggung Jawab', { jenis: 'penanggungJawab' }],
    ['Penanggung Jawab (PIC)', { jenis: 'penanggungJawab' }],
    ['Data Sumber', { jenis: 'sumberData' }],
    ['Sumber Data/Dokumen', { jenis: 'sumberData' }],
    ['T-2026', undefined],
    ['Ukuran', undefined],
    ['Kondisi Kinerja pada Awal Periode RPJMD', { jenis: 'kondisiAwal' }],
    ['Kondisi Awal (RPJMD) (2017)', { jenis: 'kondisiAwal', periode: '2017' }],
    ['Baseline 2015', { jenis: 'kondisiAwal', periode: '2015' }],
    ['Kondisi Kinerja pada Akhir Periode Renstra', { jenis: 'finalTarget' }],
    ['Proyeksi 2022', { jenis: 'proyeksi', periode: '2022' }],
    ['Formula/Rumus', { jenis: 'formula' }],
    ['Formulasi/Cara Pengukuran', { jenis: 'explanation' }],
    ['Metode', { jenis: 'explanation' }],
    ['Sasaran/Indikator Kinerja', { jenis: 'sasaranOrIndikator' }],
    ['Tujuan dan Sasaran', { jenis: 'sasaran' }],
    ['Indikator Kinerja Makro', { jenis: 'indikator' }],
    ['Indikator Kinerja Kunci', { jenis: 'indikator' }],
    ['Unit in Charge', { jenis: 'penanggungJawab' }],
    ['Unit Kerja', { jenis: 'penanggungJawab' }],
    ['Satuan Kerja', { jenis: 'penanggungJawab' }],
    ['Bidang', { jenis: 'penanggungJawab' }],
    ['Perangkat Daerah', { jenis: 'penanggungJawab' }],
    ['Tipe Perhitungan', { jenis: 'remark' }],
    ['Bobot', { jenis: 'remark' }],
    ['Sumber Dana', { jenis: 'remark' }],
    ['Polaritas (Max/Min)', { jenis: 'polaritas' }],
    ['Misi', { jenis: 'sasaran', tingkat: 'misi' }],
    ['Unit', undefined],
    ['Sasaran Strategis (Eselon II)', { jenis: 'sasaran' }],
    ['Indikator Program (Eselon III.a)', { jenis: 'indikator' }],
    ['Indikator Kinerja (Satuan)', { jenis: 'indikator' }],
    ['Indikator Renstra', { jenis: 'indikator' }],
    ['Target Total', { jenis: 'target', span: 'year' }],
    ['Kode Rekening', { jenis: 'remark' }],
    ['Target (II)', undefined],
    ['Warna', undefined],
    ['', undefined],
    ['Tahun', undefined],
    [`Target ${'x'.repeat(200)}`, undefined],
  ])('%s', (text, expected) => {
    expect(headingOf(text)).toEqual(expected);
  });
});

describe('nearestHeading', () => {
  it.each([
    ['Capaian Kinrja', { jenis: 'capaian' }],
    ['Sasaran Stratgis', { jenis: 'sasaran' }],
    ['Tujun', { jenis: 'sasaran', tingkat: 'tujuan' }],
    ['Kegiatn', { jenis: 'sasaran', tingkat: 'kegiatan' }],
    ['Kode Sasara', { jenis: 'kodeSasaran' }],
    ['Rumus Perhitungn', { jenis: 'formula' }],
    ['Penangung Jawab', { jenis: 'penanggungJawab' }],
    ['Target Akir', { jenis: 'finalTarget' }],
    ['Targt 2026', { jenis: 'target', periode: '2026' }],
    ['Polarits', { jenis: 'polaritas' }],
    ['SATU AN', { jenis: 'satuan' }],
    ['TAR- GET 2026', { jenis: 'target', periode: '2026' }],
    ['Penang- gung Jawab', { jenis: 'penanggungJawab' }],
    ['Realisasi Tahun lalu', undefined],
    ['Sumber Dt', undefined],
    ['Ket', undefined],
  ])('%s', (text, expected) => {
    expect(nearestHeading(text)).toEqual(expected);
  });

  it('takes no short word for another', () => {
    expect(nearestHeading('Target L')).toBeUndefined();
    expect(nearestHeading('Targt K')).toEqual({ jenis: 'target' });
    expect(headingOf('Target DPPA')).toEqual({ jenis: 'targetPerubahan' });
    expect(nearestHeading('Target DPA')).toBeUndefined();
  });

  it.each<readonly [string, object | undefined]>([
    ['INDIKATOR KINREJA UTAMA', { jenis: 'indikator' }],
    ['Satuann', { jenis: 'satuan' }],
    ['Formulsi', { jenis: 'formula' }],
    ['Taget 2026', { jenis: 'target', periode: '2026' }],
    ['Sumber Dta', { jenis: 'sumberData' }],
    ['Target IKK', { jenis: 'remark' }],
    ['Capaian Tahun Lalu (2025)', undefined],
    // Words in full are no misprints of others.
    ...['Target Pendapatan', 'Target RPJPD', 'Target RPJMDes', 'Penanggung Jawab Anggaran', 'Lokus'].map(
      (text) => [text, undefined] as const,
    ),
    ['Target Pencapaiann', { jenis: 'target' }],
    ['Sasaran Bupati Muda', undefined],
    ['Sxxxan', undefined],
    ['Not', undefined],
    [`Target ${'x'.repeat(200)}`, undefined],
  ])('%s', (text, expected) => {
    expect(nearestHeading(text)).toEqual(expected);
  });
});

describe('otherSasaran', () => {
  it.each([
    ['Sasaran Bupati Muda', { jenis: 'sasaran', tingkat: 'bupati-muda' }],
    ['SASARAN WALIKOTA', { jenis: 'sasaran', tingkat: 'walikota' }],
    ['Sasaran', undefined],
    ['Sasaran Indikator Daerah', undefined],
    ['Sasaran Target', undefined],
    ['Sasaran dengan tiga kata', undefined],
    [`Sasaran ${'x'.repeat(200)}`, undefined],
  ])('%s', (text, expected) => {
    expect(otherSasaran(text)).toEqual(expected);
  });
});

it('every known heading is written as it is compared: small letters, single spaces', () => {
  for (const words of headingWords.keys()) expect(words).toMatch(/^[a-z]+(?: [a-z]+)*$/);
});

it.each([
  [undefined, 'sasaran strategis'],
  ['perangkat-daerah', 'sasaran opd'],
  ['daerah', 'sasaran strategis daerah'],
  ['bupati', 'sasaran bupati'],
])('the usual heading of level %s is %s', (tingkat, words) => {
  expect(wordsForTingkat(tingkat)).toBe(words);
});

it.each([
  ['target', true],
  ['targetPerubahan', true],
  ['kondisiAwal', true],
  ['finalTarget', true],
  ['sasaran', false],
  ['realisasi', true],
  ['satuan', false],
] as const)('%s has a period: %s', (jenis, expected) => {
  expect(isPeriodHeading({ jenis })).toBe(expected);
});

it.each([
  // "Sasaran" or "Satuan"; "Tujuan" or "Rujukan"; "Catatan" or "Capaian"; "Alasan" or "Atasan"; and so on.
  ...['Saaran Kinerja', 'Rujuan', 'Capatan', 'Aasan', 'Satuan Inerja', 'Kode kss', 'Rurusan', 'Sumber Sdata'],
  ...['Saaran Kinerja Utama', 'Pelaksanaa', 'Dakna', 'Namor Indikator'],
])('"%s" is nearly as near to a heading that says something else: it is none', (text) => {
  expect(nearestHeading(text)).toBe(undefined);
});

it.each([
  ['Target sebelun perubahan', { jenis: 'target' }],
  ['Sasaran Strategs RPJMD', { jenis: 'sasaran', tingkat: 'daerah' }],
  ['Makna Indikatr', { jenis: 'makna' }],
])('"%s" is nearest to one', (text, heading) => {
  expect(nearestHeading(text)).toEqual(heading);
});

it('a heading of 200 signs is looked at, and no longer one', () => {
  expect(headingOf('Target'.padEnd(200))).toEqual({ jenis: 'target' });
  expect(headingOf('Target'.padEnd(201))).toBe(undefined);
  expect(nearestHeading('Satuann'.padEnd(200))).toEqual({ jenis: 'satuan' });
  expect(nearestHeading('Satuann'.padEnd(201))).toBe(undefined);
  expect(otherSasaran('Sasaran Bupati'.padEnd(200))).toEqual({ jenis: 'sasaran', tingkat: 'bupati' });
  expect(otherSasaran('Sasaran Bupati'.padEnd(201))).toBe(undefined);
});

it.each(['Jumlah Sasaran Bupati', 'Sasaran', 'Sasaran Bupati dan Wakil', 'Sasaran 1', 'Sasaran Indikator'])(
  '"%s" is no sasaran of another level',
  (text) => {
    expect(otherSasaran(text)).toBe(undefined);
  },
);
