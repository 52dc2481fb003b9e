import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { edataKotaGorontalo, formatIkkLppd2019 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio temuan BPK RI yang ditindaklanjuti. */
export const ikkTemuanBpk: Indikator<'temuanDitindaklanjuti' | 'temuanBpk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkTemuanBpk',
  nama: 'Rasio temuan BPK RI yang ditindaklanjuti',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['tindak lanjut', 'LHP'],
  polaritas: 'naik',
  variabel: {
    temuanDitindaklanjuti: {
      label: 'Jumlah temuan BPK RI yang ditindaklanjuti',
      satuan: 'temuan',
      jenis: 'cacah',
      bagianDari: 'temuanBpk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    temuanBpk: {
      label: 'Jumlah temuan BPK RI sampai dengan akhir tahun',
      satuan: 'temuan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('temuanDitindaklanjuti', 'temuanBpk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formatIkkLppd2019, edataKotaGorontalo],
  catatan:
    'Penyebut temuan; indikator lain memakai rekomendasi. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { temuanDitindaklanjuti: '8092', temuanBpk: '8327' }, nilai: '97.18' },
    {
      data: { temuanDitindaklanjuti: '5574', temuanBpk: '8000' },
      nilai: '69.68',
      catatan: 'Tepat 69,675; bilangan biner memberi 69,67.',
    },
  ],
});
