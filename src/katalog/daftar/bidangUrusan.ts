import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { aplikasiEsakipBidangUrusan, uu23Tahun2014 } from '../sumber.js';

/**
 * The government affairs of regions (bidang urusan), with their codes and groups.
 *
 * @example
 * ```ts
 * [bidangUrusan.butir.length, bidangUrusan.butir[0]?.nama]; // => [49, 'Pendidikan']
 * ```
 */
export const bidangUrusan: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'bidangUrusan',
  nama: 'Bidang urusan pemerintahan daerah',
  butir: [
    { kode: '1.01', nama: 'Pendidikan', kelompok: 'wajib pelayanan dasar' },
    { kode: '1.02', nama: 'Kesehatan', kelompok: 'wajib pelayanan dasar' },
    { kode: '1.03', nama: 'Pekerjaan Umum dan Penataan Ruang', kelompok: 'wajib pelayanan dasar' },
    { kode: '1.04', nama: 'Perumahan dan Kawasan Permukiman', kelompok: 'wajib pelayanan dasar' },
    {
      kode: '1.05',
      nama: 'Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat',
      kelompok: 'wajib pelayanan dasar',
    },
    { kode: '1.06', nama: 'Sosial', kelompok: 'wajib pelayanan dasar' },
    { kode: '2.07', nama: 'Tenaga Kerja', kelompok: 'wajib non pelayanan dasar' },
    {
      kode: '2.08',
      nama: 'Pemberdayaan Perempuan dan Perlindungan Anak',
      kelompok: 'wajib non pelayanan dasar',
    },
    { kode: '2.09', nama: 'Pangan', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.10', nama: 'Pertanahan', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.11', nama: 'Lingkungan Hidup', kelompok: 'wajib non pelayanan dasar' },
    {
      kode: '2.12',
      nama: 'Administrasi Kependudukan dan Pencatatan Sipil',
      kelompok: 'wajib non pelayanan dasar',
    },
    { kode: '2.13', nama: 'Pemberdayaan Masyarakat dan Desa', kelompok: 'wajib non pelayanan dasar' },
    {
      kode: '2.14',
      nama: 'Pengendalian Penduduk dan Keluarga Berencana',
      kelompok: 'wajib non pelayanan dasar',
    },
    { kode: '2.15', nama: 'Perhubungan', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.16', nama: 'Komunikasi dan Informatika', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.17', nama: 'Koperasi, Usaha Kecil, dan Menengah', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.18', nama: 'Penanaman Modal', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.19', nama: 'Kepemudaan dan Olahraga', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.20', nama: 'Statistik', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.21', nama: 'Persandian', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.22', nama: 'Kebudayaan', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.23', nama: 'Perpustakaan', kelompok: 'wajib non pelayanan dasar' },
    { kode: '2.24', nama: 'Kearsipan', kelompok: 'wajib non pelayanan dasar' },
    { kode: '3.25', nama: 'Kelautan dan Perikanan', kelompok: 'pilihan' },
    { kode: '3.26', nama: 'Pariwisata', kelompok: 'pilihan' },
    { kode: '3.27', nama: 'Pertanian', kelompok: 'pilihan' },
    { kode: '3.28', nama: 'Kehutanan', kelompok: 'pilihan' },
    { kode: '3.29', nama: 'Energi dan Sumber Daya Mineral', kelompok: 'pilihan' },
    { kode: '3.30', nama: 'Perdagangan', kelompok: 'pilihan' },
    { kode: '3.31', nama: 'Perindustrian', kelompok: 'pilihan' },
    { kode: '3.32', nama: 'Transmigrasi', kelompok: 'pilihan' },
    { kode: '4.01', nama: 'Sekretariat Daerah', kelompok: 'unsur pendukung' },
    { kode: '4.02', nama: 'Sekretariat DPRD', kelompok: 'unsur pendukung' },
    { kode: '5.01', nama: 'Perencanaan', kelompok: 'unsur penunjang' },
    { kode: '5.02', nama: 'Keuangan', kelompok: 'unsur penunjang' },
    { kode: '5.03', nama: 'Kepegawaian', kelompok: 'unsur penunjang' },
    { kode: '5.04', nama: 'Pendidikan dan Pelatihan', kelompok: 'unsur penunjang' },
    { kode: '5.05', nama: 'Penelitian dan Pengembangan', kelompok: 'unsur penunjang' },
    { kode: '5.06', nama: 'Pengelolaan Perbatasan', kelompok: 'unsur penunjang' },
    { kode: '5.07', nama: 'Pengelolaan Penghubung', kelompok: 'unsur penunjang' },
    { kode: '6.01', nama: 'Inspektorat Daerah', kelompok: 'unsur pengawasan' },
    { kode: '7.01', nama: 'Kecamatan', kelompok: 'unsur kewilayahan' },
    { kode: '7.02', nama: 'Kota Administrasi', kelompok: 'unsur kewilayahan' },
    { kode: '7.03', nama: 'Kabupaten Administrasi', kelompok: 'unsur kewilayahan' },
    { kode: '8.01', nama: 'Kesatuan Bangsa dan Politik', kelompok: 'unsur pemerintahan umum' },
    { kode: '9.01', nama: 'Kekhususan Aceh', kelompok: 'unsur kekhususan dan keistimewaan' },
    { kode: '9.02', nama: 'Kekhususan Papua', kelompok: 'unsur kekhususan dan keistimewaan' },
    { kode: '9.03', nama: 'Kekhususan Papua Barat', kelompok: 'unsur kekhususan dan keistimewaan' },
  ],
  rujukan: [aplikasiEsakipBidangUrusan, uu23Tahun2014],
  catatan:
    'Kode dan nama dari basis data aplikasi e-SAKIP dan LKPJ daerah; huruf besar-kecil dirapikan. Kode X.XX (non urusan) tidak disertakan.',
});
