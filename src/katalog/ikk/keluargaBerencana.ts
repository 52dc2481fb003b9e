import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
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
    { data: { unmetNeed: '2973', pus: '3534' }, nilai: '84.13' },
    {
      data: { unmetNeed: '12524', pus: '16000' },
      nilai: '78.28',
      catatan: 'Tepat 78,275; bilangan biner memberi 78,27.',
    },
  ],
});

/** Angka kelahiran remaja umur 15-19 tahun (Age Specific Fertility Rate/ASFR 15-19). */
export const asfr1519: Indikator<'kelahiran' | 'perempuan'> = /* @__PURE__ */ terdaftar({
  id: 'asfr1519',
  nama: 'Angka kelahiran remaja umur 15-19 tahun (Age Specific Fertility Rate/ASFR 15-19)',
  satuan: 'kelahiran per 1.000 perempuan',
  urusan: ['2.14'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.07.001.002' },
    { sistem: 'SIPD', kode: '000694' },
  ],
  namaLain: ['fertilitas remaja', 'kehamilan remaja'],
  polaritas: 'turun',
  variabel: {
    kelahiran: {
      label: 'Jumlah kelahiran pada perempuan umur 15-19 tahun',
      satuan: 'kelahiran',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    perempuan: {
      label: 'Jumlah perempuan umur 15-19 tahun pada pertengahan periode yang sama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'kelahiran', penyebut: 'perempuan', pengali: '1000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.07.001.002', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kelahiran: '606', perempuan: '30463' }, nilai: '19.89' },
    { data: { kelahiran: '23', perempuan: '1600' }, nilai: '14.38', catatan: 'Tepat 14,375.' },
  ],
});
