import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, lamanDesaIdm, lamanMajalengkaIdm } from '../sumber.js';

/**
 * The status of a village by the village development index, as village pages print it: both ends of each class are open, so that exactly 0,491 or 0,707 has no status. Another source prints 0,4907 and 0,5989, open below and closed above; the names were not checked in the regulation.
 *
 * @example
 * ```ts
 * [skalaIdm.kelas[0]?.predikat, skalaIdm.kelas.length]; // => ['Sangat Tertinggal', 5]
 * ```
 */
export const skalaIdm: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIdm',
  nama: 'Status desa menurut Indeks Desa Membangun (IDM)',
  kelas: [
    { predikat: 'Sangat Tertinggal', bawah: { nilai: '0' }, atas: { nilai: '0.491', terbuka: true } },
    {
      predikat: 'Tertinggal',
      bawah: { nilai: '0.491', terbuka: true },
      atas: { nilai: '0.599', terbuka: true },
    },
    {
      predikat: 'Berkembang',
      bawah: { nilai: '0.599', terbuka: true },
      atas: { nilai: '0.707', terbuka: true },
    },
    { predikat: 'Maju', bawah: { nilai: '0.707', terbuka: true }, atas: { nilai: '0.815', terbuka: true } },
    { predikat: 'Mandiri', bawah: { nilai: '0.815', terbuka: true }, atas: { nilai: '1' } },
  ],
  celah: 'tolak',
  catatan:
    'Kedua ujung setiap kelas tercetak terbuka: tepat 0,491; 0,599; 0,707; dan 0,815 tidak berstatus. Sumber lain mencetak 0,4907 dan 0,5989, terbuka di bawah dan tertutup di atas. Nama kelas belum diperiksa pada peraturannya.',
  rujukan: [
    /* @__PURE__ */ cite(lamanDesaIdm, 'kelas'),
    /* @__PURE__ */ cite(lamanMajalengkaIdm, 'ambang 0,4907 dan 0,5989'),
  ],
});
