import { writeDokumen } from 'indikator/dokumen';
import type { Page } from '../page/page.js';
import { definitionPage } from './definitionPage.js';
import { type Definition, definitions } from './definitions.js';
import { listPage } from './listPage.js';
import { memberPage, membersOf } from './memberPage.js';

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
  const documents = all.flatMap((one) => (one.jenis === 'dokumen' ? [one] : []));
  const pages = (['id', 'en'] as const).flatMap((bahasa) => [
    listPage(all, bahasa),
    ...all.map((one) => definitionPage(one, bahasa, isKnown)),
    ...documents.flatMap((one) => membersOf(one.definisi).map((member) => memberPage(one, member, bahasa))),
  ]);
  const tables = documents.map(
    ({ definisi }) =>
      [`katalog/tabel/${definisi.id}.html`, writeDokumen(definisi, { format: 'html' })] as const,
  );
  return {
    pages,
    tables: new Map(tables),
    indicators: all.filter(({ jenis }) => jenis === 'indikator').length,
  };
}
