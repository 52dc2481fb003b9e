import { findKatalog } from 'indikator/katalog/indeks';
import { describe, expect, it } from 'vitest';
import { finder } from '../../../docs/site/search/finder.js';
import { documentPages } from '../../../docs/site/text/documentPages.js';

const nowhere = () => undefined;
const entries = documentPages({ id: nowhere, en: nowhere }).flatMap((one) => one.entries);

/** What stands first of the guides of a language. */
function firstGuide(bahasa: 'id' | 'en', word: string): string | undefined {
  const own = entries.filter((entry) => entry.bahasa === bahasa).map((entry, id) => ({ id, ...entry }));
  const [group] = finder(own, findKatalog, bahasa)(word);
  return group?.judul === (bahasa === 'id' ? 'Panduan' : 'Guides') ? group.found[0]?.alamat : undefined;
}

describe('the search gives first the guide that is about a word', () => {
  it.each([
    ['capaian', 'guides/achievement.html'],
    ['pecahan', 'guides/'],
    ['triwulan', 'guides/quarter.html'],
    ['word', 'guides/files.html'],
    ['laravel', 'guides/php.html'],
    ['vue', 'guides/react-vue.html'],
    ['menyimpan', 'guides/store.html'],
    ['istilah', 'guides/istilah.html'],
  ])('%s', (word, found) => {
    expect(firstGuide('id', word)).toMatch(new RegExp(`^${found}`));
  });

  it.each([
    ['capaian', 'en/guides/achievement.html'],
    ['quarter', 'en/guides/quarter.html'],
    ['word', 'en/guides/files.html'],
    ['laravel', 'en/guides/php.html'],
    ['vue', 'en/guides/react-vue.html'],
    ['store', 'en/guides/store.html'],
    ['glossary', 'en/guides/istilah.html'],
  ])('%s', (word, found) => {
    expect(firstGuide('en', word)).toMatch(new RegExp(`^${found}`));
  });
});
