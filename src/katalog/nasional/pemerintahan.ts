import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Kinerja Gubernur sebagai Wakil Pemerintah Pusat. */
export const gwpp: Indikator<'unit1' | 'unit2' | 'unit3' | 'unit4' | 'unit5'> = /* @__PURE__ */ terdaftar({
  id: 'gwpp',
  nama: 'Indeks Kinerja Gubernur sebagai Wakil Pemerintah Pusat',
  satuan: 'indeks',
  urusan: ['4.01'],
  tingkat: ['provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.01.013' }],
  namaLain: ['GWPP'],
  polaritas: 'naik',
  variabel: {
    unit1: {
      label: 'Nilai unit kerja (dimensi) 1',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    unit2: {
      label: 'Nilai unit kerja (dimensi) 2',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    unit3: {
      label: 'Nilai unit kerja (dimensi) 3',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    unit4: {
      label: 'Nilai unit kerja (dimensi) 4',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    unit5: {
      label: 'Nilai unit kerja (dimensi) 5',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kali',
      operan: [
        { jenis: 'konstanta', nilai: '1/5' },
        /* @__PURE__ */ tambah('unit1', 'unit2', 'unit3', 'unit4', 'unit5'),
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.01.013', 'teks-asli')],
  catatan:
    'Rata-rata lima unit kerja; nilai unit kerja sendiri rata-rata nilai tugasnya (gwppTugas). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { unit1: '78.5', unit2: '82.35', unit3: '69.9', unit4: '88.1', unit5: '74.25' }, nilai: '78.62' },
    {
      data: { unit1: '58.404', unit2: '62.833', unit3: '62.280', unit4: '98.760', unit5: '69.498' },
      nilai: '70.36',
      catatan: 'Tepat 70,355; bilangan biner memberi 70,35.',
    },
  ],
});

/** Nilai tugas Gubernur sebagai Wakil Pemerintah Pusat. */
export const gwppTugas: Indikator<'pelaksanaan' | 'hasilPelaporan'> = /* @__PURE__ */ terdaftar({
  id: 'gwppTugas',
  nama: 'Nilai tugas Gubernur sebagai Wakil Pemerintah Pusat',
  satuan: 'nilai',
  urusan: ['4.01'],
  tingkat: ['provinsi'],
  namaLain: ['GWPP'],
  polaritas: 'naik',
  variabel: {
    pelaksanaan: {
      label: 'Nilai aspek pelaksanaan',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    hasilPelaporan: {
      label: 'Nilai aspek hasil pelaporan',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.4' }, 'pelaksanaan'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.6' }, 'hasilPelaporan'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.01.013', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pelaksanaan: '80.25', hasilPelaporan: '75.4' }, nilai: '77.34' },
    {
      data: { pelaksanaan: '91.565', hasilPelaporan: '54.815' },
      nilai: '69.52',
      catatan: 'Tepat 69,515; bilangan biner memberi 69,51.',
    },
  ],
});
