import { groupDigits } from '../decimal/formatAngka.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { isDoubtful } from './isDoubtful.js';
import { labelOf } from './labelOf.js';
import { type Notation, printFormula } from './notation.js';
import { once } from './once.js';
import { isArithmeticWord, isCounted, isQuantityWord, isRatioWord } from './operators.js';

/** The notation of one-line text, with what to write for a variable. */
export function textNotation(
  variable: Notation['variable'],
  number: Notation['number'] = groupIndonesian,
): Notation {
  return {
    variable,
    number,
    plus: ' + ',
    minus: ' - ',
    times: ' x ',
    percent: ' %',
    brackets: (teks) => `(${teks})`,
    quotient: (pembilang, penyebut) => `${pembilang} / ${penyebut}`,
    isStacked: false,
    score: (label) => label,
  };
}

/**
 * Prints a formula on one line, with the labels of its variables: `A / B x 100 %`.
 *
 * Labels that could be taken for arithmetic are put in double quotes. Numbers are written the Indonesian way:
 * `0,376`, `1.000`. An argument that is no checked indicator throws {@link IndikatorError}.
 *
 * @param indikator - The indicator whose formula is printed.
 *
 * @example
 * ```ts
 * formulaToText(pmks); // => 'Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %'
 * ```
 */
export function formulaToText<By = unknown>(indikator: Indikator | Unchecked<By, 'Indikator'>): string {
  const sound = checkedOrRaise('indikator', indikator);
  const quote = isDoubtful(sound) ? inQuotes : quoteLabel;
  return printFormula(
    sound,
    textNotation((id) => ({ text: quote(labelOf(sound.variabel, id)), isAtomic: true })),
  );
}

/** Three decimals behind one to three digits would look like thousands to English eyes: `1,250` is written `1,2500`. */
function groupIndonesian(plain: string): string {
  return groupDigits(/^-?[1-9]\d{0,2}\.\d{3}$/.test(plain) ? `${plain}0` : plain);
}

/** A word of letters, which cannot be taken for a number or a sign; wide letters outside of quotes are read as plain ones. */
const PLAIN_WORD = once(() => /^(?!.*[！-～])\p{L}[\p{L}\p{Nd}_.,']*$/u);
/** What ends a sentence at the end of a name, the mark of a list (`a.`) before it, and `x100` behind it, which may multiply it. */
const AROUND = once(() => /[.,]$|^\p{Ll}\.|[xX]1(?:00|\.?000)$/u);

/** A label for one-line text, in double quotes when it could be taken for arithmetic. */
export function quoteLabel(label: string): string {
  const words = label.split(' ');
  const plain =
    !AROUND().test(label) &&
    !namesWhole(label) &&
    !isCounted(label) &&
    words.every((word) => PLAIN_WORD().test(word) && !isArithmeticWord(word));
  return plain ? label : inQuotes(label);
}

/** True where "Persentase" or the like stands before what is counted: it names the whole of a quotient. */
function namesWhole(label: string): boolean {
  const [first = '', second = ''] = label.split(/[^\p{L}]/u);
  return isRatioWord(first) && isQuantityWord(second);
}

/** A label in the double quotes of one-line text. */
export function inQuotes(label: string): string {
  return `"${label.replaceAll('"', '""')}"`;
}
