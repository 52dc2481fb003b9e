import { plainText } from '../../decimal/exactText.js';
import { compare, one, type Rational, rationalToText } from '../../decimal/rational.js';
import { written } from '../../explain/explainWords.js';
import { type Constant, constants } from '../../formula/constantValue.js';
import { type Algebra, fold } from '../../formula/fold.js';
import type { Path } from '../../issue/path.js';
import type { Found, LintRule } from './lintRule.js';

export const fixedDenominator = {
  code: 'fixed-denominator',
  kalimat: ({ nilai }) => `penyebutnya angka tetap ${written(nilai, 'id')} di dalam rumus`,
  alasan:
    'Bila jumlah itu berubah, rumus menjadi salah tanpa ada yang melihatnya; sebagai variabel ia ditanyakan setiap kali.',
  en: {
    kalimat: ({ nilai }) => `its denominator is the fixed number ${written(nilai, 'en')}, inside the formula`,
    alasan:
      'When that number changes the formula is wrong and nobody sees it; as a variable it is asked for each time.',
  },
  find({ indikator: { formula } }) {
    if (formula.jenis === 'penilaian') return [];
    const found: Found<{ readonly nilai: string }>[] = [];
    const algebra = finding(found);
    if (formula.jenis === 'hitungan') fold(formula.ekspresi, algebra, ['formula', 'ekspresi']);
    else {
      const pembilang = fold(formula.pembilang, algebra, ['formula', 'pembilang']);
      const penyebut = fold(formula.penyebut, algebra, ['formula', 'penyebut']);
      algebra.bagi(pembilang, penyebut, ['formula']);
    }
    return found;
  },
} as const satisfies LintRule<{ readonly nilai: string }>;

/** What an expression is worth where it names no variable, and how many terms it adds up. */
interface Part {
  readonly nilai: Constant;
  readonly terms: number;
}

function finding(found: Found<{ readonly nilai: string }>[]): Algebra<Part> {
  const join = (nilai: Constant): Part => ({ nilai, terms: 1 });
  const valuesOf = (parts: readonly Part[]) => parts.map(({ nilai }) => nilai);
  return {
    variabel: (id, path) => join(constants.variabel(id, path)),
    konstanta: (nilai, path) => join(constants.konstanta(nilai, path)),
    tambah: (parts, path) => ({ nilai: constants.tambah(valuesOf(parts), path), terms: parts.length }),
    kurang: (kiri, kanan, path) => join(constants.kurang(kiri.nilai, kanan.nilai, path)),
    kali: (parts, path) => join(constants.kali(valuesOf(parts), path)),
    bagi(pembilang, penyebut, path) {
      const { nilai } = penyebut;
      if (nilai !== undefined && pembilang.nilai === undefined && !isPlain(nilai, pembilang.terms))
        found.push({ path: divisorPath(path), fakta: { nilai: plainText(nilai) } });
      return join(constants.bagi(pembilang.nilai, nilai, path));
    },
  };
}

/** A ratio keeps its denominator under a name, a division its second operand by position. */
function divisorPath(path: Path): Path {
  return path.length === 1 ? [...path, 'penyebut'] : [...path, 'operan', 1];
}

/** True for a divisor that cannot go out of date: a power of ten, a number below one, the number of terms of a mean. */
function isPlain(nilai: Rational, terms: number): boolean {
  if (compare(nilai, one) <= 0) return true;
  if (compare(nilai, { numerator: BigInt(terms), denominator: 1n }) === 0) return true;
  return /^10+$/.test(rationalToText(nilai));
}
