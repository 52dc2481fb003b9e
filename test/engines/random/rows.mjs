// Random rows of a definition, with what the library makes of them.

import { evaluateBatch } from '../../../dist/index.js';
import { randomCell, styleOf } from './cells.mjs';
import { randomFrom } from './random.mjs';

/**
 * The rows as columns of values for the library, and as rows of text behind their number.
 * @param {import('./definitions.mjs').Definition} definition
 * @param {number} count
 * @param {number} seed
 * @param {boolean} finite Whether every double is finite.
 */
export function randomRows({ indikator, kolom }, count, seed, finite) {
  const random = randomFrom(seed);
  const ids = Object.keys(kolom);
  /** @type {(string | number | null)[][]} */
  const values = ids.map(() => []);
  const rows = Array.from({ length: count }, (_, n) => {
    const style = styleOf(random);
    const cells = ids.map((id) =>
      randomCell(random, kolom[id]?.tipe ?? '', indikator.variabel[id], style, finite),
    );
    for (const [k, { value }] of cells.entries()) values[k]?.push(value);
    return [String(n), ...cells.map(({ text }) => text)];
  });
  return { rows, data: Object.fromEntries(ids.map((id, k) => [id, values[k] ?? []])) };
}

/**
 * What each row must come out as.
 * @param {any} indikator
 * @param {Readonly<Record<string, readonly (string | number | null)[]>>} data
 */
export function expectedOf(indikator, data) {
  const batch = evaluateBatch(indikator, data);
  if (batch.issues.length > 0) throw new Error(JSON.stringify(batch.issues));
  return Array.from({ length: batch.length }, (_, i) => {
    const desimal = batch.desimal(i) ?? null;
    const units = desimal === null ? null : String(BigInt(desimal.replace('.', '')));
    return { units, desimal, kode: batch.code(i) ?? null };
  });
}
