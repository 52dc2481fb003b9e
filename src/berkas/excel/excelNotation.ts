import type { Ekspresi } from '../../definition/ekspresi.js';
import type { Formula } from '../../definition/formula.js';
import { type Algebra, fold } from '../../formula/fold.js';

/** A part of a formula of a spreadsheet, and how strongly it binds. */
interface Term {
  readonly text: string;
  readonly rank: 'sum' | 'product' | 'atom';
}

/** A formula as a spreadsheet computes it; `cellOf`: what stands for a variable. */
export function excelFormula(formula: Formula, cellOf: (id: string) => string): string {
  const algebra = notation(cellOf);
  switch (formula.jenis) {
    case 'penilaian':
      return cellOf(formula.variabel);
    case 'hitungan':
      return fold(formula.ekspresi, algebra, []).text;
    case 'rasio': {
      const [above, below] = [fold(formula.pembilang, algebra, []), fold(formula.penyebut, algebra, [])];
      // One division, and last: doubles are exact for as long as they can be.
      const scaled =
        formula.pengali === '1' ? above : algebra.kali([above, algebra.konstanta(formula.pengali, [])], []);
      return algebra.bagi(scaled, below, []).text;
    }
  }
}

/** An expression as a spreadsheet computes it. */
export function excelExpression(ekspresi: Ekspresi, cellOf: (id: string) => string): string {
  return fold(ekspresi, notation(cellOf), []).text;
}

function notation(cellOf: (id: string) => string): Algebra<Term> {
  const inside = ({ text, rank }: Term, least: 'product' | 'atom') =>
    rank === 'atom' || (rank === 'product' && least === 'product') ? text : `(${text})`;
  return {
    variabel: (id) => ({ text: cellOf(id), rank: 'atom' }),
    konstanta(nilai) {
      if (nilai.includes('/')) return { text: `(${nilai})`, rank: 'atom' };
      return { text: nilai.startsWith('-') ? `(${nilai})` : nilai, rank: 'atom' };
    },
    tambah: (terms) => ({ text: terms.map((term) => inside(term, 'product')).join('+'), rank: 'sum' }),
    kurang: (left, right) => ({
      text: `${left.rank === 'sum' ? left.text : inside(left, 'product')}-${inside(right, 'product')}`,
      rank: 'sum',
    }),
    kali: (factors) => ({
      text: factors.map((factor, i) => inside(factor, i === 0 ? 'product' : 'atom')).join('*'),
      rank: 'product',
    }),
    bagi: (above, below) => ({
      text: `${inside(above, 'product')}/${inside(below, 'atom')}`,
      rank: 'product',
    }),
  };
}
