import type { DokumenIku } from '../definition/dokumenIku.js';
import type { MasukanIndikator } from '../definition/indikator.js';
import { checkedDokumen } from '../definition/isChecked.js';
import type { Masukan } from '../definition/masukan.js';
import type { Variabel } from '../definition/variabel.js';
import { persentase } from '../formula/formulaBuilders.js';

const pmksSeluruh = { label: 'Jumlah PMKS keseluruhan', jenis: 'cacah' } as const satisfies Variabel;

const dtks = [{ nama: 'Data Terpadu Kesejahteraan Sosial (DTKS)' }] as const;

const pmksPerlindunganJaminanSosial = {
  id: 'pmksPerlindunganJaminanSosial',
  kode: '1',
  nama: 'Persentase Penyandang Masalah Kesejahteraan Sosial (PMKS) yang memperoleh perlindungan jaminan sosial',
  satuan: 'Persen',
  polaritas: 'naik',
  makna:
    'PMKS adalah orang, keluarga, atau kelompok yang karena suatu hambatan, misalnya kemiskinan atau bencana, ' +
    'tidak dapat menjalankan fungsi sosialnya. Indikator ini mengukur bagian mereka yang mendapat perlindungan ' +
    'dan jaminan sosial.',
  alasan: 'Perlindungan dan jaminan sosial membantu PMKS memenuhi kebutuhan dasarnya.',
  variabel: {
    pmksPerlindungan: {
      label: 'Jumlah PMKS yang memperoleh Perlindungan dan Jaminan Sosial',
      jenis: 'cacah',
      bagianDari: 'pmksSeluruh',
    },
    pmksSeluruh,
  },
  formula: /* @__PURE__ */ persentase('pmksPerlindungan', 'pmksSeluruh'),
  penanggungJawab: [{ nama: 'Bidang Perlindungan dan Jaminan Sosial', tingkat: 'bidang' }],
  sumberData: dtks,
  contoh: [
    { data: { pmksPerlindungan: '1250', pmksSeluruh: '4120' }, nilai: '30.34' },
    {
      data: { pmksPerlindungan: '23', pmksSeluruh: '160' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
} as const satisfies MasukanIndikator<'pmksPerlindungan' | 'pmksSeluruh'>;

const pmksRehabilitasiSosial = {
  id: 'pmksRehabilitasiSosial',
  kode: '2',
  nama: 'Persentase Penyandang Masalah Kesejahteraan Sosial (PMKS) yang memperoleh rehabilitasi sosial',
  satuan: 'Persen',
  polaritas: 'naik',
  makna:
    'Mengukur bagian PMKS yang mendapat rehabilitasi sosial, antara lain penyandang disabilitas, anak telantar, ' +
    'dan lanjut usia tidak potensial.',
  alasan: 'Rehabilitasi sosial membantu PMKS memenuhi kebutuhan dasarnya.',
  variabel: {
    pmksRehabilitasi: {
      label: 'Jumlah PMKS yang memperoleh rehabilitasi sosial',
      jenis: 'cacah',
      bagianDari: 'pmksSeluruh',
    },
    pmksSeluruh,
  },
  formula: /* @__PURE__ */ persentase('pmksRehabilitasi', 'pmksSeluruh'),
  penanggungJawab: [{ nama: 'Bidang Rehabilitasi Sosial', tingkat: 'bidang' }],
  sumberData: dtks,
  contoh: [
    { data: { pmksRehabilitasi: '310', pmksSeluruh: '4120' }, nilai: '7.52' },
    {
      data: { pmksRehabilitasi: '41', pmksSeluruh: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
} as const satisfies MasukanIndikator<'pmksRehabilitasi' | 'pmksSeluruh'>;

const psksMelayaniPmks = {
  id: 'psksMelayaniPmks',
  kode: '3',
  nama:
    'Persentase Potensi Sumber Kesejahteraan Sosial (PSKS) yang berpartisipasi dalam melayani Penyandang Masalah ' +
    'Kesejahteraan Sosial (PMKS)',
  satuan: 'Persen',
  polaritas: 'naik',
  makna:
    'PSKS adalah orang, alam, dan lembaga yang dapat digerakkan untuk mencegah dan menangani masalah ' +
    'kesejahteraan sosial. Indikator ini mengukur bagian yang ikut melayani PMKS.',
  alasan: 'Makin banyak PSKS berperan, makin baik pelayanan bagi PMKS.',
  variabel: {
    psksBerperan: {
      label: 'Jumlah PSKS yang berperan dalam melayani PMKS',
      jenis: 'cacah',
      bagianDari: 'psksSeluruh',
    },
    psksSeluruh: { label: 'Jumlah PSKS keseluruhan', jenis: 'cacah' },
  },
  formula: /* @__PURE__ */ persentase('psksBerperan', 'psksSeluruh'),
  penanggungJawab: [{ nama: 'Bidang Pemberdayaan Sosial', tingkat: 'bidang' }],
  sumberData: [{ nama: 'Data PSKS (Potensi Sumber Kesejahteraan Sosial)' }],
  contoh: [
    {
      data: { psksBerperan: '141', psksSeluruh: '147' },
      nilai: '95.92',
      catatan: 'Kali dan bagi dikerjakan dari kiri ke kanan: bukan 141 / (147 x 100).',
    },
    {
      data: { psksBerperan: '1', psksSeluruh: '3' },
      nilai: '33.33',
      catatan: 'Sepertiga tidak habis dibagi; dibulatkan sekali, di akhir.',
    },
    {
      data: { psksBerperan: '51', psksSeluruh: '160' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
} as const satisfies MasukanIndikator<'psksBerperan' | 'psksSeluruh'>;

/**
 * The IKU document of Dinas Sosial Kabupaten Tapin, 2020: three percentages, each answered for by one bidang. It
 * states no units and no targets. Meaning and reasons are told in our own words.
 *
 * @example
 * ```ts
 * const [perlindungan] = dinsosTapin2020.sasaran[0].indikator;
 * const hasil = evaluate(perlindungan, { pmksPerlindungan: 1250, pmksSeluruh: 4120 });
 * hasil.ok && hasil.teks; // => '30,34%'
 * ```
 */
export const dinsosTapin2020 = /* @__PURE__ */ checkedDokumen({
  id: 'dinsosTapin2020',
  judul: 'INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TAPIN TAHUN 2020',
  instansi: { nama: 'Dinas Sosial Kabupaten Tapin', kodeWilayah: '63.05', urusan: '1.06' },
  tahun: 2020,
  sasaran: [
    {
      id: 'perlindunganJaminanSosial',
      uraian: 'Meningkatnya Perlindungan Jaminan Sosial bagi Penyandang Masalah Kesejahteraan Sosial (PMKS)',
      tingkat: 'perangkat-daerah',
      indikator: [pmksPerlindunganJaminanSosial],
    },
    {
      id: 'rehabilitasiSosial',
      uraian: 'Meningkatnya Rehabilitasi Sosial bagi Penyandang Masalah Kesejahteraan Sosial (PMKS)',
      tingkat: 'perangkat-daerah',
      indikator: [pmksRehabilitasiSosial],
    },
    {
      id: 'peranPsks',
      uraian:
        'Meningkatnya Peran Potensi Sumber Kesejahteraan Sosial (PSKS) dalam melayani Penyandang Masalah ' +
        'Kesejahteraan Sosial (PMKS)',
      tingkat: 'perangkat-daerah',
      indikator: [psksMelayaniPmks],
    },
  ],
  rujukan: [
    {
      jenis: 'dokumen',
      judul: 'Indikator Kinerja Utama Dinas Sosial Kabupaten Tapin Tahun 2020',
      tahun: 2020,
      keyakinan: 'teks-asli',
      catatan: 'Nama instansi hanya menyebut dokumen sumber.',
    },
  ],
} as const satisfies Masukan<DokumenIku>);
