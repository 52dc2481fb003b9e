import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DokumenIku, formulaToLatex } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';

// The source documents name a person and are no part of this project; where they are at hand, the formulas are held
// against theirs. Only formulas are ever compared or printed.
const folder = join(root, '../shared/seeds');

/** Without what may differ: spaces outside labels, and a percent sign at the end. */
const normal = (latex: string) => latex.replace(/\s+(?=\\)|(?<=\d)\s+/g, '').replace(/\\%$/, '');

const latexOf = (dokumen: DokumenIku) =>
  dokumen.sasaran.flatMap(({ indikator }) =>
    indikator.filter(({ formula }) => formula.jenis !== 'penilaian').map(formulaToLatex),
  );

it('two formulas are the same when only spaces and the percent sign at the end differ', () => {
  expect(normal('\\frac{\\text{A b}}{\\text{C}} \\times 100 \\%')).toBe(
    '\\frac{\\text{A b}}{\\text{C}}\\times 100',
  );
  expect(normal('\\frac{\\text{A b}}{\\text{C}}\\times 100\\%')).toBe(
    '\\frac{\\text{A b}}{\\text{C}}\\times 100',
  );
});

if (existsSync(folder)) {
  it('the formulas of the source documents are those that we print', () => {
    const theirs = readdirSync(folder).map((file) => {
      const formulas = readFileSync(join(folder, file), 'utf8').matchAll(/\$([^$\n]+)\$/g);
      return [...formulas].map(([, latex = '']) => normal(latex));
    });
    const ours = [dinsosTapin2020, dinsosKutaiKartanegara2022].map((dokumen) => latexOf(dokumen).map(normal));
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort()).sort();
    expect(sorted(theirs)).toEqual(sorted(ours));
    expect(theirs.flat().length).toBe(4);
  });
}
