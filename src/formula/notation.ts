import { withoutEndZeros } from '../decimal/withoutEndZeros.js';
import type { Rasio } from '../definition/formula.js';
import type { Indikator } from '../definition/indikator.js';
import { isPersen } from '../definition/satuan.js';
import { type Algebra, fold } from './fold.js';

/** A printed part, and whether it can stand beside an operator as it is or needs brackets there. */
export interface Printed {
  readonly text: string;
  readonly isAtomic: boolean;
}

/** One way of writing formulas: how each thing is written. */
export interface Notation {
  variable(id: string): Printed;
  /** A number, given as plain decimal text. */
  number(plain: string): string;
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  readonly percent: string;
  brackets(teks: string): string;
  quotient(pembilang: string, penyebut: string): string;
  /** True when numerator and denominator stand above each other, so that neither needs brackets. */
  readonly isStacked: boolean;
  /** A score: the variable, and who gives it. */
  score(variabel: string, penilai: string): string;
}

/** Prints the formula of an indicator in one notation. */
export function printFormula(
  { formula, satuan }: Pick<Indikator, 'formula' | 'satuan'>,
  notation: Notation,
): string {
  const algebra = printing(notation);
  switch (formula.jenis) {
    case 'penilaian':
      return notation.score(notation.variable(formula.variabel).text, formula.penilai);
    case 'hitungan':
      return fold(formula.ekspresi, algebra, []).text;
    case 'rasio': {
      const percent = isPersen(satuan) && withoutZeros(formula.pengali) === '100' ? notation.percent : '';
      return printRasio(formula, algebra, notation.times) + percent;
    }
  }
}

function printRasio(formula: Rasio, algebra: Algebra<Printed>, kali: string): string {
  const pembilang = fold(formula.pembilang, algebra, []);
  const penyebut = fold(formula.penyebut, algebra, []);
  const { text } = algebra.bagi(pembilang, penyebut, []);
  // The documents write A / B x 100, without brackets around A / B.
  return formula.pengali === '1' ? text : `${text}${kali}${algebra.konstanta(formula.pengali, []).text}`;
}

function printing(notation: Notation): Algebra<Printed> {
  const operand = ({ text, isAtomic }: Printed) => (isAtomic ? text : notation.brackets(text));
  const join = (parts: readonly Printed[], operator: string): Printed => ({
    text: parts.map(operand).join(operator),
    isAtomic: false,
  });
  const quotient = (pembilang: Printed, penyebut: Printed): Printed =>
    notation.isStacked
      ? { text: notation.quotient(pembilang.text, penyebut.text), isAtomic: true }
      : { text: notation.quotient(operand(pembilang), operand(penyebut)), isAtomic: false };
  const number = (plain: string): Printed => ({
    text: notation.number(withoutZeros(plain)),
    isAtomic: !plain.startsWith('-'),
  });
  return {
    variabel: notation.variable,
    konstanta(nilai) {
      const [pembilang = nilai, penyebut] = nilai.split('/');
      if (penyebut === undefined) return number(nilai);
      if (notation.isStacked) return quotient(number(pembilang), number(penyebut));
      // Without spaces, unlike a division: the fraction is one number.
      return { text: `${number(pembilang).text}/${number(penyebut).text}`, isAtomic: false };
    },
    tambah: (terms) => join(terms, notation.plus),
    kurang: (kiri, kanan) => join([kiri, kanan], notation.minus),
    kali: (factors) => join(factors, notation.times),
    bagi: quotient,
  };
}

/** `0007` is written 7, as its zeros would be grouped into thousands that are none; and `0.50` is written 0,5. */
export function withoutZeros(plain: string): string {
  return withoutEndZeros(plain.replace(/^(-?)0+(?=\d)/, '$1'));
}
