import { findKatalog } from 'indikator/katalog/indeks';
import { expect, it } from 'vitest';
import { finder } from '../../../docs/site/search/finder.js';

const find = finder(
  [
    {
      id: 0,
      judul: 'computeCapaian',
      induk: 'function',
      teks: 'Computes an achievement',
      alamat: 'a',
      jenis: 'api',
      isFungsi: true,
    },
    {
      id: 3,
      judul: 'CapaianSql',
      induk: 'interface',
      teks: 'What [`achievements`](api:Capaian) are measured against, as `computeCapaian` takes it',
      alamat: 'd',
      jenis: 'api',
    },
    {
      id: 1,
      judul: 'Capaian dan predikat',
      induk: '',
      teks: 'realisasi terhadap target',
      alamat: 'b',
      jenis: 'panduan',
    },
    { id: 2, judul: 'Issues', induk: 'Rules', teks: 'capaian', alamat: 'c', jenis: 'proyek' },
  ],
  findKatalog,
  'id',
);

it('finds guides first, then names by their parts, functions before types', () => {
  const groups = find('capaian').filter(({ judul }) => judul !== 'Katalog');
  expect(groups.map(({ judul, found }) => [judul, found.map((one) => one.alamat)])).toEqual([
    ['Panduan', ['b']],
    ['API', ['a', 'd']],
    ['Proyek (Inggris)', ['c']],
  ]);
});

it('finds definitions by older and newer terms', () => {
  // What is called so comes first, so the order differs.
  const found = (text: string) =>
    find(text)
      .find(({ judul }) => judul === 'Katalog')
      ?.found.map(({ alamat }) => alamat)
      .sort();
  expect(found('pmks')?.length).toBeGreaterThan(0);
  expect(found('pmks')).toEqual(found('ppks'));
});

it('forgives a wrong letter, and finds nothing for nothing', () => {
  expect(find('capayan')[0]?.found[0]?.alamat).toBe('b');
  expect(find(' ')).toEqual([]);
});

it('shows the comments of sources without their marks', () => {
  const [group] = find('sql');
  expect(group?.found[0]?.teks).toBe('What achievements are measured against, as computeCapaian takes it');
});
