/** A non-empty list of texts. */
type Words = readonly [string, ...string[]];

/** What agencies count; with signs in their names that stand in formulas too. */
export const things: Words = [
  'anak usia 7-12 tahun',
  'balita usia 6–59 bulan',
  'lansia usia > 60 tahun',
  'SD/MI',
  'sekolah (SD/MI)',
  'Kabupaten/Kota',
  'pegawai (PNS+PPPK)',
  'jalan kabupaten',
  'rumah tangga',
  'produk hukum daerah',
  'kapasitas produksi (m3/hari)',
  'desa dan/atau kelurahan',
  'arsip tahun n-1',
  'izin yang masuk',
  'koperasi',
  'warga',
  'perangkat daerah',
];

/** What is true of some of them. */
export const deeds: Words = [
  'yang terlayani',
  'dalam kondisi baik',
  'sesuai SOP',
  'yang memenuhi standar',
  'dengan nilai minimal B',
  'tepat waktu',
  'yang aktif',
  'yang ditindaklanjuti',
];

export const goals: Words = [
  'Meningkatnya kualitas pelayanan publik',
  'Terwujudnya tata kelola yang baik',
  'Meningkatnya akses dan mutu pendidikan',
  'Menurunnya kemiskinan',
  'Meningkatnya daya saing daerah',
  'Terpenuhinya kebutuhan dasar warga',
];

export const owners: Words = ['Bidang Perencanaan', 'Sekretariat', 'Bidang Pelayanan', 'Seksi Data'];
export const sources: Words = ['BPS', 'Laporan bidang', 'Hasil survei', 'Aplikasi SIPD'];

export const agencies: Words = [
  'Dinas Contoh Kabupaten Contoh',
  'Badan Contoh Kota Contoh',
  'Bappeda Kabupaten Contoh',
  'RSUD Contoh Kabupaten Contoh',
  'Kecamatan Contoh Utara',
  'Inspektorat Provinsi Contoh',
  'Satpol PP Kabupaten Contoh',
  'Sekretariat DPRD Kabupaten Contoh',
];

/** Titles of documents of one year, and of several. */
export const titles: Words = [
  'INDIKATOR KINERJA UTAMA',
  'PERJANJIAN KINERJA',
  'PENETAPAN KINERJA',
  'RENCANA AKSI',
  'RENCANA KINERJA TAHUNAN',
  'PENGUKURAN KINERJA',
  'LAPORAN KINERJA',
];
export const longTitles: Words = [
  'RENCANA STRATEGIS',
  'INDIKATOR KINERJA UTAMA',
  'MATRIKS RENSTRA',
  'CASCADING KINERJA',
];

export const headings = {
  nomor: ['No', 'NO.', 'Nomor'],
  sasaran: ['Sasaran', 'Sasaran Strategis', 'SASARAN STRATEGIS', 'Tujuan dan Sasaran'],
  indikator: [
    'Indikator',
    'Indikator Kinerja',
    'Indikator Kinerja Utama',
    'INDIKATOR KINERJA UTAMA (IKU)',
    'Indikator Kinerja Makro',
    'Indikator Kinerja Kunci',
  ],
  keduanya: ['Sasaran/Indikator Kinerja', 'Sasaran / Indikator Kinerja'],
  satuan: ['Satuan', 'SATUAN'],
  target: ['Target', 'TARGET', 'Target Kinerja', 'Target PK', 'Target Murni', 'Target Capaian Kinerja'],
  targetTahun: [
    'Target',
    'Target Tahun',
    'Target Kinerja',
    'Target Renstra',
    'Target Capaian',
    'Target Kinerja Tahun',
  ],
  atasTahun: [
    'Target',
    'Target Kinerja',
    'Target Capaian',
    'Target Renstra',
    'Target Kinerja Tujuan/Sasaran',
  ],
  atasTahunKe: ['Target', 'Target Kinerja Tujuan/Sasaran pada Tahun ke-', 'Target Kinerja pada Tahun ke-'],
  formula: [
    'Formula',
    'Rumus',
    'Formulasi',
    'Formula/Rumus',
    'Formulasi Pengukuran',
    'Formulasi/Cara Pengukuran',
    'Cara Perhitungan',
    'Metode Penghitungan',
  ],
  penjelasan: ['Penjelasan', 'Penjelasan/Formulasi Perhitungan'],
  sumber: ['Sumber Data', 'SUMBER DATA'],
  pemilik: ['Penanggung Jawab', 'Unit in Charge', 'Unit Kerja', 'Perangkat Daerah', 'Bidang'],
  awal: ['Kondisi Awal', 'Baseline', 'Kondisi Awal (RPJMD)'],
  lain: ['Bobot', 'Tipe Perhitungan', 'Keterangan', 'Ket.'],
} as const satisfies Record<string, Words>;
