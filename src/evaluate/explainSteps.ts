import { groupDigits } from '../decimal/formatAngka.js';
import { konstantaOf } from '../decimal/konstanta.js';
import { add, divide, isZero, multiply, type Rational, subtract } from '../decimal/rational.js';
import type { Rasio } from '../definition/formula.js';
import { type Algebra, fold } from '../formula/fold.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { exactText } from './exactText.js';
import type { ExplainWords } from './explainWords.js';
import type { Sources } from './result.js';

/** A value on the way, and how it is written as an operand. */
interface Part {
  readonly nilai: Rational;
  readonly teks: string;
}

/** One sentence for each operation, innermost first, with the numbers put in. */
export function explainSteps(sources: Sources, words: ExplainWords, bahasa: Bahasa): string[] {
  const { formula } = sources.prepared.indikator;
  if (formula.jenis === 'penilaian') return [words.dinilai(formula.penilai)];
  const steps: string[] = [];
  const algebra = explaining(sources, words, bahasa, steps);
  if (formula.jenis === 'hitungan') fold(formula.ekspresi, algebra, []);
  else explainRasio(formula, algebra, words, bahasa, steps);
  return steps;
}

function explainRasio(
  { pembilang, penyebut, pengali, nolPerNol }: Rasio,
  algebra: Algebra<Part>,
  words: ExplainWords,
  bahasa: Bahasa,
  steps: string[],
): void {
  const [above, below] = [fold(pembilang, algebra, []), fold(penyebut, algebra, [])];
  if (nolPerNol !== undefined && isZero(below.nilai)) {
    steps.push(words.ditetapkan(groupDigits(nolPerNol.nilai, bahasa), nolPerNol.alasan));
    return;
  }
  const quotient = algebra.bagi(above, below, []);
  if (pengali !== '1') algebra.kali([quotient, algebra.konstanta(pengali, [])], []);
}

function explaining(
  { terisi }: Sources,
  words: ExplainWords,
  bahasa: Bahasa,
  steps: string[],
): Algebra<Part> {
  const inputs = new Map(terisi.map(({ variabel, nilai }) => [variabel.id, nilai]));
  const part = (nilai: Rational): Part => ({ nilai, teks: operandText(nilai, bahasa) });
  const step = (
    operands: readonly Part[],
    sign: string,
    operation: (a: Rational, b: Rational) => Rational,
  ): Part => {
    const nilai = operands.map((one) => one.nilai).reduce(operation);
    steps.push(words.hitung(operands.map((one) => one.teks).join(sign), outcomeText(nilai, words, bahasa)));
    return part(nilai);
  };
  return {
    // Every variable of a checked formula was read before there was a result.
    variabel: (id) => part(inputs.get(id) as Rational),
    konstanta: (nilai) => part(konstantaOf(nilai)),
    tambah: (suku) => step(suku, ' + ', add),
    kurang: (kiri, kanan) => step([kiri, kanan], ' - ', subtract),
    kali: (faktor) => step(faktor, ' x ', multiply),
    bagi: (pembilang, penyebut) => step([pembilang, penyebut], ' / ', divide),
  };
}

/** A value beside an operator: its decimals when they end, else its fraction, in brackets. */
function operandText(nilai: Rational, bahasa: Bahasa): string {
  const { desimal, tepat, pecahan } = exactText(nilai);
  if (!tepat) return pecahan === undefined ? `${groupDigits(desimal, bahasa)}…` : `(${pecahan})`;
  return desimal.startsWith('-') ? `(${groupDigits(desimal, bahasa)})` : groupDigits(desimal, bahasa);
}

/** A value behind the equals sign: `14,375`, or `0,3333333333… (tepatnya 1/3)`. */
export function outcomeText(nilai: Rational, words: ExplainWords, bahasa: Bahasa): string {
  const { desimal, tepat, pecahan } = exactText(nilai);
  const angka = groupDigits(desimal, bahasa);
  if (tepat) return angka;
  return pecahan === undefined ? words.terpotong(angka) : words.tepatnya(angka, pecahan);
}
