import { expect, it } from 'vitest';
import { lexText } from '../../../src/read/formula/lexText.js';
import { type Survey, surveyOf } from '../../../src/read/formula/survey.js';

function survey(text: string): Survey {
  const lexemes = lexText(text);
  if (!lexemes.ok) throw new Error(lexemes.issues[0]?.kalimat);
  return surveyOf(text, lexemes.value);
}

it('knows where each bracket is closed, by one of its kind', () => {
  expect([...survey('(a + [b]) x c').closedBy]).toEqual([
    [3, 5],
    [0, 6],
  ]);
  expect([...survey('(a]').closedBy]).toEqual([]);
});

it('counts the operators before each lexeme', () => {
  expect(survey('a + b x c').operatorsBefore).toEqual([0, 0, 1, 1, 2]);
});

it.each([
  ['a/b x 100', { slashDivides: true, perDivides: false }],
  ['a/b : c', { slashDivides: false, perDivides: false }],
  ['a per b x 100', { slashDivides: true, perDivides: true }],
  ['a per b', { slashDivides: true, perDivides: false }],
])('%s', (text, expected) => {
  expect(survey(text)).toMatchObject(expected);
});
