import { bagi, hitungan, kali, konstanta, kurang, penilaian, tambah } from 'indikator';
import { skalaKinerja, skalaSakip } from 'indikator/katalog';

/** An invented scale that uses every field a scale can have: it prints whole numbers, and says what lies between. */
export const skalaLengkap = {
  id: 'skalaLengkap',
  nama: 'Skala contoh',
  kelas: [
    { predikat: 'Rendah', sebutan: 'Belum cukup', bawah: { nilai: '0' }, atas: { nilai: '50' } },
    { predikat: 'Sedang', bawah: { nilai: '51' }, atas: { nilai: '90', terbuka: true } },
    { predikat: 'Tinggi', bawah: { nilai: '90', terbuka: true }, atas: { nilai: '100' } },
  ],
  celah: 'bawah-terbuka',
  diAtas: 'tertinggi',
  diBawah: 'terendah',
  rujukan: [{ judul: 'Peraturan Contoh', keyakinan: 'belum-diperiksa', catatan: 'Rekaan.' }],
} as const;

/** An invented indicator that uses every field an indicator can have. */
export const lengkap = {
  id: 'lengkap',
  nama: 'Indeks contoh',
  satuan: 'Indeks',
  variabel: {
    air: {
      label: 'Indeks air',
      satuan: 'poin',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
      bagianDari: 'semua',
      gabungPeriode: 'rata-rata',
      gabungWilayah: 'jumlah',
    },
    semua: { label: 'Semua', jenis: 'cacah', gabungPeriode: 'terakhir', gabungWilayah: 'jumlah' },
    tambahan: { label: 'Tambahan', gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' },
  },
  formula: {
    jenis: 'rasio',
    pembilang: kurang(kali(konstanta('0.376'), 'air'), tambah('tambahan', konstanta('-1/9'), 'air')),
    penyebut: bagi('semua', konstanta('2.50')),
    pengali: '1000',
    nolPerNol: { nilai: '100', alasan: 'Tidak ada yang harus dilayani.' },
  },
  kode: '1.1',
  kodeLuar: [{ sistem: 'Kode Referensi Indikator Pembangunan', kode: '04.02.025' }],
  makna: 'Makna.',
  alasan: 'Alasan.',
  caraPerhitungan: 'Cara.',
  polaritas: 'stabil',
  pembulatan: { digit: 4, mode: 'half-even' },
  kondisiAwal: { periode: '2020', nilai: '81.20' },
  target: [
    { jenis: 'angka', periode: '2022', nilai: '94.33', asli: '94,33' },
    { jenis: 'batas', periode: '2022-S1', arah: '>=', nilai: '90', asli: '>= 90' },
    { jenis: 'rentang', periode: '2022-T3', bawah: '80', atas: '90', asli: '80 - 90' },
    { jenis: 'predikat', periode: '2022-07', predikat: 'BB', asli: 'BB' },
    { jenis: 'angka', periode: '2021-2026', nilai: '78', predikat: 'BB' },
    { jenis: 'angka', periode: '2023-T1', nilai: '20', predikat: 'BB', kumulatif: true, asli: '20' },
    { jenis: 'batas', periode: '2023-T2', arah: '>', nilai: '40', kumulatif: true, asli: '> 40' },
    { jenis: 'rentang', periode: '2023-T3', bawah: '60', atas: '70', kumulatif: true },
    { jenis: 'predikat', periode: '2023-T4', predikat: 'BB', kumulatif: true },
  ],
  targetPerubahan: [{ jenis: 'batas', periode: '2022', arah: '<', nilai: '5' }],
  standarNasional: { nilai: '100', rujukan: [{ judul: 'SPM contoh', keyakinan: 'sumber-kedua' }] },
  capaian: {
    metode: 'dari-baseline',
    batasAtas: '120',
    batasBawah: '0',
    targetNol: '100',
    targetNolLuput: '0',
    realisasiNol: '0',
    dasar: 'eksak',
    pembulatan: { digit: 0, mode: 'floor' },
    skala: skalaLengkap,
  },
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  penanggungJawab: [{ nama: 'Bidang Contoh', tingkat: 'bidang' }, { nama: 'Dinas Contoh' }],
  sumberData: [{ nama: 'DTKS', catatan: 'Diperbarui tiap bulan.' }],
  rujukan: [{ judul: 'Permensos 8/2012', keyakinan: 'belum-diperiksa', catatan: 'Dari ingatan.' }],
  contoh: [{ data: { air: '50', semua: '100', tambahan: '-2.5' }, nilai: '-728.3333', catatan: 'Contoh.' }],
} as const;

/** An invented document that uses every field a document can have. */
export const dokumenLengkap = {
  id: 'dokumenLengkap',
  judul: 'IKU Contoh',
  instansi: { nama: 'Dinas Contoh', kodeWilayah: '63.05', urusan: '1.06' },
  tahun: 2021,
  tahunAkhir: 2026,
  tingkat: 'impact',
  sasaran: [
    {
      id: 'daerah',
      kode: '1',
      uraian: 'Atas',
      tingkat: 'daerah',
      kelompok: 'Kelompok 1',
      indikator: [],
      rerata: { bobot: { dinas: '1' }, pembatasan: 'sebelum' },
    },
    {
      id: 'dinas',
      uraian: 'Bawah',
      induk: 'daerah',
      rerata: {
        bobot: { lengkap: '0.5', sakip: '1/3', gini: '1/6' },
        batasAtas: '100',
        pembatasan: 'sesudah',
        dasar: 'eksak',
        pembulatan: { digit: 1, mode: 'half-even' },
        skala: skalaKinerja,
      },
      indikator: [
        lengkap,
        {
          id: 'sakip',
          nama: 'Nilai SAKIP',
          satuan: 'Nilai',
          variabel: { nilai: { label: 'Nilai SAKIP' } },
          formula: penilaian('nilai', { penilai: 'Inspektorat' }),
          skala: skalaSakip,
        },
        {
          id: 'gini',
          nama: 'Gini',
          satuan: 'Indeks',
          variabel: { gini: { label: 'Gini' } },
          formula: hitungan('gini'),
        },
      ],
    },
  ],
  rujukan: [{ judul: 'Keputusan Contoh', keyakinan: 'teks-asli' }],
  rerata: { dari: 'indikator', dasar: 'tercetak', bobot: { lengkap: '2', sakip: '1', gini: '1' } },
} as const;
