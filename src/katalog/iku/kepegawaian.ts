import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio struktur jabatan dan eselonering yang terisi. */
export const jabatanTerisi: Indikator<'jabatanAda' | 'jabatanHarusAda'> = /* @__PURE__ */ terdaftar({
  id: 'jabatanTerisi',
  nama: 'Rasio struktur jabatan dan eselonering yang terisi',
  satuan: 'Persen',
  urusan: ['5.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['eselon', 'formasi'],
  polaritas: 'naik',
  variabel: {
    jabatanAda: {
      label: 'Jumlah jabatan yang ada',
      satuan: 'jabatan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    jabatanHarusAda: {
      label: 'Jumlah jabatan yang harus ada',
      satuan: 'jabatan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('jabatanAda', 'jabatanHarusAda'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Sumber mencetak satuan orang untuk hasilnya: dibetulkan menjadi persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jabatanAda: '2998', jabatanHarusAda: '8507' }, nilai: '35.24' },
    {
      data: { jabatanAda: '261', jabatanHarusAda: '480' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Pejabat yang telah memenuhi persyaratan kepangkatan. */
export const pejabatSyaratPangkat: Indikator<'pejabatMemenuhi' | 'pejabat'> = /* @__PURE__ */ terdaftar({
  id: 'pejabatSyaratPangkat',
  nama: 'Pejabat yang telah memenuhi persyaratan kepangkatan',
  satuan: 'Persen',
  urusan: ['5.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['pangkat', 'eselon'],
  polaritas: 'naik',
  variabel: {
    pejabatMemenuhi: {
      label: 'Jumlah pejabat yang memenuhi syarat kepangkatan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pejabat',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pejabat: {
      label: 'Jumlah pejabat yang ada',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pejabatMemenuhi', 'pejabat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pejabatMemenuhi: '2024', pejabat: '4012' }, nilai: '50.45' },
    {
      data: { pejabatMemenuhi: '776', pejabat: '1280' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase Instansi Pemerintah yang Indeks Sistem Merit ASN minimal Menengah. */
export const meritMenengah: Indikator<'menengah' | 'instansiDinilai'> = /* @__PURE__ */ terdaftar({
  id: 'meritMenengah',
  nama: 'Persentase Instansi Pemerintah yang Indeks Sistem Merit ASN minimal Menengah',
  satuan: 'Persen',
  urusan: ['5.03'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.06.039' }],
  namaLain: ['sistem merit', 'KASN', 'ASN'],
  polaritas: 'naik',
  variabel: {
    menengah: {
      label: 'Jumlah instansi yang mencapai kategori Menengah atau lebih tinggi',
      satuan: 'instansi',
      jenis: 'cacah',
      bagianDari: 'instansiDinilai',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    instansiDinilai: {
      label: 'Jumlah total instansi yang dinilai',
      satuan: 'instansi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('menengah', 'instansiDinilai'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.039', 'teks-asli')],
  catatan:
    'Registri 09.06.030 sampai 09.06.038 memakai pecahan yang sama untuk tiap aspek merit; yang ini indeks keseluruhan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { menengah: '2324', instansiDinilai: '4664' }, nilai: '49.83' },
    {
      data: { menengah: '765', instansiDinilai: '2400' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});
