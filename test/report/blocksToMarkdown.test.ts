import { expect, test } from 'vitest';
import { blocksToMarkdown } from '../../src/report/blocksToMarkdown.js';

test('each kind of part', () => {
  const text = blocksToMarkdown([
    { kind: 'heading', level: 1, text: 'Judul # 1' },
    { kind: 'paragraph', text: 'Isi_isi' },
    { kind: 'paragraph', lead: 'Depan*.', text: 'belakang' },
    { kind: 'paragraph', lead: 'Depan saja.', text: '' },
    { kind: 'table', head: ['No.', 'Nama'], rows: [['1', 'a | b']] },
    { kind: 'steps', title: 'Langkah', steps: ['satu', 'dua * tiga'] },
  ]);
  expect(text).toBe(
    [
      '## Judul \\# 1',
      'Isi\\_isi',
      '**Depan\\*.** belakang',
      '**Depan saja.**',
      '| No. | Nama |\n| --- | --- |\n| 1 | a \\| b |',
      'Langkah:\n\n1. satu\n2. dua \\* tiga\n',
    ].join('\n\n'),
  );
});
