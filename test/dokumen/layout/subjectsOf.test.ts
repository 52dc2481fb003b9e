import { defineDokumen, defineIndikator, type Sasaran } from 'indikator';
import { expect, it } from 'vitest';
import { subjectsOf } from '../../../src/dokumen/layout/subjectsOf.js';
import { pmks } from '../../fixtures/pmks.js';

/** What the rows of these sasaran speak of: the way down to each, and its indicator. */
function subjects(...sasaran: readonly (Pick<Sasaran, 'id'> & Partial<Sasaran>)[]) {
  const dokumen = defineDokumen({
    id: 'd',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: sasaran.map((one) => ({ uraian: one.id, tingkat: 'daerah', indikator: [], ...one })),
  });
  return subjectsOf(dokumen).map(({ path, indikator }) => [
    path.map(({ id }) => id).join(' > '),
    indikator?.id,
  ]);
}

const one = [pmks];
const two = [pmks, defineIndikator({ ...pmks, id: 'lain' })];

it('each indicator of each sasaran', () => {
  expect(subjects({ id: 'a', indikator: two }, { id: 'b', indikator: [] })).toEqual([
    ['a', 'pmksTertangani'],
    ['a', 'lain'],
    ['b', undefined],
  ]);
});

it('a sasaran that only others stand under is named in their rows, unless it has a code or a group', () => {
  const below: Sasaran = { id: 'b', uraian: 'b', tingkat: 'opd', induk: 'a', indikator: one };
  expect(subjects({ id: 'a' }, below)).toEqual([['a > b', 'pmksTertangani']]);
  for (const own of [{ kode: '1' }, { kelompok: 'A' }])
    expect(subjects({ id: 'a', ...own }, below)).toEqual([
      ['a', undefined],
      ['a > b', 'pmksTertangani'],
    ]);
});

it('a sasaran comes before those below it, whatever their order in the document', () => {
  expect(
    subjects(
      { id: 'c', induk: 'b', indikator: one },
      { id: 'x' },
      { id: 'b', induk: 'a', kode: '1' },
      { id: 'a', kode: '2' },
    ),
  ).toEqual([
    ['a', undefined],
    ['a > b', undefined],
    ['a > b > c', 'pmksTertangani'],
    ['x', undefined],
  ]);
});
