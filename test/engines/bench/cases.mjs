// What is measured: an indicator over a table, and what a programmer would write by hand, without any check.

import { defineIndikator, indeksTertimbang, persentase, pertumbuhan } from '../../../dist/index.js';
import { randomFrom } from '../../sql/random/random.mjs';

/** @typedef {'duckdb' | 'postgresql' | 'mariadb' | 'spark'} Dialek */

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {any} indikator
 * @property {Record<string, { tipe: string }>} kolom
 * @property {(row: { a: number, b: number, c: number }) => (string | null)[]} cells
 * @property {(dialek: Dialek) => string} naive
 */

const count = { jenis: 'cacah' };
const share = { minimum: '0', maksimum: '100' };
/** @returns {any} */
const define = (/** @type {any} */ formula, /** @type {Record<string, object>} */ rules) =>
  defineIndikator({
    id: 'diukur',
    nama: 'Diukur',
    satuan: 'persen',
    variabel: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { label: id, ...rule }])),
    formula,
  });
const ofType = (/** @type {string} */ tipe, ids = ['a', 'b']) =>
  Object.fromEntries(ids.map((id) => [id, { tipe }]));

const whole = (/** @type {number} */ value) => (Number.isNaN(value) ? null : String(value));
const hundredths = (/** @type {number} */ value) => (Number.isNaN(value) ? null : (value / 100).toFixed(2));

const ofCounts = define(persentase('a', 'b'), { a: { ...count, bagianDari: 'b' }, b: count });
const ratio = () => 'ROUND(a * 100.0 / NULLIF(b, 0), 2)';

/** @type {readonly Case[]} */
export const cases = [
  {
    name: 'ratio of counts, BIGINT',
    indikator: ofCounts,
    kolom: ofType('bigint'),
    cells: ({ a, b }) => [whole(a), whole(b)],
    naive: ratio,
  },
  {
    name: 'ratio of counts, INTEGER',
    indikator: ofCounts,
    kolom: ofType('integer'),
    cells: ({ a, b }) => [whole(a), whole(b)],
    naive: ratio,
  },
  {
    name: 'growth, BIGINT',
    indikator: define(pertumbuhan('a', 'b'), { a: {}, b: {} }),
    kolom: ofType('bigint'),
    cells: ({ a, b }) => [whole(a), whole(b)],
    naive: () => 'ROUND((a - b) * 100.0 / NULLIF(b, 0), 2)',
  },
  {
    name: 'ratio, DECIMAL(12,2)',
    indikator: define(persentase('a', 'b'), { a: { minimum: '0', bagianDari: 'b' }, b: {} }),
    kolom: ofType('decimal(12,2)'),
    cells: ({ a, b }) => [hundredths(a), hundredths(b)],
    naive: ratio,
  },
  {
    name: 'weighted index, 3 x DECIMAL(5,2)',
    indikator: define(indeksTertimbang({ a: '0.376', b: '0.405', c: '0.219' }), {
      a: share,
      b: share,
      c: share,
    }),
    kolom: ofType('decimal(5,2)', ['a', 'b', 'c']),
    cells: ({ a, b, c }) => [a, b, c].map((value) => hundredths(value % 10_001)),
    naive: () => 'ROUND(0.376 * a + 0.405 * b + 0.219 * c, 2)',
  },
  {
    name: 'ratio of counts, TEXT',
    indikator: ofCounts,
    kolom: ofType('text(12,0)'),
    cells: ({ a, b }) => [whole(a), whole(b)],
    naive: (dialek) => {
      const type = { postgresql: 'numeric', mariadb: 'decimal(12,0)', duckdb: 'double', spark: 'double' }[
        dialek
      ];
      return `ROUND(CAST(a AS ${type}) * 100.0 / NULLIF(CAST(b AS ${type}), 0), 2)`;
    },
  },
];

/** Rows that tables begin with: counts up to a million, now and then nothing or a zero. */
export function baseRows(/** @type {number} */ rows) {
  const random = randomFrom(20260101);
  return Array.from({ length: rows }, () => {
    const b = 1 + random.below(1_000_000);
    const a = random.chance(0.002) ? Number.NaN : random.below(b + 1);
    return { a, b: random.chance(0.002) ? 0 : b, c: random.below(1_000_000) };
  });
}
