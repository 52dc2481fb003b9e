import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Terlestarikannya cagar budaya. */
export const ikkCagarBudaya: Indikator<'dilestarikan' | 'cagarBudayaTerdata'> = /* @__PURE__ */ terdaftar({
  id: 'ikkCagarBudaya',
  nama: 'Terlestarikannya cagar budaya',
  satuan: 'Persen',
  urusan: ['2.22'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['pelestarian'],
  polaritas: 'naik',
  variabel: {
    dilestarikan: {
      label: 'Jumlah cagar budaya yang dilestarikan',
      satuan: 'cagar budaya',
      jenis: 'cacah',
      bagianDari: 'cagarBudayaTerdata',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    cagarBudayaTerdata: {
      label: 'Jumlah cagar budaya yang terdata',
      satuan: 'cagar budaya',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dilestarikan', 'cagarBudayaTerdata'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dilestarikan: '1308', cagarBudayaTerdata: '1526' }, nilai: '85.71' },
    {
      data: { dilestarikan: '13228', cagarBudayaTerdata: '16000' },
      nilai: '82.68',
      catatan: 'Tepat 82,675; bilangan biner memberi 82,67.',
    },
  ],
});
