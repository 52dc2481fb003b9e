// docs/katalog.md: every indicator of the catalogue in tables by government affair, and how many there are.

import { surenessOf } from './rowsText.mjs';
import { shortCitation } from './shortCitation.mjs';

/**
 * @typedef {import('./families.mjs').Indikator} Indikator
 * @typedef {Awaited<ReturnType<typeof import('./families.mjs').loadKatalog>>} Katalog
 */

/**
 * @param {Katalog} katalog
 * @returns {string}
 */
export function pageText(katalog) {
  const { families } = katalog;
  const placed = Object.entries(families).flatMap(([file, family]) =>
    Object.values(family)
      .filter((one) => /** @returns {one is Indikator} */ 'formula' in one)
      .map((one) => ({ file, indikator: /** @type {Indikator} */ (one) })),
  );
  const affairs = namesOfAffairs(families);
  const codes = [...new Set(placed.flatMap(({ indikator }) => indikator.urusan ?? ['-']))].sort();
  const sections = codes.map((code) => {
    const own = placed.filter(({ indikator }) => (indikator.urusan ?? ['-']).includes(code));
    return `## ${code} ${affairs.get(code) ?? 'Tanpa urusan'}

| id | indikator | rumus | satuan | tingkat | sumber | keyakinan |
| --- | --- | --- | --- | --- | --- | --- |
${own.map(({ indikator }) => rowOf(indikator, katalog)).join('\n')}
`;
  });
  return `# Katalog

Ditulis oleh \`npm run katalog\` dari definisi dalam \`src/katalog\`: jangan disunting. Setiap indikator diimpor menurut idnya dari
\`indikator/katalog\`; \`findKatalog\` dari \`indikator/katalog/indeks\` mencarinya. Keyakinan: **naskah** berarti naskah atau registrinya
dibaca, **kutipan** berarti dibaca pada sumber lain yang mengutipnya, **belum** berarti belum diperiksa. Pertentangan antarsumber ada
dalam \`catatan\` setiap definisi.

${countsOf(placed)}

${sections.join('\n')}`;
}

/** @param {Katalog['families']} families */
function namesOfAffairs(families) {
  const daftar = Object.values(families).find((family) => 'bidangUrusan' in family)?.bidangUrusan;
  const butir = /** @type {{ butir: readonly { kode: string, nama: string }[] } | undefined} */ (
    /** @type {unknown} */ (daftar)
  )?.butir;
  return new Map((butir ?? []).map(({ kode, nama }) => [kode, nama]));
}

const words = { 'teks-asli': 'naskah', 'sumber-kedua': 'kutipan', 'belum-diperiksa': 'belum' };
const grades = /** @type {const} */ (['teks-asli', 'sumber-kedua', 'belum-diperiksa']);

/**
 * @param {Indikator} indikator
 * @param {Katalog} katalog
 */
function rowOf(indikator, katalog) {
  const { id, nama, satuan, tingkat = [], rujukan = [] } = indikator;
  const sources = [...new Set(rujukan.map((source) => shortCitation(source, katalog)))].join('; ');
  const cells = [
    `\`${id}\``,
    nama,
    katalog.formulaToText(indikator),
    satuan,
    tingkat.join(', '),
    sources,
    words[surenessOf(rujukan)],
  ];
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** @param {readonly { file: string, indikator: Indikator }[]} placed */
function countsOf(placed) {
  const folderOf = (/** @type {{ file: string }} */ { file }) => file.split('/')[0] ?? '';
  const rows = [...new Set(placed.map(folderOf))].map((folder) =>
    countRow(
      `\`${folder}\``,
      placed.filter((one) => folderOf(one) === folder),
    ),
  );
  return `| keluarga | indikator | naskah | kutipan | belum |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
${countRow('semua', placed)}`;
}

/**
 * @param {string} name
 * @param {readonly { indikator: Indikator }[]} own
 */
function countRow(name, own) {
  const found = own.map(({ indikator }) => surenessOf(indikator.rujukan ?? []));
  const counts = grades.map((grade) => found.filter((one) => one === grade).length);
  return `| ${[name, own.length, ...counts].join(' | ')} |`;
}
