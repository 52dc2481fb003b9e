// How people cite a source in a few words, as the rows of the index and the tables of docs/katalog.md have it.

/**
 * @typedef {import('../../definition/rujukan.js').Rujukan} Rujukan
 * @typedef {Pick<Awaited<ReturnType<typeof import('./families.mjs').loadKatalog>>, 'formatRujukan' | 'shortened'>} Citing
 */

/**
 * A regulation as `PP 2/2018`, a decision by its number, anything else by its title; the year where the name does not say it.
 * @param {Rujukan} rujukan
 * @param {Citing} katalog
 */
export function shortCitation(rujukan, { formatRujukan, shortened }) {
  const { tahun } = rujukan;
  if (isRegulation(rujukan) && !['keputusan', 'surat-edaran'].includes(rujukan.jenis)) {
    const { bagian: _, ...whole } = rujukan;
    return shortened(formatRujukan({ ...whole, keyakinan: 'teks-asli' }));
  }
  const name = (isRegulation(rujukan) ? rujukan.nomor : rujukan.judul) ?? '';
  return tahun === undefined || name.includes(`${tahun}`) ? name : `${name} (${tahun})`;
}

/**
 * True for regulations and decisions: by anything else nobody looks for a definition.
 * @param {Rujukan} rujukan
 */
export function isRegulation({ jenis }) {
  return !['pedoman', 'dokumen', 'publikasi', 'laman', 'aplikasi'].includes(jenis);
}
