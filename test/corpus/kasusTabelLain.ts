import type { Harap, Kasus } from './kasus.js';

const JUDUL = 'IKU DINAS CONTOH KABUPATEN CONTOH TAHUN 2026';

const row = (...cells: readonly string[]) => cells.join('\t');

const tabel = (kelas: string, harap: Harap, judul: string, ...rows: readonly string[]): Kasus => ({
  id: `${kelas} ${judul} ${rows.join(' ')}`.slice(0, 160),
  ...{ kelas, cara: 'tsv', masukan: [judul, ...rows].join('\n'), harap },
});

/** One indicator below these headings. */
const satu = (kelas: string, harap: Harap, ...columns: readonly (readonly [string, string])[]): Kasus =>
  tabel(
    kelas,
    harap,
    JUDUL,
    row(
      'No',
      'Sasaran',
      'Indikator',
      ...columns.map(([heading]) => (heading.includes('\n') ? `"${heading}"` : heading)),
    ),
    row('1', 'Warga sejahtera', 'Indikator warga', ...columns.map(([, text]) => `"${text}"`)),
  );

const TARGET: Harap = { target: [['2026', '80']] };
const MANTAP = 'Jalan mantap / Panjang jalan x 100 %';
const FORMULA: Harap = { formula: MANTAP };
const DILAPORKAN: Harap = { dilaporkan: true };

const formula = (harap: Harap, ...texts: readonly string[]) =>
  texts.map((text) => satu('baris-formula', harap, ['Satuan', 'Persen'], ['Formulasi', text]));

const formulas: readonly Kasus[] = [
  ...formula(
    { ...FORMULA, atauDitolak: true },
    'Jalan mantap\n__________ x 100%\nPanjang jalan',
    'Jalan mantap\n=========== x 100%\nPanjang jalan',
    'Jalan mantap\n————————— x 100 %\nPanjang jalan',
    'Jalan mantap\n..................... x 100 %\nPanjang jalan',
    '   Jalan mantap\n-----------------------\n   Panjang jalan      x 100 %',
    'Jalan mantap\nX 100%\nPanjang jalan',
    'Jalan\nmantap / Panjang\njalan x 100 %',
    'Jalan mantap /\nPanjang jalan\nx 100 %',
    'Jalan mantap\ndibagi\nPanjang jalan\ndikali 100 %',
    'Jalan mantap\n:\nPanjang jalan\nx 100 %',
    'Indikator warga =\nJalan mantap / Panjang jalan x 100 %',
    'Indikator warga =\nJalan mantap\n---------------- x 100 %\nPanjang jalan',
    'Cara perhitungan: Jalan mantap / Panjang jalan x 100 %',
    'Formula : Jalan mantap dibagi Panjang jalan dikali 100%',
    'Jalan mantap / Panjang jalan x 100 %\nSumber data: Dinas PU',
    'Jalan mantap / Panjang jalan x 100 %\n(data per 31 Desember)',
    'Jalan mantap / Panjang jalan x 100 %\nContoh: 40 / 50 x 100 % = 80 %',
    'A / B x 100 %\nA = Jalan mantap\nB = Panjang jalan',
    'A / B x 100 %\nKet:\nA : Jalan mantap\nB : Panjang jalan',
    'A/B x 100 %\nKeterangan :\nA adalah Jalan mantap\nB adalah Panjang jalan',
    '(a/b) x 100%\ndimana\na = Jalan mantap\nb = Panjang jalan',
    'PJM = JM / PJ x 100 %\nPJM = persentase jalan mantap\nJM = Jalan mantap\nPJ = Panjang jalan',
    'JM / PJ x 100 %\nJM: Jalan mantap\nPJ: Panjang jalan',
  ),
  ...formula(
    DILAPORKAN,
    '-',
    'N/A',
    'Hasil survei kepuasan masyarakat',
    'Penilaian Kemenpan RB',
    'Nilai evaluasi SAKIP dari Kemenpan/RB',
    'Permenpan 14/2017',
    'Perda No. 5 Tahun 2019',
    'Data BPS',
    'https://bps.go.id/data/2026',
    'Surat 800/123/BKD/2026',
    '12/05/2026',
    'Survei (s/d Triwulan IV)',
    'Hitung cepat',
    'Laporan/dokumen',
  ),
  ...formula(
    { ditolak: true },
    'Jalan mantap\nJalan rusak\nPanjang jalan\nx 100 %',
    'A = B / C x 100\nD = E / F x 100',
    'Jumlah jalan mantap x 100 %',
    'Jalan baik + jalan sedang / Panjang jalan x 100 %',
    'Jalan mantap / Panjang jalan x 100 %\natau\nJembatan mantap / Jembatan x 100 %',
    '1. Jalan mantap / Panjang jalan x 100 %\n2. Jembatan mantap / Jembatan x 100 %',
  ),
];

const judulTarget = [
  'Target 2026',
  'Target Tahun 2026',
  'TARGET TAHUN 2026',
  'Target PK',
  'Target PK 2026',
  'Target Capaian',
  'Target Kinerja',
  'Target Kinerja 2026',
  'Target Capaian Kinerja 2026',
  'Target Renstra',
  'Target RKPD 2026',
  'Target Murni',
  'Target Akhir 2026',
  'Target (2026)',
  'Target Th. 2026',
  'Target\n2026',
  '2026',
];

const judulFormula = [
  'Formula',
  'Rumus',
  'Rumus Perhitungan',
  'Formulasi',
  'Formulasi Perhitungan',
  'Formula/Rumus',
  'Formulasi/Cara Pengukuran',
  'Cara Pengukuran',
  'Cara Menghitung',
  'Metode',
  'Metode Perhitungan',
  'Metode Pengukuran',
  'Formulasi Pengukuran IKU',
  'Definisi Operasional/Formulasi',
];

const headings: readonly Kasus[] = [
  ...judulTarget.map((judul) => satu('judul-kolom', TARGET, ['Satuan', 'Persen'], [judul, '80'])),
  ...judulFormula.map((judul) => satu('judul-kolom', FORMULA, ['Satuan', 'Persen'], [judul, MANTAP])),
  ...[
    'Penanggung Jawab',
    'Penanggungjawab',
    'PIC',
    'Unit in Charge',
    'Unit Kerja',
    'Bidang',
    'Perangkat Daerah',
    'Unit Kerja Penanggung Jawab',
    'Perangkat Daerah Penanggung Jawab',
  ].map((judul) =>
    satu(
      'judul-kolom',
      { penanggungJawab: { 'Indikator warga': ['Bidang Jalan'] } },
      ['Satuan', 'Persen'],
      [judul, 'Bidang Jalan'],
    ),
  ),
  ...['Sumber Data', 'SUMBER DATA', 'Sumber', 'Sumber data/informasi'].map((judul) =>
    satu('judul-kolom', { sumberData: ['BPS'] }, ['Satuan', 'Persen'], [judul, 'BPS']),
  ),
  ...[
    'Baseline 2025',
    'Kondisi Awal 2025',
    'Kondisi Awal (2025)',
    'Kondisi Awal (RPJMD) (2025)',
    'Kondisi Kinerja pada Awal Periode RPJMD (2025)',
    'Kondisi kinerja pada awal periode Renstra 2025',
    'Data Awal 2025',
    'Baseline Tahun 2025',
  ].map((judul) =>
    satu(
      'judul-anak',
      { kondisiAwal: ['2025', '75'], ...TARGET },
      ['Satuan', 'Persen'],
      [judul, '75'],
      ['Target 2026', '80'],
    ),
  ),
  ...[
    'Tujuan/Sasaran',
    'Sasaran Strategis',
    'Sasaran Strategis PD',
    'Sasaran Perangkat Daerah',
    'SASARAN',
    'Sasaran Kinerja',
    'Tujuan dan Sasaran',
    'Kinerja Utama',
  ].map((judul) =>
    tabel(
      'judul-kolom',
      { sasaranDari: { A: 'Jalan baik' } },
      JUDUL,
      row('No', judul, 'Indikator', 'Satuan'),
      row('1', 'Jalan baik', 'A', 'Nilai'),
    ),
  ),
  ...[
    'Indikator',
    'Indikator Kinerja',
    'Indikator Kinerja Utama',
    'Indikator Kinerja Utama (IKU)',
    'IKU',
    'Indikator Sasaran',
    'Indikator Kinerja Sasaran',
    'Indikator Kinerja Makro',
    'Indikator Kinerja Kunci',
    'Indikator Kinerja Daerah',
    'Nama Indikator',
    'Indikator Tujuan/Sasaran',
    'Uraian Indikator',
    'INDIKATOR KINERJA (OUTCOME)',
    'Indikator Kinerja Program (Outcome)',
  ].map((judul) =>
    tabel(
      'judul-kolom',
      { indikator: ['Angka A'], target: [['2026', '80']] },
      JUDUL,
      row('No', 'Sasaran', judul, 'Satuan', 'Target'),
      row('1', 'Jalan baik', 'Angka A', 'Nilai', '80'),
    ),
  ),
];

const around: readonly Kasus[] = [
  ...[
    'LKjIP DINAS CONTOH TAHUN 2023',
    'LAKIP DINAS CONTOH TAHUN 2023',
    'LAPORAN KINERJA BAPPERIDA KABUPATEN CONTOH TAHUN 2023',
    'PENETAPAN KINERJA BPBD KABUPATEN CONTOH TAHUN ANGGARAN 2023',
    'RENCANA AKSI BKPSDM KOTA CONTOH 2023',
    'RENCANA KINERJA TAHUNAN RSUD CONTOH TAHUN 2023',
    'PENGUKURAN KINERJA SATPOL PP KABUPATEN CONTOH TAHUN 2023',
    'MANUAL IKU KECAMATAN CONTOH TAHUN 2023',
    'CASCADING KINERJA SETDA KABUPATEN CONTOH TAHUN 2023',
    'LPPD KABUPATEN CONTOH TAHUN 2023',
    'MATRIKS RENSTRA SETWAN PROVINSI CONTOH 2023',
    'INDIKATOR KINERJA UTAMA\nDINAS CONTOH\nTAHUN 2023',
    'PERJANJIAN KINERJA TAHUN 2023\nDINAS CONTOH KABUPATEN CONTOH',
    'Perjanjian Kinerja Tahun 2023',
    'Lampiran Keputusan Kepala Dinas Contoh Nomor 5 Tahun 2022\nINDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2023',
  ].map((judul) =>
    tabel(
      'tahun-dokumen',
      { tahun: 2023, target: [['2023', '80']] },
      judul,
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row('1', 'S', 'A', 'Nilai', '80'),
    ),
  ),
  ...[
    'Undang-Undang Dasar 1945',
    'Peraturan Presiden Nomor 29 Tahun 2014',
    'Permendagri 86 Tahun 2017',
    'Jalan Merdeka No. 2023',
  ].map((judul) =>
    tabel(
      'tahun-dokumen',
      { dokumenTanpaTahun: 'no year of the document' },
      judul,
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row('1', 'S', 'A', 'Nilai', '80'),
    ),
  ),
  ...[
    row('No', 'Program', 'Anggaran'),
    row('No', 'Program/Kegiatan', 'Pagu Anggaran (Rp)', 'Ket'),
    row('', 'PROGRAM', 'ANGGARAN', 'KETERANGAN'),
    row('NO', 'PROGRAM', 'JUMLAH ANGGARAN', ''),
    row('No', 'Kegiatan', 'Anggaran', 'Sumber Dana'),
    row('', 'Program', '', 'Anggaran'),
  ].map((heading) =>
    tabel(
      'tabel-lain',
      { indikator: ['Persentase jalan mantap'], target: [['2026', '88']] },
      'PERJANJIAN KINERJA DINAS CONTOH TAHUN 2026',
      row('No', 'Sasaran', 'Indikator Kinerja', 'Target'),
      row('1', 'Jalan yang baik', 'Persentase jalan mantap', '88%'),
      heading,
      row('1', 'Program Jalan', 'Rp 2.150.000.000', 'APBD'),
      row('2', 'Program Jembatan', 'Rp 1.150.000.000', 'APBD'),
    ),
  ),
];

const values: readonly Kasus[] = [
  ...[
    'idem',
    'Idem',
    'sda',
    's.d.a',
    's.d.a.',
    'Sda.',
    '(sama)',
    'sama',
    '〃',
    '"',
    "''",
    'sama dengan di atas',
  ].map((text) =>
    tabel(
      'idem',
      { penanggungJawab: { A: ['Bidang Jalan'], B: ['Bidang Jalan'] } },
      JUDUL,
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Penanggung Jawab'),
      row('1', 'S', 'A', 'Nilai', 'Bidang Jalan'),
      row('2', 'S', 'B', 'Nilai', text === '"' ? '""""' : text),
    ),
  ),
  ...['-', '...', '…', 'N/A', 'n.a.', 'nihil', 'Nihil', '--', '–', 'tidak ada', 'belum ada'].map((text) =>
    tabel(
      'idem',
      { penanggungJawab: { A: ['Bidang Jalan'], B: [] } },
      JUDUL,
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Penanggung Jawab'),
      row('1', 'S', 'A', 'Nilai', 'Bidang Jalan'),
      row('2', 'S', 'B', 'Nilai', text),
    ),
  ),
  ...[
    ['Persen', '80 %'],
    ['%', '80 persen'],
    ['Persen', '80 Persen'],
    ['Orang', '80 orang'],
    ['Ha', '80 hektar'],
    ['Dokumen', '80 dok'],
    ['Kali', '80x'],
  ].map(([unit = '', text = '']) =>
    satu('satuan-target', { ...TARGET, atauDitolak: true }, ['Satuan', unit], ['Target', text]),
  ),
  ...[
    ['hari', '80 jam'],
    ['bulan', '80 minggu'],
    ['Persen', '80 orang'],
    ['Orang', '80%'],
    ['Orang', '80 KK'],
    ['km', '80 m'],
    ['ton', '80 kg'],
    ['Indeks', '80%'],
    ['Rupiah', '80%'],
  ].map(([unit = '', text = '']) =>
    satu('satuan-target', { issuePada: 'Target' }, ['Satuan', unit], ['Target', text]),
  ),
  ...[
    ['20', '20', '20', '20'],
    ['0', '0', '0', '80'],
    ['10', '20', '30', '20'],
    ['80', '80', '80', '80'],
  ].map((quarters) =>
    satu(
      'kumulatif',
      {
        target: [['2026', '80'], ...quarters.map((one, i) => [`2026-T${i + 1}`, one] as const)],
        atauDitolak: true,
      },
      ['Satuan', 'Dokumen'],
      ['Target 2026', '80'],
      ...quarters.map((one, i) => [`TW ${['I', 'II', 'III', 'IV'][i]}`, one] as const),
    ),
  ),
  ...[
    ['10', '20', '40', '80'],
    ['25', '50', '60', '80'],
    ['20', '20', '20', '30'],
    ['80', '80', '80', '80'],
  ].map((quarters) =>
    satu(
      'kumulatif',
      { issuePada: 'TW' },
      ['Satuan', 'Dokumen'],
      ['Target 2026', '80'],
      ...quarters.map((one, i) => [`TW ${['I', 'II', 'III', 'IV'][i]}`, one] as const),
    ),
  ),
  ...[
    'Angka Kematian Ibu',
    'Prevalensi stunting',
    'Persentase penduduk miskin',
    'Tingkat pengangguran terbuka',
    'Jumlah keluhan',
    'Waktu tanggap',
    'Nilai A',
  ].map((nama) =>
    tabel(
      'arah',
      { capaianTanpaPolaritas: 'no direction is stated' },
      JUDUL,
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row('1', 'S', nama, 'Nilai', '7,3'),
    ),
  ),
];

const formulaLain: readonly Kasus[] = [
  ...formula(
    { ditolak: true },
    'Jumlah jalan mantap per jumlah jalan',
    'Jumlah jalan mantap terhadap jumlah jalan',
    'Rata-rata dari (A + B + C)',
    'Penjumlahan nilai A dan nilai B',
    'Selisih jumlah A dan jumlah B',
    'Pn = Po (1 + r)^n',
    'A/BX100%',
    'Panjang jalan mantap dibagi rata',
  ),
  ...formula(
    { formula: 'Jalan mantap / Panjang jalan x 100 %' },
    'A / B x 100 %\n(A) = Jalan mantap\n(B) = Panjang jalan',
  ),
  ...formula(
    { formula: '"∑ jalan mantap" / "∑ seluruh jalan" x 100 %', atauDitolak: true },
    '∑ jalan mantap\n∑ seluruh jalan\nx 100 %',
  ),
];

const judulSatuan: readonly Kasus[] = [
  ...[
    'Target 2026 (Km)',
    'Target (Km)',
    'Target Tahun 2026 (Km)',
    'Target (dalam km)',
    'Target\n2026\n(Km)',
  ].map((judul) => satu('judul-satuan', { target: [['2026', '12.5']] }, [judul, '12,5'])),
  ...['Target 2026 (dokumen)', 'Target 2026 (Orang)', 'Target (Juta Rp)'].map((judul) =>
    satu('judul-satuan', TARGET, [judul, '80']),
  ),
  satu(
    'judul-satuan',
    { issuePada: 'Target 2026 (Orang)' },
    ['Satuan', 'Persen'],
    ['Target 2026 (Orang)', '80'],
  ),
  tabel(
    'judul-satuan',
    {
      target: [
        ['2025', '11'],
        ['2026', '12.5'],
      ],
    },
    JUDUL,
    row('No', 'Sasaran', 'Indikator', 'Target 2025 (Km)', 'Target 2026 (Km)'),
    row('1', 'S', 'Panjang jalan', '11', '12,5'),
  ),
];

const catatan: readonly Kasus[] = [
  ...[
    'Ket. : angka sementara',
    'Ket : angka sementara',
    'Keterangan : angka sementara',
    'Catatan. : lihat lampiran',
  ].map((text) =>
    tabel(
      'catatan-di-dalam',
      {
        indikator: ['Satu', 'Dua'],
        tanpaSasaran: [text, 'Ket. :', 'angka sementara'],
        sasaranDari: { Dua: 'S2' },
        target: [['2026', '80']],
      },
      JUDUL,
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2026'),
      row('1', 'S1', 'Satu', 'Persen', '80'),
      row(text, '', '', '', ''),
      row('2', 'S2', 'Dua', 'Persen', '80'),
    ),
  ),
  tabel(
    'kelompok',
    { sasaranDari: { Dua: 'Aspektasi warga', Tiga: 'Fokusnya layanan' } },
    JUDUL,
    row('No', 'Sasaran/Indikator', 'Satuan', 'Target 2026'),
    row('', 'Fokus Ekonomi', '', ''),
    row('1', 'Satu', 'Persen', '5'),
    row('', 'Aspektasi warga', '', ''),
    row('2', 'Dua', 'Persen', '6'),
    row('', 'Fokusnya layanan', '', ''),
    row('3', 'Tiga', 'Persen', '7'),
  ),
];

const lain: readonly Kasus[] = [
  tabel(
    'nomor-di-nama',
    { indikator: ['Rambu terpasang', 'Halte terawat', 'Angka kecelakaan'], kodeSasaran: '2' },
    JUDUL,
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
    row('1', 'Layanan membaik', '1. Rambu terpasang', 'Persen', '80'),
    row('', '', '2) Halte terawat', 'Persen', '90'),
    row('2', 'Kecelakaan menurun', 'Angka kecelakaan', 'kasus', '12'),
  ),
  tabel(
    'kolom-sasaran-angka',
    {
      indikator: ['Ibu hamil dilayani', 'Ibu bersalin dilayani'],
      tanpaSasaran: ['1.250', '85'],
      target: [['2026', '100']],
    },
    JUDUL,
    row('No', 'Indikator', 'Satuan', 'Target', 'Sasaran', 'Terlayani'),
    row('1', 'Ibu hamil dilayani', 'Persen', '100', '1.250', '1.200'),
    row('2', 'Ibu bersalin dilayani', 'Persen', '100', '85', '80'),
  ),
  tabel(
    'bagian-berkode',
    { indikator: ['Angka Partisipasi Kasar: SD/MI', 'Angka Partisipasi Kasar: SMP/MTs'] },
    JUDUL,
    row('No', 'Aspek/Fokus/Bidang Urusan/Indikator Kinerja', 'Satuan', 'Target 2026'),
    row('1', 'Pendidikan', '', ''),
    row('1.1', 'Angka Partisipasi Kasar', '', ''),
    row('1.1.1', 'SD/MI', 'Persen', '101'),
    row('1.1.2', 'SMP/MTs', 'Persen', '99'),
  ),
  tabel(
    'baris-terputus',
    { indikator: ['Jalan mantap'], issuePada: 'No' },
    JUDUL,
    row('No', 'Indikator', 'Formulasi', 'Sumber Data'),
    row('1', 'Jalan mantap', 'Panjang jalan mantap'),
    row('dibagi panjang jalan x 100%', 'Dinas PU'),
  ),
  ...[' : ', ': ', ':'].map((mark) =>
    tabel(
      'kartu-titik-dua',
      {
        indikator: ['Produksi ikan'],
        sasaranDari: { 'Produksi ikan': 'Produksi meningkat' },
        satuan: 'Ton',
        formula: 'Jumlah laut + jumlah darat',
        target: [['2026', '12500.5']],
        penanggungJawab: { 'Produksi ikan': ['Dinas Contoh', 'Bidang Tangkap'] },
      },
      'MANUAL INDIKATOR KINERJA UTAMA TAHUN 2026',
      row('Perangkat Daerah', `${mark}Dinas Contoh`),
      row('Sasaran Strategis', `${mark}Produksi meningkat`),
      row('Nama Indikator', `${mark}Produksi ikan`),
      row('Satuan', `${mark}Ton`),
      row('Formula', `${mark}Jumlah laut + jumlah darat`),
      row('Penanggung Jawab', `${mark}Bidang Tangkap`),
      row('Target 2026', `${mark}12.500,5`),
    ),
  ),
];

/** More small tables. */
export const kasusTabelLain: readonly Kasus[] = [
  ...formulas,
  ...headings,
  ...around,
  ...values,
  ...formulaLain,
  ...judulSatuan,
  ...catatan,
  ...lain,
];
