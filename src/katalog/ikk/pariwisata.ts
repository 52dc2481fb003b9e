import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Kontribusi sektor pariwisata terhadap PDRB ADHB. */
export const ikkPariwisataPdrb: Indikator<'pdrbPariwisata' | 'pdrbAdhb'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPariwisataPdrb',
  nama: 'Kontribusi sektor pariwisata terhadap PDRB ADHB',
  satuan: 'Persen',
  urusan: ['3.26'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.11.012' },
    { sistem: 'SIPD', kode: '000418' },
  ],
  namaLain: ['wisata'],
  variabel: {
    pdrbPariwisata: {
      label: 'Sumbangan sektor pariwisata',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'pdrbAdhb',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdrbAdhb: {
      label: 'PDRB ADHB',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pdrbPariwisata', 'pdrbAdhb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.11.012'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Pangsa sektor: arah tidak ditetapkan, dokumen harus memilih. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD.',
  pengecualian: [
    { kode: 'no-polarity', alasan: 'Pangsa sektor: arahnya dipilih oleh dokumen yang memakainya.' },
  ],
  contoh: [
    { data: { pdrbPariwisata: '30502156521371', pdrbAdhb: '269215856322777' }, nilai: '11.33' },
    {
      data: { pdrbPariwisata: '19692004068160', pdrbAdhb: '798864262400000' },
      nilai: '2.47',
      catatan: 'Tepat 2,465; bilangan biner memberi 2,46.',
    },
  ],
});

/** Tingkat hunian akomodasi. */
export const ikkHunianAkomodasi: Indikator<'terisi' | 'kapasitasAkomodasi'> = /* @__PURE__ */ terdaftar({
  id: 'ikkHunianAkomodasi',
  nama: 'Tingkat hunian akomodasi',
  satuan: 'Persen',
  urusan: ['3.26'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.04.021' },
    { sistem: 'SIPD', kode: '000417' },
  ],
  namaLain: ['TPK', 'hotel', 'okupansi'],
  polaritas: 'naik',
  variabel: {
    terisi: {
      label: 'Jumlah kapasitas akomodasi yang terisi',
      jenis: 'cacah',
      bagianDari: 'kapasitasAkomodasi',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    kapasitasAkomodasi: {
      label: 'Jumlah total kapasitas akomodasi',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terisi', 'kapasitasAkomodasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.04.021'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri menaruhnya pada bidang perumahan. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terisi: '3060', kapasitasAkomodasi: '7043' }, nilai: '43.45' },
    {
      data: { terisi: '388', kapasitasAkomodasi: '640' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});
