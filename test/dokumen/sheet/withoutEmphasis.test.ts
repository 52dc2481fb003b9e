import { expect, it } from 'vitest';
import { cellText } from '../../../src/dokumen/sheet/cellText.js';
import { escapeEmphasis, withoutEmphasis } from '../../../src/dokumen/sheet/withoutEmphasis.js';

it.each([
  ['**Pangan tersedia**', 'Pangan tersedia'],
  ['*Skor PPH*', 'Skor PPH'],
  ['**Sasaran 1**: pangan', 'Sasaran 1: pangan'],
  ['Produksi ~~garam~~ rumput laut', 'Produksi   rumput laut'],
  ['***92,5***', '92,5'],
  [
    '*Jumlah konflik selesai* dibagi *jumlah konflik* dikali 100%',
    'Jumlah konflik selesai dibagi jumlah konflik dikali 100%',
  ],
  ['naik (*angka sementara*)', 'naik (angka sementara)'],
  ['*Kasus 2025* dibagi *kasus 2024*', 'Kasus 2025 dibagi kasus 2024'],
  // Stars of notes and of products.
  ['A *B* C', 'A *B* C'],
  ['A*B dan C*D', 'A*B dan C*D'],
  ['x **A** y', 'x A y'],
  ['2**3**', '2**3**'],
  ['A**B**', 'A**B**'],
  ['2 *Jumlah A', '2 *Jumlah A'],
  ['80*', '80*'],
  ['80**', '80**'],
  ['*) sementara', '*) sementara'],
  ['** angka sementara **', '** angka sementara **'],
  ['A * B * C', 'A * B * C'],
  ['2 * (A * B)', '2 * (A * B)'],
  ['\\*A\\*', '*A*'],
  ['~80', '~80'],
  ['__Pangan tersedia__', 'Pangan tersedia'],
  ['_%_', '%'],
  ['A_t', 'A_t'],
  ['____', '____'],
  ['__A_', '__A_'],
  ['_A_ dan _B_', '_A_ dan _B_'],
  ['`A * B * 100`', 'A * B * 100'],
  ['`100 - (A / B)`', '100 - (A / B)'],
  ['Rumus `A / B` dan **C**', 'Rumus A / B dan C'],
  ['5` dan 6`', '5` dan 6`'],
  ['``A``', '``A``'],
  ['\\`A\\`', '`A`'],
])('%j is %j', (text, plain) => {
  expect(withoutEmphasis(text)).toBe(plain);
});

it.each(['**A**', '*A*', 'x **A** y', '~~A~~', '80*', 'A * B', '*A* dan *B*', '`A` dan B', '`A`'])(
  '%j is the same when it is written and read again',
  (text) => {
    expect(withoutEmphasis(escapeEmphasis(text))).toBe(text);
  },
);

it('underscores around a whole line are the same when they are written and read again as cells', () => {
  for (const text of ['_A_', '__A__', '_A_\n*B*'])
    expect(text.split('\n').map((line) => cellText(withoutEmphasis(escapeEmphasis(line))))).toEqual(
      text.split('\n'),
    );
});
