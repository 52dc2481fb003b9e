import { expect, it } from 'vitest';
import { polaritasOf } from '../../../src/dokumen/build/polaritasOf.js';

it.each([
  ['naik', 'naik'],
  ['Positif', 'naik'],
  ['Maximize', 'naik'],
  ['+', 'naik'],
  ['Semakin tinggi semakin baik', 'naik'],
  ['TURUN', 'turun'],
  ['Minimize', 'turun'],
  ['-', 'turun'],
  ['lower is better', 'turun'],
  ['stabil', 'stabil'],
  ['Tetap', 'stabil'],
  ['ke atas', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(polaritasOf(text)).toBe(expected);
});
