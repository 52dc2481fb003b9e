import type { Indikator } from '../../definition/indikator.js';
import { kali } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio PDB Pariwisata. */
export const pdbPariwisata: Indikator<'pdbPariwisata' | 'pdbNasional'> = /* @__PURE__ */ terdaftar({
  id: 'pdbPariwisata',
  nama: 'Rasio PDB Pariwisata',
  satuan: 'Persen',
  urusan: ['3.26'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.11.013' },
    { sistem: 'SIPD', kode: '000194' },
    { sistem: 'SIPD', kode: '000610' },
    { sistem: 'IUP nasional', kode: '12a' },
    { sistem: 'SDG', kode: '8.9.1*' },
  ],
  namaLain: ['laju pertumbuhan kontribusi pariwisata'],
  variabel: {
    pdbPariwisata: {
      label: 'Jumlah PDB 11 Subsektor Pariwisata',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'pdbNasional',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdbNasional: {
      label: 'PDB Nasional',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pdbPariwisata', 'pdbNasional'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.11.013', 'teks-asli')],
  catatan:
    'Registri memberi nama "Laju Pertumbuhan Kontribusi Pariwisata terhadap PDB", tetapi rumusnya rasio; nama IUP 12a dipakai. Pangsa sektor: arah tidak ditetapkan, dokumen harus memilih.',
  pengecualian: [
    { kode: 'no-polarity', alasan: 'Pangsa sektor: arahnya dipilih oleh dokumen yang memakainya.' },
  ],
  contoh: [
    { data: { pdbPariwisata: '559414652571553', pdbNasional: '8131026926912109' }, nilai: '6.88' },
    {
      data: { pdbPariwisata: '260200565974875', pdbNasional: '6892730224500000' },
      nilai: '3.78',
      catatan: 'Tepat 3,775; bilangan biner memberi 3,77.',
    },
  ],
});

/** Pendapatan dari wisatawan nusantara. */
export const pendapatanWisnus: Indikator<'wisatawan' | 'pengeluaran'> = /* @__PURE__ */ terdaftar({
  id: 'pendapatanWisnus',
  nama: 'Pendapatan dari wisatawan nusantara',
  satuan: 'rupiah',
  urusan: ['3.26'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '02.11.015' }],
  namaLain: ['wisnus', 'belanja wisatawan'],
  polaritas: 'naik',
  variabel: {
    wisatawan: { label: 'Jumlah wisatawan nusantara', satuan: 'orang', jenis: 'cacah' },
    pengeluaran: {
      label: 'Rata-rata pengeluaran per perjalanan wisatawan nusantara',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kali('wisatawan', 'pengeluaran')),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.11.015', 'teks-asli')],
  catatan:
    'Registri mencetak satuan miliar rupiah; di sini rupiah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { wisatawan: '1254300', pengeluaran: '1542750.5' }, nilai: '1935071952150.00' },
    {
      data: { wisatawan: '1510177', pengeluaran: '1897583.115' },
      nilai: '2865686375861.36',
      catatan: 'Tepat 2865686375861,355; bilangan biner memberi 2865686375861,35.',
    },
  ],
});
