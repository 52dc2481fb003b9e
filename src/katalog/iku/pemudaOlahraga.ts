import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pemuda (16-30 tahun) yang mengikuti kegiatan organisasi dalam 3 bulan terakhir. */
export const pemudaOrganisasi3Bulan: Indikator<'pemudaAktif' | 'pemuda16Sampai30'> =
  /* @__PURE__ */ terdaftar({
    id: 'pemudaOrganisasi3Bulan',
    nama: 'Persentase pemuda (16-30 tahun) yang mengikuti kegiatan organisasi dalam 3 bulan terakhir',
    satuan: 'Persen',
    urusan: ['2.19'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.04.004' },
      { sistem: 'SIPD', kode: '000678' },
    ],
    namaLain: ['IPP', 'organisasi kepemudaan'],
    polaritas: 'naik',
    variabel: {
      pemudaAktif: {
        label:
          'Jumlah pemuda usia 16-30 tahun yang ikut serta aktif dalam kegiatan organisasi selain di tempat kerja/sekolah',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pemuda16Sampai30',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pemuda16Sampai30: {
        label: 'Jumlah pemuda berusia 16-30 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pemudaAktif', 'pemuda16Sampai30'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '06.04.004', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pemudaAktif: '3511', pemuda16Sampai30: '5166' }, nilai: '67.96' },
      {
        data: { pemudaAktif: '5820', pemuda16Sampai30: '9600' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Angka Kesakitan Pemuda. */
export const pemudaKesakitan: Indikator<'pemudaSakit' | 'pemuda16Sampai30'> = /* @__PURE__ */ terdaftar({
  id: 'pemudaKesakitan',
  nama: 'Angka Kesakitan Pemuda',
  satuan: 'Persen',
  urusan: ['2.19'],
  tingkat: ['nasional'],
  kodeLuar: [{ sistem: 'KRIP', kode: '06.04.001' }],
  namaLain: ['morbiditas'],
  polaritas: 'turun',
  variabel: {
    pemudaSakit: {
      label:
        'Jumlah pemuda berusia 16-30 tahun yang memiliki keluhan kesehatan yang mengganggu kegiatan sehari-hari dalam sebulan terakhir',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pemuda16Sampai30',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pemuda16Sampai30: {
      label: 'Jumlah pemuda berusia 16-30 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pemudaSakit', 'pemuda16Sampai30'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.04.001', 'teks-asli')],
  catatan: 'Registri tidak mencetak tingkat wilayah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pemudaSakit: '331', pemuda16Sampai30: '401' }, nilai: '82.54' },
    {
      data: { pemudaSakit: '3702', pemuda16Sampai30: '8000' },
      nilai: '46.28',
      catatan: 'Tepat 46,275; bilangan biner memberi 46,27.',
    },
  ],
});
