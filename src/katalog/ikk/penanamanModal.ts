import type { Indikator } from '../../definition/indikator.js';
import { pertumbuhan } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase peningkatan investasi di provinsi. */
export const ikkPeningkatanInvestasiProv: Indikator<'investasiKini' | 'investasiLalu'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkPeningkatanInvestasiProv',
    nama: 'Persentase peningkatan investasi di provinsi',
    satuan: 'Persen',
    urusan: ['2.18'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '02.08.036.001' },
      { sistem: 'SIPD', kode: '000401' },
    ],
    namaLain: ['PMA', 'PMDN', 'penanaman modal'],
    polaritas: 'naik',
    variabel: {
      investasiKini: {
        label: 'Nilai investasi pada periode terbaru',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      investasiLalu: {
        label: 'Nilai investasi pada periode sebelumnya',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ pertumbuhan('investasiKini', 'investasiLalu'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '02.08.036.001'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
      /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7462'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { investasiKini: '1032433334023', investasiLalu: '883554415082' }, nilai: '16.85' },
      {
        data: { investasiKini: '1746328644900', investasiLalu: '1660402800000' },
        nilai: '5.18',
        catatan: 'Tepat 5,175; bilangan biner memberi 5,17.',
      },
    ],
  });

/** Persentase peningkatan investasi di kabupaten/kota. */
export const ikkPeningkatanInvestasi: Indikator<'investasiKini' | 'investasiLalu'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkPeningkatanInvestasi',
    nama: 'Persentase peningkatan investasi di kabupaten/kota',
    satuan: 'Persen',
    urusan: ['2.18'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '02.08.036.002' },
      { sistem: 'SIPD', kode: '000520' },
    ],
    namaLain: ['PMA', 'PMDN', 'penanaman modal'],
    polaritas: 'naik',
    variabel: {
      investasiKini: {
        label: 'Nilai investasi pada periode terbaru',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      investasiLalu: {
        label: 'Nilai investasi pada periode sebelumnya',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ pertumbuhan('investasiKini', 'investasiLalu'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '02.08.036.002'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { investasiKini: '776080148681', investasiLalu: '761534833364' }, nilai: '1.91' },
      {
        data: { investasiKini: '1211772587502', investasiLalu: '1162316040000' },
        nilai: '4.26',
        catatan: 'Tepat 4,255; bilangan biner memberi 4,25.',
      },
    ],
  });
