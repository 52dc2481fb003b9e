import type { Bahasa } from 'indikator';
import type { Entry } from './entry.js';

/** The script with what the search of a language finds: a script, because a page from a folder may not fetch. */
export function searchData(entries: readonly Entry[], bahasa: Bahasa): string {
  const own = entries
    .filter((entry) => entry.bahasa === bahasa || (bahasa === 'id' && entry.jenis === 'proyek'))
    .map(({ bahasa: _, ...entry }, id) => ({
      id,
      ...entry,
      teks: entry.teks.replaceAll(/\s+/g, ' ').trim(),
    }));
  return `globalThis.indikatorSearch = ${JSON.stringify(own)};\n`;
}
