import { describe, expect, it } from 'vitest';
import { lexText } from '../../../src/read/formula/lexText.js';
import type { Survey } from '../../../src/read/formula/survey.js';
import { surveyOf } from '../../../src/read/formula/surveyOf.js';

function survey(text: string): Survey {
  const lexemes = lexText(text);
  if (!lexemes.ok) throw new Error(lexemes.issues[0]?.kalimat);
  const found = surveyOf(text, lexemes.value, false);
  if (!found.ok) throw new Error(found.issues[0]?.kalimat);
  return found.value;
}

it('knows where each bracket is closed, by one of its kind', () => {
  expect([...survey('(a + [b]) x c').closedBy]).toEqual([
    [3, 5],
    [0, 6],
  ]);
  expect([...survey('(a]').closedBy]).toEqual([]);
});

describe('what divides', () => {
  it.each([
    ['a/b x 100', [1], true],
    ['aa/bb : c', [], true],
    ['a per b x 100', [1], true],
    ['a per b', [], false],
    ['a per b x 2', [], false],
    ['a per tahun x 100', [], false],
    ['a per b per c x 100', [], false],
    ['jumlah a terhadap jumlah b x 100', [2], true],
    ['SD/MI x 2', [], false],
  ])('%s', (text, divides, hasDivision) => {
    const found = survey(text);
    expect([...found.divides]).toEqual(divides);
    expect(found.hasDivision).toBe(hasDivision);
  });
});

it('begins behind a heading with a colon', () => {
  expect(survey('Persentase A: B / C x 100').begins).toBe(3);
  expect(survey('A : B x 100').begins).toBe(0);
});
