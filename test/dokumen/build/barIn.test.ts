import { expect, it } from 'vitest';
import { barIn } from '../../../src/dokumen/build/barIn.js';

it.each([
  ['--------', { name: '', multiplier: '', isBroken: false }],
  ['- - -', { name: '', multiplier: '', isBroken: false }],
  ['—', { name: '', multiplier: '', isBroken: false }],
  ['________ x 100 %', { name: '', multiplier: 'x 100 %', isBroken: false }],
  ['── × 100', { name: '', multiplier: '× 100', isBroken: false }],
  ['-- × 100', undefined],
  ['A ── B', undefined],
  ['──── × 1.000', { name: '', multiplier: '× 1.000', isBroken: false }],
  ['…………… x 100 %', { name: '', multiplier: 'x 100 %', isBroken: false }],
  ['.....', { name: '', multiplier: '', isBroken: false }],
  ['... x 100', undefined],
  ['...... orang', undefined],
  ['P = -------- x 100', { name: 'P', multiplier: 'x 100', isBroken: false }],
  ['-------- = 75 %', { name: '', multiplier: '', isBroken: true }],
  ['Jumlah A ________ x 100', { name: '', multiplier: 'x 100', isBroken: true }],
  ['Jumlah A --- Jumlah B', undefined],
  ['-', undefined],
  ['Jumlah A - Jumlah B', undefined],
  ['Jumlah A', undefined],
])('the bar in %j', (line, expected) => {
  expect(barIn(line)).toEqual(expected);
});

it.each([
  ...[
    '---',
    '___',
    '———',
    '–––',
    '―――',
    '───',
    '━━━',
    '═══',
    '===',
    '‾‾‾',
    '¯¯¯',
    '⎯⎯⎯',
    '--',
    '- -',
    '—',
    '━',
    '_ _ _',
  ],
])('%s is a bar alone', (line) => {
  expect(barIn(line)).toEqual({ name: '', multiplier: '', isBroken: false });
});

it.each(['-', '_', '=', '‾', '--a', '- a', 'a-b', '....', '…', 'a .....', '..... a'])(
  '%s is none',
  (line) => {
    expect(barIn(line)).toBeUndefined();
  },
);

it.each([
  ['P=---- x 100', { name: 'P', multiplier: 'x 100', isBroken: false }],
  ['P ==== x 100', { name: 'P', multiplier: 'x 100', isBroken: false }],
  ['A --- x 100', { name: '', multiplier: 'x 100', isBroken: true }],
  ['Ab --- x 100', undefined],
  ['Ab ___ x 100', { name: '', multiplier: 'x 100', isBroken: true }],
  ['Ab ---- x 100', { name: '', multiplier: 'x 100', isBroken: true }],
  ['--- Ab', undefined],
  ['A --', undefined],
  ['Nilai =-- 5', { name: 'Nilai', multiplier: '', isBroken: true }],
  ['Nilai =-- kata', undefined],
  ['Nilai = --- x 100', { name: 'Nilai', multiplier: 'x 100', isBroken: false }],
  ['….', { name: '', multiplier: '', isBroken: false }],
  ['……….. x 100', { name: '', multiplier: 'x 100', isBroken: false }],
  ['.....x 100', { name: '', multiplier: 'x 100', isBroken: false }],
])('the bar in %j', (line, expected) => {
  expect(barIn(line)).toEqual(expected);
});
