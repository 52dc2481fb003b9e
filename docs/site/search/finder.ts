import type { Bahasa } from 'indikator';
import type { EntriKatalog } from 'indikator/katalog/indeks';
import MiniSearch from 'minisearch';
import type { Entry } from './entry.js';
import { words } from './words.js';

export type Found = Pick<Entry, 'judul' | 'induk' | 'teks' | 'alamat'>;

/** What was found of one kind; kinds without anything are not there. */
export interface Group {
  readonly judul: string;
  readonly found: readonly Found[];
}

type Stored = Omit<Entry, 'bahasa'> & { readonly id: number };
type FindKatalog = (cari: { readonly kata: string }) => readonly EntriKatalog[];

/** How much of one kind is shown. */
const MOST = 6;

/** Makes the search: by words, beginnings of words, and words with a letter wrong; the catalogue by older and newer terms too. */
export function finder(
  stored: readonly Stored[],
  findKatalog: FindKatalog,
  bahasa: Bahasa,
): (text: string) => readonly Group[] {
  const byId = new Map<unknown, Stored>(stored.map((one) => [one.id, one]));
  const index = new MiniSearch<Stored>({
    fields: ['judul', 'induk', 'teks'],
    tokenize: (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => partsOf(word)),
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 1 : 0),
      boost: { judul: 6, induk: 2 },
      combineWith: 'AND',
      boostDocument: (id) => weightOf(byId.get(id)),
    },
  });
  index.addAll(stored);
  const { kelompok } = words[bahasa];
  return (text) => {
    if (text.trim() === '') return [];
    const found = index.search(text).flatMap(({ id }) => byId.get(id) ?? []);
    const ofKind = (jenis: Entry['jenis']) => found.filter((one) => one.jenis === jenis).slice(0, MOST);
    const katalog = findKatalog({ kata: text.slice(0, 200) })
      .slice(0, MOST)
      .map(katalogFound(bahasa));
    return [
      { judul: kelompok.panduan, found: ofKind('panduan').map(shortened) },
      { judul: kelompok.api, found: ofKind('api').map(shortened) },
      { judul: kelompok.katalog, found: katalog },
      { judul: kelompok.proyek, found: ofKind('proyek').map(shortened) },
    ].filter((group) => group.found.length > 0);
  };
}

/** A page that is about the word stands before the sections of others, and a function before the types that it takes. */
function weightOf({ induk, isFungsi }: Partial<Stored> = {}): number {
  return induk === '' || isFungsi === true ? 3 : 1;
}

/** A name of the API is found by its parts too: `computeCapaian` by `capaian`. */
function partsOf(word: string): string[] {
  const parts = word.split(/(?<=[a-z\d])(?=[A-Z])/);
  return parts.length > 1 ? [word, ...parts] : [word];
}

const shortened = ({ judul, induk, teks, alamat }: Stored): Found => ({
  judul,
  induk,
  teks: plain(teks.length > 110 ? `${teks.slice(0, 110)}…` : teks),
  alamat,
});

/** The comments of sources are Markdown: what is left of a link is its words. */
const plain = (teks: string) => teks.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');

const katalogFound =
  (bahasa: Bahasa) =>
  ({ id, nama }: EntriKatalog): Found => ({
    judul: nama,
    induk: id,
    teks: '',
    alamat: `${bahasa === 'id' ? '' : 'en/'}katalog/${id}.html`,
  });
