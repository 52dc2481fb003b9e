import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Formula,
  formulaToLatex,
  formulaToMathml,
  formulaToText,
  type Indikator,
  type IsiFormula,
  type Parsed,
  readAngka,
  readFormula,
  readTarget,
  safeParseDokumen,
  safeParseIndikator,
} from 'indikator';
import { type FormatTabel, readDokumen, writeDokumen } from 'indikator/dokumen';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { draws, seed } from '../properties/seed.js';
import { mutated, randomFrom, randomText } from './mutate.js';

// How many inputs in all; `npm run proof fuzz` tries a million.
const total = Number(process.env.FUZZ ?? draws(6_000));

const plain = /^-?\d+(\.\d+)?$/;

/** Why what a reader gave is no proper answer; nothing when it is. */
type Judge = (text: string) => string | undefined;

const ofIssues = (
  issues: readonly { readonly code: string; readonly message: string }[],
): string | undefined => {
  if (issues.length === 0) return 'no issues';
  const wrong = issues.find(
    ({ code, message }) => code === '' || /undefined|NaN|\[object/.test(message.replace(/"[^"]*"/g, '')),
  );
  return wrong?.message;
};

const angka: Judge = (text) => {
  const read = readAngka(text);
  if (!read.ok) return ofIssues(read.issues);
  return plain.test(read.value.nilai) && read.value.asli === text
    ? undefined
    : `no plain number: ${read.value.nilai}`;
};

const target: Judge = (text) => {
  const read = readTarget(text, { periode: '2026' });
  if (!read.ok) return ofIssues(read.issues);
  if (read.value === 'none') return undefined;
  const gini = { id: 'gini', nama: 'Gini', satuan: 'indeks', variabel: { gini: { label: 'Gini' } } };
  const parsed = safeParseIndikator({
    ...gini,
    formula: { jenis: 'hitungan', ekspresi: 'gini' },
    target: [read.value],
  });
  return parsed.ok ? undefined : ofIssues(parsed.issues);
};

const formula = (read: Parsed<IsiFormula>): string | undefined => {
  if (!read.ok) return ofIssues(read.issues);
  const parsed = safeParseIndikator({ id: 'acak', nama: 'Acak', satuan: 'persen', ...read.value });
  if (!parsed.ok) return ofIssues(parsed.issues);
  for (const print of [formulaToLatex, formulaToText, formulaToMathml]) print(parsed.value);
  return sameAgain(parsed.value, read.value.formula);
};

/** Printed and read once more, the formula is the same but for the names. */
const sameAgain = (indikator: Indikator, first: Formula): string | undefined => {
  const again = readFormula(formulaToText(indikator));
  if (!again.ok) return ofIssues(again.issues);
  const shape = (one: Formula) => JSON.stringify(one).replace(/"[a-z][A-Za-z0-9]*"/g, '"v"');
  return shape(again.value.formula) === shape(first) ? undefined : 'another formula when printed and read';
};

/** Ids run words together: what they show is no number of an official. */
const showsNip = (answer: object): boolean => {
  const shown = JSON.stringify(answer, (key, value) => (key === 'id' || key === 'induk' ? undefined : value));
  return /(?<![\dA-Za-z])\d{8} ?\d{6} ?\d ?\d{3}(?!\d)/.test(shown);
};

const dokumen =
  (format: FormatTabel): Judge =>
  (text) => {
    const { dokumen: read, issues } = readDokumen(text, { format });
    if (read === null) return ofIssues(issues);
    const parsed = safeParseDokumen(JSON.parse(JSON.stringify(read)));
    if (!parsed.ok) return ofIssues(parsed.issues);
    if (showsNip({ read, issues })) return 'digits of a NIP in what was read';
    writeDokumen(read, { format });
    return issues.length === 0 ? undefined : ofIssues(issues);
  };

const tabel = (file: string) => readFileSync(join(root, 'test/fixtures/tabel', file), 'utf8');
const tables = (format: FormatTabel) => [
  writeDokumen(dinsosTapin2020, { format }),
  writeDokumen(dinsosKutaiKartanegara2022, { format }),
  ...(format === 'tsv' ? [tabel('satu-tingkat.tsv'), tabel('dua-tingkat.tsv')] : []),
];
const texts = [
  ...[
    'A / B x 100 %',
    'Jumlah A dibagi Jumlah B dikali 100',
    '1/3 (X1 + X2 + X3)',
    '100 - [50/0,9 x (Ieu - 0,1)]',
  ],
  ...[
    '(0,376 x IKA) + (0,405 x IKU)',
    '"A / B" : C x 1.000',
    'Program/Kegiatan (unit) selesai / Seluruh x 100',
  ],
];
const latex = [
  '\\frac{\\text{A (orang)}}{\\text{B}} \\times 100 \\%',
  '$\\frac{1}{3} \\left( X_1 + X_{2} \\right)$',
  '0{,}376 \\times \\text{IKA} + \\dfrac{\\frac{A}{B}}{\\text{C \\& D}}',
];
const numbers = [
  '94,33',
  'Rp 272.969.874.747',
  '488.943.107.488,-',
  '78 (BB)',
  '80 - 90%',
  '>90',
  '1.500bh',
  '100 dari 110 Organisasi',
];

const readers: readonly (readonly [string, number, Judge, readonly string[]])[] = [
  ['readAngka', 0.23, angka, numbers],
  ['readTarget', 0.23, target, numbers],
  ['readFormula teks', 0.23, (text) => formula(readFormula(text)), texts],
  ['readFormula latex', 0.23, (text) => formula(readFormula(text, { notasi: 'latex' })), latex],
  ...(['tsv', 'markdown', 'csv', 'html'] as const).map(
    (format) => [`readDokumen ${format}`, 0.02, dokumen(format), tables(format)] as const,
  ),
];

describe('random and mutated texts: every reader gives an answer that holds', () => {
  it.each(readers)('%s', { timeout: 3_600_000 }, (_name, share, judge, samples) => {
    const random = randomFrom(seed);
    const count = Math.round(total * share);
    for (let i = 0; i < count; i += 1) {
      const text = random() < 0.3 ? randomText(random) : mutated(samples, random);
      const wrong = judge(text);
      if (wrong !== undefined) expect({ text, wrong }).toEqual({ text, wrong: undefined });
    }
  });
});
