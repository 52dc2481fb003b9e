import { expect, it } from 'vitest';
import { ComposedText } from '../../../src/dokumen/build/composedText.js';

const place = { row: 2, column: 4, heading: 'Formulasi' };

it('knows where each part comes from, whatever was cut and joined', () => {
  const above = new ComposedText().add('Jumlah A', { place, at: 10 });
  const below = new ComposedText().add('  Jumlah B ', { place, at: 30 }).slice(0);
  const whole = new ComposedText().sign('"').copy(above).sign('" / "').copy(below).sign('"');
  expect(whole.text).toBe('"Jumlah A" / "Jumlah B"');
  expect(['J', 'A', 'B'].map((sign) => whole.sourceOf(whole.text.lastIndexOf(sign))?.at)).toEqual([
    32, 17, 39,
  ]);
  expect(whole.sourceOf(0)?.at).toBe(10);
  expect(new ComposedText().sign('x').sourceOf(0)).toBe(undefined);
});

it('joins with one space, and none where a part is empty', () => {
  const one = new ComposedText().sign('A');
  expect(new ComposedText().append(one).append(one).text).toBe('A A');
  expect(new ComposedText().append(new ComposedText()).append(one).text).toBe('A');
});

it('adds no space for a part that is empty', () => {
  const one = new ComposedText().sign('A');
  expect(one.append(new ComposedText()).text).toBe('A');
  expect(new ComposedText().sign('   ').slice(0).text).toBe('');
});

it('a piece out of the middle knows where each of its parts comes from', () => {
  const whole = new ComposedText()
    .add('Jumlah A', { place, at: 10 })
    .sign(' / ')
    .add('Jumlah B', { place, at: 30 })
    .sign(' x ')
    .add('100', { place, at: 50 });
  const piece = whole.slice(7, 23);
  expect(piece.text).toBe('A / Jumlah B x 1');
  expect([0, 4, 11, 15].map((position) => piece.sourceOf(position)?.at)).toEqual([17, 30, 37, 50]);
  expect(piece.slice(4, 12).text).toBe('Jumlah B');
  expect(piece.slice(4, 12).sourceOf(0)?.at).toBe(30);
  expect(whole.slice(8, 11).text).toBe('/');
});
