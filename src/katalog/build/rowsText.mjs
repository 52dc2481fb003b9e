// src/katalog/indeks/rows.ts: what `findKatalog` searches, a column for each thing that is known of a definition, which `entries.ts` reads.
// Texts of one kind stand together, since gzip packs them closer.

import { isRegulation, shortCitation } from './shortCitation.mjs';

/**
 * @typedef {import('./families.mjs').Definisi & Partial<import('../../definition/indikator.js').Indikator> & { judul?: string, butir?: readonly import('../daftarAcuan.js').ButirAcuan[] }} Isi
 * @typedef {Awaited<ReturnType<typeof import('./families.mjs').loadKatalog>>} Katalog
 */

/**
 * @param {Katalog} katalog
 * @returns {string}
 */
export function rowsText(katalog) {
  const files = Object.entries(katalog.families);
  const all = /** @type {Isi[]} */ (files.flatMap(([, family]) => Object.values(family)));
  const references = frequent(all.flatMap(({ rujukan = [] }) => citationsOf(rujukan, katalog)));
  const registries = frequent(all.flatMap(({ kodeLuar = [] }) => kodeLuar.map(({ sistem }) => sistem)));
  const columns = [
    all.map(marksOf),
    all.map((one) => shortId(one, katalog)),
    all.map(nameOf),
    all.map((one) => otherWords(one, katalog)),
    all.map(({ urusan = [] }) => urusan.join(' ')),
    all.map((one) => placesOf(citationsOf(one.rujukan ?? [], katalog), references)),
  ];
  const codes = registries.map((sistem) => {
    const own = all.map(({ kodeLuar = [] }) => kodeLuar.filter((one) => one.sistem === sistem));
    return `  '${sistem}': ${column(own.map((list) => list.map(({ kode }) => kode).join(' ')))},`;
  });
  return `// Written by \`npm run katalog\` from the definitions of the catalogue: do not edit.

/** The references of rows, by place. */
export const references: readonly string[] = ${JSON.stringify(references)};

/** The JSON files, each with how many rows it has. */
export const files: readonly (readonly [berkas: string, rows: number])[] = ${JSON.stringify(files.map(([file, family]) => [jsonFile(file, family), Object.keys(family).length]))};

/** Marks (kind, sureness, levels), short ids, names, other words, affairs, places of references: a line for each row. */
export const columns: readonly string[] = [
${columns.map((lines) => `  ${column(lines)},`).join('\n')}
];

/** The codes of each registry: a line for each row. */
export const codes: Readonly<Record<string, string>> = {
${codes.join('\n')}
};
`;
}

/**
 * A text of lines, without the last that are empty.
 * @param {readonly string[]} lines
 */
function column(lines) {
  const text = lines.join('\n').trimEnd();
  const wrong = lines.find((line) => /[`\\\n]|\$\{/.test(line));
  if (wrong !== undefined) throw new Error(`"${wrong}" has a sign that a column cannot hold`);
  return `\`${text}\``;
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

/** @param {Isi} one */
function nameOf(one) {
  return one.nama ?? one.judul ?? '';
}

/** @param {Isi} one */
function marksOf(one) {
  // That of a document is a word of its own.
  const tingkat = 'formula' in one ? (one.tingkat ?? []) : [];
  // No two kinds, grades or levels begin with one letter.
  return [kindOf(one), surenessOf(one.rujukan ?? []), ...tingkat].map((word) => word[0]).join('');
}

/**
 * What `longId` makes the id of: words of the name that follow each other as signs, other words as they are.
 * @param {Isi} one
 * @param {Katalog} katalog
 */
function shortId(one, { longId, capital, signs, plainWords }) {
  const words = plainWords(nameOf(one));
  let at = -1;
  const parts = capital(one.id).match(/[A-Z][a-z]*|[0-9]+/g) ?? [];
  const short = parts.map((part) => {
    const found = words.findIndex((word, i) => i > at && capital(word) === part);
    const sign = found < 0 ? undefined : signs[found - at - 1];
    if (sign === undefined) return part;
    at = found;
    return sign;
  });
  const text = short.join('');
  if (longId(text, nameOf(one)) !== one.id) throw new Error(`${one.id}: an id is letters and digits alone`);
  return text;
}

/**
 * Words of other names that nothing else of the row has. A word that begins a longer one is found by that.
 * @param {Isi} one
 * @param {Katalog} katalog
 */
function otherWords(one, katalog) {
  const { sameWords, textOf } = katalog;
  const rujukan = citationsOf(one.rujukan ?? [], katalog);
  const known = sameWords(textOf({ id: one.id, nama: nameOf(one), rujukan }));
  // Members of a list are known by their letters: WTP is an opinion of BPK, GRK one of the main indicators.
  const members = (one.butir ?? []).flatMap(({ kode, nama }) => [
    kode,
    ...(nama.match(/\b[A-Z]{3,}\b/g) ?? []),
  ]);
  const others = new Set(sameWords([...(one.namaLain ?? []), ...members].join(' ')));
  const isBegun = (/** @type {string} */ word) =>
    word.length > 3 && [...known, ...others].some((longer) => longer !== word && longer.startsWith(word));
  const isNew = (/** @type {string} */ word) =>
    /\p{L}{2}|[0-9]{3}/u.test(word) && !known.includes(word) && !isBegun(word);
  return [...others].filter(isNew).join(' ');
}

/**
 * @param {readonly string[]} citations
 * @param {readonly string[]} references
 */
function placesOf(citations, references) {
  return [...new Set(citations)].map((text) => references.indexOf(text)).join(' ');
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
