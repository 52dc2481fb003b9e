import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaIrb } from '../skala/skalaIrb.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Risiko Bencana (IRB). */
export const irb: Indikator<'nilaiIrb'> = /* @__PURE__ */ terdaftar({
  id: 'irb',
  nama: 'Indeks Risiko Bencana (IRB)',
  satuan: 'indeks',
  urusan: ['1.05'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '05.02.013' },
    { sistem: 'SIPD', kode: '000071' },
  ],
  namaLain: ['IRBI', 'bencana', 'risiko bencana'],
  polaritas: 'turun',
  skala: skalaIrb,
  variabel: {
    nilaiIrb: { label: 'Indeks Risiko Bencana (IRB)', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIrb'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '05.02.013', 'teks-asli')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: bahaya x kerentanan : kapasitas, yang masing-masing indeks tersusun dari banyak data. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIrb: '45' }, nilai: '45.00' },
    { data: { nilaiIrb: '52.205' }, nilai: '52.21', catatan: 'Tepat 52,205; bilangan biner memberi 52,20.' },
  ],
});
