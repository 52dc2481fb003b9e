import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { skalaIbangga } from '../skala/skalaIbangga.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Pembangunan Kualitas Keluarga (IPKK). */
export const ipkk: Indikator<'kesejahteraan' | 'ketahanan' | 'partisipasi'> = /* @__PURE__ */ terdaftar({
  id: 'ipkk',
  nama: 'Indeks Pembangunan Kualitas Keluarga (IPKK)',
  satuan: 'indeks',
  urusan: ['2.08'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.07.010' },
    { sistem: 'IUP nasional', kode: '39' },
    { sistem: 'SIPD', kode: '000060' },
  ],
  namaLain: ['keluarga', 'kualitas keluarga'],
  polaritas: 'naik',
  variabel: {
    kesejahteraan: {
      label: 'Indeks dimensi kesejahteraan',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    ketahanan: {
      label: 'Indeks dimensi ketahanan',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    partisipasi: {
      label: 'Indeks dimensi partisipasi',
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
        { jenis: 'konstanta', nilai: '1/3' },
        /* @__PURE__ */ tambah('kesejahteraan', 'ketahanan', 'partisipasi'),
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.07.010', 'teks-asli')],
  catatan:
    'Rata-rata sederhana tiga indeks dimensi. Satuan di registri (persen) keliru: yang dihitung indeks. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kesejahteraan: '71.25', ketahanan: '64.8', partisipasi: '58.42' }, nilai: '64.82' },
    {
      data: { kesejahteraan: '82.151', ketahanan: '80.028', partisipasi: '70.396' },
      nilai: '77.53',
      catatan: 'Tepat 77,525; bilangan biner memberi 77,52.',
    },
  ],
});

/** Indeks Pembangunan Keluarga (iBangga). */
export const ibangga: Indikator<'ketenteraman' | 'kemandirian' | 'kebahagiaan'> = /* @__PURE__ */ terdaftar({
  id: 'ibangga',
  nama: 'Indeks Pembangunan Keluarga (iBangga)',
  satuan: 'indeks',
  urusan: ['2.14'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.07.009' },
    { sistem: 'SIPD', kode: '000588' },
  ],
  namaLain: ['BKKBN', 'keluarga', 'pembangunan keluarga'],
  polaritas: 'naik',
  skala: skalaIbangga,
  variabel: {
    ketenteraman: {
      label: 'Indeks ketenteraman',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    kemandirian: {
      label: 'Indeks kemandirian',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    kebahagiaan: {
      label: 'Indeks kebahagiaan',
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
        { jenis: 'konstanta', nilai: '1/3' },
        /* @__PURE__ */ tambah('ketenteraman', 'kemandirian', 'kebahagiaan'),
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.07.009', 'teks-asli')],
  catatan:
    'Ketiga dimensi berbobot sama; bobot indikator di dalam tiap dimensi tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ketenteraman: '59.4', kemandirian: '53.75', kebahagiaan: '72.1' }, nilai: '61.75' },
    {
      data: { ketenteraman: '48.232', kemandirian: '54.556', kebahagiaan: '83.347' },
      nilai: '62.05',
      catatan: 'Tepat 62,045; bilangan biner memberi 62,04.',
    },
  ],
});
