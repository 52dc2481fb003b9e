import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pemakaian kontrasepsi modern (mCPR). */
export const ikkMcpr: Indikator<'pesertaKbModern' | 'pus'> = /* @__PURE__ */ terdaftar({
  id: 'ikkMcpr',
  nama: 'Persentase pemakaian kontrasepsi modern (mCPR)',
  satuan: 'Persen',
  urusan: ['2.14'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['prevalensi kontrasepsi', 'PUS'],
  polaritas: 'naik',
  variabel: {
    pesertaKbModern: {
      label: 'Jumlah peserta KB aktif modern',
      satuan: 'pasangan',
      jenis: 'cacah',
      bagianDari: 'pus',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pus: {
      label: 'Jumlah Pasangan Usia Subur (PUS)',
      satuan: 'pasangan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pesertaKbModern', 'pus'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Penyebut bertentangan: PUS (IKK kabupaten/kota) atau perempuan 15-49 tahun (registri; lihat mcpr). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pesertaKbModern: '4549', pus: '4787' }, nilai: '95.03' },
    {
      data: { pesertaKbModern: '3634', pus: '8000' },
      nilai: '45.43',
      catatan: 'Tepat 45,425; bilangan biner memberi 45,42.',
    },
  ],
});

/** Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need). */
export const ikkUnmetNeed: Indikator<'unmetNeed' | 'pus'> = /* @__PURE__ */ terdaftar({
  id: 'ikkUnmetNeed',
  nama: 'Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need)',
  satuan: 'Persen',
  urusan: ['2.14'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['PUS', 'kontrasepsi'],
  polaritas: 'turun',
  variabel: {
    unmetNeed: {
      label: 'Jumlah Pasangan Usia Subur yang ingin ber-KB tetapi tidak terlayani',
      satuan: 'pasangan',
      jenis: 'cacah',
      bagianDari: 'pus',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pus: {
      label: 'Jumlah Pasangan Usia Subur (PUS)',
      satuan: 'pasangan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('unmetNeed', 'pus'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { unmetNeed: '1018', pus: '8358' }, nilai: '12.18' },
    {
      data: { unmetNeed: '998', pus: '8000' },
      nilai: '12.48',
      catatan: 'Tepat 12,475; bilangan biner memberi 12,47.',
    },
  ],
});
