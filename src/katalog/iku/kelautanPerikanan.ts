import type { Indikator } from '../../definition/indikator.js';
import { kurang, tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Kontribusi perikanan terhadap PDRB. */
export const kontribusiPerikanan: Indikator<'output' | 'biayaAntara' | 'pdrb'> = /* @__PURE__ */ terdaftar({
  id: 'kontribusiPerikanan',
  nama: 'Kontribusi perikanan terhadap PDRB',
  satuan: 'Persen',
  urusan: ['3.25'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '02.06.021' }],
  namaLain: ['NTB perikanan', 'PDRB perikanan'],
  variabel: {
    output: {
      label: 'Output perikanan',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    biayaAntara: {
      label: 'Biaya antara perikanan',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'output',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdrb: {
      label: 'PDRB',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ kurang('output', 'biayaAntara'), 'pdrb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.06.021', 'teks-asli')],
  catatan:
    'NTB perikanan = output - biaya antara. Arah tidak dinyatakan: pangsa satu sektor turun bila sektor lain tumbuh lebih cepat.',
  pengecualian: [{ kode: 'no-polarity', alasan: 'Pangsa sektor turun bila sektor lain tumbuh lebih cepat.' }],
  contoh: [
    { data: { output: '1842500000000', biayaAntara: '612400000000', pdrb: '24750000000000' }, nilai: '4.97' },
    {
      data: { output: '1774000000000', biayaAntara: '460000000000', pdrb: '40000000000000' },
      nilai: '3.29',
      catatan: 'Tepat 3,285; bilangan biner memberi 3,28.',
    },
  ],
});

/** Indeks operasi armada pengawasan. */
export const indeksOperasiArmada: Indikator<'ikp' | 'isb' | 'ips'> = /* @__PURE__ */ terdaftar({
  id: 'indeksOperasiArmada',
  nama: 'Indeks operasi armada pengawasan',
  satuan: 'indeks',
  urusan: ['3.25'],
  tingkat: ['nasional'],
  kodeLuar: [{ sistem: 'KRIP', kode: '07.04.002' }],
  namaLain: ['kapal pengawas', 'PSDKP'],
  polaritas: 'naik',
  variabel: {
    ikp: { label: 'ikp', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
    isb: { label: 'isb', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
    ips: { label: 'ips', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kali',
      operan: [{ jenis: 'konstanta', nilai: '1/3' }, /* @__PURE__ */ tambah('ikp', 'isb', 'ips')],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.04.002', 'teks-asli')],
  catatan:
    'Sumber menulis tiga indeks pembentuk sebagai ikp, isb, dan ips; kepanjangannya tidak tercatat. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ikp: '84.5', isb: '77.2', ips: '91.3' }, nilai: '84.33' },
    {
      data: { ikp: '92.612', isb: '75.270', ips: '106.273' },
      nilai: '91.39',
      catatan: 'Tepat 91,385; bilangan biner memberi 91,38.',
    },
  ],
});
