import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam menyusun perencanaan pembangunan daerah. */
export const ikkOpdDataStatistikRencana: Indikator<'opdMemakaiDalamRencana' | 'opd'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkOpdDataStatistikRencana',
    nama: 'Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam menyusun perencanaan pembangunan daerah',
    satuan: 'Persen',
    urusan: ['2.20'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.03.058' },
      { sistem: 'SIPD', kode: '000405' },
    ],
    namaLain: ['Satu Data', 'perangkat daerah'],
    polaritas: 'naik',
    variabel: {
      opdMemakaiDalamRencana: {
        label: 'Jumlah OPD yang menggunakan data statistik dalam menyusun perencanaan pembangunan daerah',
        satuan: 'perangkat daerah',
        jenis: 'cacah',
        bagianDari: 'opd',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      opd: {
        label: 'Jumlah total OPD',
        satuan: 'perangkat daerah',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('opdMemakaiDalamRencana', 'opd'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.03.058'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { opdMemakaiDalamRencana: '803', opd: '1457' }, nilai: '55.11' },
      {
        data: { opdMemakaiDalamRencana: '4366', opd: '8000' },
        nilai: '54.58',
        catatan: 'Tepat 54,575; bilangan biner memberi 54,57.',
      },
    ],
  });

/** Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam melakukan evaluasi pembangunan daerah. */
export const ikkOpdDataStatistikEvaluasi: Indikator<'opdMemakaiDalamEvaluasi' | 'opd'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkOpdDataStatistikEvaluasi',
    nama: 'Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam melakukan evaluasi pembangunan daerah',
    satuan: 'Persen',
    urusan: ['2.20'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.03.057' },
      { sistem: 'SIPD', kode: '000406' },
    ],
    namaLain: ['Satu Data', 'perangkat daerah'],
    polaritas: 'naik',
    variabel: {
      opdMemakaiDalamEvaluasi: {
        label: 'Jumlah OPD yang menggunakan data statistik dalam melakukan evaluasi pembangunan daerah',
        satuan: 'perangkat daerah',
        jenis: 'cacah',
        bagianDari: 'opd',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      opd: {
        label: 'Jumlah total OPD',
        satuan: 'perangkat daerah',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('opdMemakaiDalamEvaluasi', 'opd'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.03.057'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { opdMemakaiDalamEvaluasi: '226', opd: '409' }, nilai: '55.26' },
      {
        data: { opdMemakaiDalamEvaluasi: '194', opd: '320' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });
