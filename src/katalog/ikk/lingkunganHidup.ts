import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Terlaksananya pengelolaan sampah di wilayah kabupaten/kota. */
export const ikkPengelolaanSampah: Indikator<'sampahDapatDitangani' | 'timbulan'> = /* @__PURE__ */ terdaftar(
  {
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
      sampahDapatDitangani: {
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
    formula: /* @__PURE__ */ persentase('sampahDapatDitangani', 'timbulan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(krip, '07.05.095'),
    ],
    catatan:
      'Satuan m3 adalah penilaian kami; sumber hanya menyebut volume. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { sampahDapatDitangani: '21562.3', timbulan: '81428.6' }, nilai: '26.48' },
      {
        data: { sampahDapatDitangani: '555901', timbulan: '580000' },
        nilai: '95.85',
        catatan: 'Tepat 95,845; bilangan biner memberi 95,84.',
      },
    ],
  },
);
