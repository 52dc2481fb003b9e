import { checkedSkala } from '../../definition/isChecked.js';
import type { Masukan } from '../../definition/masukan.js';
import type { Skala } from '../../definition/skala.js';

/**
 * The grades of the digital government index (indeks pemerintah digital), closed below: 1,50 is already Cukup, 4,00 already
 * Memuaskan. It replaced the SPBE index in June 2026: a series that goes on across that date has a break.
 *
 * PermenPANRB 8/2026, known from secondary sources.
 *
 * @example
 * ```ts
 * const kelas = ['1.49', '1.50', '4.00'].map((nilai) => classify(skalaPemdi, nilai));
 * kelas.map((satu) => satu.ok && satu.kelas.predikat); // => ['Kurang', 'Cukup', 'Memuaskan']
 * ```
 */
export const skalaPemdi = /* @__PURE__ */ checkedSkala({
  id: 'skalaPemdi',
  nama: 'Predikat indeks pemerintah digital (Pemdi)',
  kelas: [
    { predikat: 'Kurang', bawah: { nilai: '1.00' }, atas: { nilai: '1.50', terbuka: true } },
    { predikat: 'Cukup', bawah: { nilai: '1.50' }, atas: { nilai: '2.50', terbuka: true } },
    { predikat: 'Baik', bawah: { nilai: '2.50' }, atas: { nilai: '3.50', terbuka: true } },
    { predikat: 'Sangat Baik', bawah: { nilai: '3.50' }, atas: { nilai: '4.00', terbuka: true } },
    { predikat: 'Memuaskan', bawah: { nilai: '4.00' }, atas: { nilai: '5.00' } },
  ],
  rujukan: [
    {
      jenis: 'permen',
      penerbit: 'Menteri PANRB',
      nomor: '8',
      tahun: 2026,
      keyakinan: 'sumber-kedua',
      catatan: 'Menggantikan indeks SPBE sejak Juni 2026; deret waktunya terputus di situ.',
    },
  ],
  berlaku: { sejak: '2026-06' },
  menggantikan: [
    {
      nama: 'Indeks SPBE',
      sejak: '2026-06',
      rujukan: [
        { jenis: 'permen', penerbit: 'Menteri PANRB', nomor: '8', tahun: 2026, keyakinan: 'sumber-kedua' },
      ],
    },
  ],
} as const satisfies Masukan<Skala>);
