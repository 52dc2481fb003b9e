// What an engine answered, held against the library, row by row.

/** @typedef {{ units: string | null, desimal: string | null, kode: string | null, predikat?: string | null }} Answer */

/**
 * @typedef {object} Verdict
 * @property {number} rows
 * @property {number} figures Rows with a figure, the same.
 * @property {number} codes Rows with a code, the same.
 * @property {number} limit Rows that are too large for the engine: the code `limit` instead of an answer.
 * @property {string[]} wrong The first rows that are neither.
 * @property {number} wrongs
 */

/** @returns {Verdict} */
export const emptyVerdict = () => ({ rows: 0, figures: 0, codes: 0, limit: 0, wrong: [], wrongs: 0 });

const SHOWN = 3;

/**
 * Judges the rows of one definition and adds them to a verdict.
 * @param {Verdict} verdict
 * @param {readonly Answer[]} expected
 * @param {readonly (readonly (string | null)[])[]} answered Number of the row, units, desimal, kode, predikat.
 * @param {(row: number) => string} describe
 */
export function judge(verdict, expected, answered, describe) {
  const byRow = new Map(
    answered.map(([row, units = null, desimal = null, kode = null, predikat = null]) => [
      Number(row),
      { units, desimal, kode, predikat },
    ]),
  );
  verdict.rows += expected.length;
  let wrongs = answered.length === expected.length ? 0 : 1;
  for (const [row, right] of expected.entries()) {
    const answer = byRow.get(row);
    const kind = answer === undefined ? 'wrong' : kindOf(answer, right);
    if (kind !== 'wrong') verdict[kind] += 1;
    else {
      wrongs += 1;
      if (wrongs <= SHOWN) verdict.wrong.push(`${describe(row)}: ${show(answer)}, expected ${show(right)}`);
    }
  }
  verdict.wrongs += wrongs;
  return wrongs;
}

const show = (/** @type {Answer | undefined} */ answer) => JSON.stringify(Object.values(answer ?? {}));

/**
 * @param {Answer} answer
 * @param {Answer} right
 */
function kindOf(answer, right) {
  const { units, desimal, kode, predikat = null } = answer;
  const isSame = kode === right.kode && units === right.units && desimal === right.desimal;
  if (isSame && predikat === (right.predikat ?? null)) return kode === null ? 'figures' : 'codes';
  const isEmpty = units === null && desimal === null && predikat === null;
  return kode === 'limit' && isEmpty ? 'limit' : 'wrong';
}
