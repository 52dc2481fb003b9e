import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo9Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan penerbitan KTP. */
export const spmLamaPenerbitanKtp: Indikator<'ktpDiterbitkan' | 'wajibKtp'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPenerbitanKtp',
  nama: 'Cakupan penerbitan KTP',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'KTP-el', 'e-KTP', 'NIK', 'dukcapil'],
  polaritas: 'naik',
  variabel: {
    ktpDiterbitkan: {
      label: 'Jumlah KTP ber-NIK yang diterbitkan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    wajibKtp: {
      label: 'Jumlah penduduk wajib KTP',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ktpDiterbitkan', 'wajibKtp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(perbupKulonProgo9Tahun2011, 'Lampiran: Target dan Panduan Operasional', 'teks-asli'),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penerbitan ulang ikut terhitung, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Yang diterbitkan dibaca sebagai jumlah sampai akhir periode, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'SPM menurut PP 2/2018',
      alasan:
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang administrasi kependudukan tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { ktpDiterbitkan: '170', wajibKtp: '366' }, nilai: '46.45' },
    {
      data: { ktpDiterbitkan: '6502', wajibKtp: '8000' },
      nilai: '81.28',
      catatan: 'Tepat 81,275; bilangan biner memberi 81,27.',
    },
  ],
});

/** Cakupan penerbitan Akta Kelahiran. */
export const spmLamaPenerbitanAktaKelahiran: Indikator<'lahirBerakta' | 'kelahiran'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPenerbitanAktaKelahiran',
    nama: 'Cakupan penerbitan Akta Kelahiran',
    satuan: 'Persen',
    urusan: ['2.12'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'akta lahir', 'pencatatan sipil', 'dukcapil'],
    polaritas: 'naik',
    variabel: {
      lahirBerakta: {
        label: 'Jumlah penduduk lahir dan memperoleh akta kelahiran di tahun bersangkutan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'kelahiran',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kelahiran: {
        label: 'Jumlah kelahiran di tahun yang bersangkutan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('lahirBerakta', 'kelahiran'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo9Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang administrasi kependudukan tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { lahirBerakta: '2454', kelahiran: '4244' }, nilai: '57.82' },
      {
        data: { lahirBerakta: '3534', kelahiran: '8000' },
        nilai: '44.18',
        catatan: 'Tepat 44,175; bilangan biner memberi 44,17.',
      },
    ],
  });
