import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Instansi Pemerintah yang Indeks Sistem Merit ASN minimal Menengah. */
export const meritMenengah: Indikator<'menengah' | 'dinilai'> = /* @__PURE__ */ terdaftar({
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
      bagianDari: 'dinilai',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dinilai: {
      label: 'Jumlah total instansi yang dinilai',
      satuan: 'instansi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('menengah', 'dinilai'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.039', 'teks-asli')],
  catatan:
    'Registri 09.06.030 sampai 09.06.038 memakai pecahan yang sama untuk tiap aspek merit; yang ini indeks keseluruhan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { menengah: '2324', dinilai: '4664' }, nilai: '49.83' },
    {
      data: { menengah: '765', dinilai: '2400' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});
