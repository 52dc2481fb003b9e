import { konstantaOf } from '../decimal/konstanta.js';
import { compare } from '../decimal/rational.js';
import { isPersen } from '../definition/satuan.js';
import { latexAngka, latexNotation } from '../formula/latex.js';
import { printFormula } from '../formula/notation.js';
import { exactText } from './exactText.js';
import type { HasilAngka } from './hasil.js';
import type { Sources } from './result.js';

/** The formula with the numbers put in, `=` the exact value, `\approx` the printed one where they differ. */
export function explainLatex({ prepared, terisi, nilai }: Sources, hasil: HasilAngka): string {
  const { indikator } = prepared;
  const inputs = new Map(terisi.map(({ variabel, teks }) => [variabel.id, teks]));
  const filled = printFormula(
    indikator,
    latexNotation((id) => {
      const teks = inputs.get(id) ?? '';
      return { teks: latexAngka(teks), tunggal: !teks.startsWith('-') };
    }),
  );
  const unit = isPersen(indikator.satuan) ? ' \\%' : '';
  const printed = `${latexAngka(hasil.desimal)}${unit}`;
  if (compare(nilai, konstantaOf(hasil.desimal)) === 0) return `${filled} = ${printed}`;
  const { desimal, tepat, pecahan } = exactText(nilai);
  if (tepat) return `${filled} = ${latexAngka(desimal)}${unit} \\approx ${printed}`;
  return pecahan === undefined
    ? `${filled} \\approx ${printed}`
    : `${filled} = ${latexFraction(pecahan)}${unit} \\approx ${printed}`;
}

function latexFraction(pecahan: string): string {
  const [pembilang = '', penyebut = ''] = pecahan.split('/');
  return pembilang.startsWith('-')
    ? `-\\frac{${pembilang.slice(1)}}{${penyebut}}`
    : `\\frac{${pembilang}}{${penyebut}}`;
}
