import { dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { indikatorIn } from '../../../src/parse/rules/indikatorIn.js';

it('gives the indicators of a document with their places', () => {
  expect(indikatorIn(dinsosTapin2020).map(({ indikator, path }) => [indikator?.id, path])).toEqual([
    ['pmksPerlindunganJaminanSosial', ['sasaran', 0, 'indikator', 0]],
    ['pmksRehabilitasiSosial', ['sasaran', 1, 'indikator', 0]],
    ['psksMelayaniPmks', ['sasaran', 2, 'indikator', 0]],
  ]);
});

it('what is not there or not sound keeps no other from its place', () => {
  expect(indikatorIn({})).toEqual([]);
  expect(indikatorIn({ sasaran: [undefined, {}, { indikator: [undefined, { id: 'a' }] }] })).toEqual([
    { indikator: undefined, path: ['sasaran', 2, 'indikator', 0] },
    { indikator: { id: 'a' }, path: ['sasaran', 2, 'indikator', 1] },
  ]);
});
