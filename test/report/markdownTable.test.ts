import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownSteps, markdownTable } from '../../src/report/markdownTable.js';

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

test('a table', () => {
  expect(markdownTable(['No.', 'Nama'], [['1', 'a | b']])).toBe(
    '| No. | Nama |\n| --- | --- |\n| 1 | a \\| b |',
  );
});

test('steps', () => {
  expect(markdownSteps(['satu', 'dua * tiga'])).toBe('1. satu\n2. dua \\* tiga');
});
