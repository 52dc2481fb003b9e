// Random cells of a column, good and bad: as text for a table, and as the value that the library is given.

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ text: string | null, value: string | number | null }} Cell */

const missing = { text: null, value: null };
const written = (/** @type {string} */ text) => ({ text, value: text });

/** The largest value of each whole type. */
const largest = /** @type {Readonly<Record<string, bigint>>} */ ({
  smallint: 2n ** 15n - 1n,
  integer: 2n ** 31n - 1n,
  bigint: 2n ** 63n - 1n,
});

/** Texts that are no number, or are one that is written oddly. */
const odd = /** @type {const} */ ([
  ...['', ' ', ' 5', '5 ', '+5', '.5', '5.', '94,33', '1.500,25', '1e5', '1E2', '0x10', 'NaN', 'Infinity'],
  ...['n/a', '-', '--5', '1 000', '٣', '5\n', '\t5', "5'", '5\\', '5%', '-0', '-0.0', '٫5', '1_000', 'true'],
  ...['007', '-007.50', '5.0000000000', '123456789012345678901234567890', '0.1234567', `${'9'.repeat(40)}.5`],
]);

/** Doubles that are no decimal of few digits, or are too large for one. */
const oddDoubles = /** @type {const} */ ([
  ...[0.1 + 0.2, 1 / 3, 2 ** 53 + 2 ** 20, 1e300, -1e300, 9007199254740991, 2 ** 53, 1e-7, 5e-324],
  ...[-0, 0.005, 1.005, 2.675, 1e15, 999999999999.999, 1e21],
]);

const notFinite = /** @type {const} */ ([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);

/**
 * The size and the precision of a type: `decimal(12,2)` has 12 digits, 2 of them decimals.
 * @param {string} tipe
 */
function digitsOf(tipe) {
  const numbers = (/\((.*)\)/.exec(tipe)?.[1] ?? '').split(',').map(Number);
  return numbers.length === 2
    ? { all: numbers[0] ?? 0, decimals: numbers[1] ?? 0 }
    : { all: 15, decimals: numbers[0] ?? 0 };
}

/**
 * What a row is like: values of one size, so that parts and wholes fit together.
 * @typedef {object} Style
 * @property {number} size
 * @property {boolean} extreme
 */

/**
 * @param {Random} random
 * @returns {Style}
 */
export function styleOf(random) {
  const x = random.next();
  const size = x < 0.3 ? 20 : x < 0.6 ? 1000 : x < 0.93 ? 1_000_000 : 2_000_000_000;
  return { size, extreme: x >= 0.93 };
}

/**
 * The sign, whole part and decimals of an ordinary value.
 * @param {Random} random
 * @param {{ jenis?: string, maksimum?: string, bagianDari?: string }} variabel
 * @param {Style} style
 */
function ordinary(random, { jenis, maksimum, bagianDari }, { size }) {
  const count = jenis === 'cacah';
  let whole = random.below(bagianDari !== undefined && random.chance(0.9) ? size * 0.6 : size);
  if (random.chance(0.03)) whole = 0;
  if (random.chance(0.02)) whole = Math.floor(Number(maksimum ?? 100));
  return {
    whole: BigInt(whole),
    negative: random.chance(count ? 0.012 : 0.15),
    decimals: random.chance(count ? 0.02 : 0.8),
  };
}

/** @type {Readonly<Record<string, (random: Random, tipe: string, own: ReturnType<typeof ordinary>, style: Style, finite: boolean) => Cell>>} */
const cellOf = {
  whole(random, tipe, { whole, negative }, { extreme }) {
    const most = largest[tipe] ?? 0n;
    let value = whole > most ? whole % (most + 1n) : whole;
    if (extreme && random.chance(0.4)) value = most - BigInt(random.below(3));
    else if (extreme && random.chance(0.5)) value = (most * BigInt(random.below(2 ** 31))) >> 31n;
    return written(`${negative ? -value : value}`);
  },
  decimal(random, tipe, { whole, negative, decimals }, { extreme }) {
    const { all, decimals: scale } = digitsOf(tipe);
    const most = 10n ** BigInt(all - scale) - 1n;
    let value = whole > most ? whole % (most + 1n) : whole;
    if (extreme && random.chance(0.5)) value = most - BigInt(random.below(3));
    const behind = scale === 0 ? '' : `.${digits(random, decimals, scale)}`;
    return written(`${negative ? '-' : ''}${value}${behind}`.replace(/^-(?=0*\.?0*$)/, ''));
  },
  double(random, tipe, { whole, negative, decimals }, _, finite) {
    const { decimals: scale } = digitsOf(tipe);
    const plain = Number(`${negative ? '-' : ''}${whole}.${digits(random, decimals, scale) || 0}`);
    const value = random.chance(0.012)
      ? random.pick(finite ? oddDoubles : [...oddDoubles, ...notFinite])
      : plain;
    return { text: String(value), value };
  },
  text(random, tipe, { whole, negative, decimals }) {
    const { decimals: scale } = digitsOf(tipe);
    if (random.chance(0.03)) return written(random.pick(odd));
    const behind = digits(random, decimals, scale).slice(0, 1 + random.below(Math.max(scale, 1)));
    const shown = behind !== '' && (decimals || random.chance(0.2)) ? `.${behind}` : '';
    return written(`${negative ? '-' : ''}${random.chance(0.01) ? '00' : ''}${whole}${shown}`);
  },
};

/**
 * @param {Random} random
 * @param {boolean} some
 * @param {number} scale
 */
function digits(random, some, scale) {
  return scale === 0 ? '' : `${some ? random.below(10 ** scale) : 0}`.padStart(scale, '0');
}

/**
 * A cell of a column.
 * @param {Random} random
 * @param {string} tipe
 * @param {object} variabel
 * @param {Style} style
 * @param {boolean} finite Whether every double is finite.
 * @returns {Cell}
 */
export function randomCell(random, tipe, variabel, style, finite) {
  if (random.chance(0.012)) return missing;
  const kind = tipe in largest ? 'whole' : tipe.replace(/\(.*/, '');
  const make = /** @type {(typeof cellOf)[string]} */ (cellOf[kind]);
  return make(random, tipe, ordinary(random, variabel, style), style, finite);
}
