import type { Row } from '../sheet/sheet.js';

/** The number of a column, alone or with how it comes out of others: `3`, `(3)`, `6 = 5/4 x 100%`, `(6)=(5):(4)`. */
const NUMBER = /^(?:\((\d{1,2})\)|(\d{1,2}))(?: ?=[\d ()/:x×*+%=-]{1,40})?$/i;

/** How a column comes out of others, without its own number: `5/4 x 100`, `(5:4)`. */
const OF_OTHERS = /^[\d ()]{1,6}[/:+-][\d ()/:x×*+%=-]{1,40}$/i;

/** The most by which the next number may be greater: numbers are typed by hand. */
const MAX_STEP = 2;

/**
 * True for the row of column numbers that some tables have below their headings: `(1) (2) (3)`, `1 2 3 4 5 6=5/4`. Where it begins
 * in the first column it may leave a number out or have one twice.
 */
export function isNumbering({ cells }: Row): boolean {
  const filled = cells.filter(({ text, copy }) => text !== '' && copy !== 'left');
  if (filled.length < 3) return false;
  const isWhole = cells[0]?.text !== '' && filled.length > 3;
  let before = 0;
  return filled.every(({ text }, i) => {
    const found = NUMBER.exec(text);
    // How a column comes out stands behind those that it comes out of.
    const number = found === null ? before + 1 : Number(found[1] ?? found[2]);
    const isNext =
      number === before + 1 || (i > 0 && isWhole && number >= before && number <= before + MAX_STEP);
    before = number;
    return isNext && (found !== null || (i > 1 && OF_OTHERS.test(text)));
  });
}
