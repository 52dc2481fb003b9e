// src/katalog/indeks/rows.ts: a short line for each definition of the catalogue, which `entries.ts` reads.

/**
 * @typedef {import('./families.mjs').Definisi & Partial<import('../../definition/indikator.js').Indikator> & { judul?: string }} Isi
 * @typedef {Awaited<ReturnType<typeof import('./families.mjs').loadKatalog>>} Katalog
 */

/**
 * @param {Katalog} katalog
 * @returns {string}
 */
export function rowsText({ families, shortCitation, sameWords }) {
  const files = Object.entries(families);
  const all = /** @type {Isi[]} */ (files.flatMap(([, family]) => Object.values(family)));
  const references = frequent(
    all.flatMap(({ rujukan = [] }) => rujukan.filter(isRegulation).map(shortCitation)),
  );
  const registries = frequent(all.flatMap(({ kodeLuar = [] }) => kodeLuar.map(({ sistem }) => sistem)));
  const rows = files.map(([file, family]) => {
    const lines = Object.values(family).map((one) =>
      rowText(one, { references, registries, shortCitation, sameWords }),
    );
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

const levels = { nasional: 'n', provinsi: 'p', 'kabupaten-kota': 'k', desa: 'd' };

/**
 * @param {Isi} one
 * @param {{ references: readonly string[], registries: readonly string[] } & Pick<Katalog, 'shortCitation' | 'sameWords'>} tables
 */
function rowText(one, { references, registries, shortCitation, sameWords }) {
  const { id, nama, judul, namaLain = [], urusan = [], kodeLuar = [], rujukan = [] } = one;
  // That of a document is a word of its own.
  const tingkat = 'formula' in one ? (one.tingkat ?? []) : [];
  const keyakinan = surenessOf(rujukan);
  const marks = [kindOf(one), keyakinan[0], ...tingkat.map((level) => levels[level])];
  const codes = kodeLuar.map(({ sistem, kode }) => `${registries.indexOf(sistem)}${kode}`);
  const cited = [
    ...new Set(rujukan.filter(isRegulation).map((source) => references.indexOf(shortCitation(source)))),
  ];
  const known = new Set(sameWords(`${id} ${nama ?? judul}`));
  const others = new Set(sameWords(namaLain.join(' ')).filter((word) => !known.has(word)));
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
 * True for regulations and decisions: by anything else nobody looks for a definition.
 * @param {import('../../definition/rujukan.js').Rujukan} rujukan
 */
function isRegulation({ jenis }) {
  return !['pedoman', 'dokumen', 'publikasi', 'laman', 'aplikasi'].includes(jenis);
}

/** @param {Isi} one */
function kindOf(one) {
  if ('formula' in one) return 'i';
  if ('kelas' in one) return 's';
  return 'sasaran' in one ? 'd' : 'l';
}
