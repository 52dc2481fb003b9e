import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase jumlah hasil pemantauan dan pengawasan dengan jumlah Izin Usaha Industri (IUI) kecil dan menengah yang dikeluarkan oleh instansi terkait. */
export const ikkPengawasanIui: Indikator<'izinDipantau' | 'izinDikeluarkan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPengawasanIui',
  nama: 'Persentase jumlah hasil pemantauan dan pengawasan dengan jumlah Izin Usaha Industri (IUI) kecil dan menengah yang dikeluarkan oleh instansi terkait',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.01.029' },
    { sistem: 'SIPD', kode: '000531' },
  ],
  namaLain: ['IUI', 'perizinan industri'],
  polaritas: 'naik',
  variabel: {
    izinDipantau: {
      label: 'Jumlah izin yang dipantau dan dianalisis dalam laporan hasil pemantauan',
      satuan: 'izin',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    izinDikeluarkan: {
      label: 'Jumlah izin yang dikeluarkan',
      satuan: 'izin',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('izinDipantau', 'izinDikeluarkan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '02.01.029'),
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { izinDipantau: '1414', izinDikeluarkan: '3537' }, nilai: '39.98' },
    {
      data: { izinDipantau: '14908', izinDikeluarkan: '16000' },
      nilai: '93.18',
      catatan: 'Tepat 93,175; bilangan biner memberi 93,17.',
    },
  ],
});

/** Persentase hasil pemantauan dan pengawasan dengan jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah yang dikeluarkan oleh instansi terkait. */
export const ikkPengawasanIpui: Indikator<'hasilPemantauan' | 'izinIpui'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPengawasanIpui',
  nama: 'Persentase hasil pemantauan dan pengawasan dengan jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah yang dikeluarkan oleh instansi terkait',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.01.027' },
    { sistem: 'SIPD', kode: '000532' },
  ],
  namaLain: ['IPUI', 'perizinan industri'],
  polaritas: 'naik',
  variabel: {
    hasilPemantauan: {
      label: 'Jumlah Hasil Pemantauan dan Pengawasan',
      satuan: 'hasil pemantauan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    izinIpui: {
      label: 'Jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah',
      satuan: 'izin',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('hasilPemantauan', 'izinIpui'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.01.027'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { hasilPemantauan: '1701', izinIpui: '3754' }, nilai: '45.31' },
    {
      data: { hasilPemantauan: '5628', izinIpui: '16000' },
      nilai: '35.18',
      catatan: 'Tepat 35,175; bilangan biner memberi 35,17.',
    },
  ],
});
