import { describe, expect, it } from 'vitest';
import { isContinued, isHeadingLine, isTitle, titleIn } from '../../../src/dokumen/find/titleIn.js';

describe('isTitle', () => {
  it.each([
    'PERJANJIAN KINERJA TAHUN 2026',
    'Penetapan Kinerja Tahun 2026',
    'RENCANA AKSI DINAS CONTOH',
    'RENCANA KINERJA TAHUNAN 2026',
    'Pengukuran Kinerja 2026',
    'LAPORAN KINERJA INSPEKTORAT',
    'LAPORAN KINERJA INSTANSI PEMERINTAH',
    'LKjIP DINAS CONTOH TAHUN 2025',
    'LAKIP 2025',
    'LPPD KABUPATEN CONTOH',
    'SPM BIDANG SOSIAL',
    'RENSTRA DINAS CONTOH 2021-2026',
    'RPJMD KABUPATEN CONTOH',
    'MATRIKS RENSTRA',
    'CASCADING KINERJA DINAS CONTOH',
    'MANUAL IKU DINAS CONTOH',
    'Tabel 2.1 Perjanjian Kinerja Tahun 2026',
    'Tabel T-C.25 Tujuan dan Sasaran Jangka Menengah Dinas Contoh',
    'LAMPIRAN II: RENCANA AKSI',
    'DRAF RENSTRA',
    'TARGET KINERJA TAHUN 2026',
    'DINAS CONTOH: INDIKATOR KINERJA UTAMA',
    'Reviu IKU Dinas Contoh',
    'PK DINAS CONTOH TAHUN 2026',
    'PENCAPAIAN STANDAR PELAYANAN MINIMAL TAHUN 2025',
    'LAPORAN PENERAPAN STANDAR PELAYANAN MINIMAL',
    'LAPORAN PELAKSANAAN RENCANA AKSI TW I',
    'Renaksi Dinas Contoh',
    'Kamus Indikator Dinas Contoh',
    'Kartu IKU',
    'Monitoring Rencana Aksi Dinas Contoh',
    'Keselarasan RPJMD dan Renstra',
    'PETA PROSES DINAS CONTOH TAHUN 2026 (PERUBAHAN)',
  ])('%s', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  it.each([
    'DINAS CONTOH',
    'DINAS CONTOH TAHUN 2026',
    'PEMERINTAH KOTA DINAS CONTOH TAHUN 2026',
    'KEPUTUSAN KEPALA DINAS CONTOH NOMOR 5 TAHUN 2026',
    'Peta Dinas Contoh Tahun 2026',
    'Kepala dinas menandatangani perjanjian kinerja',
    'Daftar hadir',
    '',
  ])('not: %s', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});

describe('isHeadingLine', () => {
  it.each(['TAHUN 2026', 'PERIODE 2021-2026', '(RENSTRA)', 'PEMERINTAH KOTA CONTOH', 'KOTA CONTOH', '2026'])(
    '%s',
    (line) => {
      expect(isHeadingLine(line)).toBe(true);
    },
  );

  it.each([
    'Berdasarkan perjanjian kinerja dinas',
    'sekadar teks',
    'ditandatangani kepala Dinas Contoh',
    '',
    `IKU ${'x'.repeat(300)}`,
  ])('not: %s', (line) => {
    expect(isHeadingLine(line)).toBe(false);
  });
});

it('a title goes on in the headings below it, and says which lines it took', () => {
  const used = new Set<number>();
  expect(titleIn(['teks', 'PERJANJIAN KINERJA', 'DINAS CONTOH', 'TAHUN 2026', 'prosa'], used)).toBe(
    'PERJANJIAN KINERJA DINAS CONTOH TAHUN 2026',
  );
  expect([...used]).toEqual([1, 2, 3]);
  expect(titleIn(['teks'], used)).toBe(undefined);
});

it.each([
  ['LAPORAN BULANAN RENCANA AKSI TRIWULAN III', 'LAPORAN BULANAN RENCANA AKSI TRIWULAN III TAHUN 2026'],
  ['Laporan Bulanan Rencana Aksi Tahun 2026', 'Laporan Bulanan Rencana Aksi Tahun 2026 TAHUN 2026'],
  [
    'TABEL T-C.30 PENCAPAIAN PELAYANAN DINAS CONTOH TAHUN 2026',
    'TABEL T-C.30 PENCAPAIAN PELAYANAN DINAS CONTOH TAHUN 2026 TAHUN 2026',
  ],
  ['Kepala dinas menandatangani perjanjian kinerja', undefined],
  ['Kami membahas rencana aksi tahun 2026.', undefined],
])('a document by a name of its own has a title: %s', (line, expected) => {
  expect(titleIn(['teks', line, 'TAHUN 2026'], new Set())).toBe(expected);
});

describe('every kind of document begins a title', () => {
  it.each([
    ...[
      'KONTRAK KINERJA',
      'RENCANA KERJA',
      'PENGUKURAN CAPAIAN KINERJA',
      'EVALUASI KINERJA',
      'CAPAIAN KINERJA',
    ],
    ...[
      'REALISASI KINERJA',
      'HASIL KINERJA',
      'LAPORAN AKUNTABILITAS KINERJA',
      'LAPORAN PENYELENGGARAAN',
      'LKIP A',
    ],
    ...[
      'LKJ A',
      'STANDAR PELAYANAN MINIMAL',
      'RENCANA STRATEGIS',
      'RPD A',
      'RPJPD A',
      'RENCANA PEMBANGUNAN',
      'RKPD A',
    ],
    ...[
      'RENJA A',
      'RKT A',
      'TAPKIN A',
      'MATRIK A',
      'POHON KINERJA',
      'MANUAL INDIKATOR',
      'TUJUAN DAN SASARAN',
    ],
    ...['TARGET DAN REALISASI', 'Dokumen Renstra', 'Formulir 1. RKT', 'Form i Renstra', 'Format: PK'],
    ...['Penyusunan Renja', 'Revisi PK', 'Perubahan RKPD', 'Rancangan RPJMD', 'Target 2.1 PK', 'Manual: IKU'],
  ])('%s', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  it.each([
    'MATRIKULASI',
    'SPMB 2026',
    'RKTX',
    'Dinas PK',
    'RIKU',
    'Draft PK',
    'Tabel yang memuat PK',
    'Formasi PK',
  ])('not: %s', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});

describe('further lines of a title', () => {
  it.each([
    ...[
      'T.A. 2026',
      'TA 2026',
      't. a. 2026',
      'TRIWULAN II',
      'SEMESTER I',
      '1999',
      '(LKJIP)',
      '(LKIP) 2026',
      '(LAKIP)',
    ],
    ...['(PK)', '(IKU)', '(RPJMD)', '(RPD)', 'setingkat eselon II'],
  ])('%s', (line) => {
    expect(isHeadingLine(line)).toBe(true);
  });

  it.each([
    ...['TAHUNAN', 'periodenya', '20265', 'T.A. 26', 'Dalam rencana kerja', 'Sesuai RPJMD', 'Untuk PK'],
    ...['Sebagaimana IKU', 'Dengan PK', 'Yang PK', 'Bahwa PK', 'Berikut IKU', 'Adapun IKU', 'Mengacu PK'],
    ...['Menurut RPJMD', 'Bersama IKU', 'persetingkatan'],
  ])('not: %s', (line) => {
    expect(isHeadingLine(line)).toBe(false);
  });

  it.each([
    ['DINAS PEKERJAAN UMUM DAN', true],
    ['DINAS A,', true],
    ['DINAS A &', true],
    ['BADAN A SERTA', true],
    ['atau', true],
    ['PEKERJAAN UMUMDAN', false],
    ['DAN LAIN', false],
  ])('%s goes on: %s', (line, expected) => {
    expect(isContinued(line)).toBe(expected);
  });
});

it('the caption of a table behind the title is no part of it, and is understood', () => {
  const used = new Set<number>();
  const lines = ['LAPORAN KINERJA TAHUN 2025', 'DINAS CONTOH', 'Tabel 3.1 Capaian Kinerja', 'Tahun 2025'];
  expect(titleIn(lines, used)).toBe('LAPORAN KINERJA TAHUN 2025 DINAS CONTOH');
  expect([...used]).toEqual([0, 1, 2]);
  expect(titleIn(['Tabel 3.1 Capaian Kinerja', 'DINAS CONTOH'], new Set())).toBe(
    'Tabel 3.1 Capaian Kinerja DINAS CONTOH',
  );
});

it.each([
  ...['perjanjian kinerja', 'penetapan kinerja', 'kontrak kinerja', 'rencana aksi', 'rencana kinerja'],
  ...[
    'rencana kerja',
    'pengukuran kinerja',
    'pengukuran capaian kinerja',
    'evaluasi kinerja',
    'capaian kinerja',
  ],
  ...[
    'realisasi kinerja',
    'target kinerja',
    'hasil kinerja',
    'laporan kinerja',
    'laporan akuntabilitas kinerja',
  ],
  ...['laporan penyelenggaraan', 'LKjIP', 'LKIP', 'LKj', 'LAKIP', 'LPPD', 'SPM', 'standar pelayanan minimal'],
  ...['renstra', 'rencana strategis', 'RPJMD', 'RPD', 'RPJPD', 'rencana pembangunan', 'RKPD', 'renja', 'RKT'],
  ...['PK', 'tapkin', 'matrik', 'matriks', 'cascading', 'pohon kinerja', 'manual IKU', 'manual indikator'],
  ...['tujuan dan sasaran', 'target dan realisasi', 'indikator kinerja utama', 'IKU', 'IKK'],
])('a line of "%s" is a title, whatever stands before it', (kind) => {
  expect(isTitle(`${kind} 2026`)).toBe(true);
  expect(isTitle(`Warga ${kind.replaceAll(' ', 'x')}x 2026`)).toBe(false);
});

it.each([
  ...[
    'Dokumen',
    'Lampiran',
    'Lampiran I',
    'Lampiran 2.1:',
    'Formulir',
    'Form',
    'Format',
    'Tabel 3.1',
    'Penyusunan',
  ],
  ...['Reviu', 'Revisi', 'Perubahan', 'Draf', 'Rancangan', 'Target', 'Manual', 'Laporan', 'Penerapan'],
  ...['Pelaksanaan', 'Pencapaian', 'Capaian', 'Lampiran I Laporan Pelaksanaan'],
])('"%s" may stand before the kind of a document', (before) => {
  expect(isTitle(`${before} Renstra 2026`)).toBe(true);
  expect(isTitle(`Warga ${before} Renstra 2026`)).toBe(false);
});

it.each([
  ...['Tahun 2026', 'TA 2026', 'T.A. 2026', 'T. A 2026', 'Periode 2025-2029', 'Pemerintah Kabupaten Contoh'],
  ...['Triwulan I', 'Semester II', '2026', '1999', '(Renstra)', '(LKjIP)', '(LKIP)', '(LAKIP)', '(PK) 2026'],
  ...['(IKU)', '(RPJMD)', '(RPD)', 'Tahunan setingkat bidang'],
])('"%s" can be part of a heading', (line) => {
  expect(isHeadingLine(line)).toBe(true);
});

it.each([
  ...[
    'Berdasarkan',
    'Dalam',
    'Sesuai',
    'Sebagaimana',
    'Dengan',
    'Untuk',
    'Yang',
    'Bahwa',
    'Berikut',
    'Adapun',
  ],
  ...['Mengacu', 'Menurut', 'Bersama'],
])('a sentence that begins with "%s" is none', (word) => {
  expect(isHeadingLine(`${word} Renstra Dinas Contoh 2026`)).toBe(false);
  expect(isHeadingLine(`${word}x Renstra Dinas Contoh 2026`)).toBe(true);
});

it.each(['Tahunan', 'TA lain', 'Semesteran', '20261', 'Periodeku', 'Warga'])(
  'nor can "%s" be part of one',
  (line) => {
    expect(isHeadingLine(line)).toBe(false);
  },
);

it('a title goes on in no line that is longer than a heading may be', () => {
  const title = 'INDIKATOR KINERJA UTAMA DINAS SOSIAL DAN';
  const next = 'PEMBERDAYAAN MASYARAKAT '.padEnd(300, 'X');
  expect(titleIn([title, next], new Set())).toBe(`${title} ${next}`);
  expect(titleIn([title, `${next}X`], new Set())).toBe(title);
});
