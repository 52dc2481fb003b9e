import { expect, it } from 'vitest';
import { ComposedText } from '../../../src/dokumen/build/composedText.js';
import { isNumeric, splitEquation } from '../../../src/dokumen/build/splitEquation.js';

function split(text: string) {
  const found = splitEquation(new ComposedText().sign(text));
  return found && [found.name, found.formula.text, ...found.numbers.map((one) => one.text)];
}

it.each([
  ['A / B', ['', 'A / B']],
  ['P = A / B', ['P', 'A / B']],
  ['= A / B', ['', 'A / B']],
  ['P = A / B = 45 / 60 = 75 %', ['P', 'A / B', '45 / 60', '75 %']],
  ['A / B = 75 %', ['', 'A / B', '75 %']],
  ['"A = B" / C', ['', '"A = B" / C']],
  ['\\frac{A}{B} = \\frac{45}{60}', ['', '\\frac{A}{B}', '\\frac{45}{60}']],
  ['A / B = C / D', undefined],
  ['P = A / B = C', undefined],
])('the parts of %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

it.each([
  ['45 / 60 x 100 %', true],
  ['75 persen', true],
  ['A / 2', false],
  ['x', false],
])('%j is numbers alone: %s', (text, expected) => {
  expect(isNumeric(text)).toBe(expected);
});
