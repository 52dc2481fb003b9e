// src/katalog/index.ts: passes on what every file of the catalogue exports.

/**
 * @param {readonly string[]} files
 * @returns {string}
 */
export function indexText(files) {
  return `// Written by \`npm run katalog\`: do not edit. The catalogue: definitions only. What they mean is in the library itself.

${files.map((file) => `export * from './${file}.js';`).join('\n')}
export type { ButirAcuan, DaftarAcuan } from './daftarAcuan.js';
`;
}
