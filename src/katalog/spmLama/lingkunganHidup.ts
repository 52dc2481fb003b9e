import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo11Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Prosentase jumlah usaha dan/atau kegiatan yang mentaati persyaratan administrasi dan teknis pencegahan pencemaran air. */
export const spmLamaUsahaTaatPencemaranAir: Indikator<'usahaTaat' | 'usahaDiawasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaUsahaTaatPencemaranAir',
    nama: 'Prosentase jumlah usaha dan/atau kegiatan yang mentaati persyaratan administrasi dan teknis pencegahan pencemaran air',
    satuan: 'Persen',
    urusan: ['2.11'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'IPAL', 'limbah cair', 'pengawasan'],
    polaritas: 'naik',
    variabel: {
      usahaTaat: {
        label:
          'Jumlah usaha dan/atau kegiatan yang mentaati persyaratan administratif dan teknis pencegahan pencemaran air',
        satuan: 'usaha',
        jenis: 'cacah',
        bagianDari: 'usahaDiawasi',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      usahaDiawasi: {
        label: 'Jumlah usaha dan/atau kegiatan yang diawasi',
        satuan: 'usaha',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('usahaTaat', 'usahaDiawasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo11Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang lingkungan hidup tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { usahaTaat: '2703', usahaDiawasi: '7770' }, nilai: '34.79' },
      {
        data: { usahaTaat: '5278', usahaDiawasi: '8000' },
        nilai: '65.98',
        catatan: 'Tepat 65,975; bilangan biner memberi 65,97.',
      },
    ],
  });

/** Prosentase jumlah usaha dan/atau kegiatan sumber tidak bergerak yang memenuhi persyaratan administratif dan teknis pencegahan pencemaran udara. */
export const spmLamaUsahaTaatPencemaranUdara: Indikator<'usahaMemenuhi' | 'usahaTerinventarisasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaUsahaTaatPencemaranUdara',
    nama: 'Prosentase jumlah usaha dan/atau kegiatan sumber tidak bergerak yang memenuhi persyaratan administratif dan teknis pencegahan pencemaran udara',
    satuan: 'Persen',
    urusan: ['2.11'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'emisi', 'cerobong'],
    polaritas: 'naik',
    variabel: {
      usahaMemenuhi: {
        label:
          'Jumlah usaha dan/atau kegiatan sumber tidak bergerak yang memenuhi persyaratan administratif dan teknis pencegahan pencemaran udara',
        satuan: 'usaha',
        jenis: 'cacah',
        bagianDari: 'usahaTerinventarisasi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      usahaTerinventarisasi: {
        label:
          'Jumlah usaha dan/atau kegiatan sumber tidak bergerak yang potensial mencemari udara yang telah diinventarisasi',
        satuan: 'usaha',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('usahaMemenuhi', 'usahaTerinventarisasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo11Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang lingkungan hidup tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { usahaMemenuhi: '3285', usahaTerinventarisasi: '3562' }, nilai: '92.22' },
      {
        data: { usahaMemenuhi: '5934', usahaTerinventarisasi: '8000' },
        nilai: '74.18',
        catatan: 'Tepat 74,175; bilangan biner memberi 74,17.',
      },
    ],
  });

/** Prosentase luasan lahan dan/atau tanah untuk produksi biomassa yang telah ditetapkan dan diinformasikan status kerusakannya. */
export const spmLamaStatusKerusakanLahan: Indikator<'luasDitetapkan' | 'luasBiomassa'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaStatusKerusakanLahan',
    nama: 'Prosentase luasan lahan dan/atau tanah untuk produksi biomassa yang telah ditetapkan dan diinformasikan status kerusakannya',
    satuan: 'Persen',
    urusan: ['2.11'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'biomassa', 'kerusakan tanah'],
    polaritas: 'naik',
    variabel: {
      luasDitetapkan: {
        label:
          'Luasan lahan yang telah ditetapkan dan diinformasikan status kerusakan lahan dan/atau tanah untuk produksi biomassa',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'luasBiomassa',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      luasBiomassa: {
        label: 'Luasan lahan yang diperuntukkan sebagai lahan dan/atau tanah untuk produksi biomassa',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('luasDitetapkan', 'luasBiomassa'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo11Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Satuan luas tidak tercetak. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang lingkungan hidup tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { luasDitetapkan: '4218.5', luasBiomassa: '15640' }, nilai: '26.97' },
      { data: { luasDitetapkan: '6994.7', luasBiomassa: '9904' }, nilai: '70.63', catatan: 'Tepat 70,625.' },
    ],
  });

/** Prosentase jumlah pengaduan masyarakat akibat adanya dugaan pencemaran dan/atau perusakan lingkungan hidup yang ditindaklanjuti. */
export const spmLamaPengaduanLingkungan: Indikator<'pengaduanDitindaklanjuti' | 'pengaduanDiterima'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPengaduanLingkungan',
    nama: 'Prosentase jumlah pengaduan masyarakat akibat adanya dugaan pencemaran dan/atau perusakan lingkungan hidup yang ditindaklanjuti',
    satuan: 'Persen',
    urusan: ['2.11'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'pengaduan', 'pencemaran'],
    polaritas: 'naik',
    variabel: {
      pengaduanDitindaklanjuti: {
        label:
          'Jumlah pengaduan masyarakat akibat adanya dugaan pencemaran dan/atau perusakan lingkungan hidup yang ditindaklanjuti',
        satuan: 'pengaduan',
        jenis: 'cacah',
        bagianDari: 'pengaduanDiterima',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pengaduanDiterima: {
        label: 'Jumlah pengaduan yang diterima instansi lingkungan hidup dalam 1 tahun',
        satuan: 'pengaduan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pengaduanDitindaklanjuti', 'pengaduanDiterima'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo11Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang lingkungan hidup tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { pengaduanDitindaklanjuti: '5663', pengaduanDiterima: '7481' }, nilai: '75.70' },
      {
        data: { pengaduanDitindaklanjuti: '5868', pengaduanDiterima: '9600' },
        nilai: '61.13',
        catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
      },
    ],
  });
