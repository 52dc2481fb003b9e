import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Terlaksananya pengelolaan sampah di wilayah kabupaten/kota. */
export const ikkPengelolaanSampah: Indikator<'sampahDitangani' | 'timbulan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPengelolaanSampah',
  nama: 'Terlaksananya pengelolaan sampah di wilayah kabupaten/kota',
  satuan: 'Persen',
  urusan: ['2.11'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.05.095' },
    { sistem: 'SIPD', kode: '000509' },
  ],
  namaLain: ['persampahan', 'penanganan sampah'],
  polaritas: 'naik',
  variabel: {
    sampahDitangani: {
      label: 'Total volume sampah yang dapat ditangani',
      satuan: 'm3',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'timbulan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    timbulan: {
      label: 'Total volume timbulan sampah kabupaten/kota',
      satuan: 'm3',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sampahDitangani', 'timbulan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Satuan m3 adalah penilaian kami; sumber hanya menyebut volume. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { sampahDitangani: '21562.3', timbulan: '81428.6' }, nilai: '26.48' },
    {
      data: { sampahDitangani: '555901', timbulan: '580000' },
      nilai: '95.85',
      catatan: 'Tepat 95,845; bilangan biner memberi 95,84.',
    },
  ],
});

/** Persentase sampah terkelola. */
export const sampahTerkelola: Indikator<'pengurangan' | 'penanganan'> = /* @__PURE__ */ terdaftar({
  id: 'sampahTerkelola',
  nama: 'Persentase sampah terkelola',
  satuan: 'Persen',
  urusan: ['2.11'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '07.05.080' }],
  namaLain: ['persampahan', 'timbulan'],
  polaritas: 'naik',
  variabel: {
    pengurangan: {
      label: 'Persentase pengurangan sampah',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
      gabungPeriode: 'rata-rata',
    },
    penanganan: {
      label: 'Persentase penanganan sampah',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
      gabungPeriode: 'rata-rata',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ tambah('pengurangan', 'penanganan')),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.080', 'teks-asli')],
  catatan:
    'Dua persen dijumlah karena penyebutnya sama (timbulan sampah); gabungan antardaerah perlu volumenya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pengurangan: '11.73', penanganan: '31.49' }, nilai: '43.22' },
    {
      data: { pengurangan: '9.511', penanganan: '62.444' },
      nilai: '71.96',
      catatan: 'Tepat 71,955; bilangan biner memberi 71,95.',
    },
  ],
});

/** Rumah tangga dengan layanan penuh pengumpulan sampah. */
export const rtLayananSampahPenuh: Indikator<'rumahTanggaDilayani' | 'rumahTangga'> =
  /* @__PURE__ */ terdaftar({
    id: 'rtLayananSampahPenuh',
    nama: 'Rumah tangga dengan layanan penuh pengumpulan sampah',
    satuan: 'Persen',
    urusan: ['2.11'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '07.05.077' },
      { sistem: 'SIPD', kode: '000065' },
    ],
    namaLain: ['persampahan'],
    polaritas: 'naik',
    variabel: {
      rumahTanggaDilayani: {
        label: 'Jumlah rumah tangga dengan layanan penuh pengumpulan sampah',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rumahTangga',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumahTangga: {
        label: 'Jumlah rumah tangga',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rumahTanggaDilayani', 'rumahTangga'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '07.05.077', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rumahTanggaDilayani: '2908', rumahTangga: '5432' }, nilai: '53.53' },
      {
        data: { rumahTanggaDilayani: '7138', rumahTangga: '8000' },
        nilai: '89.23',
        catatan: 'Tepat 89,225; bilangan biner memberi 89,22.',
      },
    ],
  });
