import { exactText } from '../decimal/exactText.js';
import { compare } from '../decimal/rational.js';
import { isPersen } from '../definition/satuan.js';
import type { Sources } from '../evaluate/result.js';
import { latexAngka, latexNotation } from '../formula/formulaToLatex.js';
import { printFormula } from '../formula/notation.js';

/**
 * The formula with the numbers put in, `=` the exact value, `\approx` the printed one where they differ; `:=` where the
 * definition sets what 0/0 is worth.
 */
export function explainLatex(
  { prepared, inputs, nilai, desimal: rounded, tercetak }: Sources,
  isSet: boolean,
): string {
  const { indikator } = prepared;
  const byId = new Map(inputs.map(({ variabel, teks }) => [variabel.id, teks]));
  const filled = printFormula(
    indikator,
    latexNotation((id) => {
      const teks = byId.get(id) ?? '';
      return { text: latexAngka(teks), isAtomic: !/[-/]/.test(teks) };
    }),
  );
  const unit = isPersen(indikator.satuan) ? ' \\%' : '';
  const printed = `${latexAngka(rounded)}${unit}`;
  if (isSet) return `${filled} := ${printed}`;
  if (compare(nilai, tercetak) === 0) return `${filled} = ${printed}`;
  const { decimal, isExact, fraction } = exactText(nilai);
  const exact = isExact ? latexAngka(decimal) : fraction && latexFraction(fraction);
  const equals = exact === undefined ? '' : ` = ${exact}${unit}`;
  return `${filled}${equals} \\approx ${printed}`;
}

/** A fraction as text, in LaTeX. */
export function latexFraction(fraction: string): string {
  const [pembilang = '', penyebut = ''] = fraction.split('/');
  return pembilang.startsWith('-')
    ? `-\\frac{${pembilang.slice(1)}}{${penyebut}}`
    : `\\frac{${pembilang}}{${penyebut}}`;
}
