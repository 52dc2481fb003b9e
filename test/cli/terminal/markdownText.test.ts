import { expect, it } from 'vitest';
import { markdownText } from '../../../src/cli/terminal/markdownText.js';
import { styleOf } from '../../../src/cli/terminal/styleOf.js';

const terminal = { isTerminal: true, columns: 40, write: async () => undefined };
const markdown = [
  '## Capaian kinerja \\[contoh\\]',
  '',
  '| No. | Indikator | Capaian |',
  '| --- | --- | --- |',
  '| 1 | Nilai A\\|B |  |',
  '| 2 | Makna: a.<br>Alasan: b. | 35,95% |',
  '',
  '**Target 2026.** Target 40%, realisasi 14,38%, capaian 35,95%.',
  '',
  'Perhitungan:',
  '',
  '1. Masukan: PMKS yang terlayani dalam satu tahun = 23',
  '2. Rumus: $\\frac{a}{b} \\times 100 \\%$',
  '',
].join('\n');

it('lays out headings, tables, paragraphs and lists', () => {
  expect(markdownText(markdown, 40, styleOf(terminal, { NO_COLOR: '1' }))).toBe(
    [
      'Capaian kinerja [contoh]',
      '',
      'No.  Indikator   Capaian',
      '───  ──────────  ───────',
      '1    Nilai A|B',
      '2    Makna: a.   35,95%',
      '     Alasan: b.',
      '',
      'Target 2026. Target 40%, realisasi',
      '14,38%, capaian 35,95%.',
      '',
      'Perhitungan:',
      '',
      '1. Masukan: PMKS yang terlayani dalam',
      '   satu tahun = 23',
      '2. Rumus: $\\frac{a}{b} \\times 100 \\%$',
      '',
    ].join('\n'),
  );
});

it('marks headings and what leads a paragraph', () => {
  const lines = markdownText(markdown, 120, styleOf(terminal, {})).split('\n');
  expect(lines[0]).toBe('\u001b[1mCapaian kinerja [contoh]\u001b[22m');
  expect(lines).toContain('\u001b[1mTarget 2026.\u001b[22m Target 40%, realisasi 14,38%, capaian 35,95%.');
});

it('lists the rows of a table whose words would be broken', () => {
  const table = [
    '| No. | Penanggung jawab | Indikator | Target |',
    '| --- | --- | --- | --- |',
    '| 1 | Bidang Penanganan Kesejahteraan Sosial | Penurunan ketidakmerataan | 40% |',
    '| 2 |  | Kemiskinan |  |',
  ].join('\n');
  expect(markdownText(table, 40, styleOf(terminal, { NO_COLOR: '1' }))).toBe(
    [
      'No.               1',
      'Penanggung jawab  Bidang Penanganan',
      '                  Kesejahteraan Sosial',
      'Indikator         Penurunan',
      '                  ketidakmerataan',
      'Target            40%',
      '',
      'No.               2',
      'Indikator         Kemiskinan',
      '',
    ].join('\n'),
  );
});
