import type { Formula } from '../../definition/formula.js';
import type { Variabel } from '../../definition/variabel.js';
import { Issues } from '../../issue/issues.js';
import type { Parsed } from '../../issue/parsed.js';
import { checkOption } from '../checkText.js';
import { neverThrow } from '../neverThrow.js';
import { Names } from './names.js';
import { readNamedFormula } from './readNamedFormula.js';

/** A formula with the variables that it names, ready for a definition: ids are made from the labels. */
export interface IsiFormula {
  /** The formula in its normal form. */
  readonly formula: Formula;
  /** Its variables by id, each with the label that was written. */
  readonly variabel: Readonly<Record<string, Variabel>>;
}

/** How a formula was written. */
export interface PilihanFormula {
  /** The notation: `'teks'`, on one line or in words, which is also meant when it is absent; or `'latex'`. */
  readonly notasi?: 'teks' | 'latex';
}

/**
 * Reads a formula as people write it. On one line or in words: `A / B x 100 %`, `A : B x 100`,
 * `Jumlah A dibagi Jumlah B dikali 100`, `1/3 (X1 + X2 + X3)`, `(0,376 x IKA) + (0,405 x IKU)`. In LaTeX:
 * `\frac{\text{A}}{\text{B}} \times 100 \%`, with or without `$` around it.
 *
 * Names go on to the next sign or word of arithmetic, with the brackets behind them; in double quotes, and in `\text{}`,
 * they may hold any. From left to right, times and divided by before plus and minus. A slash between letters without
 * spaces divides only where nothing else can be meant, and so does a hyphen subtract (`(A-B)/B`). Dots and spaces group
 * thousands (`x 1.000`). What can be meant in two ways, as `A + B / C` over names or `1 - A / B x 100`, is the issue
 * `ambiguous-formula` with both. Roots, logarithms, powers and sums over classes are the issue `not-rational`: enter such a
 * value as a reported one. The path of an issue is the position of the character. Never throws.
 *
 * @param text The formula as it was written.
 * @param pilihan The notation that it was written in.
 * @example
 * ```ts
 * const kata = readFormula('Jumlah A dibagi Jumlah B dikali 100');
 * kata.ok && kata.value.formula; // => { jenis: 'rasio', pembilang: 'jumlahA', penyebut: 'jumlahB', pengali: '100' }
 * const latex = readFormula(String.raw`\frac{\text{Jumlah A}}{\text{Jumlah B}} \times 100 \%`, { notasi: 'latex' });
 * latex.ok && latex.value.variabel; // => { jumlahA: { label: 'Jumlah A' }, jumlahB: { label: 'Jumlah B' } }
 * const rusak = readFormula('(A + B / C');
 * rusak.ok ? '' : rusak.issues[0]?.message; // => 'teks[0]: ( tidak punya pasangan'
 * ```
 */
export function readFormula(text: string, pilihan: PilihanFormula = {}): Parsed<IsiFormula> {
  return neverThrow(pilihan, () => {
    const { notasi = 'teks' } = pilihan;
    const issues = new Issues('argumen');
    checkOption('notasi', notasi, ['teks', 'latex'], issues);
    if (!issues.isEmpty) return { ok: false, issues: issues.list };
    const names = new Names();
    const read = readNamedFormula(text, notasi, (label) => names.idOf(label));
    if (!read.ok) return read;
    const { formula, variabel } = read.value;
    return { ok: true, value: { formula, variabel: Object.fromEntries(variabel) } };
  });
}
