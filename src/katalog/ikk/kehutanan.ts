import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rehabilitasi hutan dan lahan kritis. */
export const ikkRehabilitasiLahanKritis: Indikator<'luasRehabilitasi' | 'luasKritis'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkRehabilitasiLahanKritis',
    nama: 'Rehabilitasi hutan dan lahan kritis',
    satuan: 'Persen',
    urusan: ['3.28'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '07.03.030' },
      { sistem: 'SIPD', kode: '000423' },
    ],
    namaLain: ['RHL'],
    polaritas: 'naik',
    variabel: {
      luasRehabilitasi: {
        label: 'Luas rehabilitasi hutan dan lahan',
        satuan: 'ha',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      luasKritis: {
        label: 'Luas lahan kritis',
        satuan: 'ha',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('luasRehabilitasi', 'luasKritis'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '07.03.030'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
      /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74112'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { luasRehabilitasi: '124.33', luasKritis: '3463.17' }, nilai: '3.59' },
      {
        data: { luasRehabilitasi: '3000.11', luasKritis: '8600' },
        nilai: '34.89',
        catatan: 'Tepat 34,885; bilangan biner memberi 34,88.',
      },
    ],
  });
