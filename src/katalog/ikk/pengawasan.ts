import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, formatIkkLppd2019, indikatorSulawesiTenggara } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio temuan BPK RI yang ditindaklanjuti. */
export const ikkTemuanBpk: Indikator<'temuanDitindaklanjuti' | 'temuan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkTemuanBpk',
  nama: 'Rasio temuan BPK RI yang ditindaklanjuti',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['tindak lanjut', 'LHP'],
  polaritas: 'naik',
  variabel: {
    temuanDitindaklanjuti: {
      label: 'Jumlah temuan BPK RI yang ditindaklanjuti',
      satuan: 'temuan',
      jenis: 'cacah',
      bagianDari: 'temuan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    temuan: {
      label: 'Jumlah temuan BPK RI sampai dengan akhir tahun',
      satuan: 'temuan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('temuanDitindaklanjuti', 'temuan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formatIkkLppd2019, edataKotaGorontalo],
  catatan:
    'Penyebut temuan; indikator lain memakai rekomendasi. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { temuanDitindaklanjuti: '8092', temuan: '8327' }, nilai: '97.18' },
    {
      data: { temuanDitindaklanjuti: '5574', temuan: '8000' },
      nilai: '69.68',
      catatan: 'Tepat 69,675; bilangan biner memberi 69,67.',
    },
  ],
});

/** Persentase Tindak Lanjut hasil Pemeriksaan BPK RI. */
export const tindakLanjutBpk: Indikator<'tindakLanjut' | 'rekomendasi'> = /* @__PURE__ */ terdaftar({
  id: 'tindakLanjutBpk',
  nama: 'Persentase Tindak Lanjut hasil Pemeriksaan BPK RI',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['provinsi'],
  namaLain: ['TLHP', 'LHP'],
  polaritas: 'naik',
  variabel: {
    tindakLanjut: {
      label: 'Jumlah tindak lanjut hasil pemeriksaan BPK RI',
      satuan: 'tindak lanjut',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rekomendasi: {
      label: 'Jumlah rekomendasi hasil pemeriksaan BPK RI',
      satuan: 'rekomendasi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('tindakLanjut', 'rekomendasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7444')],
  catatan:
    'Penyebut rekomendasi; IKK format 2019 memakai temuan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tindakLanjut: '266', rekomendasi: '280' }, nilai: '95.00' },
    {
      data: { tindakLanjut: '7074', rekomendasi: '8000' },
      nilai: '88.43',
      catatan: 'Tepat 88,425; bilangan biner memberi 88,42.',
    },
  ],
});

/** Persentase Tindak Lanjut Temuan APIP. */
export const tindakLanjutApip: Indikator<'tindakLanjut' | 'temuan'> = /* @__PURE__ */ terdaftar({
  id: 'tindakLanjutApip',
  nama: 'Persentase Tindak Lanjut Temuan APIP',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['provinsi'],
  namaLain: ['inspektorat', 'TLHP'],
  polaritas: 'naik',
  variabel: {
    tindakLanjut: {
      label: 'Jumlah tindak lanjut temuan APIP',
      satuan: 'tindak lanjut',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    temuan: {
      label: 'Jumlah temuan APIP',
      satuan: 'temuan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('tindakLanjut', 'temuan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7445')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tindakLanjut: '5346', temuan: '7047' }, nilai: '75.86' },
    {
      data: { tindakLanjut: '1940', temuan: '3200' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase Kasus Pengaduan Masyarakat yang Tertangani dan Selesai. */
export const pengaduanSelesai: Indikator<'selesai' | 'pengaduan'> = /* @__PURE__ */ terdaftar({
  id: 'pengaduanSelesai',
  nama: 'Persentase Kasus Pengaduan Masyarakat yang Tertangani dan Selesai',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['provinsi'],
  namaLain: ['dumas', 'SP4N-LAPOR'],
  polaritas: 'naik',
  variabel: {
    selesai: {
      label: 'Jumlah Kasus Pengaduan yang Selesai Ditangani',
      satuan: 'kasus',
      jenis: 'cacah',
      bagianDari: 'pengaduan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pengaduan: {
      label: 'Jumlah Kasus Pengaduan',
      satuan: 'kasus',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('selesai', 'pengaduan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74116')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { selesai: '5315', pengaduan: '5378' }, nilai: '98.83' },
    {
      data: { selesai: '3848', pengaduan: '6400' },
      nilai: '60.13',
      catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
    },
  ],
});
