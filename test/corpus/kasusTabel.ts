import type { FormatTabel } from 'indikator/dokumen';
import type { Harap, Kasus } from './kasus.js';

const JUDUL = 'IKU DINAS CONTOH KABUPATEN CONTOH TAHUN 2026';

const tabel = (kelas: string, cara: FormatTabel, masukan: string, harap: Harap): Kasus => ({
  id: `${kelas} ${masukan.split(/\n|<\/p>/).at(-1)}`,
  kelas,
  cara,
  masukan,
  harap,
});

const lines = (...all: readonly string[]) => all.join('\n');
const row = (...cells: readonly string[]) => cells.join('\t');

/** One indicator with a cell that explains it. */
const rumus = (kelas: string, cell: string, harap: Harap, satuan = 'Persen', judul = 'Formulasi') => {
  const rows = [
    row('No', 'Sasaran', 'Indikator', 'Satuan', judul),
    row('1', 'Warga sejahtera', 'Indikator warga', satuan, `"${cell}"`),
  ];
  return tabel(kelas, 'tsv', lines(JUDUL, ...rows), harap);
};

/** One indicator with a target. */
const target = (kelas: string, satuan: string, cell: string, harap: Harap) => {
  const rows = [
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
    row('1', 'S', 'Capaian warga', satuan, cell),
  ];
  return tabel(kelas, 'tsv', lines(JUDUL, ...rows), harap);
};

const tsv = (kelas: string, judul: string, rows: readonly string[], harap: Harap) =>
  tabel(kelas, 'tsv', lines(judul, ...rows), harap);

/** A page with one table. */
const html = (kelas: string, judul: string, rows: readonly string[], harap: Harap) =>
  tabel(
    kelas,
    'html',
    `<p>${judul}</p><table>${rows.map((one) => `<tr>${one}</tr>`).join('')}</table>`,
    harap,
  );
const td = (...cells: readonly string[]) => cells.map((one) => `<td>${one}</td>`).join('');
const th = (...cells: readonly string[]) => cells.map((one) => `<th>${one}</th>`).join('');
const tall = (...cells: readonly string[]) => cells.map((one) => `<th rowspan="2">${one}</th>`).join('');

const MANTAP = 'Jalan mantap / Panjang jalan x 100 %';

const formulaLines: readonly Kasus[] = [
  rumus('baris-formula', 'Jalan mantap\nPanjang jalan x 100 %', { formula: MANTAP, atauDitolak: true }),
  rumus('baris-formula', 'Jalan mantap x 100%\nPanjang jalan', { formula: MANTAP, atauDitolak: true }),
  rumus('baris-formula', 'Jalan mantap / Panjang jalan\nx 100 %', { formula: MANTAP }),
  rumus('baris-formula', 'Jalan mantap x 100 %\n____________\nPanjang jalan', { formula: MANTAP }),
  rumus('baris-formula', 'Jalan mantap\n-------------- x 100 %\nPanjang jalan', { formula: MANTAP }),
  html(
    'baris-formula',
    'IKU DINAS CONTOH TAHUN 2026',
    [
      th('No', 'Sasaran', 'Indikator', 'Satuan', 'Formulasi'),
      td('1', 'S', 'I', 'Persen', '<u>Jalan mantap</u> x 100%<br>Panjang jalan'),
    ],
    { formula: MANTAP },
  ),
  rumus(
    'baris-formula',
    'Ia = (Nilai a / Nilai ideal a) x 100%\nIndikator warga = 1/3 (I1 + I2 + I3)',
    {
      formula: '(1/3) x (I1 + I2 + I3)',
      atauDitolak: true,
    },
    'Indeks',
  ),
  rumus(
    'baris-formula',
    'Rumus :\nJalan mantap\nPanjang jalan x 100%',
    { formula: MANTAP, atauDitolak: true },
    'Persen',
    'Cara Perhitungan',
  ),
  rumus('baris-formula', '(P t - P t-1)\n---------- x 100 %\nP t-1', {
    formula: '("P t" - "P t-1") / "P t-1" x 100 %',
    atauDitolak: true,
  }),
  ...[
    'n/a',
    'Hasil evaluasi Inspektorat/Kemenpan',
    'Sumber: Dinas Contoh',
    'Mengikuti Perpres 95/2018',
    'Jumlah desa/kelurahan yang mandiri',
  ].map((text) => rumus('bukan-formula', text, { dilaporkan: true }, 'Nilai')),
  rumus('garis-hilang', 'Jalan mantap Panjang jalan x 100', { ditolak: true }),
  tsv(
    'legenda',
    'SPM BIDANG KESEHATAN TAHUN 2026',
    [
      row('No', 'Indikator', 'Satuan', 'Cara Perhitungan'),
      row(
        '1',
        'Layanan ibu hamil',
        '%',
        '"X = Jumlah ibu hamil dilayani\nY = Jumlah ibu hamil\nX / Y x 100%"',
      ),
      row('2', 'Layanan bayi', '%', '"X = Jumlah bayi dilayani\nY = Jumlah bayi\nX / Y x 100%"'),
    ],
    {
      variabelDari: {
        'Layanan ibu hamil': ['Jumlah ibu hamil dilayani', 'Jumlah ibu hamil'],
        'Layanan bayi': ['Jumlah bayi dilayani', 'Jumlah bayi'],
      },
    },
  ),
];

const headings: readonly Kasus[] = [
  html(
    'judul-anak',
    'IKU DINAS CONTOH TAHUN 2021',
    [
      `${tall('No', 'Sasaran', 'Indikator', 'Satuan')}<th colspan="3">Target</th>`,
      th('Baseline 2020', '2021', '2022'),
      td('1', 'S', 'I', 'Persen', '61%', '63,5%', '66%'),
    ],
    {
      kondisiAwal: ['2020', '61'],
      target: [
        ['2021', '63.5'],
        ['2022', '66'],
      ],
    },
  ),
  tsv(
    'tahun-ke',
    'IKU DINAS CONTOH TAHUN 2024-2026',
    [
      row(
        'No',
        'Sasaran',
        'Indikator',
        'Satuan',
        'Target Tahun ke-1',
        'Target Tahun ke-2',
        'Target Tahun ke-3',
      ),
      row('1', 'S', 'I', 'Orang', '31', '35', '40'),
    ],
    {
      target: [
        ['2024', '31'],
        ['2025', '35'],
        ['2026', '40'],
      ],
    },
  ),
  html(
    'tahun-ke',
    'RENSTRA DINAS CONTOH TAHUN 2024-2026',
    [
      `${tall('No', 'Sasaran', 'Indikator', 'Satuan')}<th colspan="3">Target</th>`,
      th('1', '2', '3'),
      td('1', 'S', 'I', 'Orang', '31', '31', '33'),
    ],
    {
      target: [
        ['2024', '31'],
        ['2025', '31'],
        ['2026', '33'],
      ],
    },
  ),
  tsv(
    'dua-kolom-indikator',
    'RENSTRA DINAS CONTOH TAHUN 2026',
    [
      row('Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran', 'Satuan', 'Target'),
      row('T', 'Indeks Literasi', 'S', 'Kunjungan Perpustakaan', 'Orang', '1.250,5'),
    ],
    {
      indikator: ['Indeks Literasi', 'Kunjungan Perpustakaan'],
      targetDari: { 'Kunjungan Perpustakaan': [['2026', '1250.5']], 'Indeks Literasi': [] },
    },
  ),
  tsv(
    'judul-kolom',
    'IKU DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Sasaran/Indikator Kinerja', 'Satuan', 'Formula/Rumus', 'Target Kinerja 2026', 'Unit Kerja'),
      row('', 'Terwujudnya jalan yang baik', '', '', '', ''),
      row('1', 'Persentase jalan mantap', '%', MANTAP, '88', 'Bidang Bina Marga'),
    ],
    { indikator: ['Persentase jalan mantap'], formula: MANTAP, target: [['2026', '88']] },
  ),
  tsv(
    'baris-judul-kedua',
    'IKU DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Sasaran', 'Indikator', 'Uraian', '', '', ''),
      row('', '', '', 'Alasan', 'Formulasi', 'Sumber Data', 'Keterangan'),
      row('1', 'S', 'I', 'Wajib', MANTAP, 'Bidang Bina Marga', ''),
    ],
    { formula: MANTAP, sumberData: ['Bidang Bina Marga'] },
  ),
  tsv(
    'nomor-nama',
    'IKU DINAS CONTOH TAHUN 2026',
    [row('Sasaran', 'Indikator', 'Target'), row('S', '7 Persentase jalan mantap', '88')],
    { indikator: ['Persentase jalan mantap'], satuan: 'Persen' },
  ),
  tsv(
    'kode',
    'IKU DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Kode', 'Sasaran', 'Kode Indikator', 'Indikator', 'Satuan'),
      row('1', '2.3', 'S', '2.3.4', 'I', 'Nilai'),
    ],
    { kode: '2.3.4', kodeSasaran: '2.3' },
  ),
];

const around: readonly Kasus[] = [
  tabel(
    'tabel-lain',
    'html',
    `<p>PERJANJIAN KINERJA DINAS CONTOH TAHUN 2026</p><table><tr>${th('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target')}</tr><tr>${td('1', 'S', 'Persentase jalan mantap', '88%')}</tr></table><table><tr>${th('No', 'Program', 'Anggaran (Rp)')}</tr><tr>${td('1', 'Program Jalan', '2.150.000.000')}</tr></table>`,
    { tahun: 2026, indikator: ['Persentase jalan mantap'] },
  ),
  tsv(
    'tabel-lain',
    'PERJANJIAN KINERJA DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'),
      row('1', 'S', 'Persentase jalan mantap', '88%'),
      '',
      row('No', 'Program', 'Anggaran', 'Keterangan'),
      row('1', 'Program Jalan', '2.150.000.000', 'APBD'),
    ],
    { indikator: ['Persentase jalan mantap'] },
  ),
  tsv(
    'tahun-dokumen',
    'LAPORAN KINERJA BADAN CONTOH KABUPATEN CONTOH TAHUN 2023',
    [row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'), row('1', 'S', 'I', 'Nilai', '72')],
    { tahun: 2023, target: [['2023', '72']] },
  ),
  tabel(
    'tahun-dokumen',
    'tsv',
    lines(row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'), row('1', 'S', 'I', 'Nilai', '72')),
    {
      dokumenTanpaTahun: 'no year is made up',
    },
  ),
  tsv(
    'sasaran-tabel-kedua',
    'IKU DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Sasaran', 'Indikator', 'Satuan'),
      row('1', 'Jalan yang baik', 'Jalan', 'Nilai'),
      '',
      row('No', 'Indikator', 'Satuan'),
      row('1', 'Jembatan', 'Nilai'),
    ],
    { sasaranDari: { Jalan: 'Jalan yang baik', Jembatan: null } },
  ),
];

const values: readonly Kasus[] = [
  tsv(
    'idem',
    'IKU DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Penanggung Jawab'),
      row('1', 'S', 'A', 'Nilai', 'Bidang Jalan'),
      row('2', 'S', 'B', 'Nilai', 's.d.a.'),
      row('3', 'S', 'C', 'Nilai', 'nihil'),
    ],
    { penanggungJawab: { A: ['Bidang Jalan'], B: ['Bidang Jalan'], C: [] } },
  ),
  tabel(
    'hasil',
    'csv',
    lines(
      'IKU DINAS CONTOH TAHUN 2026',
      'No;Sasaran;Indikator;Satuan;Target;Realisasi;Capaian',
      '1;S;A;Persen;60;51,3;90,00%',
    ),
    {
      realisasi: { A: ['2026', '51.3'] },
      catatanPada: ['Capaian'],
    },
  ),
  tabel(
    'baris-panjang',
    'csv',
    lines('IKU DINAS CONTOH TAHUN 2026', 'No,Sasaran,Indikator,Satuan,Target', '1,S,A,%,71,25'),
    {
      target: [['2026', '71.25']],
      atauDitolak: true,
    },
  ),
  tsv(
    'dua-notasi',
    'IKU DINAS CONTOH TAHUN 2025-2026',
    [
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026'),
      row('1', 'S', 'A', 'Nilai', '16.66666666666667', '17.125'),
    ],
    {
      target: [
        ['2025', '16.66666666666667'],
        ['2026', '17.125'],
      ],
      atauDitolak: true,
    },
  ),
  tsv(
    'subindikator',
    'IKU DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row('1', 'S', 'Angka Melek Huruf', '%', ''),
      row('', '', '- laki-laki', '', '99,10'),
      row('', '', '- perempuan', '', '98,70'),
    ],
    { indikator: ['Angka Melek Huruf: laki-laki', 'Angka Melek Huruf: perempuan'], satuan: '%' },
  ),
  target('satuan-target', 'Rupiah', '3,4 miliar', { target: [['2026', '3400000000']] }),
  target('satuan-target', 'menit', '1 jam', { issuePada: 'Target' }),
  target('satuan-target', 'Persen', '8 laporan', { issuePada: 'Target' }),
  target('satuan-target', 'Orang', '80%', { issuePada: 'Target' }),
  target('satuan-target', 'Persen', '80%', { target: [['2026', '80']] }),
  tsv(
    'kumulatif',
    'RENCANA AKSI DINAS CONTOH TAHUN 2026',
    [
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2026', 'TW I', 'TW II', 'TW III', 'TW IV'),
      row('1', 'S', 'A', 'Persen', '80', '20', '35', '60', '80'),
    ],
    { issuePada: 'TW II' },
  ),
  tsv(
    'arah',
    JUDUL,
    [
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row('1', 'S', 'Angka Kematian Bayi', 'per 1.000 KH', '7,3'),
    ],
    { capaianTanpaPolaritas: 'twice as many deaths are no achievement' },
  ),
];

/** Small tables, each with what they say. */
export const kasusTabel: readonly Kasus[] = [...formulaLines, ...headings, ...around, ...values];
