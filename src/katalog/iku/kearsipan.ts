import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, lamanSingkawang, lkpjArsip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Perangkat daerah melaksanakan akuisisi arsip statis. */
export const pdAkuisisiArsip: Indikator<'akuisisi' | 'pd'> = /* @__PURE__ */ terdaftar({
  id: 'pdAkuisisiArsip',
  nama: 'Perangkat daerah melaksanakan akuisisi arsip statis',
  satuan: 'Persen',
  urusan: ['2.24'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['arsip statis', 'OPD'],
  polaritas: 'naik',
  variabel: {
    akuisisi: {
      label: 'Jumlah perangkat daerah melaksanakan akuisisi arsip statis',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      bagianDari: 'pd',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pd: {
      label: 'Jumlah perangkat daerah',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('akuisisi', 'pd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanSingkawang, 'akuisisi arsip statis')],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { akuisisi: '3929', pd: '4126' }, nilai: '95.23' },
    {
      data: { akuisisi: '1686', pd: '8000' },
      nilai: '21.08',
      catatan: 'Tepat 21,075; bilangan biner memberi 21,07.',
    },
  ],
});

/** Arsip dikelola. */
export const arsipDikelola: Indikator<'arsipTerkelola' | 'arsip'> = /* @__PURE__ */ terdaftar({
  id: 'arsipDikelola',
  nama: 'Arsip dikelola',
  satuan: 'Persen',
  urusan: ['2.24'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['arsip'],
  polaritas: 'naik',
  variabel: {
    arsipTerkelola: {
      label: 'Jumlah arsip dikelola',
      satuan: 'berkas',
      jenis: 'cacah',
      bagianDari: 'arsip',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    arsip: {
      label: 'Jumlah arsip',
      satuan: 'berkas',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('arsipTerkelola', 'arsip'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lkpjArsip],
  catatan: 'Contoh sumber: 8.200/69.710, tercetak 11,8%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { arsipTerkelola: '3275', arsip: '7073' }, nilai: '46.30' },
    {
      data: { arsipTerkelola: '862', arsip: '1600' },
      nilai: '53.88',
      catatan: 'Tepat 53,875; bilangan biner memberi 53,87.',
    },
  ],
});
