import type { Indikator } from '../../definition/indikator.js';
import { kali } from '../../formula/ekspresiBuilders.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Pendapatan dari wisatawan nusantara. */
export const pendapatanWisnus: Indikator<'wisatawan' | 'pengeluaran'> = /* @__PURE__ */ terdaftar({
  id: 'pendapatanWisnus',
  nama: 'Pendapatan dari wisatawan nusantara',
  satuan: 'rupiah',
  urusan: ['3.26'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '02.11.015' }],
  namaLain: ['wisnus', 'belanja wisatawan'],
  polaritas: 'naik',
  variabel: {
    wisatawan: { label: 'Jumlah wisatawan nusantara', satuan: 'orang', jenis: 'cacah' },
    pengeluaran: {
      label: 'Rata-rata pengeluaran per perjalanan wisatawan nusantara',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kali('wisatawan', 'pengeluaran')),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.11.015', 'teks-asli')],
  catatan:
    'Registri mencetak satuan miliar rupiah; di sini rupiah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { wisatawan: '1254300', pengeluaran: '1542750.5' }, nilai: '1935071952150.00' },
    {
      data: { wisatawan: '1510177', pengeluaran: '1897583.115' },
      nilai: '2865686375861.36',
      catatan: 'Tepat 2865686375861,355; bilangan biner memberi 2865686375861,35.',
    },
  ],
});
