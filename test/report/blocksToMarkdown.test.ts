import { describe, expect, test } from 'vitest';
import { blocksToMarkdown, escapeMarkdown } from '../../src/report/blocksToMarkdown.js';

describe('text stays itself', () => {
  test.each([
    ['54,38% (BB)', '54,38% (BB)'],
    ['A * B_C', 'A \\* B\\_C'],
    ['a | b', 'a \\| b'],
    ['<script>', '\\<script\\>'],
    ['[x](y)', '\\[x\\](y)'],
    ['# `code` ~~x~~ $1$', '\\# \\`code\\` \\~\\~x\\~\\~ \\$1\\$'],
    ['back\\slash', 'back\\\\slash'],
    ['two\nlines\t and  more', 'two lines and more'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

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
