import { expect, test } from 'vitest';
import { makeIssue } from '../../../src/issue/issue.js';
import { argument } from '../../../src/issue/path.js';
import { unclosed } from '../../../src/issue/reading.js';
import { splitLexemes } from '../../../src/read/formula/splitLexemes.js';
import type { Lexeme } from '../../../src/read/formula/token.js';

const text = 'a  b!c';
const asked: number[] = [];

/** Letters are words, spaces are skipped, and an exclamation mark is refused. */
const letters = {
  skip: (at: number) => (text[at] === ' ' ? ' ' : undefined),
  read: (start: number) => {
    asked.push(start);
    const char = text[start] ?? '';
    if (char === '!') {
      const issue = makeIssue(unclosed, argument(), text, { bagian: char });
      return { ok: false, issues: [issue] } as const;
    }
    const word: Lexeme = { kind: 'word', text: char, start, end: start + 1 };
    return { ok: true, value: word } as const;
  },
};

test('what means nothing is skipped, and each position is read once', () => {
  asked.length = 0;
  const split = splitLexemes(0, 4, letters);
  expect(split).toEqual({
    ok: true,
    value: [
      { kind: 'word', text: 'a', start: 0, end: 1 },
      { kind: 'word', text: 'b', start: 3, end: 4 },
    ],
  });
  expect(asked).toEqual([0, 3]);
});

test('it begins at the start, ends at the end, and stops at the first issue', () => {
  asked.length = 0;
  const split = splitLexemes(3, text.length, letters);
  expect(split.ok ? [] : split.issues.map(({ code }) => code)).toEqual([unclosed.code]);
  expect(asked).toEqual([3, 4]);
  expect(splitLexemes(3, 3, letters)).toEqual({ ok: true, value: [] });
});
