import { expect, it } from 'vitest';
import { closing, type Lexeme, signOf, wordOf } from '../../../src/read/formula/token.js';

const place = { start: 0, end: 1 };
const word: Lexeme = { kind: 'word', text: 'A', ...place };
const label: Lexeme = { kind: 'label', text: 'A', ...place };
const plus: Lexeme = { kind: 'operator', operation: 'tambah', ...place };

it('only a word has the text of one', () => {
  expect([word, label, plus, undefined].map(wordOf)).toEqual(['A', '', '', '']);
});

it('only a sign has an operation', () => {
  expect([word, label, plus, undefined].map(signOf)).toEqual([undefined, undefined, 'tambah', undefined]);
});

it('every bracket is closed by one of its kind', () => {
  expect(closing).toEqual({ '(': ')', '[': ']', '{': '}' });
});
