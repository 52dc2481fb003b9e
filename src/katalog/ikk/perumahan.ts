import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana kabupaten/kota. */
export const ikkRumahKorbanBencana: Indikator<'rumahDitangani' | 'rencana'> = /* @__PURE__ */ terdaftar({
  id: 'ikkRumahKorbanBencana',
  nama: 'Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.04.012' },
    { sistem: 'SIPD', kode: '000484' },
  ],
  namaLain: ['SPM perumahan'],
  polaritas: 'naik',
  variabel: {
    rumahDitangani: {
      label: 'Jumlah unit rumah korban bencana yang ditangani pada tahun n',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rencana: {
      label: 'Jumlah total rencana unit rumah korban bencana yang akan ditangani pada tahun n',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rumahDitangani', 'rencana'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '03.04.012'),
  ],
  catatan:
    'Penyebut adalah rencana, sehingga hasil dapat melebihi 100. Satuan hitung bertentangan: unit rumah (IKK) atau orang (borang SPM). Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rumahDitangani: '5101', rencana: '7532' }, nilai: '67.72' },
    {
      data: { rumahDitangani: '7374', rencana: '8000' },
      nilai: '92.18',
      catatan: 'Tepat 92,175; bilangan biner memberi 92,17.',
    },
  ],
});

/** Fasilitasi penyediaan rumah layak huni bagi masyarakat terdampak relokasi program pemerintah kabupaten/kota. */
export const ikkRumahRelokasi: Indikator<
  'penggantianHak' | 'subsidiSewa' | 'penerimaRumahLayakHuni' | 'terkenaRelokasi'
> = /* @__PURE__ */ terdaftar({
  id: 'ikkRumahRelokasi',
  nama: 'Fasilitasi penyediaan rumah layak huni bagi masyarakat terdampak relokasi program pemerintah kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.04.002' },
    { sistem: 'SIPD', kode: '000485' },
  ],
  namaLain: ['SPM perumahan'],
  polaritas: 'naik',
  variabel: {
    penggantianHak: {
      label:
        'Jumlah rumah tangga penerima fasilitasi penggantian hak atas penguasaan tanah dan/atau bangunan',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'terkenaRelokasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    subsidiSewa: {
      label: 'Jumlah rumah tangga penerima subsidi uang sewa',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'terkenaRelokasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penerimaRumahLayakHuni: {
      label: 'Jumlah rumah tangga penerima penyediaan rumah layak huni',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'terkenaRelokasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    terkenaRelokasi: {
      label:
        'Jumlah total rumah tangga terkena relokasi program pemerintah daerah yang memenuhi kriteria penerima pelayanan',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(
    /* @__PURE__ */ tambah('penggantianHak', 'subsidiSewa', 'penerimaRumahLayakHuni'),
    'terkenaRelokasi',
  ),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '03.04.002'),
  ],
  catatan:
    'Bila tidak ada relokasi yang ditetapkan SK Kepala Daerah, registri meminta pendataan tetap dilakukan dan memberi capaian pendataan 100%: elemen diisi 1/1 bila data terkumpul, 0/1 bila tidak. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        penggantianHak: '6058',
        subsidiSewa: '5384',
        penerimaRumahLayakHuni: '2019',
        terkenaRelokasi: '24749',
      },
      nilai: '54.39',
    },
    {
      data: {
        penggantianHak: '13152',
        subsidiSewa: '10959',
        penerimaRumahLayakHuni: '4383',
        terkenaRelokasi: '40000',
      },
      nilai: '71.24',
      catatan: 'Tepat 71,235; bilangan biner memberi 71,23.',
    },
  ],
});
