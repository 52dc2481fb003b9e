import type { Rasio } from '../definition/formula.js';
import type { Indikator } from '../definition/indikator.js';
import { isPersen } from '../definition/satuan.js';
import { type Algebra, fold } from './fold.js';

/** A printed part, and whether it can stand beside an operator as it is or needs brackets there. */
export interface Printed {
  readonly teks: string;
  readonly tunggal: boolean;
}

/** One way of writing formulas: how each thing is written. */
export interface Notation {
  variabel(id: string): Printed;
  /** A number, given as plain decimal text. */
  angka(plain: string): string;
  readonly tambah: string;
  readonly kurang: string;
  readonly kali: string;
  readonly persen: string;
  kurung(teks: string): string;
  bagi(pembilang: string, penyebut: string): string;
  /** True when numerator and denominator stand above each other, so that neither needs brackets. */
  readonly bertingkat: boolean;
  /** A score: the variable, and who gives it. */
  penilaian(variabel: string, penilai: string): string;
}

/** Prints the formula of an indicator in one notation. */
export function printFormula(
  { formula, satuan }: Pick<Indikator, 'formula' | 'satuan'>,
  notation: Notation,
): string {
  const algebra = printing(notation);
  switch (formula.jenis) {
    case 'penilaian':
      return notation.penilaian(notation.variabel(formula.variabel).teks, formula.penilai);
    case 'hitungan':
      return fold(formula.ekspresi, algebra, []).teks;
    case 'rasio': {
      const persen = isPersen(satuan) && formula.pengali === '100' ? notation.persen : '';
      return printRasio(formula, algebra, notation.kali) + persen;
    }
  }
}

function printRasio(formula: Rasio, algebra: Algebra<Printed>, kali: string): string {
  const pembilang = fold(formula.pembilang, algebra, []);
  const penyebut = fold(formula.penyebut, algebra, []);
  const { teks } = algebra.bagi(pembilang, penyebut, []);
  // The documents write A / B x 100, without brackets around A / B.
  return formula.pengali === '1' ? teks : `${teks}${kali}${algebra.konstanta(formula.pengali, []).teks}`;
}

function printing(notation: Notation): Algebra<Printed> {
  const operand = ({ teks, tunggal }: Printed) => (tunggal ? teks : notation.kurung(teks));
  const join = (parts: readonly Printed[], operator: string): Printed => ({
    teks: parts.map(operand).join(operator),
    tunggal: false,
  });
  const quotient = (pembilang: Printed, penyebut: Printed): Printed =>
    notation.bertingkat
      ? { teks: notation.bagi(pembilang.teks, penyebut.teks), tunggal: true }
      : { teks: notation.bagi(operand(pembilang), operand(penyebut)), tunggal: false };
  const number = (plain: string): Printed => ({
    teks: notation.angka(withoutZeros(plain)),
    tunggal: !plain.startsWith('-'),
  });
  return {
    variabel: notation.variabel,
    konstanta(nilai) {
      const [pembilang = nilai, penyebut] = nilai.split('/');
      if (penyebut === undefined) return number(nilai);
      if (notation.bertingkat) return quotient(number(pembilang), number(penyebut));
      // Without spaces, unlike a division: the fraction is one number.
      return { teks: `${number(pembilang).teks}/${number(penyebut).teks}`, tunggal: false };
    },
    tambah: (suku) => join(suku, notation.tambah),
    kurang: (kiri, kanan) => join([kiri, kanan], notation.kurang),
    kali: (faktor) => join(faktor, notation.kali),
    bagi: quotient,
  };
}

/** `0007` is written 7: its zeros would be grouped into thousands that are none. */
function withoutZeros(plain: string): string {
  return plain.replace(/^(-?)0+(?=\d)/, '$1');
}
