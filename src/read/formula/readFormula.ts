import { publicOf } from './fromLatex.js';
import { type FormulaTerbaca, readFormula } from './readFormula.js';

/**
 * Reads a formula on one line, or in words: `A / B x 100 %`, `A : B x 100`, `Jumlah A dibagi Jumlah B dikali 100`,
 * `1/3 (X1 + X2 + X3)`, `(0,376 x IKA) + (0,405 x IKU)`.
 *
 * Names go on to the next sign or word of arithmetic; in double quotes they may hold any. From left to right, times and
 * divided by before plus and minus. A slash between letters without spaces divides only when nothing else in the formula
 * does. Dots group thousands (`x 1.000`). The path of an issue is the position of the character. Never throws.
 *
 * @example
 * ```ts
 * const terbaca = formulaFromText('Jumlah A dibagi Jumlah B dikali 100');
 * terbaca.ok && terbaca.value.formula;
 * // => { jenis: 'rasio', pembilang: 'jumlahA', penyebut: 'jumlahB', pengali: '100' }
 * const rusak = formulaFromText('(A + B / C');
 * rusak.ok ? '' : rusak.issues[0]?.message; // => 'teks[0]: ( tidak punya pasangan'
 * ```
 */
export function formulaFromText(text: string): FormulaTerbaca {
  return publicOf(readFormula(text, 'text'));
}
