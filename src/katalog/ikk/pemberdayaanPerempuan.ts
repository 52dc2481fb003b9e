import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Anggaran Responsif Gender (ARG) pada belanja langsung APBD. */
export const ikkArg: Indikator<'arg' | 'belanjaLangsung'> = /* @__PURE__ */ terdaftar({
  id: 'ikkArg',
  nama: 'Persentase Anggaran Responsif Gender (ARG) pada belanja langsung APBD',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['PPRG', 'gender'],
  polaritas: 'naik',
  variabel: {
    arg: {
      label: 'Jumlah Anggaran Responsif Gender (ARG) pada belanja langsung APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'belanjaLangsung',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanjaLangsung: {
      label: 'Jumlah seluruh belanja langsung APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('arg', 'belanjaLangsung'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Sumber mencetak "Angka Responsif Gender": dibetulkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { arg: '304071785667', belanjaLangsung: '907948001395' }, nilai: '33.49' },
    {
      data: { arg: '79905187886', belanjaLangsung: '2127967720000' },
      nilai: '3.76',
      catatan: 'Tepat 3,755; bilangan biner memberi 3,75.',
    },
  ],
});
