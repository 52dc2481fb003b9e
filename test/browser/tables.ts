import {
  computeCapaian,
  defineDokumen,
  evaluateDokumen,
  formatLaporan,
  hitungan,
  kali,
  konstanta,
  persentase,
  rasio,
  reportKinerja,
  type TargetAngka,
  tambah,
  targetTriwulan,
} from 'indikator';
import { writeDokumen } from 'indikator/dokumen';

const satu = {
  id: 'layanan',
  kode: '1.1',
  nama: 'Persentase penyandang masalah kesejahteraan sosial (PMKS) yang memperoleh pemenuhan kebutuhan dasar sesuai standar pelayanan minimal di kabupaten/kota',
  satuan: 'Persen',
  polaritas: 'naik',
  makna:
    'Menggambarkan kesungguhan pemerintah daerah dalam menyelenggarakan perlindungan dan pertanggungjawaban sosial bagi penyandang masalah kesejahteraan sosial',
  alasan: 'Sesuai Peraturan Menteri Sosial Nomor 9 Tahun 2018',
  variabel: {
    terlayani: {
      label:
        'Jumlah penyandang masalah kesejahteraan sosial yang memperoleh pemenuhan kebutuhan dasar pada tahun berjalan',
    },
    seluruh: {
      label:
        'Jumlah seluruh penyandang masalah kesejahteraan sosial menurut data terpadu kesejahteraan sosial',
    },
  },
  formula: persentase('terlayani', 'seluruh'),
  kondisiAwal: [
    { periode: '2024', nilai: '81.234' },
    { periode: '2025', nilai: '85.125' },
  ],
  target: [
    ...targetTriwulan(2026, ['20.125', '45.25', '70.5', '94.335'], { kumulatif: true }),
    { jenis: 'angka', periode: '2026', nilai: '94.335' } satisfies TargetAngka,
  ],
  targetPerubahan: [{ jenis: 'angka', periode: '2026', nilai: '95' } satisfies TargetAngka],
  penanggungJawab: [{ nama: 'Bidang Rehabilitasi dan Perlindungan Jaminan Sosial' }],
  sumberData: [
    { nama: 'Data Terpadu Kesejahteraan Sosial' },
    { nama: `https://data.contoh.go.id/${'dinas-sosial/'.repeat(8)}laporan.xlsx` },
  ],
} as const;

const dua = {
  id: 'bantuan',
  kode: '1.2',
  nama: 'Nilai bantuan yang disalurkan',
  satuan: 'rupiah',
  polaritas: 'naik',
  variabel: {
    tunai: { label: 'Nilai bantuan tunai' },
    pangan: { label: 'Nilai bantuan pangan' },
    sewa: { label: 'Nilai bantuan sewa rumah' },
  },
  formula: hitungan(tambah('tunai', 'pangan', 'sewa')),
  kondisiAwal: [{ periode: '2025', nilai: '1234567890123' }],
  target: [
    ...targetTriwulan(2026, ['100000000000', '250000000000', '500000000000', '1234567890123.55'], {
      kumulatif: true,
    }),
    { jenis: 'angka', periode: '2026', nilai: '1234567890123.55' } satisfies TargetAngka,
  ],
  sumberData: [{ nama: 'Laporan penyaluran' }],
} as const;

const tiga = {
  id: 'indeks',
  kode: '2.1',
  nama: 'Indeks ketidakterpenuhan dan kesiapsiagaan',
  satuan: 'per 100.000 penduduk',
  variabel: Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id) => [id, { label: `Kesiapsiagaan penyelenggaraan kecamatan bagian ${id}` }]),
  ),
  formula: hitungan(tambah(...['a', 'b', 'c', 'd'].map((id) => kali(konstanta('0.25'), id)))),
  target: [{ jenis: 'rentang', periode: '2026', bawah: '80', atas: '90' }],
} as const;

const empat = {
  id: 'rasio',
  nama: 'Rasio pekerja sosial',
  satuan: 'orang',
  variabel: { pekerja: { label: 'Pekerja sosial' }, penduduk: { label: 'Penduduk' } },
  formula: rasio('pekerja', 'penduduk', 1000),
  target: [{ jenis: 'predikat', periode: '2026', predikat: 'Sangat Baik' }],
} as const;

/** A document with long names, quarters, sums of money, formulas of every width and levels of sasaran. */
const penuh = defineDokumen({
  id: 'penuh',
  judul:
    'INDIKATOR KINERJA UTAMA DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK KABUPATEN CONTOH',
  instansi: { nama: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Contoh' },
  tahun: 2026,
  sasaran: [
    {
      id: 'daerah',
      uraian: 'Meningkatnya kesejahteraan masyarakat yang berkeadilan dan berkelanjutan',
      tingkat: 'daerah',
      indikator: [],
    },
    {
      id: 'dinas',
      uraian: 'Meningkatnya penyelenggaraan perlindungan dan jaminan kesejahteraan sosial',
      tingkat: 'perangkat-daerah',
      induk: 'daerah',
      kelompok: 'A. Urusan wajib pelayanan dasar',
      // The names of the variables are made, so that their types are not known.
      indikator: [satu, dua, tiga as never],
    },
    {
      id: 'lain',
      uraian: 'Meningkatnya kapasitas',
      tingkat: 'perangkat-daerah',
      induk: 'daerah',
      kelompok: 'B. Lainnya',
      indikator: [empat],
    },
  ],
});

const hasil = evaluateDokumen(penuh, {
  ...{ terlayani: 90, seluruh: 100, tunai: 999_999_999_999, pangan: 1, sewa: 2 },
  ...{ a: 80, b: 81, c: 82, d: 83, pekerja: 10, penduduk: 20_000 },
});
const capaian = penuh.sasaran.flatMap(({ indikator }) =>
  indikator.map((one, i) => ({
    ...computeCapaian(one, { realisasi: '90', target: '95' }),
    id: one.id,
    urutan: i,
  })),
);

/** A table with one row and few columns. */
const kecil = defineDokumen({
  id: 'kecil',
  judul: 'IKU Kecamatan Contoh',
  instansi: { nama: 'Kecamatan Contoh' },
  tahun: 2026,
  sasaran: [{ id: 's', uraian: 'Layanan prima', indikator: [{ ...empat, polaritas: 'naik' }] }],
});

/** What an office prints: four quarters and the year, long names, one formula in each row. */
const triwulan = defineDokumen({
  id: 'triwulan',
  judul: 'INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN CONTOH',
  instansi: { nama: 'Dinas Sosial Kabupaten Contoh' },
  tahun: 2026,
  sasaran: [
    {
      id: 's',
      uraian: 'Meningkatnya penyelenggaraan perlindungan dan jaminan kesejahteraan sosial',
      indikator: Array.from({ length: 6 }, (_, i) => ({
        ...satu,
        id: `layanan${i}`,
        kode: `1.${i + 1}`,
        kondisiAwal: [{ periode: '2025', nilai: '85.125' }],
        targetPerubahan: [],
        sumberData: [{ nama: 'Data Terpadu Kesejahteraan Sosial' }],
      })),
    },
  ],
});

/** Pages to look at, by name. */
export const tables: Readonly<Record<string, string>> = {
  penuh: writeDokumen(penuh, { format: 'html' }),
  'penuh dengan hasil': writeDokumen(penuh, { format: 'html', hasil, capaian }),
  'tanpa kop': writeDokumen(penuh, { format: 'html', kop: false }),
  triwulan: writeDokumen(triwulan, { format: 'html' }),
  kecil: writeDokumen(kecil, { format: 'html' }),
  laporan: formatLaporan(
    reportKinerja(triwulan, { periode: '2026', data: { terlayani: 90, seluruh: 100 } }),
    { format: 'html' },
  ),
};
