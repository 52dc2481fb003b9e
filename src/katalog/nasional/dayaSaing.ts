import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { publikasiIdsd } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Daya Saing Daerah (IDSD). */
export const idsd: Indikator<'nilaiIdsd'> = /* @__PURE__ */ terdaftar({
  id: 'idsd',
  nama: 'Indeks Daya Saing Daerah (IDSD)',
  satuan: 'indeks',
  urusan: ['5.05'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IDSD', 'BRIN', 'daya saing'],
  polaritas: 'naik',
  variabel: {
    nilaiIdsd: {
      label: 'Indeks Daya Saing Daerah (IDSD)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '5',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIdsd'),
  agregasi: { periode: 'terakhir' },
  rujukan: [publikasiIdsd],
  catatan:
    'Nilai dilaporkan, tidak dihitung: empat komponen dan dua belas pilar dengan pembobotan dan standardisasi yang tidak terbaca; rerata pilar tidak menghasilkan skor terbit. Contoh Kabupaten Bandung 2024: skor 3,86, tetapi rerata 12 pilar 3,8158 dan rerata 4 komponen 3,805. Angka nasional rerata skor provinsi. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIdsd: '2.95' }, nilai: '2.95' },
    { data: { nilaiIdsd: '2.605' }, nilai: '2.61', catatan: 'Tepat 2,605; bilangan biner memberi 2,60.' },
  ],
});
