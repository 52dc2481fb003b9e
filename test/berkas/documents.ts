import {
  bagi,
  type DokumenIku,
  defineSkala,
  type Ekspresi,
  hitungan,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  type LaporanKinerja,
  laju,
  parseDokumen,
  penilaian,
  persentase,
  pertumbuhan,
  type Realisasi,
  rataRata,
  tambah,
  targetTriwulan,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { reportOfYear } from '../fixtures/dinasSetahun.js';
import { dataLingkungan, lingkungan } from '../fixtures/iklh.js';

/** A document for the writers of files, and what may stand in its forms. */
export interface WrittenDocument {
  readonly dokumen: DokumenIku;
  readonly data?: Realisasi;
  readonly laporan?: LaporanKinerja;
}

const LONG =
  'Persentase penduduk usia lanjut tidak potensial dan penyandang disabilitas berat yang memperoleh jaminan pemeliharaan dan pemenuhan kebutuhan dasar melalui panti maupun di luar panti pada seluruh kecamatan, desa, dan kelurahan di wilayah kabupaten';

/** Forty indicators: long names, groups, three levels, several years, decrees, sources, polarities. */
const banyak = parseDokumen({
  id: 'banyak',
  judul:
    'Indikator Kinerja Utama Dinas Sosial, Pemberdayaan Masyarakat dan Desa Kabupaten Contoh Tahun 2025-2029',
  instansi: { nama: 'Dinas Sosial, Pemberdayaan Masyarakat dan Desa Kabupaten Contoh', urusan: '1.06' },
  tahun: 2025,
  tahunAkhir: 2029,
  sasaran: Array.from({ length: 10 }, (_, i) => ({
    id: `s${i}`,
    kode: `${i + 1}`,
    uraian: `${['Meningkatnya', 'Terwujudnya', 'Menurunnya'][i % 3]} ${['kesejahteraan sosial masyarakat', 'pelayanan dasar yang merata dan berkeadilan bagi seluruh penyandang masalah kesejahteraan sosial', 'kemiskinan ekstrem'][i % 3]} ke-${i + 1}`,
    tingkat: i === 0 ? 'daerah' : i < 4 ? 'perangkat-daerah' : 'program',
    ...(i === 0 ? {} : { induk: i < 4 ? 's0' : 's1' }),
    kelompok: i < 5 ? 'ASPEK KESEJAHTERAAN MASYARAKAT' : 'ASPEK PELAYANAN UMUM',
    indikator: Array.from({ length: 4 }, (__, j) => manyOf(i, j)),
  })),
});

function manyOf(i: number, j: number) {
  const id = `i${i}x${j}`;
  const years = [2025, 2026, 2027, 2028, 2029];
  return {
    id,
    kode: `${i + 1}.${j + 1}`,
    nama: j % 2 === 0 ? `${LONG} (${i + 1}.${j + 1})` : `Cakupan layanan ${i + 1}.${j + 1}`,
    satuan: j === 3 ? 'indeks' : 'persen',
    polaritas: 'naik',
    makna: 'Mengukur bagian dari mereka yang berhak dan sudah dilayani menurut standar pelayanan minimal.',
    variabel: {
      [`a${id}`]: {
        label: j % 2 === 0 ? `Jumlah ${LONG.slice(11)}` : 'Jumlah yang dilayani',
        satuan: 'orang',
        jenis: 'cacah',
      },
      [`b${id}`]: {
        label: 'Jumlah seluruh penyandang masalah kesejahteraan sosial',
        satuan: 'orang',
        jenis: 'cacah',
      },
    },
    formula: j === 3 ? hitungan(bagi(`a${id}`, `b${id}`)) : persentase(`a${id}`, `b${id}`),
    kondisiAwal: [{ periode: '2024', nilai: `${40 + i},${j}`.replace(',', '.') }],
    target: years.map(
      (year, k) => ({ jenis: 'angka', periode: `${year}`, nilai: `${50 + 5 * k + i}.5` }) as const,
    ),
    sumberData: [
      { nama: 'Data Terpadu Kesejahteraan Sosial' },
      { nama: 'Laporan Puskesos desa dan kelurahan' },
    ],
    penanggungJawab: [{ nama: 'Bidang Perlindungan dan Jaminan Sosial' }],
  };
}

const dataBanyak = Object.fromEntries(
  banyak.sasaran.flatMap(({ indikator }) =>
    indikator.flatMap(({ variabel }, k) =>
      Object.keys(variabel).map((id, i) => [id, i === 0 ? 2310 + 37 * k : 4120]),
    ),
  ),
);

/** A target for each month, counted up or alone. */
const bulanan = parseDokumen({
  id: 'bulanan',
  judul: 'IKU Badan Pendapatan Daerah Tahun 2026',
  instansi: { nama: 'Badan Pendapatan Daerah' },
  tahun: 2026,
  sasaran: [
    {
      id: 's1',
      uraian: 'Meningkatnya pendapatan asli daerah',
      indikator: [
        {
          id: 'pad',
          nama: 'Realisasi pendapatan asli daerah',
          satuan: 'miliar rupiah',
          polaritas: 'naik',
          variabel: { pad: { label: 'Pendapatan asli daerah yang masuk ke kas daerah' } },
          formula: hitungan('pad'),
          target: [
            { jenis: 'angka', periode: '2026', nilai: '1250.75' },
            ...Array.from({ length: 12 }, (_, i) => ({
              jenis: 'angka' as const,
              periode: `2026-${`${i + 1}`.padStart(2, '0')}`,
              nilai: `${100 * (i + 1)}.5`,
              kumulatif: true as const,
            })),
          ],
        },
        {
          id: 'tunggakan',
          nama: 'Persentase tunggakan pajak',
          satuan: 'persen',
          polaritas: 'turun',
          capaian: { metode: 'selisih', batasAtas: '120', batasBawah: '0' },
          variabel: { tunggakan: { label: 'Tunggakan' }, ketetapan: { label: 'Ketetapan pajak' } },
          formula: persentase('tunggakan', 'ketetapan'),
          target: [{ jenis: 'batas', arah: '<=', periode: '2026', nilai: '7.5' }],
        },
      ],
    },
  ],
});

/** One indicator for each method of achievements, mode of rounding and kind of target. */
const cara = parseDokumen({
  id: 'cara',
  judul: 'IKU Inspektorat Tahun 2026',
  instansi: { nama: 'Inspektorat Daerah' },
  tahun: 2026,
  sasaran: [
    {
      id: 's1',
      uraian: 'Meningkatnya akuntabilitas',
      indikator: [
        ratioBy('rasio', { polaritas: 'naik', capaian: { metode: 'rasio', batasAtas: '100' } }),
        ratioBy('selisih', { polaritas: 'turun', capaian: { metode: 'selisih', batasBawah: '0' } }),
        ratioBy('terbalik', {
          polaritas: 'turun',
          capaian: { metode: 'rasio-terbalik', realisasiNol: '100' },
        }),
        ratioBy('stabil', {
          polaritas: 'stabil',
          capaian: { metode: 'stabil', pembulatan: { digit: 1, mode: 'half-up' } },
        }),
        ratioBy('dariAwal', {
          polaritas: 'turun',
          capaian: { metode: 'dari-baseline' },
          kondisiAwal: [{ periode: '2025', nilai: '80' }],
        }),
        ratioBy('sendiri', {
          polaritas: 'naik',
          capaian: {
            metode: {
              rumus: kali(
                bagi(kurang('realisasi', 'kondisiAwal'), kurang('target', 'kondisiAwal')),
                konstanta('50'),
              ),
            },
          },
          kondisiAwal: [{ periode: '2025', nilai: '10.25' }],
        }),
        ratioBy('keAtas', { polaritas: 'naik', pembulatan: { digit: 1, mode: 'up' } }),
        ratioBy('keBawah', { polaritas: 'naik', pembulatan: { digit: 3, mode: 'down' } }),
        ratioBy('genap', { polaritas: 'naik', pembulatan: { digit: 0, mode: 'half-even' } }),
        ratioBy('eksak', { polaritas: 'naik', capaian: { dasar: 'eksak' } }),
        ratioBy('nol', {
          polaritas: 'naik',
          target: [{ jenis: 'angka', periode: '2026', nilai: '0' }],
          capaian: { targetNol: '100' },
        }),
        ratioBy('rentang', {
          polaritas: 'naik',
          target: [{ jenis: 'rentang', periode: '2026', bawah: '40', atas: '60' }],
        }),
        ratioBy('batas', { target: [{ jenis: 'batas', arah: '>=', periode: '2026', nilai: '55' }] }),
        ratioBy('ribuan', {
          polaritas: 'naik',
          target: [{ jenis: 'angka', periode: '2026', nilai: '61.125' }],
        }),
        ratioBy('perubahan', {
          polaritas: 'naik',
          targetPerubahan: [{ jenis: 'angka', periode: '2026', nilai: '62' }],
        }),
        {
          id: 'sakip',
          nama: 'Nilai SAKIP',
          satuan: 'Nilai',
          polaritas: 'naik',
          variabel: { nilaiSakip: { label: 'Nilai hasil evaluasi' } },
          formula: penilaian('nilaiSakip', { penilai: 'Kementerian PANRB' }),
          skala: skalaSakip,
          target: [{ jenis: 'angka', periode: '2026', nilai: '78', predikat: 'BB' }],
        },
        {
          id: 'opini',
          nama: 'Opini BPK',
          satuan: 'opini',
          polaritas: 'naik',
          variabel: { angkaOpini: { label: 'Angka opini' } },
          formula: penilaian('angkaOpini', { penilai: 'BPK' }),
          skala: defineSkala({
            id: 'opini',
            nama: 'Opini atas laporan keuangan',
            kelas: ['TMP', 'TW', 'WDP', 'WTP'].map((predikat, i) => ({ predikat, nilai: `${i + 1}` })),
          }),
          target: [{ jenis: 'predikat', periode: '2026', predikat: 'WTP' }],
        },
      ],
    },
  ],
});

function ratioBy(id: string, more: Readonly<Record<string, unknown>>) {
  return {
    id,
    nama: `Persentase temuan ${id}`,
    satuan: 'persen',
    variabel: {
      [`a${id}`]: { label: `Temuan ${id} ditindaklanjuti` },
      [`b${id}`]: { label: `Temuan ${id}` },
    },
    formula: persentase(`a${id}`, `b${id}`),
    target: [
      { jenis: 'angka', periode: '2026', nilai: '60' },
      ...targetTriwulan(2026, ['10', '25.5', '40', '60'], { kumulatif: true }),
    ],
    ...more,
  };
}

const dataCara = Object.fromEntries(
  cara.sasaran.flatMap(({ indikator }) =>
    indikator.flatMap(({ variabel }, k) =>
      Object.keys(variabel).map((id, i) => [
        id,
        id === 'angkaOpini' ? 3 : id === 'nilaiSakip' ? '79.35' : i === 0 ? 101 + k : '187.5',
      ]),
    ),
  ),
);

const part = (label: string) => ({ label });
const deep = (depth: number, ids: readonly string[]): Ekspresi =>
  depth === 0
    ? (ids[0] ?? 'a')
    : tambah(
        bagi(ids[depth % ids.length] ?? 'a', tambah(deep(depth - 1, ids), konstanta('1'))),
        konstanta('0.5'),
      );

/** Formulas that are hard to draw: within each other, long, signed, with fractions as constants. */
const pecahan = parseDokumen({
  id: 'pecahan',
  judul: 'IKU Dinas Kesehatan',
  instansi: { nama: 'Dinas Kesehatan' },
  tahun: 2026,
  sasaran: [
    {
      id: 's1',
      uraian: 'Meningkatnya derajat kesehatan',
      indikator: [
        {
          id: 'dalam',
          nama: 'Pecahan di dalam pecahan',
          satuan: 'indeks',
          variabel: {
            a: part('Angka harapan hidup'),
            b: part('Rata-rata lama sekolah penduduk usia 25 tahun ke atas'),
          },
          formula: hitungan(deep(4, ['a', 'b'])),
        },
        {
          id: 'lebar',
          nama: 'Jumlah dua belas suku',
          satuan: 'indeks',
          variabel: Object.fromEntries(
            Array.from({ length: 12 }, (_, i) => [
              `c${i}`,
              part(`Skor komponen penilaian ke-${i + 1} (bobot ${i + 1}%)`),
            ]),
          ),
          formula: indeksTertimbang(
            Object.fromEntries(
              Array.from({ length: 12 }, (_, i) => [`c${i}`, i === 11 ? '0.45' : '0.05'] as const),
            ),
          ),
        },
        {
          id: 'laju',
          nama: 'Angka kematian ibu',
          satuan: 'per 100.000 kelahiran hidup',
          variabel: {
            kematian: { label: 'Jumlah kematian ibu hamil, bersalin, dan nifas', jenis: 'cacah' },
            kelahiran: { label: 'Jumlah kelahiran hidup', jenis: 'cacah' },
          },
          formula: laju('kematian', 'kelahiran', '100000'),
        },
        {
          id: 'tumbuh',
          nama: 'Pertumbuhan kunjungan',
          satuan: 'persen',
          variabel: { kini: part('Kunjungan tahun ini'), lalu: part('Kunjungan tahun lalu') },
          formula: pertumbuhan('kini', 'lalu'),
        },
        {
          id: 'rerata',
          nama: 'Rata-rata tiga unsur',
          satuan: 'nilai',
          variabel: { u1: part('Unsur persyaratan'), u2: part('Unsur prosedur'), u3: part('Unsur waktu') },
          formula: rataRata('u1', 'u2', 'u3'),
        },
        {
          id: 'bertanda',
          nama: 'Dengan tetapan negatif dan pecahan',
          satuan: 'nilai',
          variabel: { d: part('Nilai dasar (D)'), e: part('Nilai < ambang & batas') },
          formula: hitungan(
            kurang(
              kali(konstanta('-5/3'), kurang('d', konstanta('-2.5'))),
              kali('e', tambah('d', konstanta('1000000'))),
            ),
          ),
        },
        {
          id: 'panjang',
          nama: 'Kata yang sangat panjang',
          satuan: 'persen',
          variabel: {
            f: part('Pertanggungjawabanpenyelenggaraanpemerintahandaerahkabupatenkotasecaraelektronik'),
            g: part('Seluruh laporan'),
          },
          formula: persentase('f', 'g'),
        },
        {
          id: 'raksasa',
          nama: 'Terlalu tinggi untuk satu baris',
          satuan: 'persen',
          variabel: Object.fromEntries(
            Array.from({ length: 30 }, (_, i) => [
              `h${i}`,
              part(`Jumlah keluarga penerima manfaat pada kecamatan ke-${i + 1}`),
            ]),
          ),
          formula: hitungan(tambah(...Array.from({ length: 30 }, (_, i) => `h${i}`))),
        },
      ],
    },
  ],
});

/** Texts that a file could break at: markup, escapes, formulas of spreadsheets, other scripts, a word without spaces. */
const teks = parseDokumen({
  id: 'teks',
  judul: '=1+1 & "IKU" <Dinas> \u{1f4c8}',
  instansi: { nama: '<w:t>Dinas & Badan</w:t> ]]> _x0041_' },
  tahun: 2026,
  sasaran: [
    {
      id: 's1',
      uraian: '=HYPERLINK("http://contoh.id";"klik") +1 @cmd -2',
      indikator: [
        {
          id: 'aneh',
          kode: '1.10',
          nama: `_x000D_ ${'Takterputus'.repeat(12)} \u0627\u0644 \u{1f600} é`,
          satuan: "'&<",
          polaritas: 'naik',
          makna: 'Baris satu\nBaris dua\n\n- butir',
          variabel: { aneh: { label: '<b>tebal</b> & \\ $x$' } },
          formula: hitungan('aneh'),
          target: [{ jenis: 'angka', periode: '2026', nilai: '1234567.891' }],
          penanggungJawab: [{ nama: '=1;2' }],
        },
      ],
    },
  ],
});

/** No year, no target, no more than there must be. */
const ringkas = parseDokumen({
  id: 'ringkas',
  judul: 'IKU',
  instansi: { nama: 'Dinas' },
  sasaran: [
    {
      id: 's1',
      uraian: 'S',
      indikator: [
        {
          id: 'i',
          nama: 'Jalan mantap',
          satuan: 'persen',
          variabel: { a: part('A'), b: part('B') },
          formula: persentase('a', 'b'),
        },
      ],
    },
  ],
});

const setahun = reportOfYear();

/** The documents of the tests and proofs of the writers, by name: two of the catalogue, and made-up ones. */
export const documents: Readonly<Record<string, WrittenDocument>> = {
  tapin: { dokumen: dinsosTapin2020, data: { pmksPerlindungan: 23, pmksSeluruh: 160 } },
  kutai: { dokumen: dinsosKutaiKartanegara2022, data: { nilaiEvaluasiSakip: '80.005' } },
  lingkungan: { dokumen: lingkungan, data: dataLingkungan },
  setahun: { dokumen: setahun.dokumen, laporan: setahun },
  banyak: { dokumen: banyak, data: dataBanyak },
  bulanan: { dokumen: bulanan, data: { pad: '1301.125', tunggakan: 7, ketetapan: 91 } },
  cara: { dokumen: cara, data: dataCara },
  pecahan: { dokumen: pecahan },
  teks: { dokumen: teks, data: { aneh: '-0.5' } },
  ringkas: { dokumen: ringkas },
};
