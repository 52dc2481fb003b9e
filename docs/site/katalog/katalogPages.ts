import { writeDokumen } from 'indikator/dokumen';
import type { Page } from '../page/page.js';
import { definitionPage } from './definitionPage.js';
import { type Definition, definitions } from './definitions.js';
import { listPage } from './listPage.js';

export interface KatalogPages {
  readonly pages: readonly Page[];
  /** The official tables, pages of their own that print: their texts by path. */
  readonly tables: ReadonlyMap<string, string>;
  /** How many indicators there are. */
  readonly indicators: number;
}

/** The explorer of the catalogue: a list, a page for each definition, and the tables of documents. */
export function katalogPages(all: readonly Definition[] = definitions()): KatalogPages {
  const ids = new Set(all.map(({ entri }) => entri.id));
  const isKnown = (id: string) => ids.has(id);
  const pages = (['id', 'en'] as const).flatMap((bahasa) => [
    listPage(all, bahasa),
    ...all.map((one) => definitionPage(one, bahasa, isKnown)),
  ]);
  const tables = all.flatMap(({ jenis, definisi }) =>
    jenis === 'dokumen'
      ? [[`katalog/tabel/${definisi.id}.html`, writeDokumen(definisi, { format: 'html' })] as const]
      : [],
  );
  return {
    pages,
    tables: new Map(tables),
    indicators: all.filter(({ jenis }) => jenis === 'indikator').length,
  };
}
