import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/page/escapeMarkdown.js';

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
