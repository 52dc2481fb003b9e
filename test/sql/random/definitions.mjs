// Random definitions of every kind of formula, with a column of a random type for each variable.

import * as library from 'indikator';
import { randomFrom } from './random.mjs';

// Untyped: what is made at random is only known when it runs.
const { bagi, hitungan, kali, konstanta, kurang, tambah } = /** @type {any} */ (library);
const { indeksTertimbang, laju, penilaian, penurunan } = /** @type {any} */ (library);
const { persentase, pertumbuhan, rasio, rataRata } = /** @type {any} */ (library);

/** @typedef {import('./random.mjs').Random} Random */

/**
 * @typedef {object} Definition
 * @property {string} kind
 * @property {any} indikator A checked definition; untyped, because its variables are only known when it runs.
 * @property {Record<string, { nama: string, tipe: string }>} kolom
 */

const types = /** @type {const} */ ([
  'smallint',
  'integer',
  'bigint',
  'decimal(5,2)',
  'decimal(12,2)',
  'decimal(18,4)',
  'decimal(30,6)',
  'double(3)',
  'double(2)',
  'text(18,4)',
  'text(12,0)',
]);

const modes = ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceil', 'floor'];

/** A weight of up to three digits. */
const weight = (/** @type {Random} */ random) => (random.next() * 3).toFixed(random.below(4));
const positive = (/** @type {Random} */ random) => (0.1 + random.next() * 3).toFixed(1 + random.below(3));
const fraction = (/** @type {Random} */ random) =>
  random.pick(['1/3', '1/9', '2/7', '50/9', '25/4', '0.376', '0.405', '1.25', '100', '-3/11']);
const zeroOverZero = (/** @type {Random} */ random) => ({
  nolPerNol: { nilai: random.pick(['0', '1', '100', '33.335', '-0.005']), alasan: 'Tidak ada yang dinilai.' },
});

/** @typedef {{ used: number, part?: boolean, unit?: string, formula: (random: Random) => any }} Kind */

/** @type {Readonly<Record<string, Kind>>} */
const kinds = {
  persentase: { used: 2, part: true, unit: 'persen', formula: () => persentase('a', 'b') },
  'laju per 1.000': { used: 2, formula: () => laju('a', 'b', 1000) },
  'laju per 100.000': { used: 2, part: true, formula: () => laju('a', 'b', 100000) },
  pertumbuhan: { used: 2, unit: 'persen', formula: () => pertumbuhan('a', 'b') },
  penurunan: { used: 2, unit: 'persen', formula: () => penurunan('a', 'b') },
  indeksTertimbang: {
    used: 3,
    formula: (random) => indeksTertimbang({ a: fraction(random), b: weight(random), c: positive(random) }),
  },
  rataRata: { used: 4, formula: () => rataRata('a', 'b', 'c', 'd') },
  'dimension index': {
    used: 1,
    formula: (random) =>
      hitungan(
        kali(bagi(kurang('a', konstanta(weight(random))), konstanta(positive(random))), konstanta('50')),
      ),
  },
  'product / value': {
    used: 3,
    formula: (random) => rasio(kali('a', 'b'), 'c', random.pick(['1', '100', '1/3'])),
  },
  'ratio - ratio': { used: 4, formula: () => hitungan(kurang(bagi('a', 'b'), bagi('c', 'd'))) },
  penilaian: { used: 1, formula: () => penilaian('a', { penilai: 'Tim' }) },
  'persentase, 0/0': {
    used: 2,
    part: true,
    unit: 'persen',
    formula: (random) => ({ ...persentase('a', 'b'), ...zeroOverZero(random) }),
  },
  'sum / sum': { used: 5, formula: () => rasio(tambah('a', 'b'), tambah('c', 'd', 'e'), '100') },
  'product / product': { used: 4, formula: () => rasio(kali('a', 'b'), kali('c', 'd'), '100') },
  'value / difference': { used: 3, formula: () => rasio('a', kurang('b', 'c'), '1000') },
  'ratio / sum, 0/0': {
    used: 3,
    formula: (random) => ({
      ...rasio(bagi('a', 'b'), tambah(bagi('c', konstanta('3')), konstanta(weight(random)))),
      ...zeroOverZero(random),
    }),
  },
  nested: {
    used: 4,
    formula: (random) =>
      hitungan(
        tambah(
          bagi(kurang('a', bagi('b', konstanta(positive(random)))), tambah('c', konstanta('1'))),
          kali(konstanta(fraction(random)), 'd'),
        ),
      ),
  },
  'the same variable twice': { used: 2, formula: () => rasio(kurang('a', 'b'), tambah('a', 'b'), '100') },
};

/** Names that a table may have, the last ones only to show that nothing of a name is ever read as SQL. */
const columnNames = /** @type {const} */ ([
  (/** @type {string} */ id) => id,
  (/** @type {string} */ id) => `jml_${id}`,
  (/** @type {string} */ id) => `Jumlah ${id}`,
  (/** @type {string} */ id) => `"${id}"\`'; DROP TABLE x; --`,
  (/** @type {string} */ id) => `${id}\\`,
  (/** @type {string} */ id) => `select ${id}`,
]);

/**
 * @param {Random} random
 * @param {boolean} part
 */
function variabelOf(random, part, /** @type {string} */ id) {
  return {
    label: id.toUpperCase(),
    ...(random.chance(0.55) ? { jenis: 'cacah' } : {}),
    ...(random.chance(0.25) ? { minimum: random.pick(['0', '1', '-5', '0.5', '10']) } : {}),
    ...(random.chance(0.25) ? { maksimum: random.pick(['100', '1000000', '99.995', '5000']) } : {}),
    ...(part && id === 'a' ? { bagianDari: 'b' } : {}),
  };
}

/**
 * As many definitions, all kinds in turn.
 * @param {number} count
 * @param {number} seed
 */
export function randomDefinitions(count, seed) {
  const random = randomFrom(seed);
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, n) => definitionOf(random, n, names[n % names.length] ?? ''));
}

/**
 * @param {Random} random
 * @param {number} n
 * @param {string} kind
 * @returns {Definition}
 */
function definitionOf(random, n, kind) {
  const { used, part = false, unit = 'nilai', formula } = /** @type {Kind} */ (kinds[kind]);
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, used);
  const most = random.pick(types);
  const nameOf = n % 3 === 0 ? random.pick(columnNames) : columnNames[1];
  const own = random.chance(0.8);
  const variabel = Object.fromEntries(ids.map((id) => [id, variabelOf(random, part && own, id)]));
  const kolom = Object.fromEntries(
    ids.map((id) => [id, { nama: nameOf(id), tipe: random.chance(0.7) ? most : random.pick(types) }]),
  );
  const pembulatan = { digit: random.pick([0, 1, 2, 2, 2, 3, 4, 6]), mode: modes[n % modes.length] };
  const whole = { id: `i${n}`, nama: kind, satuan: unit, variabel, formula: formula(random), pembulatan };
  return { kind, indikator: library.defineIndikator(/** @type {any} */ (whole)), kolom };
}
