// The table of a glossary: each of its rows is a place of its own, and something that the search finds.

import type { Section } from './markdown.js';

const ROW = /<tr>\s*<td>([^<]+)<\/td>\s*<td>[^<]+<\/td>\s*<td>(.*?)<\/td>/g;

const placeOf = (terms: string) => terms.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The rows of a glossary as sections of its page. */
export function glossaryRows(html: string): Section[] {
  return [...html.matchAll(ROW)].map(([, terms = '', meaning = '']) => ({
    id: placeOf(terms),
    judul: terms,
    teks: meaning.replaceAll(/<[^>]+>/g, ''),
  }));
}

/** Gives each row its place. */
export function withPlaces(html: string): string {
  return html.replaceAll(ROW, (row, terms: string) => row.replace('<tr>', `<tr id="${placeOf(terms)}">`));
}
