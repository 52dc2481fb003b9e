import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, formatIkkLppd2019, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase anak usia 0-17 tahun kurang 1 (satu) hari yang memiliki KIA. */
export const ikkKepemilikanKia: Indikator<'kiaTerbit' | 'anakSyaratKia'> = /* @__PURE__ */ terdaftar({
  id: 'ikkKepemilikanKia',
  nama: 'Persentase anak usia 0-17 tahun kurang 1 (satu) hari yang memiliki KIA',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.01.018' },
    { sistem: 'SIPD', kode: '000512' },
  ],
  namaLain: ['kartu identitas anak'],
  polaritas: 'naik',
  variabel: {
    kiaTerbit: {
      label: 'Jumlah KIA yang diterbitkan',
      satuan: 'kartu',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakSyaratKia: {
      label: 'Jumlah anak yang memenuhi syarat untuk mendapatkan KIA (0-17 tahun kurang satu hari)',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kiaTerbit', 'anakSyaratKia'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.01.018', 'teks-asli'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Kode SIPD 000512 bertuliskan "usi 01-7 tahun": salah ketik 0-17. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Yang diterbitkan dibaca sebagai jumlah sampai akhir periode, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kiaTerbit: '4799', anakSyaratKia: '6370' }, nilai: '75.34' },
    {
      data: { kiaTerbit: '7594', anakSyaratKia: '8000' },
      nilai: '94.93',
      catatan: 'Tepat 94,925; bilangan biner memberi 94,92.',
    },
  ],
});

/** Kepemilikan akta kelahiran (penduduk 0-18 tahun). */
export const ikkAktaLahir018: Indikator<'anakBerakta' | 'anakUsia0Sampai18'> = /* @__PURE__ */ terdaftar({
  id: 'ikkAktaLahir018',
  nama: 'Kepemilikan akta kelahiran (penduduk 0-18 tahun)',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.01.020' },
    { sistem: 'SIPD', kode: '000513' },
  ],
  namaLain: ['akta lahir'],
  polaritas: 'naik',
  variabel: {
    anakBerakta: {
      label: 'Jumlah anak umur 0-18 tahun yang memiliki akta kelahiran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakUsia0Sampai18',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakUsia0Sampai18: {
      label: 'Jumlah anak umur 0-18 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakBerakta', 'anakUsia0Sampai18'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.01.020', 'teks-asli'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    edataKotaGorontalo,
  ],
  catatan:
    'Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakBerakta: '3516', anakUsia0Sampai18: '4922' }, nilai: '71.43' },
    {
      data: { anakBerakta: '3322', anakUsia0Sampai18: '8000' },
      nilai: '41.53',
      catatan: 'Tepat 41,525; bilangan biner memberi 41,52.',
    },
  ],
});

/** Perekaman KTP elektronik. */
export const ikkPerekamanKtp: Indikator<'terekam' | 'wajibKtp'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPerekamanKtp',
  nama: 'Perekaman KTP elektronik',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.01.016' },
    { sistem: 'SIPD', kode: '000511' },
  ],
  namaLain: ['KTP-el', 'e-KTP'],
  polaritas: 'naik',
  variabel: {
    terekam: {
      label: 'Jumlah penduduk yang sudah terekam dalam KTP-el',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    wajibKtp: {
      label: 'Jumlah penduduk wajib KTP',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terekam', 'wajibKtp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    formatIkkLppd2019,
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '09.01.016'),
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terekam: '2249', wajibKtp: '6623' }, nilai: '33.96' },
    {
      data: { terekam: '5938', wajibKtp: '8000' },
      nilai: '74.23',
      catatan: 'Tepat 74,225; bilangan biner memberi 74,22.',
    },
  ],
});
