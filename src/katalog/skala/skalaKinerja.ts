import { checkedSkala } from '../../definition/isChecked.js';
import type { Masukan } from '../../definition/masukan.js';
import type { Skala } from '../../definition/skala.js';

/**
 * The scale for achievements, "skala nilai peringkat kinerja", in whole numbers as it is printed: 91 - 100, 76 - 90, 66 - 75,
 * 51 - 65, and 50 or less. Nothing is said about 90,49, nor about more than 100: both are refused (`celah: 'tolak'`), until you
 * choose, as four practices do: `defineSkala({ ...skalaKinerja, celah: 'bawah-terbuka', diAtas: 'tertinggi' })`.
 *
 * Permendagri 54/2010 and 86/2017, known from secondary sources; two decrees of a regent print the same table, and were read.
 *
 * @example
 * ```ts
 * const grade = (skala: Skala, nilai: string) => {
 *   const found = classify(skala, nilai);
 *   return found.ok ? found.kelas.predikat : found.issues[0]?.code;
 * };
 * grade(skalaKinerja, '90.49'); // => 'between-classes'
 * const celah = ['bawah-terbuka', 'bawah-tertutup', 'bulatkan'] as const;
 * celah.map((satu) => grade(defineSkala({ ...skalaKinerja, celah: satu }), '90.49'));
 * // => ['Sangat Tinggi', 'Tinggi', 'Tinggi']
 * ```
 */
export const skalaKinerja = /* @__PURE__ */ checkedSkala({
  id: 'skalaKinerja',
  nama: 'Skala nilai peringkat kinerja',
  kelas: [
    { predikat: 'Sangat Rendah', bawah: { nilai: '0' }, atas: { nilai: '50' } },
    { predikat: 'Rendah', bawah: { nilai: '51' }, atas: { nilai: '65' } },
    { predikat: 'Sedang', bawah: { nilai: '66' }, atas: { nilai: '75' } },
    { predikat: 'Tinggi', bawah: { nilai: '76' }, atas: { nilai: '90' } },
    { predikat: 'Sangat Tinggi', bawah: { nilai: '91' }, atas: { nilai: '100' } },
  ],
  celah: 'tolak',
  diAtas: 'tolak',
  diBawah: 'terendah',
  rujukan: [
    {
      jenis: 'permen',
      penerbit: 'Menteri Dalam Negeri',
      nomor: '86',
      tahun: 2017,
      bagian: 'Tabel T-E.1',
      keyakinan: 'sumber-kedua',
      catatan: 'Kelas terendah tercetak "≤ 50". Celah antarkelas dan nilai di atas 100 tidak diatur.',
    },
    {
      jenis: 'permen',
      penerbit: 'Menteri Dalam Negeri',
      nomor: '54',
      tahun: 2010,
      keyakinan: 'sumber-kedua',
    },
    {
      jenis: 'perkada',
      penerbit: 'Bupati Kulon Progo',
      nomor: '58',
      tahun: 2018,
      bagian: 'Tabel T-E.1',
      keyakinan: 'teks-asli',
    },
    {
      jenis: 'perkada',
      penerbit: 'Bupati Kulon Progo',
      nomor: '89',
      tahun: 2012,
      bagian: 'Tabel A',
      keyakinan: 'teks-asli',
    },
  ],
} as const satisfies Masukan<Skala>);
