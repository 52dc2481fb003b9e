import { describe, expect, it } from 'vitest';
import { Names } from '../../../src/read/formula/names.js';
import { readNamedFormula } from '../../../src/read/formula/readNamedFormula.js';

describe('a percent sign at the multiplier', () => {
  it.each([
    ['A / B x 100 %', 'teks', true],
    ['A / B x 100%', 'teks', true],
    ['A dibagi B dikali 100 persen', 'teks', true],
    ['A / B x 100', 'teks', false],
    ['\\frac{A}{B} \\times 100 \\%', 'latex', true],
    ['\\frac{A}{B} \\times 100', 'latex', false],
  ] as const)('%s', (text, notasi, percent) => {
    expect(readNamedFormula(text, notasi)).toMatchObject({ ok: true, value: { percent } });
  });
});

it('labels that were met before keep their ids, in each notation', () => {
  const names = new Names();
  const first = readNamedFormula('Jumlah A / Jumlah-A', 'teks', names);
  const second = readNamedFormula('\\frac{\\text{Jumlah-A}}{\\text{Jumlah B}}', 'latex', names);
  const ids = [first, second].map((read) => (read.ok ? Object.keys(read.value.variabel) : []));
  expect(ids[0]).toEqual(['jumlahA', expect.stringMatching(/^jumlahAX[0-9a-z]{4}$/)]);
  expect(ids[1]).toEqual([ids[0]?.[1], 'jumlahB']);
});

it('a formula that names a label twice has it once', () => {
  const read = readNamedFormula('(A - B) / A x 100', 'teks');
  expect(read.ok && read.value.variabel).toEqual({ a: { label: 'A' }, b: { label: 'B' } });
});
