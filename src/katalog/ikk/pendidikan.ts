import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  elppdLannyJaya,
  formatIkkLppdKota,
  ikkKotaMagelang,
  krip,
  permendagri18Tahun2020,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam PAUD. */
export const ikkPaud56: Indikator<'anakPaud' | 'anakUsia5Sampai6KabKota'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPaud56',
  nama: 'Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam PAUD',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.1' },
    { sistem: 'SIPD', kode: '000457' },
  ],
  namaLain: ['SPM PAUD', 'pendidikan anak usia dini'],
  polaritas: 'naik',
  variabel: {
    anakPaud: {
      label: 'Jumlah anak usia 5-6 tahun yang sudah tamat atau sedang belajar di satuan PAUD',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakUsia5Sampai6KabKota',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakUsia5Sampai6KabKota: {
      label: 'Jumlah anak usia 5-6 tahun pada kabupaten/kota yang bersangkutan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakPaud', 'anakUsia5Sampai6KabKota'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.1'),
    ikkKotaMagelang,
    formatIkkLppdKota,
    edataKotaGorontalo,
    elppdLannyJaya,
  ],
  catatan:
    'Registri nasional (KRIP 06.01.094) memakai anak yang mengenyam pendidikan (APS Susenas), tanpa "sudah tamat": angkanya dapat berbeda. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakPaud: '6664', anakUsia5Sampai6KabKota: '7192' }, nilai: '92.66' },
    {
      data: { anakPaud: '4402', anakUsia5Sampai6KabKota: '8000' },
      nilai: '55.03',
      catatan: 'Tepat 55,025; bilangan biner memberi 55,02.',
    },
  ],
});

/** Tingkat partisipasi warga negara usia 7-12 tahun yang berpartisipasi dalam pendidikan dasar. */
export const ikkSd712: Indikator<'anakPendidikanDasar' | 'anakUsia7Sampai12'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSd712',
  nama: 'Tingkat partisipasi warga negara usia 7-12 tahun yang berpartisipasi dalam pendidikan dasar',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.2' },
    { sistem: 'KRIP', kode: '06.01.095' },
    { sistem: 'SIPD', kode: '000458' },
  ],
  namaLain: ['SPM pendidikan dasar', 'SD'],
  polaritas: 'naik',
  variabel: {
    anakPendidikanDasar: {
      label: 'Jumlah anak usia 7 hingga 12 tahun yang terdaftar dan mengikuti pendidikan dasar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakUsia7Sampai12',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakUsia7Sampai12: {
      label: 'Jumlah anak usia 7-12 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakPendidikanDasar', 'anakUsia7Sampai12'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '06.01.095'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.2'),
    ikkKotaMagelang,
    formatIkkLppdKota,
    edataKotaGorontalo,
    elppdLannyJaya,
  ],
  catatan:
    'Sumber bertentangan: IKK di laman Kota Magelang membilang anak yang sudah tamat atau sedang belajar di sekolah dasar; registri hanya yang terdaftar dan mengikuti. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakPendidikanDasar: '4352', anakUsia7Sampai12: '8116' }, nilai: '53.62' },
    {
      data: { anakPendidikanDasar: '5978', anakUsia7Sampai12: '8000' },
      nilai: '74.73',
      catatan: 'Tepat 74,725; bilangan biner memberi 74,72.',
    },
  ],
});

/** Tingkat partisipasi warga negara usia 13-15 tahun yang berpartisipasi dalam pendidikan menengah pertama. */
export const ikkSmp1315: Indikator<'anakSmp' | 'anakUsia13Sampai15'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSmp1315',
  nama: 'Tingkat partisipasi warga negara usia 13-15 tahun yang berpartisipasi dalam pendidikan menengah pertama',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.3' },
    { sistem: 'KRIP', kode: '06.01.091' },
    { sistem: 'SIPD', kode: '000459' },
  ],
  namaLain: ['SPM pendidikan dasar', 'SMP'],
  polaritas: 'naik',
  variabel: {
    anakSmp: {
      label: 'Jumlah anak usia 13-15 tahun yang sudah tamat atau sedang belajar di sekolah menengah pertama',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakUsia13Sampai15',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakUsia13Sampai15: {
      label: 'Jumlah anak usia 13-15 tahun pada kabupaten/kota yang bersangkutan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakSmp', 'anakUsia13Sampai15'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.3'),
    ikkKotaMagelang,
    formatIkkLppdKota,
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '06.01.091'),
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakSmp: '3627', anakUsia13Sampai15: '8989' }, nilai: '40.35' },
    {
      data: { anakSmp: '7398', anakUsia13Sampai15: '8000' },
      nilai: '92.48',
      catatan: 'Tepat 92,475; bilangan biner memberi 92,47.',
    },
  ],
});

/** Tingkat partisipasi warga negara usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang berpartisipasi dalam pendidikan kesetaraan. */
export const ikkKesetaraan718: Indikator<'anakKesetaraan' | 'anakBelumTamat'> = /* @__PURE__ */ terdaftar({
  id: 'ikkKesetaraan718',
  nama: 'Tingkat partisipasi warga negara usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang berpartisipasi dalam pendidikan kesetaraan',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.4' },
    { sistem: 'SIPD', kode: '000460' },
  ],
  namaLain: ['SPM pendidikan kesetaraan', 'Paket A', 'Paket B', 'Paket C'],
  polaritas: 'naik',
  variabel: {
    anakKesetaraan: {
      label:
        'Jumlah anak usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang sudah tamat atau sedang belajar di pendidikan kesetaraan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakBelumTamat',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakBelumTamat: {
      label:
        'Jumlah anak usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah pada kabupaten/kota yang bersangkutan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakKesetaraan', 'anakBelumTamat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.4'), ikkKotaMagelang, edataKotaGorontalo],
  catatan:
    'Satu sumber menulis "usia 7-8" dan "pada provinsi": salah ketik. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakKesetaraan: '1365', anakBelumTamat: '3005' }, nilai: '45.42' },
    {
      data: { anakKesetaraan: '4862', anakBelumTamat: '8000' },
      nilai: '60.78',
      catatan: 'Tepat 60,775; bilangan biner memberi 60,77.',
    },
  ],
});
