import { type FormulaTerbaca, readFormula } from './readFormula.js';

/**
 * Reads a formula in the LaTeX of documents: `\frac{\text{A}}{\text{B}} \times 100 \%`, with or without `$` around it.
 *
 * `\text{}` and bare words are variables, named from their labels; `\times`, `\cdot`, `\div`, nested fractions,
 * `\left( \right)`, `\%` and commands for space are known. Dots group thousands (`1.000`), `{,}` and `,` are decimal marks.
 * Roots, logarithms, sums over classes and powers are the issue `not-rational`: enter such a value as a reported one.
 * The path of an issue is the position of the character. Never throws.
 *
 * @example
 * ```ts
 * const terbaca = formulaFromLatex(String.raw`\frac{\text{Jumlah A}}{\text{Jumlah B}} \times 100 \%`);
 * terbaca.ok && terbaca.value;
 * // => { formula: { jenis: 'rasio', pembilang: 'jumlahA', penyebut: 'jumlahB', pengali: '100' },
 * //      variabel: { jumlahA: { label: 'Jumlah A' }, jumlahB: { label: 'Jumlah B' } } }
 * ```
 */
export function formulaFromLatex(text: string): FormulaTerbaca {
  return publicOf(readFormula(text, 'latex'));
}

/** Without what only tables need. */
export function publicOf(read: ReturnType<typeof readFormula>): FormulaTerbaca {
  return read.ok ? { ok: true, value: read.value } : read;
}
