import { expect, it } from 'vitest';
import { markSections } from '../../../src/cli/terminal/markSections.js';
import { styleOf } from '../../../src/cli/terminal/styleOf.js';

const terminal = { isTerminal: true, columns: 40, write: async () => undefined };
const text = [
  '1 catatan',
  '',
  'Jumlah laporan (lain)',
  '  [no-owner] penanggung jawabnya tidak disebut (penanggungJawab)',
  '      Mengapa: Tanpa unit, tidak ada yang mengumpulkan data.',
  '',
].join('\n');

it('breaks lines below their beginning', () => {
  expect(markSections(text, 40, styleOf(terminal, { NO_COLOR: '1' }))).toBe(
    [
      '1 catatan',
      '',
      'Jumlah laporan (lain)',
      '  [no-owner] penanggung jawabnya tidak',
      '    disebut (penanggungJawab)',
      '      Mengapa: Tanpa unit, tidak ada',
      '      yang mengumpulkan data.',
      '',
    ].join('\n'),
  );
});

it('marks headings, what leads a line, and reasons', () => {
  const marked = markSections(text, 120, styleOf(terminal, {})).replaceAll('\u001b', '');
  expect(marked.split('\n').slice(1, 5)).toEqual([
    '',
    '[1mJumlah laporan (lain)[22m',
    '[33m  [no-owner][39m penanggung jawabnya tidak disebut (penanggungJawab)',
    '[2m      Mengapa: Tanpa unit, tidak ada yang mengumpulkan data.[22m',
  ]);
});
