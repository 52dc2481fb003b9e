import { expect, it } from 'vitest';
import { styleOf } from '../../../src/cli/terminal/styleOf.js';
import { fitWidths, TextTable } from '../../../src/cli/terminal/textTable.js';
import { draws } from '../../properties/seed.js';

const pipe = { isTerminal: false, columns: undefined, write: async () => undefined };
const plain = styleOf(pipe, {});

it('prints headings once, numbers on the right, and no spaces at the end of a line', () => {
  const table = new TextTable([{ heading: 'Nama' }, { heading: 'Nilai', isNumber: true }], 80, plain);
  expect(
    table.print([
      ['Binuang', '14,38%'],
      ['Hatungun', '–'],
    ]),
  ).toBe('Nama       Nilai\n────────  ──────\nBinuang   14,38%\nHatungun       –\n');
  expect(table.print([['Bungur', '1%']])).toBe('Bungur        1%\n');
});

it('wraps text within the width, and never numbers', () => {
  const table = new TextTable([{ heading: 'A' }, { heading: 'B', isNumber: true }], 24, plain);
  const text = table.print([['Persentase penduduk yang terlayani', '1.234.567']]);
  expect(text).toBe(
    'A                      B\n─────────────  ─────────\nPersentase     1.234.567\npenduduk yang\nterlayani\n',
  );
});

it('keeps every line within 80 columns whatever the texts are', () => {
  const columns = ['Satu', 'Dua', 'Tiga', 'Empat'].map((heading) => ({ heading }));
  for (let seed = 1; seed < draws(200); seed += 1) {
    const rows = Array.from({ length: 5 }, (_, i) =>
      columns.map((_, k) =>
        'kata panjangsekalikata é 漢字 '.repeat((seed * (i + 3) * (k + 7)) % 9).slice(0, 150),
      ),
    );
    const lines = new TextTable(columns, 80, plain).print(rows).split('\n');
    for (const line of lines) {
      const wide = [...line].reduce((sum, letter) => sum + (/[漢字]/.test(letter) ? 2 : 1), 0);
      expect(wide, line).toBeLessThanOrEqual(80);
    }
  }
});

it('shares the room: the widest give way first, to what each needs at least', () => {
  const text = (wanted: number) => ({ wanted, least: 8 });
  expect(fitWidths([text(10), text(20)], 80)).toEqual([10, 20]);
  expect(fitWidths([text(10), text(100), text(60)], 80)).toEqual([10, 33, 33]);
  expect(fitWidths([{ wanted: 30, least: 30 }, text(60)], 50)).toEqual([30, 18]);
  expect(fitWidths([{ wanted: 60, least: 60 }, text(60)], 50)).toEqual([60, 8]);
});
