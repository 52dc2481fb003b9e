import { expect, it } from 'vitest';
import {
  UNDERLINE_BEGINS,
  UNDERLINE_ENDS,
  underlinesOf,
  withoutMarks,
} from '../../../src/dokumen/sheet/underlines.js';

const marked = (text: string) => text.replaceAll('[', UNDERLINE_BEGINS).replaceAll(']', UNDERLINE_ENDS);

it.each([
  ['Jumlah A', 'Jumlah A', []],
  ['[Jumlah A] x 100', 'Jumlah A x 100', [{ from: 0, to: 8 }]],
  ['P = [Jumlah A ]x 100', 'P = Jumlah A x 100', [{ from: 4, to: 12 }]],
  ['[A\nB]\nC', 'A\nB\nC', [{ from: 0, to: 3 }]],
  ['A\n[]\nB', 'A\nB', [{ from: 1, to: 1 }]],
  ['[A', 'A', []],
  ['A]', 'A', []],
])('what is underlined in %j', (text, expected, spans) => {
  expect(underlinesOf(marked(text))).toEqual({ text: expected, spans });
});

it('marks of strangers are dropped', () => {
  expect(withoutMarks(marked('[A] / B'))).toBe('A / B');
});
