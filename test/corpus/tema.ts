/** An indicator of an invented agency. */
export interface Ukuran {
  readonly nama: string;
  readonly satuan: string;
  /** What is divided by what, times 100; undefined: somebody reports the value. */
  readonly bagi?: readonly [string, string];
  /** The value before the first year, and the targets of five years. */
  readonly nilai: readonly [string, string, string, string, string, string];
  readonly bidang: string;
  readonly sumber: string;
  readonly arah: 'naik' | 'turun';
}

/** What an invented agency measures. */
export interface Tema {
  readonly instansi: string;
  readonly tujuan: string;
  readonly sasaran: readonly { readonly uraian: string; readonly ukuran: readonly Ukuran[] }[];
}

type Line = readonly [
  string,
  string,
  readonly [string, string] | undefined,
  string,
  string,
  string,
  ('naik' | 'turun')?,
];

const ukuran = ([nama, satuan, bagi, values, bidang, sumber, arah = 'naik']: Line): Ukuran => {
  const [v0 = '', v1 = '', v2 = '', v3 = '', v4 = '', v5 = ''] = values.split(' ');
  return {
    ...{ nama, satuan, bidang, sumber, arah },
    ...(bagi === undefined ? {} : { bagi }),
    nilai: [v0, v1, v2, v3, v4, v5],
  };
};

const tema = (
  instansi: string,
  tujuan: string,
  ...sasaran: readonly (readonly [string, ...Line[]])[]
): Tema => ({
  instansi,
  tujuan,
  sasaran: sasaran.map(([uraian, ...lines]) => ({ uraian, ukuran: lines.map(ukuran) })),
});

/** Invented agencies of an invented regency. */
export const semuaTema = [
  tema(
    'Dinas Perpustakaan Kabupaten Contoh',
    'Mewujudkan masyarakat yang gemar membaca',
    [
      'Meningkatnya kegemaran membaca masyarakat',
      [
        'Persentase warga yang menjadi anggota perpustakaan',
        'Persen',
        ['Jumlah anggota perpustakaan', 'Jumlah penduduk'],
        '9.25 10 11.5 12.5 13.75 15',
        'Bidang Layanan',
        'Buku anggota',
      ],
      [
        'Tingkat kegemaran membaca',
        'Nilai',
        undefined,
        '54.1 56 58 60 62 64',
        'Bidang Pembinaan',
        'Hasil survei',
      ],
    ],
    [
      'Meningkatnya mutu koleksi',
      [
        'Jumlah judul koleksi baru',
        'Judul',
        undefined,
        '410 450 500 550 600 650',
        'Bidang Pengolahan',
        'Buku induk',
      ],
    ],
  ),
  tema(
    'Dinas Sosial Kabupaten Contoh',
    'Meningkatkan kesejahteraan sosial masyarakat',
    [
      'Meningkatnya penanganan pemerlu pelayanan kesejahteraan sosial',
      [
        'Persentase lanjut usia telantar yang tertangani',
        '%',
        ['Jumlah lanjut usia telantar yang tertangani', 'Jumlah lanjut usia telantar'],
        '61.5 65 70 75 80 85',
        'Bidang Rehabilitasi Sosial',
        'Data terpadu',
      ],
      [
        'Persentase keluarga miskin yang menerima bantuan',
        '%',
        ['Jumlah keluarga miskin penerima bantuan', 'Jumlah keluarga miskin'],
        '70.25 72.5 75 77.5 80 82.5',
        'Bidang Perlindungan Sosial',
        'Data terpadu',
      ],
    ],
    [
      'Meningkatnya peran lembaga sosial',
      [
        'Persentase karang taruna yang aktif',
        '%',
        ['Jumlah karang taruna aktif', 'Jumlah karang taruna'],
        '40 45 50 55 60 65',
        'Bidang Pemberdayaan Sosial',
        'Laporan bidang',
      ],
    ],
  ),
  tema(
    'Dinas Kesehatan Kabupaten Contoh',
    'Meningkatkan derajat kesehatan masyarakat',
    [
      'Menurunnya angka kesakitan dan kematian',
      [
        'Angka kematian ibu',
        'per 100.000 KH',
        undefined,
        '203.2 195 185 175 165 155',
        'Bidang Kesehatan Masyarakat',
        'Profil kesehatan',
        'turun',
      ],
      [
        'Prevalensi stunting',
        'Persen',
        ['Jumlah balita stunting', 'Jumlah balita diukur'],
        '21.5 19 17 15.5 14 12.5',
        'Bidang Kesehatan Masyarakat',
        'Survei status gizi',
        'turun',
      ],
    ],
    [
      'Meningkatnya mutu layanan kesehatan',
      [
        'Persentase puskesmas terakreditasi paripurna',
        'Persen',
        ['Jumlah puskesmas terakreditasi paripurna', 'Jumlah puskesmas'],
        '20 30 40 50 60 70',
        'Bidang Pelayanan Kesehatan',
        'Laporan akreditasi',
      ],
    ],
  ),
  tema(
    'Dinas Pekerjaan Umum Kabupaten Contoh',
    'Meningkatkan infrastruktur wilayah',
    [
      'Meningkatnya konektivitas wilayah',
      [
        'Persentase jalan dalam kondisi mantap',
        'Persen',
        ['Panjang jalan kondisi mantap', 'Panjang jalan seluruhnya'],
        '71.05 73 75.5 78 80.25 82.5',
        'Bidang Bina Marga',
        'Survei kondisi jalan',
      ],
      [
        'Panjang jalan yang dibangun',
        'Km',
        undefined,
        '12.4 14 16 18 20 22',
        'Bidang Bina Marga',
        'Laporan bidang',
      ],
    ],
    [
      'Meningkatnya akses air minum',
      [
        'Persentase rumah tangga berakses air minum layak',
        'Persen',
        ['Jumlah rumah tangga berakses air minum layak', 'Jumlah rumah tangga'],
        '82.3 84 86 88 90 92',
        'Bidang Cipta Karya',
        'Susenas',
      ],
    ],
  ),
  tema(
    'Dinas Pendidikan Kabupaten Contoh',
    'Meningkatkan mutu pendidikan',
    [
      'Meningkatnya akses pendidikan dasar',
      [
        'Angka partisipasi sekolah usia 7-12 tahun',
        'Persen',
        ['Jumlah siswa usia 7-12 tahun', 'Jumlah penduduk usia 7-12 tahun'],
        '97.1 97.5 98 98.5 99 99.5',
        'Bidang Pendidikan Dasar',
        'Data pokok pendidikan',
      ],
      [
        'Rata-rata lama sekolah',
        'Tahun',
        undefined,
        '7.65 7.8 7.95 8.1 8.25 8.4',
        'Sekretariat',
        'Data statistik',
      ],
    ],
    [
      'Meningkatnya mutu guru',
      [
        'Persentase guru bersertifikat pendidik',
        'Persen',
        ['Jumlah guru bersertifikat', 'Jumlah guru'],
        '55 58 61 64 67 70',
        'Bidang Ketenagaan',
        'Data pokok pendidikan',
      ],
    ],
  ),
  tema(
    'Dinas Lingkungan Hidup Kabupaten Contoh',
    'Mewujudkan lingkungan yang bersih dan lestari',
    [
      'Meningkatnya kualitas lingkungan hidup',
      [
        'Indeks kualitas air',
        'Indeks',
        undefined,
        '52.4 53 54 55 56 57',
        'Bidang Pengendalian Pencemaran',
        'Hasil uji laboratorium',
      ],
      [
        'Persentase sampah yang tertangani',
        'Persen',
        ['Volume sampah tertangani', 'Volume timbulan sampah'],
        '63.8 66 68.5 71 73.5 76',
        'Bidang Persampahan',
        'Laporan bidang',
      ],
    ],
    [
      'Meningkatnya ketaatan usaha',
      [
        'Persentase usaha yang taat izin lingkungan',
        'Persen',
        ['Jumlah usaha taat izin', 'Jumlah usaha yang diawasi'],
        '70 74 78 82 86 90',
        'Bidang Tata Lingkungan',
        'Laporan pengawasan',
      ],
    ],
  ),
  tema(
    'Inspektorat Kabupaten Contoh',
    'Mewujudkan pemerintahan yang bersih',
    [
      'Meningkatnya pengawasan internal',
      [
        'Persentase temuan yang ditindaklanjuti',
        'Persen',
        ['Jumlah temuan yang ditindaklanjuti', 'Jumlah temuan'],
        '76.2 80 83 86 89 92',
        'Sekretariat',
        'Laporan hasil pemeriksaan',
      ],
      [
        'Level kapabilitas pengawas',
        'Level',
        undefined,
        '2 3 3 3 4 4',
        'Inspektur Pembantu I',
        'Hasil penilaian',
      ],
    ],
    [
      'Menurunnya penyimpangan',
      [
        'Jumlah pengaduan yang terbukti',
        'Kasus',
        undefined,
        '12 10 8 6 4 2',
        'Inspektur Pembantu II',
        'Buku pengaduan',
        'turun',
      ],
    ],
  ),
  tema(
    'Kecamatan Contoh Utara',
    'Meningkatkan pelayanan kecamatan',
    [
      'Meningkatnya kualitas pelayanan publik',
      [
        'Indeks kepuasan masyarakat',
        'Indeks',
        undefined,
        '78.4 80 82 84 86 88',
        'Seksi Pelayanan',
        'Survei kepuasan',
      ],
      [
        'Persentase pengaduan yang selesai',
        'Persen',
        ['Jumlah pengaduan selesai', 'Jumlah pengaduan masuk'],
        '81 84 87 90 93 96',
        'Seksi Pelayanan',
        'Buku pengaduan',
      ],
    ],
    [
      'Meningkatnya pemberdayaan desa',
      [
        'Persentase desa mandiri',
        'Persen',
        ['Jumlah desa mandiri', 'Jumlah desa'],
        '10 15 20 25 30 35',
        'Seksi Pemberdayaan',
        'Laporan seksi',
      ],
    ],
  ),
] as const;
