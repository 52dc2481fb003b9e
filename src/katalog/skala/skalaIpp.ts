import { checkedSkala } from '../../definition/isChecked.js';
import type { Masukan } from '../../definition/masukan.js';
import type { Skala } from '../../definition/skala.js';

/**
 * The grades of the public service index (indeks pelayanan publik), open below: 4,50 is A-, anything above it is A.
 *
 * That the classes go from F to A, each open below, and that A begins above 4,50, is known from secondary sources. Where the classes
 * below A begin was not verified: look at the text before you rely on them.
 *
 * @example
 * ```ts
 * const kelas = ['4.50', '4.501'].map((nilai) => classify(skalaIpp, nilai));
 * kelas.map((satu) => satu.ok && satu.kelas.predikat); // => ['A-', 'A']
 * ```
 */
export const skalaIpp = /* @__PURE__ */ checkedSkala({
  id: 'skalaIpp',
  nama: 'Kategori indeks pelayanan publik (IPP)',
  kelas: [
    { predikat: 'F', bawah: { nilai: '0' }, atas: { nilai: '1.00' } },
    { predikat: 'E', bawah: { nilai: '1.00', terbuka: true }, atas: { nilai: '1.50' } },
    { predikat: 'D', bawah: { nilai: '1.50', terbuka: true }, atas: { nilai: '2.00' } },
    { predikat: 'C-', bawah: { nilai: '2.00', terbuka: true }, atas: { nilai: '2.50' } },
    { predikat: 'C', bawah: { nilai: '2.50', terbuka: true }, atas: { nilai: '3.00' } },
    { predikat: 'B-', bawah: { nilai: '3.00', terbuka: true }, atas: { nilai: '3.50' } },
    { predikat: 'B', bawah: { nilai: '3.50', terbuka: true }, atas: { nilai: '4.00' } },
    { predikat: 'A-', bawah: { nilai: '4.00', terbuka: true }, atas: { nilai: '4.50' } },
    { predikat: 'A', bawah: { nilai: '4.50', terbuka: true }, atas: { nilai: '5.00' } },
  ],
  rujukan: [
    {
      jenis: 'permen',
      penerbit: 'Menteri PANRB',
      nomor: '17',
      tahun: 2017,
      keyakinan: 'belum-diperiksa',
      catatan:
        'Dari sumber kedua: kelas F sampai A, terbuka di bawah, dan batas A (lebih dari 4,50). Batas kelas di bawah A belum diperiksa.',
    },
  ],
} as const satisfies Masukan<Skala>);
