import fc from 'fast-check';
import { type DokumenIku, evaluate, explain, formulaToLatex, IndikatorError, persentase } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { latexAngka } from '../../src/formula/formulaToLatex.js';
import { pmks } from '../fixtures/pmks.js';
import { draws } from '../properties/seed.js';
import { cases, hostileLabels, indikatorOf, type Name } from './cases.js';

const A = '\\text{Anak}';
const B = '\\text{Lansia}';
const C = '\\text{Disabilitas}';

const expected: Readonly<Record<Name, string>> = {
  persen: `\\frac{${A}}{${B}} \\times 100 \\%`,
  persenKapital: `\\frac{${A}}{${B}} \\times 100 \\%`,
  persenTanda: `\\frac{${A}}{${B}} \\times 100 \\%`,
  kaliSeratusBukanPersen: `\\frac{${A}}{${B}} \\times 100`,
  seribu: `\\frac{${A}}{${B}} \\times 1000`,
  seribuPersen: `\\frac{${A}}{${B}} \\times 1000`,
  seratusRibu: `\\frac{${A}}{${B}} \\times 100000`,
  rasioSaja: `\\frac{${A}}{${B}}`,
  rasioSajaPersen: `\\frac{${A}}{${B}}`,
  pengaliDesimal: `\\frac{${A}}{${B}} \\times 0{,}5`,
  pengaliPecahan: `\\frac{${A}}{${B}} \\times \\frac{1}{9}`,
  jumlahDiAtas: `\\frac{${A} + ${B}}{${C}} \\times 100 \\%`,
  jumlahDiBawah: `\\frac{${A}}{${B} + ${C}} \\times 100 \\%`,
  hasilKaliDiAtas: `\\frac{${A} \\times ${B}}{${C}} \\times 100 \\%`,
  rasioDalamRasio: `\\frac{\\frac{${A}}{${B}}}{\\frac{${B}}{${C}}} \\times 100 \\%`,
  tumbuh: `\\frac{${A} - ${B}}{${B}} \\times 100 \\%`,
  turun: `\\frac{${B} - ${A}}{${B}} \\times 100 \\%`,
  rata: `\\frac{1}{3} \\times \\left( ${A} + ${B} + ${C} \\right)`,
  indeks:
    `\\left( 0{,}376 \\times ${A} \\right) + \\left( \\frac{1}{9} \\times ${B} \\right) + ` +
    `\\left( \\left( -2 \\right) \\times ${C} \\right)`,
  dilaporkan: A,
  dinilai: A,
  jumlah: `${A} + ${B} + ${C}`,
  selisihKanan: `${A} - \\left( ${B} - ${C} \\right)`,
  selisihKiri: `\\left( ${A} - ${B} \\right) - ${C}`,
  jumlahDalamKali: `${A} \\times \\left( ${B} + ${C} \\right)`,
  kaliDalamJumlah: `\\left( ${A} \\times ${B} \\right) + ${C}`,
  bagiKanan: `\\frac{${A}}{\\frac{${B}}{${C}}}`,
  bagiKiri: `\\frac{\\frac{${A}}{${B}}}{${C}}`,
  bagiDalamJumlah: `\\frac{${A}}{${B}} + ${C}`,
  konstantaNegatif: `\\left( -5 \\right) - \\left( ${A} \\times \\left( -0{,}5 \\right) \\right)`,
  pecahan: `${A} + \\frac{1}{9}`,
  pecahanNegatif: `\\frac{\\frac{-1}{3}}{${A}}`,
  pecahanDiBawah: `\\frac{${A}}{\\frac{2}{7}}`,
  konstantaBesar: `${A} \\times 1234567{,}891`,
  bersarang: `2 \\times \\left( \\left( ${A} + \\left( ${B} \\times ${C} \\right) \\right) - \\frac{${A}}{3} \\right)`,
};

/** Renders as KaTeX does at its strictest; throws for anything that LaTeX would trip over. */
function render(latex: string): string {
  return katex.renderToString(latex, { throwOnError: true, strict: 'error', output: 'mathml' });
}

/** What a reader of the rendered formula sees, as text. */
function seen(latex: string): string {
  return render(latex)
    .replace(/<annotation.*<\/annotation>/s, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

const labelled = (label: string) =>
  formulaToLatex(indikatorOf(persentase('a', 'b'), 'persen', { a: label, b: 'Lansia' }));

describe('formulaToLatex', () => {
  test.each(cases)('%s', (name, indikator) => {
    expect(formulaToLatex(indikator)).toBe(expected[name]);
  });

  test.each(cases)('%s renders', (_, indikator) => {
    expect(render(formulaToLatex(indikator))).toContain('<math');
  });

  test('every formula of the catalogue renders', () => {
    const dokumen: readonly DokumenIku[] = [dinsosTapin2020, dinsosKutaiKartanegara2022];
    const indikator = dokumen.flatMap((one) => one.sasaran.flatMap((sasaran) => sasaran.indikator));
    expect(indikator.length).toBe(5);
    for (const one of indikator) expect(render(formulaToLatex(one))).toContain('<math');
  });

  test('throws the one error for what is no indicator', () => {
    expect(() => formulaToLatex(undefined as never)).toThrow(IndikatorError);
    expect(() => formulaToLatex(pmks.formula as never)).toThrow(IndikatorError);
  });
});

describe('labels in LaTeX', () => {
  test.each([
    ['A & B', '\\text{A \\& B}'],
    ['50%', '\\text{50\\%}'],
    ['$x$', '\\text{\\$x\\$}'],
    ['#1', '\\text{\\#1}'],
    ['a_b', '\\text{a\\_b}'],
    ['{x}', '\\text{\\{x\\}}'],
    ['a\\b', '\\text{a\\textbackslash{}b}'],
    ['a~b', '\\text{a\\textasciitilde{}b}'],
    ['a^b', '\\text{a\\textasciicircum{}b}'],
    ['\\{}', '\\text{\\textbackslash{}\\{\\}}'],
    ['A (B) + "C"', '\\text{A (B) + "C"}'],
  ])('%j is %s', (label, latex) => {
    expect(labelled(label)).toBe(`\\frac{${latex}}{\\text{Lansia}} \\times 100 \\%`);
  });

  test.each(hostileLabels)('%j renders', (label) => {
    expect(render(labelled(label))).toContain('<math');
  });

  test.each<[string, string]>([
    ['a no-break space, as word processors write', 'Jumlah\u00a0PMKS'],
    ['half of a surrogate pair', 'rusak\ud800'],
    ['a combining mark at its beginning', '\u0301abc'],
    ['a combining mark behind a special character', 'a\\\u0301b'],
  ])('with %s renders', (_, label) => {
    expect(render(labelled(label))).toContain('<math');
  });

  test('symbols that the strictest KaTeX has no glyph for still render', () => {
    for (const label of ['Luas (m²)', 'Usia ≥ 60 tahun', 'a × b', '• butir', '½', '😀']) {
      const html = katex.renderToString(labelled(label), { throwOnError: true, strict: 'ignore' });
      expect(html).toContain('<math');
    }
  });

  test('any label of ASCII and letters renders', () => {
    const character = fc.oneof(
      fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(...'\\{}$&#^_~%', 'é', 'Ā'),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 30 }), (label) => {
        fc.pre(label.trim() !== '');
        expect(render(labelled(label))).toContain('<math');
      }),
      { numRuns: draws(300) },
    );
  });

  test('a label reads as it was written', () => {
    // Without quotes and hyphens, which LaTeX sets as typographers do.
    const character = fc.constantFrom(...'\\{}$&#^_~%<>+*/=()[]|.,:;!?@0123456789abcxyzABCXYZ');
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 20 }), (label) => {
        expect(seen(labelled(label))).toBe(`${label}Lansia×100%`);
      }),
      { numRuns: draws(300) },
    );
  });
});

describe('numbers in LaTeX', () => {
  test.each([
    ['0.376', '0{,}376'],
    ['1000', '1000'],
    ['-5.00', '-5{,}00'],
  ])('%s is %s', (plain, latex) => {
    expect(latexAngka(plain)).toBe(latex);
  });
});

describe('the LaTeX of an explanation', () => {
  const values = ['-7.25', '3', '1000000'] as const;

  test.each(cases)('%s renders with numbers put in', (_, indikator) => {
    const ids = Object.keys(indikator.variabel);
    const hasil = evaluate(indikator, Object.fromEntries(ids.map((id, i) => [id, values[i] ?? '1'])));
    expect(hasil.ok && render(explain(hasil).latex)).toContain('<math');
  });
});
