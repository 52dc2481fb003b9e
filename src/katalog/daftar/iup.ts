import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { cite, krip, rpjpn2025Iup } from '../sumber.js';

/**
 * The 45 main indicators of development (IUP) of the long-term plan 2025-2045, in their national variant.
 *
 * @example
 * ```ts
 * [iup.butir.length, iup.butir[0]?.nama]; // => [45, 'Usia Harapan Hidup (UHH)']
 * ```
 */
export const iup: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'iup',
  nama: 'Indikator Utama Pembangunan RPJPN 2025-2045',
  butir: [
    { kode: '1', nama: 'Usia Harapan Hidup (UHH)', satuan: 'tahun', indikator: 'uhh' },
    {
      kode: '2',
      nama: 'Kesehatan Ibu dan Anak',
      bagian: [
        {
          kode: '2a',
          nama: 'Angka Kematian Ibu (AKI)',
          satuan: 'per 100.000 kelahiran hidup',
          indikator: 'aki',
        },
        { kode: '2b', nama: 'Prevalensi stunting', satuan: 'persen', indikator: 'stunting' },
      ],
    },
    { kode: '3', nama: 'Insidensi Tuberkulosis', satuan: 'per 100.000 penduduk' },
    { kode: '4', nama: 'Cakupan kepesertaan jaminan kesehatan nasional', satuan: 'persen' },
    {
      kode: '5',
      nama: 'Hasil Pembelajaran',
      bagian: [
        { kode: '5a', nama: 'Rata-rata nilai PISA', satuan: 'nilai' },
        { kode: '5b', nama: 'Rata-rata nilai asesmen nasional', satuan: 'nilai' },
        {
          kode: '5c',
          nama: 'Rata-rata Lama Sekolah (RLS) penduduk > 15 tahun',
          satuan: 'tahun',
          indikator: 'rls',
        },
        { kode: '5d', nama: 'Harapan Lama Sekolah (HLS)', satuan: 'tahun', indikator: 'hls' },
      ],
    },
    {
      kode: '6',
      nama: 'Angka Partisipasi Kasar (APK) Pendidikan Tinggi',
      satuan: 'persen',
      indikator: 'apkPerguruanTinggi',
    },
    {
      kode: '7',
      nama: 'Persentase pekerja lulusan pendidikan menengah dan tinggi yang bekerja di bidang keahlian menengah dan tinggi',
      satuan: 'persen',
    },
    { kode: '8', nama: 'Tingkat Kemiskinan', satuan: 'persen', indikator: 'kemiskinan' },
    {
      kode: '9',
      nama: 'Cakupan kepesertaan Jaminan Sosial Ketenagakerjaan',
      satuan: 'persen',
      indikator: 'jamsosNaker',
    },
    { kode: '10', nama: 'Persentase penyandang disabilitas bekerja di sektor formal', satuan: 'persen' },
    { kode: '11', nama: 'Rasio PDB industri pengolahan', satuan: 'persen' },
    { kode: '12', nama: 'Pengembangan pariwisata' },
    { kode: '13', nama: 'Proporsi PDB Ekonomi Kreatif', satuan: 'persen' },
    { kode: '14', nama: 'Produktivitas UMKM, Koperasi, BUMN' },
    { kode: '15', nama: 'Tingkat Pengangguran Terbuka', satuan: 'persen', indikator: 'tpt' },
    { kode: '16', nama: 'Tingkat Partisipasi Angkatan Kerja Perempuan', satuan: 'persen' },
    { kode: '17', nama: 'Tingkat Penguasaan IPTEK' },
    {
      kode: '18',
      nama: 'Tingkat Penerapan Ekonomi Hijau',
      bagian: [
        { kode: '18a', nama: 'Indeks Ekonomi Hijau', satuan: 'indeks', indikator: 'indeksEkonomiHijau' },
      ],
      catatan: 'Bagian 18a dari kolom Indikator RPJPN registri; yang lain tidak terbaca.',
    },
    { kode: '19', nama: 'Indeks Daya Saing Digital di Tingkat Global', satuan: 'peringkat' },
    { kode: '20', nama: 'Biaya Logistik', satuan: '% PDB' },
    { kode: '21', nama: 'Pembentukan Modal Tetap Bruto', satuan: '% PDB' },
    { kode: '22', nama: 'Ekspor Barang dan Jasa', satuan: '% PDB' },
    {
      kode: '23',
      nama: 'Proporsi kontribusi PDRB wilayah metropolitan terhadap nasional; Rumah tangga dengan akses hunian layak, terjangkau, dan berkelanjutan',
      satuan: 'persen',
      bagian: [
        {
          kode: '23.1',
          nama: 'Proporsi kontribusi PDRB wilayah metropolitan terhadap nasional',
          satuan: 'persen',
        },
        {
          kode: '23.2',
          nama: 'Rumah tangga dengan akses hunian layak, terjangkau, dan berkelanjutan',
          satuan: 'persen',
        },
      ],
    },
    { kode: '24', nama: 'Indeks Materi Hukum', satuan: 'indeks' },
    {
      kode: '25',
      nama: 'Indeks Sistem Pemerintahan Berbasis Elektronik',
      satuan: 'indeks',
      indikator: 'spbe',
    },
    { kode: '26', nama: 'Indeks Pelayanan Publik', satuan: 'indeks', indikator: 'indeksPelayananPublik' },
    {
      kode: '27',
      nama: 'Anti Korupsi',
      bagian: [
        { kode: '27a', nama: 'Indeks Integritas Nasional', satuan: 'indeks', indikator: 'indeksIntegritas' },
      ],
      catatan: '27b tidak terbaca.',
    },
    { kode: '28', nama: 'Indeks Pembangunan Hukum', satuan: 'indeks' },
    {
      kode: '29',
      nama: 'Proporsi Penduduk yang Merasa Aman Berjalan Sendirian di Area Tempat Tinggalnya',
      satuan: 'persen',
      indikator: 'rasaAman',
    },
    { kode: '30', nama: 'Indeks Demokrasi Indonesia', satuan: 'indeks' },
    { kode: '31', nama: 'Rasio pajak terhadap PDB', satuan: 'persen' },
    { kode: '32', nama: 'Tingkat inflasi', satuan: 'persen', indikator: 'tingkatInflasi' },
    { kode: '33', nama: 'Pendalaman/Intermediasi Sektor Keuangan' },
    { kode: '34', nama: 'Inklusi Keuangan', satuan: 'persen' },
    { kode: '35', nama: 'Asia Power Index (Diplomatic Influence)' },
    { kode: '36', nama: 'Asia Power Index (Military Capability)' },
    { kode: '37', nama: 'Indeks Pembangunan Kebudayaan (IPK)', satuan: 'indeks', indikator: 'ipk' },
    { kode: '38', nama: 'Indeks Kerukunan Umat Beragama (IKUB)', satuan: 'indeks' },
    { kode: '39', nama: 'Indeks Pembangunan Kualitas Keluarga', satuan: 'indeks', indikator: 'ipkk' },
    { kode: '40', nama: 'Indeks Ketimpangan Gender (IKG)', satuan: 'indeks', indikator: 'ikg' },
    { kode: '41', nama: 'Indeks Pengelolaan Keanekaragaman Hayati', satuan: 'indeks' },
    {
      kode: '42',
      nama: 'Kualitas Lingkungan Hidup',
      bagian: [
        {
          kode: '42a-i',
          nama: 'Indeks Kualitas Udara (IKU)',
          satuan: 'indeks',
          indikator: 'indeksKualitasUdara',
        },
        { kode: '42a-ii', nama: 'Indeks Kualitas Air (IKA)', satuan: 'indeks', indikator: 'ika' },
        { kode: '42a-iii', nama: 'Indeks Kualitas Lahan (IKL)', satuan: 'indeks', indikator: 'ikl' },
        { kode: '42a-iv', nama: 'Indeks Kualitas Air Laut (IKAL)', satuan: 'indeks', indikator: 'ikal' },
        {
          kode: '42b',
          nama: 'Rumah Tangga dengan Akses Sanitasi Aman',
          satuan: 'persen',
          indikator: 'sanitasiAman',
        },
      ],
      catatan: 'Bagian 42a dari kolom Indikator RPJPN registri.',
    },
    { kode: '43', nama: 'Ketahanan Energi, Air, dan Pangan' },
    {
      kode: '44',
      nama: 'Proporsi Kerugian Ekonomi Langsung Akibat Bencana Relatif terhadap PDB',
      satuan: 'persen',
    },
    {
      kode: '45',
      nama: 'Persentase penurunan emisi GRK',
      bagian: [
        { kode: '45.1', nama: 'Penurunan emisi GRK kumulatif', satuan: 'persen' },
        { kode: '45.2', nama: 'Penurunan emisi GRK tahunan', satuan: 'persen' },
      ],
    },
  ],
  rujukan: [rpjpn2025Iup, /* @__PURE__ */ cite(krip, 'kolom Indikator RPJPN')],
  catatan:
    'Varian nasional. Daftar daerah memakai nomor yang sama untuk indikator lain (antara lain 6, 11-14, 17-20, 24, 28, 44), sehingga nomor IUP harus disebut dengan variannya.',
});
