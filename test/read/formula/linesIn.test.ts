import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

const read = (text: string) => shownWithLabels(readFormula(text, { notasi: 'latex' }));

describe('a line of LaTeX below another', () => {
  it.each([
    ['A \\\\ B', 2],
    ['\\frac{A \\\\ B}{C}', 8],
    ['\\text{Jumlah A} \\\\ \\text{Jumlah B} \\times 100', 16],
    ['\\text{Jumlah a} \\\\ \\text{jumlah b}', 16],
    ['\\text{Jumlah A \\\\ Jumlah B}', 15],
    ['\\text{Jumlah a \\\\ jumlah b}', 15],
    ['\\frac{A}{B} \\\\ \\frac{C}{D}', 12],
    ['\\text{A}\\\\[2pt]\\text{B}', 8],
    ['A \\\\times B', 2],
  ])('is no rest of a name: %s', (text, at) => {
    expect(read(text)).toBe(
      `teks[${at}]: ditemukan \\\\; diharapkan tanda hitung (+ - x /) atau akhir formula`,
    );
  });

  it.each([
    ['\\frac{A}{B} \\\\ \\times 100', 'a / b * 100 {A; B}'],
    ['\\frac{A}{B} \\\\ x 100 \\%', 'a / b * 100 {A; B}'],
    ['A + \\\\ B', '(a + b) {A; B}'],
    ['\\frac{A}{B} \\\\', 'a / b * 1 {A; B}'],
    ['\\text{Warga} \\\\ \\text{yang terlayani}', 'wargaYangTerlayani {Warga yang terlayani}'],
    ['\\text{Warga \\\\ yang terlayani} / B', 'wargaYangTerlayani / b * 1 {Warga yang terlayani; B}'],
  ])('goes on: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
