import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Pembangunan Kebudayaan (IPK). */
export const ipk: Indikator<'nilaiIpk'> = /* @__PURE__ */ terdaftar({
  id: 'ipk',
  nama: 'Indeks Pembangunan Kebudayaan (IPK)',
  satuan: 'indeks',
  urusan: ['2.22'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '08.02.002' },
    { sistem: 'IUP nasional', kode: '37' },
    { sistem: 'SIPD', kode: '000058' },
  ],
  namaLain: ['kebudayaan', 'IPK'],
  polaritas: 'naik',
  variabel: {
    nilaiIpk: {
      label: 'Indeks Pembangunan Kebudayaan (IPK)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIpk'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '08.02.002', 'teks-asli')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: jumlah berbobot tujuh indeks dimensi (31 indikator); bobotnya tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIpk: '61' }, nilai: '61.00' },
    { data: { nilaiIpk: '26.005' }, nilai: '26.01', catatan: 'Tepat 26,005; bilangan biner memberi 26,00.' },
  ],
});
