import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isId } from '../../../src/definition/isId.js';
import { Names } from '../../../src/read/formula/names.js';

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
