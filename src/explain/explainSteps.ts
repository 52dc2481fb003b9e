import { constantOf } from '../decimal/constantOf.js';
import { exactText } from '../decimal/exactText.js';
import { add, divide, isZero, multiply, type Rational, subtract } from '../decimal/rational.js';
import type { Rasio } from '../definition/formula.js';
import type { Sources } from '../evaluate/result.js';
import { type Algebra, fold } from '../formula/fold.js';
import type { ExplainWords } from './explainWords.js';

/** A value on the way, and how it is written as an operand. */
interface Part {
  readonly nilai: Rational;
  readonly teks: string;
}

/** One sentence for each operation, innermost first, with the numbers put in. */
export interface Steps {
  readonly lines: readonly string[];
  /** True when the value is what the definition says that 0/0 is worth. */
  readonly isSet: boolean;
}

/** Tells the arithmetic of a result. */
export function explainSteps(sources: Sources, words: ExplainWords): Steps {
  const { formula } = sources.prepared.indikator;
  if (formula.jenis === 'penilaian') return { lines: [words.scored(formula.penilai)], isSet: false };
  const lines: string[] = [];
  const algebra = explaining(sources, words, lines);
  if (formula.jenis === 'rasio') return explainRasio(formula, algebra, words, lines);
  fold(formula.ekspresi, algebra, []);
  return { lines, isSet: false };
}

function explainRasio(
  { pembilang, penyebut, pengali, nolPerNol }: Rasio,
  algebra: Algebra<Part>,
  words: ExplainWords,
  lines: string[],
): Steps {
  const [above, below] = [fold(pembilang, algebra, []), fold(penyebut, algebra, [])];
  if (nolPerNol !== undefined && isZero(below.nilai)) {
    lines.push(words.set(words.number(nolPerNol.nilai), nolPerNol.alasan));
    return { lines, isSet: true };
  }
  const quotient = algebra.bagi(above, below, []);
  if (pengali !== '1') algebra.kali([quotient, algebra.konstanta(pengali, [])], []);
  return { lines, isSet: false };
}

function explaining({ inputs }: Sources, words: ExplainWords, langkah: string[]): Algebra<Part> {
  const byId = new Map(inputs.map(({ variabel, nilai }) => [variabel.id, nilai]));
  const part = (nilai: Rational): Part => ({ nilai, teks: operandText(nilai, words) });
  const step = (
    operands: readonly Part[],
    sign: string,
    operation: (a: Rational, b: Rational) => Rational,
  ): Part => {
    const nilai = operands.map((one) => one.nilai).reduce(operation);
    langkah.push(words.compute(operands.map((one) => one.teks).join(sign), outcomeText(nilai, words)));
    return part(nilai);
  };
  return {
    // Every variable of a checked formula was read before there was a result.
    variabel: (id) => part(byId.get(id) as Rational),
    konstanta: (nilai) => part(constantOf(nilai)),
    tambah: (terms) => step(terms, ' + ', add),
    kurang: (kiri, kanan) => step([kiri, kanan], ' - ', subtract),
    kali: (factors) => step(factors, ' x ', multiply),
    bagi: (pembilang, penyebut) => step([pembilang, penyebut], ' / ', divide),
  };
}

/** A value beside an operator: its decimals when they end, else its fraction, in brackets. */
export function operandText(nilai: Rational, words: ExplainWords): string {
  const { decimal, isExact, fraction } = exactText(nilai);
  if (!isExact) return fraction === undefined ? `${words.number(decimal)}…` : `(${fraction})`;
  return decimal.startsWith('-') ? `(${words.number(decimal)})` : words.number(decimal);
}

/** A value behind the equals sign: `14,375`, or `0,3333333333… (tepatnya 1/3)`. */
export function outcomeText(nilai: Rational, words: ExplainWords): string {
  const { decimal, isExact, fraction } = exactText(nilai);
  const angka = words.number(decimal);
  if (isExact) return angka;
  return fraction === undefined ? `${angka}…` : words.exactly(angka, fraction);
}
