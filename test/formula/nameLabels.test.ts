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
