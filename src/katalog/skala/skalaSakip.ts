import { checkedSkala } from '../../definition/isChecked.js';
import type { Masukan } from '../../definition/masukan.js';
import type { Skala } from '../../definition/skala.js';

/**
 * The grades of a SAKIP evaluation, from 0 to 100. Each class above the lowest is open below and closed above: 80 is
 * BB, 80,01 is A; 70 is B, 90 is A, 90,005 is AA. The value is compared before any rounding.
 *
 * PermenPANRB 12/2015, whose text was read; PermenPANRB 88/2021 agrees by what others say of it. Copies of
 * 88/2021 print "> 0 - 30" for D, which leaves exactly 0 without a grade; here it is D, as in 12/2015.
 *
 * @example
 * ```ts
 * skalaSakip.kelas.map((kelas) => kelas.predikat); // => ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA']
 * ```
 */
export const skalaSakip = /* @__PURE__ */ checkedSkala({
  id: 'skalaSakip',
  nama: 'Predikat akuntabilitas kinerja (SAKIP)',
  kelas: [
    { predikat: 'D', sebutan: 'Sangat Kurang', bawah: { nilai: '0' }, atas: { nilai: '30' } },
    { predikat: 'C', sebutan: 'Kurang', bawah: { nilai: '30', terbuka: true }, atas: { nilai: '50' } },
    {
      predikat: 'CC',
      sebutan: 'Cukup (Memadai)',
      bawah: { nilai: '50', terbuka: true },
      atas: { nilai: '60' },
    },
    { predikat: 'B', sebutan: 'Baik', bawah: { nilai: '60', terbuka: true }, atas: { nilai: '70' } },
    { predikat: 'BB', sebutan: 'Sangat Baik', bawah: { nilai: '70', terbuka: true }, atas: { nilai: '80' } },
    { predikat: 'A', sebutan: 'Memuaskan', bawah: { nilai: '80', terbuka: true }, atas: { nilai: '90' } },
    {
      predikat: 'AA',
      sebutan: 'Sangat Memuaskan',
      bawah: { nilai: '90', terbuka: true },
      atas: { nilai: '100' },
    },
  ],
  rujukan: [
    { jenis: 'permen', penerbit: 'Menteri PANRB', nomor: '12', tahun: 2015, keyakinan: 'teks-asli' },
    {
      jenis: 'permen',
      penerbit: 'Menteri PANRB',
      nomor: '88',
      tahun: 2021,
      keyakinan: 'sumber-kedua',
      catatan: 'Salinan mencetak "> 0 - 30" untuk D; nilai tepat 0 lalu tidak berpredikat.',
    },
  ],
} as const satisfies Masukan<Skala>);
