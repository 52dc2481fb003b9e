// src/katalog/indeks/rows.ts: a short line for each definition of the catalogue, which `entries.ts` reads.

import { isRegulation, shortCitation } from './shortCitation.mjs';

/**
 * @typedef {import('./families.mjs').Definisi & Partial<import('../../definition/indikator.js').Indikator> & { judul?: string }} Isi
 * @typedef {Awaited<ReturnType<typeof import('./families.mjs').loadKatalog>>} Katalog
 */

/**
 * @param {Katalog} katalog
 * @returns {string}
 */
export function rowsText(katalog) {
  const { families } = katalog;
  const files = Object.entries(families);
  const all = /** @type {Isi[]} */ (files.flatMap(([, family]) => Object.values(family)));
  const references = frequent(all.flatMap(({ rujukan = [] }) => citationsOf(rujukan, katalog)));
  const registries = frequent(all.flatMap(({ kodeLuar = [] }) => kodeLuar.map(({ sistem }) => sistem)));
  const rows = files.map(([file, family]) => {
    const lines = Object.values(family).map((one) => rowText(one, { references, registries, katalog }));
    return `  '${jsonFile(file, family)}': \`${lines.join('\n')}\`,`;
  });
  return `// Written by \`npm run katalog\` from the definitions of the catalogue: do not edit.

/** The registries whose codes stand in rows, by place. */
export const registries: readonly string[] = ${JSON.stringify(registries)};

/** The references of rows, by place. */
export const references: readonly string[] = ${JSON.stringify(references)};

/** The rows of each file. */
export const files: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}

/**
 * The JSON file of a family: a file that is named after what it defines has that name alone.
 * @param {string} file
 * @param {Readonly<Record<string, unknown>>} family
 */
export function jsonFile(file, family) {
  const name = file.replace(/^.*\//, '');
  return name in family ? name : file;
}

/**
 * Different texts, those that stand most often first: they have the shortest numbers.
 * @param {readonly string[]} texts
 */
function frequent(texts) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1)).map(([text]) => text);
}

/**
 * @param {Isi} one
 * @param {{ references: readonly string[], registries: readonly string[], katalog: Katalog }} tables
 */
function rowText(one, { references, registries, katalog }) {
  const { id, nama, judul, namaLain = [], urusan = [], kodeLuar = [], rujukan = [] } = one;
  // That of a document is a word of its own.
  const tingkat = 'formula' in one ? (one.tingkat ?? []) : [];
  // No two kinds, grades or levels begin with one letter.
  const marks = [kindOf(one), surenessOf(rujukan), ...tingkat].map((word) => word[0]);
  const codes = kodeLuar.map(({ sistem, kode }) => `${registries.indexOf(sistem)}${kode}`);
  const cited = [...new Set(citationsOf(rujukan, katalog))].map((text) => references.indexOf(text));
  const known = new Set(katalog.sameWords(`${id} ${nama ?? judul}`));
  const others = new Set(katalog.sameWords(namaLain.join(' ')).filter((word) => !known.has(word)));
  const cells = [
    marks.join(''),
    id,
    nama ?? judul,
    [...others].join(' '),
    urusan.join(' '),
    codes.join(' '),
    cited.join(' '),
  ];
  const text = cells.join('\t').trimEnd();
  if (/[`\\\n]|\$\{/.test(text)) throw new Error(`${id}: a sign that a row cannot hold`);
  return text;
}

/**
 * How sure a definition is: as its first reference, which gives the formula; surest where any text was read.
 * @param {readonly import('../../definition/rujukan.js').Rujukan[]} rujukan
 */
export function surenessOf(rujukan) {
  const wasRead = rujukan.some(({ keyakinan }) => keyakinan === 'teks-asli');
  return wasRead ? 'teks-asli' : (rujukan[0]?.keyakinan ?? 'belum-diperiksa');
}

/**
 * @param {readonly import('../../definition/rujukan.js').Rujukan[]} rujukan
 * @param {Katalog} katalog
 */
function citationsOf(rujukan, katalog) {
  return rujukan.filter(isRegulation).map((source) => shortCitation(source, katalog));
}

/**
 * A word that begins with the letter of the kind: documents and lists (daftar) would share one.
 * @param {Isi} one
 */
function kindOf(one) {
  if ('formula' in one) return 'indikator';
  if ('kelas' in one) return 'skala';
  return 'sasaran' in one ? 'dokumen' : 'list';
}
