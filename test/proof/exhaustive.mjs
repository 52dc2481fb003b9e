// `npm run proof exhaustive`: every a/b x 100 with 0 <= a <= b <= 2000, at 0, 2 and 4 digits, in all seven modes, against an oracle
// of plain bigint that shares nothing with src; one by one and as columns.

import * as library from 'indikator';
import { writeSection } from './quality.mjs';

const MOST = 2000;
const modes = /** @type {const} */ (['half-up', 'half-down', 'half-even', 'up', 'down', 'ceil', 'floor']);
const digits = [0, 2, 4];

/**
 * The rounded text of the non-negative a / b x 100.
 * @param {bigint} a
 * @param {bigint} b
 * @param {number} digit
 * @param {string} mode
 */
function oracle(a, b, digit, mode) {
  const scaled = a * 100n * 10n ** BigInt(digit);
  const below = scaled / b;
  const twice = 2n * (scaled - below * b);
  const isUp =
    (twice !== 0n && (mode === 'up' || mode === 'ceil')) ||
    (mode.startsWith('half') && twice > b) ||
    (twice === b && (mode === 'half-up' || (mode === 'half-even' && below % 2n === 1n)));
  const text = String(isUp ? below + 1n : below).padStart(digit + 1, '0');
  return digit === 0 ? text : `${text.slice(0, -digit)}.${text.slice(-digit)}`;
}

const variabel = { a: { label: 'A' }, b: { label: 'B' } };
const formula = library.persentase('a', 'b');

/**
 * One indicator on every a of one b, alone and as columns; returns how many of each were tried.
 * @param {any} indikator
 * @param {number} b
 * @param {readonly string[]} expected
 * @param {string[]} wrong
 */
function tryAll(indikator, b, expected, wrong) {
  for (const [a, desimal] of expected.entries()) {
    const hasil = library.evaluate(indikator, { a, b });
    if (!hasil.ok || hasil.desimal !== desimal)
      wrong.push(`evaluate ${a}/${b} ${JSON.stringify(indikator.pembulatan)}`);
  }
  return { single: expected.length, batch: asColumns(indikator, b, expected, wrong) };
}

export default async function exhaustive() {
  const started = performance.now();
  const tried = { single: 0, batch: 0 };
  /** @type {string[]} */
  const wrong = [];
  for (const pembulatan of modes.flatMap((mode) => digits.map((digit) => ({ digit, mode })))) {
    const indikator = library.defineIndikator({
      id: 'i',
      nama: 'I',
      satuan: 'persen',
      variabel,
      formula,
      pembulatan,
    });
    for (let b = 1; b <= MOST; b += 1) {
      const expected = Array.from({ length: b + 1 }, (_, a) =>
        oracle(BigInt(a), BigInt(b), pembulatan.digit, pembulatan.mode),
      );
      const { single, batch } = tryAll(indikator, b, expected, wrong);
      tried.single += single;
      tried.batch += batch;
    }
  }
  const { single, batch } = tried;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  writeSection(
    'All small ratios',
    'npm run proof exhaustive',
    `Every a / b x 100 with 0 <= a <= b <= ${MOST} at ${digits.join(', ')} digits in ${modes.length} modes against a bigint oracle:
${single.toLocaleString('en')} evaluations. As columns (\`evaluateBatch\`): ${batch.toLocaleString('en')}. Wrong: ${wrong.length}. It took ${seconds} s.`,
  );
  return { ok: wrong.length === 0, single, batch, wrong: wrong.slice(0, 5) };
}

/**
 * @param {any} indikator
 * @param {number} b
 * @param {readonly string[]} expected
 * @param {string[]} wrong
 */
function asColumns(indikator, b, expected, wrong) {
  const a = Float64Array.from({ length: b + 1 }, (_, i) => i);
  const columns = library.evaluateBatch(indikator, { a, b: new Float64Array(b + 1).fill(b) });
  for (let i = 0; i <= b; i += 1)
    if (columns.desimal(i) !== expected[i])
      wrong.push(`evaluateBatch ${i}/${b} ${JSON.stringify(indikator.pembulatan)}`);
  return b + 1;
}
