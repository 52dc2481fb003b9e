import type { Indikator } from '../../definition/indikator.js';
import { labelOf } from '../../formula/labelOf.js';
import { printFormula } from '../../formula/notation.js';
import { textWidth } from './textWidth.js';

/** The widest that a name in a drawn formula becomes before it goes on in the next line, in em; the style sheet says the same. */
const WIDEST_NAME = 11;

/**
 * About how wide a formula is when it is drawn, in em. Printed in a notation in which all that is written is a row of so many dots as it is
 * wide, and a fraction is the wider of its two parts.
 */
export function formulaWidth(indikator: Indikator): number {
  const dots = (em: number) => '.'.repeat(Math.ceil(em));
  const width = printFormula(indikator, {
    variable: (id) => ({
      text: dots(Math.min(WIDEST_NAME, textWidth(labelOf(indikator.variabel, id)))),
      isAtomic: true,
    }),
    number: (plain) => dots(textWidth(plain)),
    plus: '..',
    minus: '..',
    times: '..',
    percent: '.',
    brackets: (inside) => `.${inside}.`,
    quotient: (above, below) => (above.length > below.length ? above : below),
    isStacked: true,
    score: (label) => label,
  });
  return width.length;
}
