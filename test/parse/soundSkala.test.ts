import { skalaKinerja, skalaSakip } from 'indikator/katalog';
import { expect, it } from 'vitest';
import type { Plain } from '../../src/parse/copyPlain.js';
import { soundSkala } from '../../src/parse/soundSkala.js';

const plain = (value: unknown) => value as Plain;

it('is a scale that nothing is wrong with', () => {
  expect(soundSkala(plain(skalaSakip))).toBe(skalaSakip);
  expect(soundSkala(plain(skalaKinerja))).toBe(skalaKinerja);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['no classes', { ...skalaSakip, kelas: [] }],
  ['a gap without policy', { id: skalaKinerja.id, nama: skalaKinerja.nama, kelas: skalaKinerja.kelas }],
  ['an unknown policy', { ...skalaKinerja, celah: 'abaikan' }],
  ['an unknown key', { ...skalaSakip, warna: 'merah' }],
])('is none with %s', (_, value) => {
  expect(soundSkala(plain(value))).toBeUndefined();
});
