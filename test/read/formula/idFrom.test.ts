import { expect, it } from 'vitest';
import { idFrom } from '../../../src/read/formula/idFrom.js';

it.each([
  ['Jumlah PMKS keseluruhan', 'jumlahPmksKeseluruhan'],
  ['Jumlah (orang) di Kab.Tapin', 'jumlahOrangDiKabTapin'],
  ['2019', 'v2019'],
  ['Éléments', 'elements'],
  ['IKA', 'ika'],
])('%s is %s', (label, id) => {
  expect(idFrom(label)).toBe(id);
});

it.each([
  ['', /^vX[0-9a-z]{4}$/],
  ['---', /^vX[0-9a-z]{4}$/],
  ['統計', /^vX[0-9a-z]{4}$/],
  ['1A', /^v1a$/],
  ['A\u0301\u0302b', /^ab$/],
  ['a'.repeat(64), /^a{64}$/],
  ['a'.repeat(65), /^a{59}X[0-9a-z]{4}$/],
  // A word that begins in the second half is left out whole; one in the first half is cut.
  [`${'a'.repeat(40)} ${'b'.repeat(40)}`, /^a{40}X[0-9a-z]{4}$/],
  [`${'a'.repeat(20)} ${'b'.repeat(60)}`, /^a{20}Bb{38}X[0-9a-z]{4}$/],
])('%s has an id', (label, id) => {
  expect(idFrom(label)).toMatch(id);
  expect(idFrom(label)).toBe(idFrom(label));
});

it('a label that is too long keeps whole words and a mark of the rest', () => {
  const [a, b] = ['orang', 'keluarga'].map((end) =>
    idFrom(`${'Penyandang Masalah Kesejahteraan '.repeat(3)}${end}`),
  );
  expect(a).toMatch(/^penyandangMasalahKesejahteraanPenyandangMasalahX[0-9a-z]{4}$/);
  expect(b).toMatch(/^penyandangMasalahKesejahteraanPenyandangMasalahX[0-9a-z]{4}$/);
  expect(a).not.toBe(b);
});
