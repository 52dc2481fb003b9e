import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { kepmendagri3002224302025 } from '../sumber.js';

/**
 * The 38 provinces, with their codes of Kemendagri.
 *
 * @example
 * ```ts
 * [provinsi.butir.length, provinsi.butir[0]?.nama]; // => [38, 'Aceh']
 * ```
 */
export const provinsi: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'provinsi',
  nama: 'Provinsi',
  butir: [
    { kode: '11', nama: 'Aceh' },
    { kode: '12', nama: 'Sumatera Utara' },
    { kode: '13', nama: 'Sumatera Barat' },
    { kode: '14', nama: 'Riau' },
    { kode: '15', nama: 'Jambi' },
    { kode: '16', nama: 'Sumatera Selatan' },
    { kode: '17', nama: 'Bengkulu' },
    { kode: '18', nama: 'Lampung' },
    { kode: '19', nama: 'Kepulauan Bangka Belitung' },
    { kode: '21', nama: 'Kepulauan Riau' },
    { kode: '31', nama: 'Daerah Khusus Ibukota Jakarta' },
    { kode: '32', nama: 'Jawa Barat' },
    { kode: '33', nama: 'Jawa Tengah' },
    { kode: '34', nama: 'Daerah Istimewa Yogyakarta' },
    { kode: '35', nama: 'Jawa Timur' },
    { kode: '36', nama: 'Banten' },
    { kode: '51', nama: 'Bali' },
    { kode: '52', nama: 'Nusa Tenggara Barat' },
    { kode: '53', nama: 'Nusa Tenggara Timur' },
    { kode: '61', nama: 'Kalimantan Barat' },
    { kode: '62', nama: 'Kalimantan Tengah' },
    { kode: '63', nama: 'Kalimantan Selatan' },
    { kode: '64', nama: 'Kalimantan Timur' },
    { kode: '65', nama: 'Kalimantan Utara' },
    { kode: '71', nama: 'Sulawesi Utara' },
    { kode: '72', nama: 'Sulawesi Tengah' },
    { kode: '73', nama: 'Sulawesi Selatan' },
    { kode: '74', nama: 'Sulawesi Tenggara' },
    { kode: '75', nama: 'Gorontalo' },
    { kode: '76', nama: 'Sulawesi Barat' },
    { kode: '81', nama: 'Maluku' },
    { kode: '82', nama: 'Maluku Utara' },
    { kode: '91', nama: 'Papua' },
    { kode: '92', nama: 'Papua Barat' },
    { kode: '93', nama: 'Papua Selatan' },
    { kode: '94', nama: 'Papua Tengah' },
    { kode: '95', nama: 'Papua Pegunungan' },
    { kode: '96', nama: 'Papua Barat Daya' },
  ],
  rujukan: [kepmendagri3002224302025],
  catatan: '38 provinsi.',
});
