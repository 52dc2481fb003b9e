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

it.each([
  ['P {a = b} = A / B', ['P {a = b}', 'A / B']],
  ['\\frac{A}{B} = C', undefined],
  ['\\frac{A}{B} = 5', ['', '\\frac{A}{B}', '5']],
  ['\\fraction = A', ['\\fraction', 'A']],
  ['\\alpha = A / B', ['\\alpha', 'A / B']],
  ['5 = A', undefined],
  ['A \\times B = C', undefined],
  ['A \\div B = 5', ['', 'A \\div B', '5']],
  ['A \\cdot B = 5', ['', 'A \\cdot B', '5']],
  ['\\dfrac{A}{B} = 5', ['', '\\dfrac{A}{B}', '5']],
])('the sides of %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

it.each([
  ...[
    '5',
    '\\frac{4}{5} \\times 100 \\%',
    '\\dfrac{4}{5}',
    '4 \\div 5',
    '4 \\cdot 5',
    '\\left(4\\right)',
    '4x5',
  ],
  ...['4 X 5', '(4)x(5)', '4 orang', '4 % x 5', '(4 / 5) x 100%'],
])('%j is numbers alone', (text) => {
  expect(isNumeric(text)).toBe(true);
});

it.each(['', '%', 'orang', '4 warga', 'x5', '5x', '4 axb 5', '\\alpha 5', '5 \\fracture'])(
  '%j is not',
  (text) => {
    expect(isNumeric(text)).toBe(false);
  },
);
