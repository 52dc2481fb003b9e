import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { isDoubtful } from './isDoubtful.js';
import { labelOf } from './labelOf.js';
import { type Notation, printFormula } from './notation.js';

/** The notation of LaTeX, with what to write for a variable. */
export function latexNotation(variable: Notation['variable']): Notation {
  return {
    variable,
    number: latexAngka,
    plus: ' + ',
    minus: ' - ',
    times: ' \\times ',
    percent: ' \\%',
    brackets: (teks) => `\\left( ${teks} \\right)`,
    quotient: (pembilang, penyebut) => `\\frac{${pembilang}}{${penyebut}}`,
    isStacked: true,
    score: (label) => label,
  };
}

/** A decimal comma in braces: bare, LaTeX would take it for a list and put a space behind it. */
export function latexAngka(plain: string): string {
  return plain.replace('.', '{,}');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for LaTeX, with what is special there made harmless. */
function latexText(text: string): string {
  // A combining mark without a letter to stand on would join the brace before it.
  const based = text.replaceAll('\ufffd', '?').replace(/(^|[^\p{L}\p{N}\p{M}])\p{M}+/gu, '$1');
  const escaped = based.replace(/[\\~^#$%&_{}]/g, (special) => ESCAPES[special] ?? `\\${special}`);
  return `\\text{${escaped}}`;
}

/**
 * Prints a formula in LaTeX as the documents write it: `\frac{\text{A}}{\text{B}} \times 100 \%`.
 *
 * The percent sign stands there when the unit is percent. No `$` around it. An argument that is no checked
 * indicator throws {@link IndikatorError}.
 *
 * @param indikator - The indicator whose formula is printed.
 *
 * @example
 * ```ts
 * formulaToLatex(pmks);
 * // => '\\frac{\\text{Jumlah PMKS terlayani}}{\\text{Jumlah seluruh PMKS}} \\times 100 \\%'
 * ```
 */
export function formulaToLatex<By = unknown>(indikator: Indikator | Unchecked<By, 'Indikator'>): string {
  const sound = checkedOrRaise('indikator', indikator);
  // Braces, which nobody sees, say to a reader that what is in them is a name: one times 100 has lost no fraction bar.
  const isMarked = isDoubtful(sound);
  const textOf = (id: string) => latexText(labelOf(sound.variabel, id));
  return printFormula(
    sound,
    latexNotation((id) => ({ text: isMarked ? `{${textOf(id)}}` : textOf(id), isAtomic: true })),
  );
}
