import type { Indikator } from '../../definition/indikator.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** V/C ratio di jalan Provinsi. */
export const ikkVcRasioProv: Indikator<'volumeJalanProvinsi' | 'kapasitasJalanProvinsi'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkVcRasioProv',
    nama: 'V/C ratio di jalan Provinsi',
    satuan: 'rasio',
    urusan: ['2.15'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.03.050' },
      { sistem: 'SIPD', kode: '000395' },
    ],
    namaLain: ['volume per kapasitas', 'kinerja lalu lintas', 'kemacetan'],
    polaritas: 'turun',
    variabel: {
      volumeJalanProvinsi: {
        label: 'Volume lalu lintas yang mengalir melalui jalan provinsi',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'rata-rata',
      },
      kapasitasJalanProvinsi: {
        label: 'Kapasitas maksimum jalan provinsi',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'rata-rata',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: 'volumeJalanProvinsi',
      penyebut: 'kapasitasJalanProvinsi',
      pengali: '1',
    },
    agregasi: { periode: 'rata-rata' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.03.050'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { volumeJalanProvinsi: '5334', kapasitasJalanProvinsi: '5388' }, nilai: '0.99' },
      {
        data: { volumeJalanProvinsi: '1940', kapasitasJalanProvinsi: '4000' },
        nilai: '0.49',
        catatan: 'Tepat 0,485; bilangan biner memberi 0,48.',
      },
    ],
  });
