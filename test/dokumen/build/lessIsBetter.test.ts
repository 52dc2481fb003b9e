import { expect, it } from 'vitest';
import { lessIsBetter } from '../../../src/dokumen/build/lessIsBetter.js';

it.each([
  ['Angka Kematian Ibu', 'per 100.000 KH', 'Kematian'],
  ['Prevalensi stunting', 'Persen', 'Prevalensi'],
  ['Tingkat Pengangguran Terbuka', '%', 'Pengangguran'],
  ['Persentase penduduk miskin', '%', 'penduduk miskin'],
  ['Angka Kemiskinan', 'Persen', 'Kemiskinan'],
  ['Jumlah keluhan masyarakat', 'kali', 'keluhan'],
  ['Waktu tanggap kebakaran', 'menit', 'Waktu tanggap'],
  ['Rata-rata lama waktu pelayanan', 'menit', 'lama waktu'],
  ['Indeks Gini', 'poin', 'Gini'],
  ['Angka putus sekolah SD', '%', 'putus sekolah'],
  ['Jumlah per tahun', 'kecelakaan', 'kecelakaan'],
])('%s: less is better', (nama, satuan, words) => {
  expect(lessIsBetter({ nama, satuan })).toBe(words);
});

it.each([
  ['Persentase keluhan yang ditindaklanjuti', '%'],
  ['Cakupan penanganan stunting', '%'],
  ['Penurunan angka kemiskinan', 'Persen'],
  ['Persentase korban kekerasan yang dilayani', '%'],
  ['Desa bebas stunting', 'desa'],
  ['Indeks Kepuasan Masyarakat', 'Nilai'],
  ['Angka Harapan Hidup', 'Tahun'],
  ['Persentase pengaduan yang diselesaikan', '%'],
  ['Ketepatan waktu tanggap', '%'],
  ['Persentase pemulihan korban kekerasan', '%'],
  ['Pemulihan lahan dari pencemaran', 'Ha'],
  ['Pengentasan kemiskinan', '%'],
  ['Persentase penyerapan pengangguran', '%'],
  ['Jumlah korban yang diselamatkan atau penyelamatan korban', 'orang'],
])('%s: nothing says so for sure', (nama, satuan) => {
  expect(lessIsBetter({ nama, satuan })).toBeUndefined();
});

it.each([
  ...[
    'kematian',
    'mortalitas',
    'fatalitas',
    'kesakitan',
    'morbiditas',
    'prevalensi',
    'insiden',
    'insidensi',
    'kemiskinan',
  ],
  ...[
    'penduduk miskin',
    'pengangguran',
    'stunting',
    'stunted',
    'wasting',
    'underweight',
    'gizi buruk',
    'gizi kurang',
  ],
  ...['obesitas', 'keluhan', 'pengaduan', 'waktu tanggap', 'waktu tunggu', 'waktu respon', 'waktu respons'],
  ...[
    'response time',
    'lama waktu',
    'inflasi',
    'ketimpangan',
    'gini',
    'putus sekolah',
    'buta aksara',
    'buta huruf',
  ],
  ...[
    'kumuh',
    'tidak layak',
    'kecelakaan',
    'kriminalitas',
    'kejahatan',
    'kekerasan',
    'pelanggaran',
    'korban',
    'kerugian',
  ],
  ...[
    'tunggakan',
    'kebocoran',
    'kehilangan air',
    'pencemaran',
    'emisi',
    'perkawinan anak',
    'perkawinan usia',
  ],
  ...[
    'pernikahan dini',
    'pernikahan usia',
    'rawan pangan',
    'daerah tertinggal',
    'desa tertinggal',
    'kemacetan',
  ],
])('less %s is better', (word) => {
  expect(lessIsBetter({ nama: `Angka ${word} A`, satuan: 'orang' })).toBe(word);
  expect(lessIsBetter({ nama: 'Angka A', satuan: `kasus ${word}` })).toBe(word);
  expect(lessIsBetter({ nama: `Angka x${word}`, satuan: 'orang' })).toBeUndefined();
  expect(lessIsBetter({ nama: `Angka ${word}x`, satuan: 'orang' })).toBeUndefined();
});

it.each([
  ...[
    'ditindaklanjuti',
    'tertangani',
    'penanganan',
    'diselesaikan',
    'penyelesaian',
    'pelayanan',
    'dicegah',
    'pencegahan',
  ],
  ...['dibantu', 'pendampingan', 'direhabilitasi', 'terfasilitasi', 'terentas', 'dipulihkan', 'dilindungi'],
  ...[
    'perlindungan',
    'penanggulangan',
    'pengurangan',
    'berkurangnya',
    'menurunnya',
    'turunnya',
    'penurunan',
    'mendapat',
  ],
  ...[
    'memperoleh',
    'menerima',
    'cakupan',
    'bebas',
    'keluar',
    'sembuh',
    'lulus',
    'patuh',
    'kepatuhan',
    'memenuhi',
  ],
  ...[
    'sesuai',
    'tepat',
    'ketepatan',
    'kecepatan',
    'pengendalian',
    'pemberdayaan',
    'keberhasilan',
    'nihil',
    'nonaktif',
  ],
  ...['tanpa', 'tidak ada', 'kepuasan', 'pengawasan', 'penindakan', 'deteksi', 'skrining', 'tindak lanjut'],
])('what is done about it says the opposite: %s', (word) => {
  expect(lessIsBetter({ nama: `Angka kemiskinan ${word}`, satuan: 'orang' })).toBeUndefined();
  expect(lessIsBetter({ nama: `${word} kemiskinan`, satuan: 'orang' })).toBeUndefined();
});

it.each([
  ['Waktu tunggu pelayanan', 'Waktu tunggu'],
  ['Keluhan layanan', 'Keluhan'],
  ['Pengaduan atas pelayanan', 'Pengaduan'],
  ['Pengaduan terhadap layanan', 'Pengaduan'],
  ['Waktu tanggap layanan', 'Waktu tanggap'],
  ['Keluhan dalam pelayanan', 'Keluhan'],
  ['Korban pelayanan', undefined],
  ['Keluhan A layanan', undefined],
])('of a service: %s', (nama, expected) => {
  expect(lessIsBetter({ nama, satuan: '' })).toBe(expected);
});

it('names and units that are too long say nothing', () => {
  expect(lessIsBetter({ nama: `kumuh${' '.repeat(295)}`, satuan: '' })).toBe('kumuh');
  expect(lessIsBetter({ nama: `kumuh${' '.repeat(296)}`, satuan: '' })).toBeUndefined();
  expect(lessIsBetter({ nama: '', satuan: `${' '.repeat(95)}kumuh` })).toBe('kumuh');
  expect(lessIsBetter({ nama: '', satuan: `${' '.repeat(96)}kumuh` })).toBeUndefined();
});
