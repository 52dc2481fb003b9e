import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase ASN dengan kompetensi digital optimal. */
export const asnDigital: Indikator<'asnMemenuhiKompetensiDigital' | 'asnDiukur'> = /* @__PURE__ */ terdaftar({
  id: 'asnDigital',
  nama: 'Persentase ASN dengan kompetensi digital optimal',
  satuan: 'Persen',
  urusan: ['2.16', '5.03'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.06.025' }],
  namaLain: ['literasi digital', 'PNS', 'PPPK', 'talenta digital'],
  polaritas: 'naik',
  variabel: {
    asnMemenuhiKompetensiDigital: {
      label: 'Jumlah ASN yang memenuhi standar kompetensi digital',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'asnDiukur',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    asnDiukur: {
      label: 'Total jumlah ASN yang diukur',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('asnMemenuhiKompetensiDigital', 'asnDiukur'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.025', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { asnMemenuhiKompetensiDigital: '3471', asnDiukur: '3598' }, nilai: '96.47' },
    {
      data: { asnMemenuhiKompetensiDigital: '1786', asnDiukur: '8000' },
      nilai: '22.33',
      catatan: 'Tepat 22,325; bilangan biner memberi 22,32.',
    },
  ],
});

/** Persentase ASN pengelola Informasi dan Komunikasi Publik di Pemda yang mendapatkan pelatihan/bimbingan teknis pengelolaan Informasi dan Komunikasi Publik yang difasilitasi oleh Dinas. */
export const asnIkpTerlatih: Indikator<'pengelolaIkpTerlatih' | 'pengelolaIkp'> = /* @__PURE__ */ terdaftar({
  id: 'asnIkpTerlatih',
  nama: 'Persentase ASN pengelola Informasi dan Komunikasi Publik di Pemda yang mendapatkan pelatihan/bimbingan teknis pengelolaan Informasi dan Komunikasi Publik yang difasilitasi oleh Dinas',
  satuan: 'Persen',
  urusan: ['2.16'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.06.026' },
    { sistem: 'SIPD', kode: '000636' },
  ],
  namaLain: ['IKP', 'bimtek'],
  polaritas: 'naik',
  variabel: {
    pengelolaIkpTerlatih: {
      label: 'Jumlah ASN pengelola IKP yang mengikuti pelatihan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pengelolaIkp',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pengelolaIkp: {
      label: 'Jumlah total ASN pengelola IKP di Pemda',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pengelolaIkpTerlatih', 'pengelolaIkp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.026', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pengelolaIkpTerlatih: '161', pengelolaIkp: '177' }, nilai: '90.96' },
    {
      data: { pengelolaIkpTerlatih: '1012', pengelolaIkp: '3200' },
      nilai: '31.63',
      catatan: 'Tepat 31,625; bilangan biner memberi 31,62.',
    },
  ],
});

/** Persentase ASN pengelola Sistem Pemerintahan Berbasis Elektronik (SPBE) yang mendapatkan pelatihan/bimbingan teknis pengelolaan SPBE yang difasilitasi oleh Dinas. */
export const asnSpbeTerlatih: Indikator<'pengelolaSpbeTerlatih' | 'pengelolaSpbe'> =
  /* @__PURE__ */ terdaftar({
    id: 'asnSpbeTerlatih',
    nama: 'Persentase ASN pengelola Sistem Pemerintahan Berbasis Elektronik (SPBE) yang mendapatkan pelatihan/bimbingan teknis pengelolaan SPBE yang difasilitasi oleh Dinas',
    satuan: 'Persen',
    urusan: ['2.16'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.06.027' },
      { sistem: 'SIPD', kode: '000576' },
      { sistem: 'SIPD', kode: '000764' },
    ],
    namaLain: ['SPBE', 'Pemdi', 'bimtek'],
    polaritas: 'naik',
    variabel: {
      pengelolaSpbeTerlatih: {
        label: 'Jumlah ASN pengelola SPBE yang telah mengikuti pelatihan atau bimbingan teknis',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pengelolaSpbe',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pengelolaSpbe: {
        label: 'Jumlah ASN pengelola SPBE',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pengelolaSpbeTerlatih', 'pengelolaSpbe'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.06.027')],
    catatan:
      'Kolom rumus registri kosong; pecahannya dari definisi. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pengelolaSpbeTerlatih: '2418', pengelolaSpbe: '3350' }, nilai: '72.18' },
      {
        data: { pengelolaSpbeTerlatih: '87', pengelolaSpbe: '160' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Masyarakat terpapar informasi kebijakan. */
export const khalayakTerpapar: Indikator<'terpapar' | 'populasiTarget'> = /* @__PURE__ */ terdaftar({
  id: 'khalayakTerpapar',
  nama: 'Masyarakat terpapar informasi kebijakan',
  satuan: 'Persen',
  urusan: ['2.16'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['informasi publik', 'IKP', 'jangkauan'],
  polaritas: 'naik',
  variabel: {
    terpapar: {
      label: 'Jumlah khalayak terpapar',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    populasiTarget: {
      label: 'Jumlah populasi target',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terpapar', 'populasiTarget'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 111', 'teks-asli')],
  catatan:
    'Khalayak yang terpapar dapat melebihi populasi target. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terpapar: '3124', populasiTarget: '5023' }, nilai: '62.19' },
    {
      data: { terpapar: '153', populasiTarget: '480' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});
