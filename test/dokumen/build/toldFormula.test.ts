import { expect, it } from 'vitest';
import { explained } from './explained.js';

it.each([
  [
    'Persentase lansia dihitung dengan membagi jumlah lansia terlayani dengan jumlah seluruh lansia dikalikan 100%.',
    'formula',
    'jumlah lansia terlayani / jumlah seluruh lansia x 100',
  ],
  [
    'Perbandingan antara jumlah lansia terlayani dengan jumlah seluruh lansia dikalikan 100%',
    'formula',
    'jumlah lansia terlayani / jumlah seluruh lansia x 100',
  ],
  [
    'Jumlah lansia terlayani dibagi jumlah lansia dikali 100',
    'formula',
    'Jumlah lansia terlayani / jumlah lansia x 100',
  ],
  ['Jumlah A\ndibagi\nJumlah B\ndikali\n100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Membandingkan jumlah A dengan jumlah B x 100%', 'explanation', 'jumlah A / jumlah B x 100'],
  [
    'Membagi jumlah anak dengan disabilitas dengan jumlah anak dikali 100%',
    'formula',
    'dilaporkan; salah kata-kata',
  ],
  ['Jumlah A dibagi Jumlah B kali seratus persen', 'formula', 'dilaporkan; salah kata-kata'],
  ['Jumlah lansia dibagi rata oleh dinas', 'explanation', 'dilaporkan'],
  ['Dihitung dari jumlah A.\nHasilnya dibagi jumlah B.', 'explanation', 'dilaporkan; salah dua-arti'],
] as const)('one sentence of arithmetic is a formula, or is refused: %j in %s', (text, jenis, expected) => {
  expect(explained(text, jenis)).toBe(expected);
});
