import { expect, it } from 'vitest';
import { polaritasOf } from '../../../src/dokumen/build/polaritasOf.js';

it.each([
  ['naik', 'naik'],
  ['↑', 'naik'],
  ['▲', 'naik'],
  ['⬆️', 'naik'],
  ['↑ (naik)', 'naik'],
  ['Tinggi', 'naik'],
  ['Besar', 'naik'],
  ['Maksimalkan', 'naik'],
  ['Maximize (semakin besar semakin baik)', 'naik'],
  ['Semakin tinggi realisasi, semakin tinggi capaian', 'naik'],
  ['Progres positif', 'naik'],
  ['Meningkat', 'naik'],
  ['↓', 'turun'],
  ['Rendah', 'turun'],
  ['Kecil', 'turun'],
  ['Minimalkan', 'turun'],
  ['Menurun', 'turun'],
  ['semakin kecil semakin baik', 'turun'],
  ['Semakin tinggi realisasi semakin buruk', 'turun'],
  ['semakin rendah semakin jelek', 'naik'],
  ['Semakin tinggi realisasi menunjukkan semakin rendahnya capaian kinerja', 'turun'],
  ['Semakin rendah realisasi, semakin tinggi pencapaian', 'turun'],
  ['Semakin rendah realisasi semakin rendah capaian', 'naik'],
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
  ['Tepat pada target yang terbaik', 'stabil'],
  ['(x) Maximize ( ) Minimize ( ) Stabilize', 'naik'],
  ['☐ Maximize ☒ Minimize', 'turun'],
  ['[ ] Maximize [v] Stabilize', 'stabil'],
  ['(x) Maximize (x) Minimize ( ) Stabilize', undefined],
  ['( ) Maximize ( ) Minimize', undefined],
  ['(x) Khusus ( ) Minimize', undefined],
  ['↑↓', undefined],
  ['naik turun', undefined],
  ['tidak turun', undefined],
  ['tidak naik', undefined],
  ['stabil naik', undefined],
  ['semakin baik', undefined],
  ['tinggi rendah', undefined],
  ['ke atas', undefined],
  ['', undefined],
])('[W35] %j', (text, expected) => {
  expect(polaritasOf(text)).toBe(expected);
});

it('more words than a direction needs, and the reverse of none, are no direction', () => {
  expect(polaritasOf('naik '.repeat(20))).toBe('naik');
  expect(polaritasOf('naik '.repeat(21))).toBeUndefined();
  expect(polaritasOf('tetap lebih buruk')).toBeUndefined();
  expect(polaritasOf('semakin tinggi realisasi semakin rendah nilai')).toBeUndefined();
  expect(polaritasOf('semakin tinggi capaian semakin rendah nilai')).toBeUndefined();
});

it.each([
  ['(x) Naik (   ) Turun', 'naik'],
  ['[ ] Naik [v] Turun', 'turun'],
  ['□ Naik ☑ Turun', 'turun'],
  ['Naik ☐ Turun ☒', undefined],
  ['(x) Naik (x) Turun ( ) Stabil', undefined],
])('what is ticked in %j is %s', (text, expected) => {
  expect(polaritasOf(text)).toBe(expected);
});
