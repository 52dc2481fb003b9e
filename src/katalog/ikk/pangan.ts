import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase cadangan pangan. */
export const ikkCadanganPanganProv: Indikator<'cadangan' | 'kebutuhan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkCadanganPanganProv',
  nama: 'Persentase cadangan pangan',
  satuan: 'Persen',
  urusan: ['2.09'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.03.042' },
    { sistem: 'SIPD', kode: '000385' },
  ],
  namaLain: ['ketahanan pangan'],
  polaritas: 'naik',
  variabel: {
    cadangan: {
      label: 'Jumlah cadangan pangan yang tersedia',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kebutuhan: {
      label: 'Jumlah kebutuhan pangan',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('cadangan', 'kebutuhan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.03.042'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Satuan ton adalah penilaian kami. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { cadangan: '14435.11', kebutuhan: '21782.27' }, nilai: '66.27' },
    {
      data: { cadangan: '35070.97', kebutuhan: '55400' },
      nilai: '63.31',
      catatan: 'Tepat 63,305; bilangan biner memberi 63,30.',
    },
  ],
});
