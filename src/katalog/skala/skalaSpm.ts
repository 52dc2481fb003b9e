import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, krip, permendagri59Tahun2021 } from '../sumber.js';

/**
 * The categories of the minimum service standards index (IP SPM), printed in whole numbers (the top two as Utama and Paripurna): what lies between two of them (89,50; 99,5) is in no class, because no source that was read says where it belongs. One profile calls 92,30 Tuntas Madya; by these classes it is Tuntas Utama.
 *
 * @example
 * ```ts
 * [skalaSpm.kelas[0]?.predikat, skalaSpm.kelas.length]; // => ['Belum Tuntas', 6]
 * ```
 */
export const skalaSpm: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaSpm',
  nama: 'Kategori pencapaian SPM',
  kelas: [
    { predikat: 'Belum Tuntas', bawah: { nilai: '0' }, atas: { nilai: '60', terbuka: true } },
    { predikat: 'Tuntas Muda', bawah: { nilai: '60' }, atas: { nilai: '69' } },
    { predikat: 'Tuntas Pratama', bawah: { nilai: '70' }, atas: { nilai: '79' } },
    { predikat: 'Tuntas Madya', bawah: { nilai: '80' }, atas: { nilai: '89' } },
    { predikat: 'Tuntas Utama', bawah: { nilai: '90' }, atas: { nilai: '99' } },
    { predikat: 'Tuntas Paripurna', bawah: { nilai: '100' }, atas: { nilai: '100' } },
  ],
  celah: 'tolak',
  catatan:
    'Tercetak dalam bilangan bulat: nilai di sela dua kelas (69,5; 89,5; 99,5) tidak berkelas, karena tidak ada sumber yang mengaturnya. Satu profil menyebut 92,30 Tuntas Madya; menurut kelas ini Tuntas Utama.',
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.06.007, 09.06.015, 09.06.019', 'teks-asli'),
    permendagri59Tahun2021,
  ],
});
