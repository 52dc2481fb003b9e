import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, lamanSingkawangZi } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Tindak Lanjut hasil Pemeriksaan BPK RI. */
export const tindakLanjutBpk: Indikator<'tindakLanjutHasilBpk' | 'rekomendasi'> = /* @__PURE__ */ terdaftar({
  id: 'tindakLanjutBpk',
  nama: 'Persentase Tindak Lanjut hasil Pemeriksaan BPK RI',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['provinsi'],
  namaLain: ['TLHP', 'LHP'],
  polaritas: 'naik',
  variabel: {
    tindakLanjutHasilBpk: {
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
  formula: /* @__PURE__ */ persentase('tindakLanjutHasilBpk', 'rekomendasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7444')],
  catatan:
    'Penyebut rekomendasi; IKK format 2019 memakai temuan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tindakLanjutHasilBpk: '266', rekomendasi: '280' }, nilai: '95.00' },
    {
      data: { tindakLanjutHasilBpk: '7074', rekomendasi: '8000' },
      nilai: '88.43',
      catatan: 'Tepat 88,425; bilangan biner memberi 88,42.',
    },
  ],
});

/** Persentase Tindak Lanjut Temuan APIP. */
export const tindakLanjutApip: Indikator<'tindakLanjutTemuanApip' | 'temuanApip'> = /* @__PURE__ */ terdaftar(
  {
    id: 'tindakLanjutApip',
    nama: 'Persentase Tindak Lanjut Temuan APIP',
    satuan: 'Persen',
    urusan: ['6.01'],
    tingkat: ['provinsi'],
    namaLain: ['inspektorat', 'TLHP'],
    polaritas: 'naik',
    variabel: {
      tindakLanjutTemuanApip: {
        label: 'Jumlah tindak lanjut temuan APIP',
        satuan: 'tindak lanjut',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      temuanApip: {
        label: 'Jumlah temuan APIP',
        satuan: 'temuan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('tindakLanjutTemuanApip', 'temuanApip'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7445')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { tindakLanjutTemuanApip: '5346', temuanApip: '7047' }, nilai: '75.86' },
      {
        data: { tindakLanjutTemuanApip: '1940', temuanApip: '3200' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  },
);

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

/** Persentase perangkat daerah yang dilakukan penilaian zona integritas. */
export const pdDinilaiZi: Indikator<'pdTerdinilai' | 'entitas'> = /* @__PURE__ */ terdaftar({
  id: 'pdDinilaiZi',
  nama: 'Persentase perangkat daerah yang dilakukan penilaian zona integritas',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['WBK', 'WBBM', 'zona integritas'],
  polaritas: 'naik',
  variabel: {
    pdTerdinilai: {
      label: 'Jumlah perangkat daerah yang dinilai ZI tahun t',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      bagianDari: 'entitas',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    entitas: {
      label: 'Jumlah perangkat daerah entitas penilaian ZI tahun t',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pdTerdinilai', 'entitas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanSingkawangZi],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pdTerdinilai: '1101', entitas: '2075' }, nilai: '53.06' },
    {
      data: { pdTerdinilai: '41', entitas: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
