import { catatan, type Gaya, gaya, tandaTangan } from '../layouts/gaya.js';
import type { Layout } from '../layouts/layout.js';
import type { Naskah } from '../naskah.js';
import { semuaTema } from '../tema.js';
import type { Habit } from '../writePage.js';

const SPREAD: readonly (readonly Habit[])[] = [
  ['tsv', 'html', 'excel'],
  ['word', 'markdown', 'csv'],
  ['html', 'tsv', 'koma'],
  ['excel', 'word', 'markdown'],
];

/** Documents of one layout, for several agencies and in several ways of writing. */
export function laid(nama: string, layout: Layout, ...styles: readonly Partial<Gaya>[]): readonly Naskah[] {
  return styles.map((own, i) => {
    const at = (nama.length + i * 3) % semuaTema.length;
    const tema = semuaTema[at] ?? semuaTema[0];
    const bawah = i % 2 === 0 ? tandaTangan : [...catatan, ...tandaTangan];
    const page = layout(tema, gaya({ bawah, tahun: 2021 + at, ...own }));
    return { ...page, nama: `${nama} ${i + 1}`, habits: SPREAD[(nama.length + i) % SPREAD.length] ?? [] };
  });
}
