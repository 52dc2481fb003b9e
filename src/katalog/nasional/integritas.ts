import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Integritas Nasional (SPI). */
export const indeksIntegritas: Indikator<'internal' | 'eksternal' | 'eksper' | 'koreksi'> =
  /* @__PURE__ */ terdaftar({
    id: 'indeksIntegritas',
    nama: 'Indeks Integritas Nasional (SPI)',
    satuan: 'nilai',
    urusan: ['6.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.06.004' },
      { sistem: 'IUP nasional', kode: '27a' },
      { sistem: 'SIPD', kode: '000046' },
    ],
    namaLain: ['SPI', 'Survei Penilaian Integritas', 'IIN', 'antikorupsi'],
    polaritas: 'naik',
    variabel: {
      internal: {
        label: 'Penilaian internal',
        indikator: 'integritasInternal',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      eksternal: {
        label: 'Penilaian eksternal',
        indikator: 'integritasEksternal',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      eksper: {
        label: 'Penilaian eksper',
        indikator: 'integritasEksper',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      koreksi: { label: 'Faktor koreksi', satuan: 'nilai', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    },
    formula: {
      jenis: 'hitungan',
      ekspresi: {
        jenis: 'kurang',
        operan: [
          {
            jenis: 'tambah',
            operan: [
              { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.30' }, 'internal'] },
              { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.33' }, 'eksternal'] },
              { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.37' }, 'eksper'] },
            ],
          },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.20' }, 'koreksi'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.06.004', 'teks-asli')],
    catatan:
      'Bobot internal, eksternal, dan eksper berjumlah 1; faktor koreksi mengurangi. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { internal: '81.25', eksternal: '84.1', eksper: '66.4', koreksi: '12.5' }, nilai: '74.20' },
      {
        data: { internal: '84.50', eksternal: '74.76', eksper: '51.26', koreksi: '11.96' },
        nilai: '66.60',
        catatan: 'Tepat 66,595; bilangan biner memberi 66,59.',
      },
    ],
  });

/** Indeks Integritas Nasional: penilaian internal. */
export const integritasInternal: Indikator<
  | 'x1IntegritasInternal'
  | 'x2IntegritasInternal'
  | 'x3IntegritasInternal'
  | 'x4IntegritasInternal'
  | 'x5IntegritasInternal'
  | 'x6IntegritasInternal'
  | 'x7IntegritasInternal'
> = /* @__PURE__ */ terdaftar({
  id: 'integritasInternal',
  nama: 'Indeks Integritas Nasional: penilaian internal',
  satuan: 'nilai',
  urusan: ['6.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['SPI', 'IIN'],
  polaritas: 'naik',
  variabel: {
    x1IntegritasInternal: {
      label: 'Nilai dimensi internal X1',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x2IntegritasInternal: {
      label: 'Nilai dimensi internal X2',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x3IntegritasInternal: {
      label: 'Nilai dimensi internal X3',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x4IntegritasInternal: {
      label: 'Nilai dimensi internal X4',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x5IntegritasInternal: {
      label: 'Nilai dimensi internal X5',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x6IntegritasInternal: {
      label: 'Nilai dimensi internal X6',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x7IntegritasInternal: {
      label: 'Nilai dimensi internal X7',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1707' }, 'x1IntegritasInternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1619' }, 'x2IntegritasInternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1288' }, 'x3IntegritasInternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1396' }, 'x4IntegritasInternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1184' }, 'x5IntegritasInternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1602' }, 'x6IntegritasInternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1204' }, 'x7IntegritasInternal'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.004', 'teks-asli')],
  catatan:
    'Bobot berjumlah 1,0000. Sumber menulis dimensinya X1 sampai X7 tanpa nama. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        x1IntegritasInternal: '82.4',
        x2IntegritasInternal: '79.15',
        x3IntegritasInternal: '85',
        x4IntegritasInternal: '77.3',
        x5IntegritasInternal: '80.65',
        x6IntegritasInternal: '74.2',
        x7IntegritasInternal: '81.05',
      },
      nilai: '79.81',
    },
    {
      data: {
        x1IntegritasInternal: '87.01',
        x2IntegritasInternal: '67.91',
        x3IntegritasInternal: '70.63',
        x4IntegritasInternal: '66.47',
        x5IntegritasInternal: '70.00',
        x6IntegritasInternal: '85.10',
        x7IntegritasInternal: '59.97',
      },
      nilai: '73.37',
      catatan: 'Tepat 73,365; bilangan biner memberi 73,36.',
    },
  ],
});

/** Indeks Integritas Nasional: penilaian eksternal. */
export const integritasEksternal: Indikator<
  'x1IntegritasEksternal' | 'x2IntegritasEksternal' | 'x3IntegritasEksternal'
> = /* @__PURE__ */ terdaftar({
  id: 'integritasEksternal',
  nama: 'Indeks Integritas Nasional: penilaian eksternal',
  satuan: 'nilai',
  urusan: ['6.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['SPI', 'IIN'],
  polaritas: 'naik',
  variabel: {
    x1IntegritasEksternal: {
      label: 'Nilai dimensi eksternal X1',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x2IntegritasEksternal: {
      label: 'Nilai dimensi eksternal X2',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    x3IntegritasEksternal: {
      label: 'Nilai dimensi eksternal X3',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.3285' }, 'x1IntegritasEksternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.3115' }, 'x2IntegritasEksternal'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.3599' }, 'x3IntegritasEksternal'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.004', 'teks-asli')],
  catatan:
    'Registri mencetak bobot kedua dan ketiga tanpa "0," (3115 dan 3599). Jumlah bobot 0,9999, bukan 1: nilai 100 pada semua dimensi memberi 99,99. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [{ kode: 'weights-not-one', alasan: 'Bobot disalin seperti tercetak di registri.' }],
  contoh: [
    {
      data: { x1IntegritasEksternal: '88.2', x2IntegritasEksternal: '83.45', x3IntegritasEksternal: '79.6' },
      nilai: '83.62',
    },
    {
      data: {
        x1IntegritasEksternal: '73.47',
        x2IntegritasEksternal: '61.58',
        x3IntegritasEksternal: '60.65',
      },
      nilai: '65.15',
      catatan: 'Tepat 65,145; bilangan biner memberi 65,14.',
    },
  ],
});

/** Indeks Integritas Nasional: penilaian eksper. */
export const integritasEksper: Indikator<'nilaiIntegritasEksper'> = /* @__PURE__ */ terdaftar({
  id: 'integritasEksper',
  nama: 'Indeks Integritas Nasional: penilaian eksper',
  satuan: 'nilai',
  urusan: ['6.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['SPI', 'IIN'],
  polaritas: 'naik',
  variabel: {
    nilaiIntegritasEksper: {
      label: 'Penilaian eksper',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIntegritasEksper'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.004', 'teks-asli')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: dimensi dan bobotnya tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIntegritasEksper: '41' }, nilai: '41.00' },
    {
      data: { nilaiIntegritasEksper: '72.005' },
      nilai: '72.01',
      catatan: 'Tepat 72,005; bilangan biner memberi 72,00.',
    },
  ],
});
