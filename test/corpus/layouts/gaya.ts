import { DILAPORKAN } from '../fact.js';
import { type Cell, cell } from '../page.js';
import { persen } from '../shapes.js';
import type { Ukuran } from '../tema.js';

/** The ways to write that one name is divided by another, times 100. */
export const cara = {
  baris: (a, b) => `${a} / ${b} x 100 %`,
  kurung: (a, b) => `(${a} / ${b}) x 100%`,
  kata: (a, b) => `${a} dibagi ${b} dikali 100`,
  kataPersen: (a, b) => `${a} dibagi dengan ${b}, dikali 100%.`,
  titikDua: (a, b) => `${a} : ${b} x 100%`,
  banding: (a, b) => `Perbandingan antara ${a} dengan ${b} dikali 100%`,
  bertumpuk: (a, b) => `${a}\n${b} x 100 %`,
  bertumpukAtas: (a, b) => `${a} x 100%\n${b}`,
  garis: (a, b) => `${a}\n-------------------- x 100 %\n${b}`,
  garisAtas: (a, b) => `${a} x 100 %\n____________________\n${b}`,
  garisAkhir: (a, b) => `${a}\n____________________\n${b}\nx 100%`,
  latex: (a, b) => String.raw`$\frac{\text{${a}}}{\text{${b}}} \times 100 \%$`,
  legenda: (a, b) => `X / Y x 100%\nX = ${a}\nY = ${b}`,
  keterangan: (a, b) => `a / b x 100 %\nKeterangan:\na = ${a}\nb = ${b}`,
  diMana: (a, b) => `P = (A / B) x 100%\ndi mana:\nP = persentasenya\nA = ${a}\nB = ${b}`,
  rumus: (a, b) => `Rumus: ${a} / ${b} x 100%`,
  persamaan: (a, b, nama) => `${nama} = ${a} / ${b} x 100%`,
  garisBawah: (a, b) => `${a} x 100%\n${b}`,
} as const satisfies Record<string, (a: string, b: string, nama: string) => string>;

export type Cara = keyof typeof cara;

/** What agencies write where no formula is. */
export const tanpaRumus = ['-', 'n/a', 'Hasil survei', 'Hasil penilaian tim/kelompok kerja', ''] as const;

/** The cell of a formula. */
export function rumusOf({ bagi, nama }: Ukuran, how: Cara, without: string = '-'): Cell {
  if (bagi === undefined) return cell(without, { jenis: 'formula', of: nama, formula: DILAPORKAN });
  const [a, b] = bagi;
  const written = cell(cara[how](a, b, nama), { jenis: 'formula', of: nama, formula: persen(a, b) });
  return how === 'garisBawah' ? { ...written, html: `<u>${a}</u> x 100%<br>${b}` } : written;
}

/** A number as Indonesian and as English writers do. */
export function tulis(nilai: string, notasi: 'id' | 'en', digits = 0): string {
  const [whole = '', behind = ''] = nilai.split('.');
  const all = behind.padEnd(digits, '0');
  return all === '' ? whole : `${whole}${notasi === 'id' ? ',' : '.'}${all}`;
}

/** How a document is written. */
export interface Gaya {
  readonly cara: Cara;
  readonly notasi: 'id' | 'en';
  /** How many digits stand behind the mark at least. */
  readonly digits: number;
  readonly tahun: number;
  /** Lines below the tables. */
  readonly bawah: readonly string[];
  /** Lines between the title and the tables. */
  readonly atas: readonly string[];
}

export const gaya = (own: Partial<Gaya> = {}): Gaya => ({
  ...{ cara: 'baris', notasi: 'id', digits: 0, tahun: 2026, bawah: [], atas: [] },
  ...own,
});

/** What stands below tables and above them. */
export const tandaTangan = [
  '',
  'Contoh, 2 Januari 2026',
  'Kepala Dinas,',
  '',
  '',
  '..............................',
  'Pembina Utama Muda',
];
export const catatan = [
  'Catatan: target ditinjau setiap tahun, paling lambat 31 Maret.',
  '*) angka sementara 2025',
];
