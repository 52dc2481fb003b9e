import { groupDigits } from '../decimal/formatAngka.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { escapeXml } from './escapeXml.js';
import { labelOf } from './labelOf.js';
import { type Notation, printFormula } from './notation.js';

function mathmlNotation(variabel: Indikator['variabel']): Notation {
  const operator = (sign: string) => `<mo>${sign}</mo>`;
  return {
    variable: (id) => ({ text: `<mtext>${escapeXml(labelOf(variabel, id))}</mtext>`, isAtomic: true }),
    number: (plain) => `<mn>${groupDigits(plain)}</mn>`,
    plus: operator('+'),
    minus: operator('−'),
    times: operator('×'),
    percent: '<mi>%</mi>',
    brackets: (teks) => `<mrow>${operator('(')}${teks}${operator(')')}</mrow>`,
    quotient: (pembilang, penyebut) => `<mfrac><mrow>${pembilang}</mrow><mrow>${penyebut}</mrow></mfrac>`,
    isStacked: true,
    score: (label) => label,
  };
}

/**
 * Prints a formula as a MathML element that browsers draw without further help.
 *
 * Labels are escaped. An argument that is no checked indicator throws {@link IndikatorError}.
 *
 * @param indikator - The indicator whose formula is printed.
 *
 * @example
 * ```ts
 * formulaToMathml(pmks).startsWith('<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow><mfrac>');
 * // => true
 * ```
 */
export function formulaToMathml<By = unknown>(indikator: Indikator | Unchecked<By, 'Indikator'>): string {
  const sound = checkedOrRaise('indikator', indikator);
  const body = printFormula(sound, mathmlNotation(sound.variabel));
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow>${body}</mrow></math>`;
}
