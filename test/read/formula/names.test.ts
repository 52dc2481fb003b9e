import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isId } from '../../src/definition/id.js';
import { idFrom, Names } from '../../src/formula/nameLabels.js';

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

it('two labels of the same words have two ids, and each a third time its own', () => {
  const names = new Names();
  const ids = ['A B', 'A-B', 'a b', 'A  B'].map((label) => names.idOf(label));
  expect(ids[0]).toBe('aB');
  expect(ids[1]).toMatch(/^aBX[0-9a-z]{4}$/);
  expect(ids[2]).toMatch(/^aBX[0-9a-z]{4}$/);
  expect(ids[3]).toBe('aB');
  expect(new Set(ids).size).toBe(3);
  expect([...names.labels]).toEqual([
    ['A B', ids[0]],
    ['A-B', ids[1]],
    ['a b', ids[2]],
  ]);
});

it('the same name of two indicators has an id each time', () => {
  const names = new Names();
  const ids = Array.from({ length: 50 }, () => names.newId('Nilai  SAKIP'));
  expect(ids[0]).toBe('nilaiSakip');
  expect(new Set(ids).size).toBe(50);
  expect(ids.slice(1).every((id) => /^nilaiSakipX[0-9a-z]{4}$/.test(id))).toBe(true);
  expect(names.labels.size).toBe(0);
  // A label that comes later has none of them.
  expect(ids).not.toContain(names.idOf('Nilai SAKIP'));
});

it('a label that is too long keeps whole words and a mark of the rest', () => {
  const [a, b] = ['orang', 'keluarga'].map((end) =>
    idFrom(`${'Penyandang Masalah Kesejahteraan '.repeat(3)}${end}`),
  );
  expect(a).toMatch(/^penyandangMasalahKesejahteraanPenyandangMasalahX[0-9a-z]{4}$/);
  expect(b).toMatch(/^penyandangMasalahKesejahteraanPenyandangMasalahX[0-9a-z]{4}$/);
  expect(a).not.toBe(b);
});

it('[W5] the same label has one id, two labels have two, whatever they are', () => {
  const label = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('N', 'n', 'a-b', 'a b', 'A B'));
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
      const names = new Names();
      const ids = labels.map((text) => names.idOf(text));
      expect(ids.every(isId)).toBe(true);
      expect(labels.map((text) => names.idOf(text))).toEqual(ids);
      expect(new Set(ids).size).toBe(names.labels.size);
    }),
  );
});
