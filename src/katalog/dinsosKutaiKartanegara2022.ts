import type { DokumenIku } from '../definition/dokumenIku.js';
import type { MasukanIndikator } from '../definition/indikator.js';
import { checkedDokumen } from '../definition/isChecked.js';
import type { Masukan } from '../definition/masukan.js';
import { penilaian, persentase } from '../formula/formulaBuilders.js';
import { skalaSakip } from './skala/skalaSakip.js';

const dinas = [{ nama: 'Dinas Sosial Kab.Kutai Kartanegara', tingkat: 'perangkat-daerah' }] as const;

const nilaiSakip = {
  id: 'nilaiSakip',
  kode: '1.1',
  nama: 'Nilai SAKIP',
  satuan: 'Nilai Mutu',
  polaritas: 'naik',
  makna:
    'Nilai evaluasi atas akuntabilitas kinerja dinas: seberapa baik lembaga, aparatur, dan keuangannya dikelola ' +
    'untuk melayani masyarakat.',
  caraPerhitungan:
    'Diberikan oleh Tim Inspektorat Kabupaten sebagai hasil evaluasi SAKIP; tidak dihitung dinas.',
  variabel: { nilaiEvaluasiSakip: { label: 'Nilai SAKIP', minimum: '0', maksimum: '100' } },
  formula: /* @__PURE__ */ penilaian('nilaiEvaluasiSakip', { penilai: 'Tim Inspektorat Kabupaten' }),
  skala: skalaSakip,
  target: [{ jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' }],
  penanggungJawab: dinas,
  sumberData: [{ nama: 'Hasil Evaluasi SAKIP dari Tim Inspektorat Kabupaten Kutai Kartanegara' }],
  pengecualian: [{ kode: 'no-baseline', alasan: 'Dokumen aslinya tidak memuat kondisi awal.' }],
  contoh: [
    { data: { nilaiEvaluasiSakip: '78' }, nilai: '78.00' },
    {
      data: { nilaiEvaluasiSakip: '80.005' },
      nilai: '80.01',
      catatan: 'Bilangan biner memberi 80,00; predikatnya A, karena lebih dari 80.',
    },
  ],
} as const satisfies MasukanIndikator<'nilaiEvaluasiSakip'>;

const pmksTertangani = {
  id: 'pmksTertangani',
  kode: '2.1',
  nama: 'Persentase PMKS yang tertangani Pemenuhan dan Pelayanan Kebutuhannya',
  satuan: 'Persen',
  polaritas: 'naik',
  makna: 'Mengukur bagian PMKS yang kebutuhan dasarnya terlayani, dari semua yang harus dilayani.',
  alasan:
    'Pelayanan yang lebih luas menaikkan mutu hidup, mengurangi kesenjangan dan kemiskinan, dan membuat PMKS ' +
    'mampu hidup mandiri.',
  caraPerhitungan:
    'Jumlah PMKS yang terlayani kebutuhan dasarnya dibagi jumlah seluruh PMKS yang harus dilayani, dikali 100.',
  variabel: {
    pmksTerlayani: {
      label: 'Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) yang terlayani kebutuhan dasarnya',
      jenis: 'cacah',
      bagianDari: 'pmksHarusDilayani',
    },
    pmksHarusDilayani: {
      label:
        'Jumlah seluruh Penyandang Masalah Kesejahteraan Sosial (PMKS) yang harus dilayani kebutuhan dasarnya',
      jenis: 'cacah',
    },
  },
  formula: /* @__PURE__ */ persentase('pmksTerlayani', 'pmksHarusDilayani'),
  target: [{ jenis: 'angka', periode: '2022', nilai: '94.33', asli: '94,33' }],
  penanggungJawab: dinas,
  sumberData: [
    { nama: 'RENSTRA OPD' },
    {
      nama:
        'Sistem Informasi Kesejahteraan Sosial (SIKS) Next Generation (NG) terkoneksi dengan Kementerian Sosial ' +
        'Republik Indonesia',
    },
    { nama: 'Laporan Monitoring dan Evaluasi Program/Kegiatan/Sub Kegiatan' },
  ],
  pengecualian: [{ kode: 'no-baseline', alasan: 'Dokumen aslinya tidak memuat kondisi awal.' }],
  contoh: [
    { data: { pmksTerlayani: '9433', pmksHarusDilayani: '10000' }, nilai: '94.33' },
    {
      data: { pmksTerlayani: '87', pmksHarusDilayani: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
} as const satisfies MasukanIndikator<'pmksTerlayani' | 'pmksHarusDilayani'>;

/**
 * The IKU document of Dinas Sosial Kabupaten Kutai Kartanegara, 2022, "setingkat impact": a score that the
 * inspectorate gives, and a percentage, each under a sasaran of the region and one of the agency. Meaning and
 * reasons are told in our own words; group headings are as printed, with their misprint.
 *
 * @example
 * ```ts
 * const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
 * const hasil = evaluate(sakip, { nilaiEvaluasiSakip: '78' });
 * hasil.ok && hasil.teks; // => '78,00 (BB)'
 * ```
 */
export const dinsosKutaiKartanegara2022 = /* @__PURE__ */ checkedDokumen({
  id: 'dinsosKutaiKartanegara2022',
  judul: 'INDIKATOR KINERJA UTAMA (IKU) DINAS SOSIAL SETINGKAT IMPACT',
  instansi: {
    nama: 'Dinas Sosial Kabupaten Kutai Kartanegara',
    kodeWilayah: '64.02',
    urusan: '1.06',
  },
  tahun: 2022,
  tingkat: 'impact',
  sasaran: [
    {
      id: 'akuntabilitasPembangunan',
      uraian: 'Meningkatnya Transparansi dan Akuntabilitas Kinerja Pembangunan',
      tingkat: 'daerah',
      indikator: [],
    },
    {
      id: 'akuntabilitasDinas',
      uraian: 'Meningkatnya transparansi dan akuntabilitas kinerja Dinas Sosial',
      tingkat: 'perangkat-daerah',
      induk: 'akuntabilitasPembangunan',
      kelompok: '1. PREDIKAT AKUNTABILITAS KINERJA PERANGAKAT DAERAH',
      indikator: [nilaiSakip],
    },
    {
      id: 'sumberDayaManusia',
      uraian: 'Mewujudkan sumber daya manusia (SDM) yang berdaya saing dan berakhlak mulia',
      tingkat: 'daerah',
      indikator: [],
    },
    {
      id: 'penangananPmks',
      uraian:
        'Meningkatnya Penanganan Penyandang Masalah Kesejahteraan Sosial dalam Pemenuhan Kebutuhan Pelayanan Dasar',
      tingkat: 'perangkat-daerah',
      induk: 'sumberDayaManusia',
      kelompok: '2. CAKUPAN PENANGANAN PENYANDANG MASALAH KESEJAHTERAAN SOSIAL (PMKS)',
      indikator: [pmksTertangani],
    },
  ],
  rujukan: [
    {
      jenis: 'dokumen',
      judul: 'Indikator Kinerja Utama (IKU) Dinas Sosial Setingkat Impact, Kutai Kartanegara',
      tahun: 2022,
      keyakinan: 'teks-asli',
      catatan: 'Nama instansi hanya menyebut dokumen sumber.',
    },
  ],
} as const satisfies Masukan<DokumenIku>);
