import type { Harap, Kasus } from './kasus.js';

const JUDUL = 'RENCANA KINERJA DINAS KESEHATAN KABUPATEN CONTOH TAHUN 2026';

const row = (...cells: readonly string[]) => cells.map(quoted).join('\t');
const quoted = (text: string) => (/["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const tabel = (harap: Harap, ...rows: readonly string[]): Kasus => ({
  id: `kantor ${rows.join(' / ')}`.slice(0, 220),
  ...{ kelas: 'kantor', cara: 'tsv', masukan: rows.join('\n'), harap },
});

/** One indicator below these headings, with the name in front. */
const satu = (harap: Harap, ...columns: readonly (readonly [string, string])[]): Kasus =>
  tabel(
    harap,
    JUDUL,
    row('Sasaran Strategis', 'Indikator Kinerja', ...columns.map(([heading]) => heading)),
    row('Layanan merata', 'Cakupan imunisasi', ...columns.map(([, text]) => text)),
  );

const TARGET: Harap = { indikator: ['Cakupan imunisasi'], target: [['2026', '92.5']] };
const FORMULA: Harap = { formula: 'Anak diimunisasi / Anak x 100 %' };

const judulTarget = [
  'Target Th 2026',
  'TARGET TA 2026',
  'Target TA. 2026',
  'Target Thn 2026',
  'Target Thn. 2026',
  'Target Akhir Tahun 2026',
  'Target Akhir Tahun',
  'Target IKU 2026',
  'Target RPJMD 2026',
  'Target RPD Tahun 2026',
  'Target Perjanjian Kinerja',
  'Target Perjanjian Kinerja 2026',
  'TARGET TAHUNAN',
  'Target Indikator',
  'Target Indikator Kinerja 2026',
  'Tahun 2026',
  'Target (Tahun 2026)',
  '2026 (Target)',
  'Rencana Target 2026',
  'Target Kinerja Tahun Anggaran 2026',
  'Target Tahun Ini',
  'Target Tahun Berjalan',
  'Target Capaian Tahun 2026',
  'Target Kinerja Tahunan',
  'Target Renja 2026',
  'Target Renja',
  'Target APBD 2026',
  'Target Rencana Kerja 2026',
  'Besaran Target',
  'Target 2026 (Murni)',
  'TARGET\nTAHUN\n2026',
  'Target Kinerja\n(2026)',
  'Target  2026',
  'T. 2026',
  'Target Sasaran',
  'Target Kinerja Sasaran',
  'Target DPA 2026',
  'Target/Tahun 2026',
  'Target 1 Tahun',
  'Target Rencana Aksi',
  'Target SPM',
  'Target Nasional',
  'Target Pemda 2026',
  'Target PD 2026',
];

const headings: readonly Kasus[] = [
  ...judulTarget.map((judul) =>
    satu({ ...TARGET, atauDitolak: true }, ['Satuan', 'Persen'], [judul, '92,5']),
  ),
  ...judulTarget
    .slice(0, 12)
    .map((judul) => satu(TARGET, [judul, '92,5 %'], ['Penanggung Jawab', 'Bidang P2P'])),
  ...[
    'Rumus/Formula',
    'Formula Perhitungan',
    'Rumusan',
    'Cara Hitung',
    'Cara Perhitungan Indikator',
    'Metode Penghitungan',
    'Formulasi Penghitungan',
    'Formulasi Indikator',
    'Rumus Indikator',
    'Teknik Penghitungan',
    'Formula Indikator Kinerja',
    'Penjelasan/Formulasi',
    'Penjelasan / Rumus Penghitungan',
    'Formulasi/Rumus Perhitungan',
    'Definisi/Formulasi Pengukuran',
    'Formulasi Penghitungan IKU',
    'Metode/Cara Penghitungan',
    'Rumus Penghitungan',
    'Penjelasan/Formulasi Perhitungan',
    'Definisi Operasional dan Formulasi',
    'Cara Penghitungan',
    'Formula Pengukuran',
    'Formula (Rumus)',
    'Perhitungan',
    'Alasan/Formulasi',
    'Formulasi dan Sumber Perhitungan',
    'Metadata/Formula',
    'Cara mengukur',
    'Formula IKU',
    'RUMUS PENGUKURAN',
  ].map((judul) =>
    satu({ ...FORMULA, atauDitolak: true }, ['Satuan', 'Persen'], [judul, 'Anak diimunisasi / Anak x 100 %']),
  ),
  ...[
    'Pengampu',
    'Pengampu Indikator',
    'Penanggung-jawab',
    'OPD',
    'OPD Pengampu',
    'SKPD',
    'SKPD Penanggung Jawab',
    'PD Penanggung Jawab',
    'Pelaksana',
    'Unit Pelaksana',
    'Bagian',
    'Penanggung Jawab/PIC',
    'OPD Penanggung Jawab',
    'Pemilik IKU',
    'Unit Penanggung Jawab',
    'Unit Kerja/Satuan Kerja',
    'Satker',
    'Perangkat Daerah Pengampu',
    'Penanggung Jawab Indikator',
    'Penanggung Jawab (PIC)',
    'PENANGGUNG JAWAB KINERJA',
    'Unit Kerja Pengampu',
    'Pejabat Penanggung Jawab',
  ].map((judul) =>
    satu(
      { penanggungJawab: { 'Cakupan imunisasi': ['Bidang P2P'] }, atauDitolak: true },
      ['Satuan', 'Persen'],
      [judul, 'Bidang P2P'],
      ['Target 2026', '92,5'],
    ),
  ),
  ...[
    'Sumber Dokumen',
    'Asal Data',
    'Sumber Data Dukung',
    'Penyedia Data',
    'Data Sumber',
    'Sumber Data/Dokumen',
    'Sumber data dan informasi',
    'Sumber Informasi',
  ].map((judul) => satu({ sumberData: ['SIPD'], atauDitolak: true }, ['Satuan', 'Persen'], [judul, 'SIPD'])),
  ...[
    'Kondisi Eksisting 2025',
    'Data Dasar 2025',
    'Kondisi Awal (Tahun 2025)',
    'Kondisi Awal Tahun 2025',
    'Kondisi Kinerja Awal RPJMD (2025)',
    'Kondisi Kinerja Awal 2025',
    'Base line 2025',
    'Base Line (2025)',
    'Data Awal (2025)',
    'Kondisi Saat Ini (2025)',
    'Baseline (2025)',
    'Angka Dasar 2025',
    'Kinerja Awal 2025',
    'Data Awal Tahun Perencanaan (2025)',
    'Kondisi Kinerja pada Awal Periode Renstra (2025)',
    'Kondisi Awal Th. 2025',
    'Kondisi awal RPJMD tahun 2025',
  ].map((judul) =>
    satu(
      { kondisiAwal: ['2025', '90'], target: [['2026', '92.5']], atauDitolak: true },
      ['Satuan', 'Persen'],
      [judul, '90'],
      ['Target 2026', '92,5'],
    ),
  ),
  ...[
    'Realisasi 2025',
    'Capaian 2025',
    'Realisasi Tahun 2025',
    'Capaian Tahun Lalu (2025)',
    'Realisasi Kinerja 2025',
    'Capaian Kinerja Tahun 2025',
  ].map((judul) =>
    satu(
      { target: [['2026', '92.5']], realisasi: { 'Cakupan imunisasi': ['2025', '90'] }, atauDitolak: true },
      ['Satuan', 'Persen'],
      [judul, '90'],
      ['Target 2026', '92,5'],
    ),
  ),
  ...[
    'Realisasi',
    'Realisasi 2026',
    'Realisasi Kinerja',
    'REALISASI TAHUN 2026',
    'Realisasi Akhir Tahun',
    'Hasil',
    'Realisasi Kinerja Tahun 2026',
  ].map((judul) =>
    satu(
      { target: [['2026', '92.5']], realisasi: { 'Cakupan imunisasi': ['2026', '90'] }, atauDitolak: true },
      ['Satuan', 'Persen'],
      ['Target 2026', '92,5'],
      [judul, '90'],
    ),
  ),
  ...[
    'Sasaran OPD',
    'Sasaran Pembangunan',
    'Sasaran Program',
    'Sasaran Renstra',
    'Sasaran Strategis Dinas',
    'Sasaran RPJMD',
    'Uraian Sasaran',
    'Sasaran Strategis (SS)',
    'Sasaran Strategis/Program',
    'Sasaran Kegiatan',
    'SASARAN STRATEGIS PD',
    'Sasaran Daerah',
    'Kinerja/Sasaran',
    'Outcome/Sasaran',
    'Sasaran Jangka Menengah',
  ].map((judul) =>
    tabel(
      {
        indikator: ['Cakupan imunisasi'],
        sasaranDari: { 'Cakupan imunisasi': 'Layanan merata' },
        target: [['2026', '92.5']],
        atauDitolak: true,
      },
      JUDUL,
      row('No.', judul, 'Indikator Kinerja', 'Satuan', 'Target'),
      row('1.', 'Layanan merata', 'Cakupan imunisasi', 'Persen', '92,5'),
    ),
  ),
  ...[
    'Indikator Kinerja Utama/IKU',
    'Indikator Kinerja (IK)',
    'Indikator Outcome',
    'Nama IKU',
    'Indikator Kinerja Individu',
    'Indikator Tujuan',
    'Indikator Kinerja Tujuan',
    'Indikator Program',
    'Tolok Ukur Kinerja',
    'Tolak Ukur',
    'Ukuran Kinerja',
    'Indikator SPM',
    'Indikator Kinerja Utama OPD',
    'Uraian IKU',
    'Indikator Kinerja Pembangunan',
    'INDIKATOR\nKINERJA\nUTAMA',
    'Indikator Strategis',
    'Indikator Kinerja Sasaran Strategis',
    'Indikator Kinerja Utama Dinas',
    'Indikator Kinerja Utama (IKU) Perangkat Daerah',
    'Nama Indikator Kinerja',
    'Uraian Indikator Kinerja',
    'Indikator Kinerja Daerah (IKD)',
    'Indikator Makro',
    'Indikator & Target Kinerja',
  ].map((judul) =>
    tabel(
      { indikator: ['Cakupan imunisasi'], target: [['2026', '92.5']], atauDitolak: true },
      JUDUL,
      row('No.', 'Sasaran', judul, 'Satuan', 'Target'),
      row('1.', 'Layanan merata', 'Cakupan imunisasi', 'Persen', '92,5'),
    ),
  ),
  ...[
    'Sat.',
    'Sat',
    'Satuan Ukur',
    'Unit',
    'Satuan Pengukuran',
    'Ukuran',
    'Satuan Target',
    'Satuan Indikator',
    'Unit Satuan',
    'Satuan Kinerja',
  ].map((judul) =>
    satu(
      { satuan: 'Persen', target: [['2026', '92.5']], atauDitolak: true },
      [judul, 'Persen'],
      ['Target 2026', '92,5'],
    ),
  ),
];

const AB = (text: string, harap: Harap) =>
  tabel(
    harap,
    JUDUL,
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Penjelasan/Formulasi'),
    row('1', 'Layanan merata', 'Cakupan imunisasi', 'Persen', text),
  );
const FORMULA_ATAU: Harap = { ...FORMULA, atauDitolak: true };

const formulas: readonly Kasus[] = [
  ...[
    'Anak diimunisasi\n–––––––– × 100%\nAnak',
    'Anak diimunisasi\n- - - - - - - - x 100%\nAnak',
    'Anak diimunisasi\n…………………… x 100 %\nAnak',
    'Anak diimunisasi\n________\nAnak\nx 100%',
    'Anak diimunisasi   x 100%\n  Anak',
    'Anak diimunisasi\nX 100\nAnak',
    'Anak diimunisasi / Anak x 100 %\n\nSumber: SIPD',
    'Anak diimunisasi / Anak x 100 %\n* data bulan Desember',
    'Cakupan imunisasi:\nAnak diimunisasi / Anak x 100 %',
    'Rumus :\nAnak diimunisasi\n-------- x 100%\nAnak',
    'a. Anak diimunisasi\nb. Anak\na/b x 100%',
    'a = Anak diimunisasi\nb = Anak\nPersentase = a/b x 100%',
    '(a/b) x 100%\na: Anak diimunisasi; b: Anak',
    'A : B x 100%\nA = Anak diimunisasi\nB = Anak',
    'n/N x 100%\nn = Anak diimunisasi\nN = Anak',
    'CI = AI / A x 100%\nDimana:\nCI = Cakupan imunisasi\nAI = Anak diimunisasi\nA = Anak',
    'A/B x 100%\nA : Anak diimunisasi (orang)\nB : Anak (orang)',
    'X/Y x 100%\nKet :\nX : Anak diimunisasi\nY : Anak',
    'Pembilang: Anak diimunisasi\nPenyebut: Anak\nx 100%',
    'Pembilang = Anak diimunisasi\nPenyebut = Anak',
    'Numerator: Anak diimunisasi\nDenominator: Anak',
    'Anak diimunisasi dibagi Anak\ndikalikan 100%',
    '∑ Anak diimunisasi\n____________ x 100%\n∑ Anak',
    'Definisi: anak yang mendapat imunisasi lengkap.\nRumus: Anak diimunisasi / Anak x 100 %',
    'Alasan: layanan dasar.\nFormulasi: Anak diimunisasi / Anak x 100 %\nTipe: kumulatif',
    'Persentase anak diimunisasi dihitung dari:\nAnak diimunisasi / Anak x 100 %',
    '= Anak diimunisasi / Anak x 100 %',
    'Cakupan imunisasi = Anak diimunisasi x 100 %\n                    --------------\n                          Anak',
    'Anak diimunisasi\n÷\nAnak\n×\n100',
    '[Anak diimunisasi : Anak] x 100%\n\n',
    'Anak diimunisasi / Anak x 100 % = 370 / 400 x 100 % = 92,5 %',
    'Anak diimunisasi / Anak x 100 %\n370 / 400 x 100 % = 92,5 %',
    'Anak diimunisasi/Anak x 100%',
    'Anak diimunisasi : Anak x 100%',
  ].map((text) =>
    AB(text, {
      ...FORMULA_ATAU,
      ...(text.includes('∑') || text.includes('(orang)')
        ? { formula: undefined as never, variabelSebanyak: 2 }
        : {}),
    }),
  ),
  ...[
    'Anak diimunisasi\nAnak\nx 100%\nBalita',
    'Anak diimunisasi / Anak x 100 %\nBalita ditimbang / Balita x 100 %',
    'a. Anak diimunisasi / Anak x 100 %\nb. Balita ditimbang / Balita x 100 %',
    'A / B x 100%\nA = Anak diimunisasi\nB = Anak\nC / D x 100%\nC = Balita ditimbang\nD = Balita',
    'Anak diimunisasi x 100%',
    'Tahun 2026: Anak diimunisasi / Anak x 100%\nTahun 2027: Balita ditimbang / Balita x 100%',
    'Anak diimunisasi + Balita ditimbang\n-------- x 100%',
    'A + B / C x 100%\nA = Anak\nB = Balita\nC = Bayi',
  ].map((text) => AB(text, { ditolak: true })),
  ...[
    'Hasil rekap bulanan puskesmas/pustu',
    'Sesuai aplikasi e-Kinerja/SIPD',
    'Survei (SKM) per semester',
    'Nilai LKE 2026 / Inspektorat',
    'Laporan A-B-C',
    'PMK 4/2019',
    'KMK No. 01.07/2020',
    '24/7',
    'Ya/Tidak',
    'Ada / Tidak ada',
    'Semakin tinggi semakin baik',
    'Jumlah kunjungan (K1-K4)',
    'Kegiatan dilaksanakan 12 x setahun',
    '2 kali / tahun',
    'Jumlah peserta per kegiatan',
    '1 tahun sekali',
    'Rekap absensi: harian',
    'Kumulatif',
    'Lihat manual IKU hal. 12',
  ].map((text) => AB(text, { dilaporkan: true, bukanRasio: true, atauDitolak: true })),
];

const target = (unit: string, text: string, harap: Harap, ...more: readonly (readonly [string, string])[]) =>
  satu(harap, ['Satuan', unit], ['Target 2026', text], ...more);
const ADA: Harap = { issuePada: 'Target' };
const units: readonly Kasus[] = [
  ...(
    [
      ['Hari', '3 jam'],
      ['Orang', '92,5%'],
      ['Persen', '12 orang'],
      ['Dokumen', '3 laporan'],
      ['Persen', '92,5 poin'],
      ['Indeks', '75 %'],
      ['Rupiah', '5 %'],
      ['Nilai', '92,5 %'],
      ['Km', '12 m'],
      ['Kg', '3 ton'],
      ['Menit', '15 detik'],
      ['Unit', '3 paket'],
      ['%', '12 dokumen'],
      ['Ton/Ha', '6 kuintal/ha'],
      ['Permil', '9 %'],
      ['per 1.000 KH', '12 %'],
      ['per 100.000 KH', '120 per 1.000 KH'],
      ['Jam', '30 menit'],
      ['Bulan', '1 tahun'],
      ['Skala 1-5', '92 %'],
    ] as const
  ).map(([unit, text]) => target(unit, text, ADA)),
  ...(
    [
      ['Juta Rupiah', '92,5 juta'],
      ['Miliar Rupiah', '92,5 M'],
      ['Rp Juta', '92,5'],
      ['Juta Rp', 'Rp 92,5 juta'],
      ['Ribu Orang', '92,5 ribu'],
      ['Persen (%)', '92,5 %'],
      ['persen', '92,5 persen'],
      ['Prosen', '92,5%'],
      ['%', '92,5 prosen'],
      ['Poin', '92,5 point'],
      ['Ha', '92,5 Ha'],
      ['Hektar', '92,5 ha'],
      ['Km', '92,5 kilometer'],
      ['Ton', '92,5 ton'],
      ['Indeks', '92,5 (indeks)'],
      ['Angka', '92,5'],
      ['Nilai', '92,5 nilai'],
      ['% (persen)', '92,5'],
    ] as const
  ).map(([unit, text]) => target(unit, text, { target: [['2026', '92.5']], atauDitolak: true })),
  ...(
    [
      ['Rupiah', '92,5 miliar', '92500000000'],
      ['Rp', '92,5 M', '92500000000'],
      ['Rp.', 'Rp 92,5 Juta', '92500000'],
      ['Orang', '92,5 ribu', '92500'],
      ['Orang', '1,2 jt', '1200000'],
      ['Rupiah', '92,5 milyar rupiah', '92500000000'],
    ] as const
  ).map(([unit, text, nilai]) => target(unit, text, { target: [['2026', nilai]], atauDitolak: true })),
  ...(
    [
      '80 - 85 - 90',
      '2025: 80; 2026: 85',
      '80/85',
      'Rp 5 juta dan 3 unit',
      '12 dokumen, 3 laporan',
      'Triwulan IV',
      'belum ditetapkan',
      'menunggu data BPS',
      '31 Maret',
      '1 (satu) kali dalam 3 bulan',
    ] as const
  ).map((text) => target('Nilai', text, { target: [], issuePada: 'Target' })),
  ...(['-', '–', '...', 'n/a', 'N/A', 'nihil', '', 'NA', 'tidak ada target', '(kosong)'] as const)
    .slice(0, 7)
    .map((text) => target('Nilai', text, { indikator: ['Cakupan imunisasi'], target: [] })),
];

const polaritas = (judul: string, text: string, harap: Harap) =>
  satu(harap, ['Satuan', 'Persen'], [judul, text], ['Target 2026', '92,5']);

const notes: readonly Kasus[] = [
  ...[
    'Angka Kematian Bayi',
    'Prevalensi Diabetes',
    'Tingkat Pengangguran Terbuka (TPT)',
    'Jumlah Pengaduan Masyarakat',
    'Rata-rata Waktu Tunggu',
    'Persentase Temuan BPK',
    'Angka Putus Sekolah',
    'Gini Rasio',
    'Kasus DBD',
    'Tingkat Inflasi',
  ].map((name) =>
    tabel(
      { capaianTanpaPolaritas: 'no direction is stated' },
      JUDUL,
      row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
      row('1', 'S', name, 'Nilai', '7,3'),
    ),
  ),
  polaritas('Arah', 'Zigzag', { catatanPada: ['Arah'] }),
];

const quarters = (harap: Harap, headings: readonly string[], values: readonly string[], year = '80') =>
  satu(
    harap,
    ['Satuan', 'Dokumen'],
    ['Target 2026', year],
    ...headings.map((heading, i) => [heading, values[i] ?? ''] as const),
  );
const four = (values: readonly string[]): Harap => ({
  target: [['2026', '80'], ...values.map((one, i) => [`2026-T${i + 1}`, one] as const)],
  atauDitolak: true,
});
const periods: readonly Kasus[] = [
  ...[
    ['TW 1', 'TW 2', 'TW 3', 'TW 4'],
    ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
    ['Tw. I', 'Tw. II', 'Tw. III', 'Tw. IV'],
    ['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
    ['Trw I', 'Trw II', 'Trw III', 'Trw IV'],
    ['Triwulan 1', 'Triwulan 2', 'Triwulan 3', 'Triwulan 4'],
    ['Triw. I', 'Triw. II', 'Triw. III', 'Triw. IV'],
    ['Q1', 'Q2', 'Q3', 'Q4'],
    ['Kuartal I', 'Kuartal II', 'Kuartal III', 'Kuartal IV'],
    [
      'Target Triwulan I 2026',
      'Target Triwulan II 2026',
      'Target Triwulan III 2026',
      'Target Triwulan IV 2026',
    ],
    ['I', 'II', 'III', 'IV'],
  ].map((headings) => quarters(four(['20', '20', '20', '20']), headings, ['20', '20', '20', '20'])),
  ...[
    ['20', '40', '60', '80'],
    ['0', '0', '40', '80'],
    ['-', '40', '-', '80'],
    ['10', '30', '50', '80'],
  ].map((values) =>
    quarters({ issuePada: 'Triwulan' }, ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'], values),
  ),
  ...[
    ['Semester 1', 'Semester 2'],
    ['Semester I', 'Semester II'],
    ['Smt I', 'Smt II'],
    ['SMT. 1', 'SMT. 2'],
    ['Sem I', 'Sem II'],
    ['Target Semester I', 'Target Semester II'],
  ].map((headings) =>
    quarters(
      {
        target: [
          ['2026', '80'],
          ['2026-S1', '30'],
          ['2026-S2', '50'],
        ],
        atauDitolak: true,
      },
      headings,
      ['30', '50'],
    ),
  ),
  ...[
    ['2026', '2027', '2028'],
    ['Target 2026', 'Target 2027', 'Target 2028'],
    ['Tahun 2026', 'Tahun 2027', 'Tahun 2028'],
    ['Th. 2026', 'Th. 2027', 'Th. 2028'],
    ['T-2026', 'T-2027', 'T-2028'],
    ['Target Tahun ke-1', 'Target Tahun ke-2', 'Target Tahun ke-3'],
    ['Tahun ke 1', 'Tahun ke 2', 'Tahun ke 3'],
    ['Target Tahun I', 'Target Tahun II', 'Target Tahun III'],
    ['Tahun I', 'Tahun II', 'Tahun III'],
    ['Target Th-1', 'Target Th-2', 'Target Th-3'],
    ['Tahun Pertama', 'Tahun Kedua', 'Tahun Ketiga'],
    ['Target 2026/2027', 'Target 2027/2028', 'Target 2028/2029'],
  ].map((headings) =>
    tabel(
      {
        target: headings[0]?.includes('/')
          ? []
          : [
              ['2026', '80'],
              ['2027', '85'],
              ['2028', '90'],
            ],
        atauDitolak: true,
      },
      'RENSTRA DINAS KESEHATAN KABUPATEN CONTOH TAHUN 2026-2028',
      row('No', 'Tujuan', 'Indikator Kinerja', 'Satuan', ...headings),
      row('1', 'T', 'Cakupan imunisasi', 'Persen', '80', '85', '90'),
    ),
  ),
];

const years = (harap: Harap, ...lines: readonly string[]) =>
  tabel(
    harap,
    ...lines,
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target'),
    row('1', 'S', 'A', 'Nilai', '80'),
  );
const front: readonly Kasus[] = [
  ...[
    'PERJANJIAN KINERJA PERUBAHAN TAHUN 2024',
    'PERUBAHAN PERJANJIAN KINERJA TAHUN 2024\nDINAS KESEHATAN',
    'IKU KECAMATAN CONTOH TAHUN ANGGARAN 2024',
    'INDIKATOR KINERJA UTAMA\nTAHUN : 2024',
    'INDIKATOR KINERJA INDIVIDU\nNama Jabatan : Kepala Dinas\nTahun Anggaran : 2024',
    'SASARAN KINERJA PEGAWAI\nPERIODE PENILAIAN 2024',
    'LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)\nBAPPEDA KABUPATEN CONTOH\nTAHUN 2024',
    'RENCANA KINERJA TAHUNAN\nTA 2024',
    'RENCANA AKSI ATAS PERJANJIAN KINERJA TA. 2024',
    'TARGET KINERJA TAHUN 2024\nBerdasarkan Perda Nomor 3 Tahun 2021',
    'Lampiran Peraturan Bupati Contoh Nomor 12 Tahun 2023\nINDIKATOR KINERJA UTAMA TAHUN 2024',
    'INDIKATOR KINERJA UTAMA DINAS CONTOH (2024)',
    'SPM BIDANG KESEHATAN 2024',
    'Form. 3 PENGUKURAN KINERJA TAHUN 2024',
  ].map((text) => years({ tahun: 2024, target: [['2024', '80']] }, ...text.split('\n'))),
  ...[
    'UU Nomor 23 Tahun 2014',
    'PP 12 Tahun 2017 tentang SPM',
    'Perbup Contoh Nomor 12 Tahun 2021',
    'Sejak 1945',
    'Jl. Pahlawan No. 2025',
    'Telp. (021) 2024',
    'Kode Pos 2026',
    'SK Bupati No. 188/2024',
    'Keputusan Menteri PANRB No. 1842 Tahun 2020',
  ].map((text) => years({ dokumenTanpaTahun: 'no year of the document' }, 'INDIKATOR KINERJA UTAMA', text)),
];

const IKU = 'IKU DINAS CONTOH KABUPATEN CONTOH TAHUN 2026';
const LIMA = row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target');
const ENAM = row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Penanggung Jawab');
const JALAN = row('1', 'S', 'Jalan', '%', '80');
const JALAN_A = row('1', 'S', 'Jalan', '%', '80', 'Bidang A');
const SATU: Harap = { indikator: ['Jalan'], target: [['2026', '80']] };

/** A page with one table and one indicator, whose target is this. */
const html = (harap: Harap, cell: string): Kasus => ({
  id: `kantor ${cell}`,
  ...{ kelas: 'kantor', cara: 'html', harap },
  masukan: `<p>${IKU}</p><table><tr><th>No</th><th>Sasaran</th><th>Indikator</th><th>Satuan</th><th>Target</th></tr><tr><td>1</td><td>S</td><td>Jalan</td><td>%</td><td>${cell}</td></tr></table>`,
});

/** What stands below and between the rows of a table. */
const below: readonly Kasus[] = [
  ...[
    ['', '', 'Mengetahui, Kepala Dinas', '', '', ''],
    ['', '', 'Jumlah', '', '80', ''],
    ['', '', 'Rata-rata', '', '80', ''],
    ['', '', 'dan trotoarnya', '', '', ''],
  ].map((last) => tabel({ ...SATU, atauDitolak: true }, IKU, ENAM, JALAN_A, row(...last))),
  tabel(
    { ...SATU, tanpaSasaran: ['Total', 'Rata-rata capaian'] },
    IKU,
    ENAM,
    JALAN_A,
    row('', 'Total', '', '', '160', ''),
  ),
  tabel(
    { ...SATU, tanpaSasaran: ['sekali uraiannya'] },
    IKU,
    ENAM,
    JALAN_A,
    row('', 'sekali uraiannya', '', '', '', ''),
  ),
  tabel(
    { ...SATU, tanpaSasaran: ['Data sementara', 'Belum diaudit'] },
    IKU,
    ENAM,
    JALAN_A,
    row('Keterangan:', '', '', '', '', ''),
    row('*', 'Data sementara', '', '', '', ''),
    row('**', 'Belum diaudit', '', '', '', ''),
  ),
  tabel(
    { ...SATU, penanggungJawab: { Jalan: ['Bidang A'] } },
    IKU,
    ENAM,
    JALAN_A,
    row('', '', '', '', '', 'Contoh, 2 Januari 2026'),
    row('', '', '', '', '', 'Kepala Dinas,'),
    row('', '', '', '', '', 'Fulan'),
  ),
  tabel({ ...SATU, satuan: '%' }, IKU, LIMA, JALAN, row('', '', '', 'Rp', '25.000.000')),
  tabel(
    { targetDari: { Jalan: [['2025', '80']], Jembatan: [['2026', '85']] }, atauDitolak: true },
    'PERJANJIAN KINERJA TAHUN 2025',
    LIMA,
    JALAN,
    '',
    'PERJANJIAN KINERJA TAHUN 2026',
    LIMA,
    row('1', 'S', 'Jembatan', '%', '85'),
  ),
  tabel(
    { indikator: ['Jalan', 'Trotoar'], atauDitolak: true },
    IKU,
    row('No', 'Indikator', 'Satuan', 'Target'),
    row('A', 'INDIKATOR TUJUAN', '', ''),
    row('1', 'Jalan', '%', '80'),
    row('B', 'INDIKATOR SASARAN', '', ''),
    row('2', 'Trotoar', '%', '81'),
  ),
  tabel(
    { ...SATU, tanpaSasaran: ['Jumlah Anggaran : Rp 5.000.000'] },
    IKU,
    LIMA,
    JALAN,
    row('', 'Jumlah Anggaran : Rp 5.000.000', '', '', ''),
  ),
  html({ target: [['2026', '80']], atauDitolak: true }, '80<sup>1</sup>'),
  html({ target: [['2026', '80']], atauDitolak: true }, '80<sup>1)</sup>'),
  html({ target: [['2026', '10']], atauDitolak: true }, '10<sup>2</sup>'),
  html({ target: [['2026', '85']], atauDitolak: true }, '<del>80</del><ins>85</ins>'),
  html({ target: [['2026', '85']], atauDitolak: true }, '<s>80</s> 85'),
  html({ target: [['2026', '85']], atauDitolak: true }, '<strike>80</strike>85'),
];

const RENSTRA = 'RENSTRA DINAS CONTOH KABUPATEN CONTOH TAHUN 2025-2027';

/** Units and years that stand in headings alone. */
const inHeadings: readonly Kasus[] = [
  ...['Km', 'Orang', 'Ton'].map((unit) =>
    tabel(
      {
        satuan: unit,
        target: [
          ['2025', '80'],
          ['2026', '81'],
        ],
        atauDitolak: true,
      },
      RENSTRA,
      row('Sasaran', 'Indikator', `Target 2025 (${unit})`, `Target 2026 (${unit})`),
      row('S', 'Jalan', '80', '81'),
    ),
  ),
  tabel(
    { satuan: 'Km', target: [['2025', '80']], atauDitolak: true },
    RENSTRA,
    row('Sasaran', 'Indikator', 'Target 2025 (Km)', 'Realisasi 2025 (%)'),
    row('S', 'Jalan', '80', '90'),
  ),
  tabel(
    {
      target: [
        ['2025', '20'],
        ['2026', '30'],
        ['2027', '40'],
      ],
      issuePada: '2024',
    },
    RENSTRA,
    row('Sasaran', 'Indikator', 'Satuan', '2024', '2025', '2026', '2027'),
    row('S', 'Jalan', 'Km', '10', '20', '30', '40'),
  ),
  tabel(
    { indikator: ['A', 'B', 'C'], atauDitolak: true },
    IKU,
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Sumber Data'),
    '1\tS\tA\tDokumen\t4\tBPS',
    '2\tidem\tB\tidem\tidem\tidem',
    '3\t"\tC\t"\t"\t"',
  ),
  tabel(
    { indikator: ['Angka Partisipasi: SD', 'Angka Partisipasi: SMP'], atauDitolak: true },
    IKU,
    LIMA,
    row('1', 'S', 'Angka Partisipasi', '%', ''),
    row('', '', 'SD', '%', '80'),
    row('', '', 'SMP', '%', '81'),
  ),
];

/** Formulas without a multiplier, and such as nobody can read, in every column that holds formulas. */
const columns: readonly Kasus[] = [
  'Formula',
  'Cara Perhitungan',
  'Penjelasan/Formulasi',
  'Metode Penghitungan',
].flatMap((judul) => [
  ...(
    [
      [
        'Orang/hari',
        'Jumlah kunjungan setahun / Jumlah hari layanan',
        { variabel: ['Jumlah kunjungan setahun', 'Jumlah hari layanan'] },
      ],
      ['Orang', 'Anggota dewasa + Anggota pelajar', { variabel: ['Anggota dewasa', 'Anggota pelajar'] }],
      [
        'Unit',
        'Jumlah unit tahun n - Jumlah unit tahun n-1',
        { variabel: ['Jumlah unit tahun n', 'Jumlah unit tahun n-1'] },
      ],
      ['Nilai', 'Bobot x Skor', { variabel: ['Bobot', 'Skor'] }],
      ['Rasio', 'Dokter : Penduduk', { variabel: ['Dokter', 'Penduduk'] }],
      [
        'Rasio',
        'Jumlah koleksi dibandingkan dengan jumlah penduduk',
        { variabel: ['Jumlah koleksi', 'jumlah penduduk'] },
      ],
      ['Persen', '100% x Anak diimunisasi / Anak', { variabel: ['Anak diimunisasi', 'Anak'] }],
      ['Persen', 'Lansia >= 60 tahun dilayani dibagi Lansia dikali 100%', { variabelSebanyak: 2 }],
      ['Persen', 'Data s.d. TW II dibagi Data dikali 100%', { variabelSebanyak: 2 }],
      ['Persen', 'PNS & PPPK dibagi ASN dikali 100%', { variabelSebanyak: 2 }],
      ['Persen', 'SD - SMP sederajat dibagi Sekolah dikali 100%', { ditolak: true }],
      ['Persen', 'Jalan a + b dibagi Jalan dikali 100%', { ditolak: true }],
    ] as const
  ).map(([unit, text, harap]) =>
    satu(
      { ...harap, ...('ditolak' in harap ? {} : { atauDitolak: true }) } as Harap,
      ['Satuan', unit],
      [judul, text],
    ),
  ),
]);

/** More small tables, in the words of offices that stand nowhere else here. */
export const kasusTabelKantor: readonly Kasus[] = [
  ...below,
  ...inHeadings,
  ...columns,

  ...headings,
  ...formulas,
  ...units,
  ...notes,
  ...periods,
  ...front,
];
