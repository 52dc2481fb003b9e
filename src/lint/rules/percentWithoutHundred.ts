import { constantOf } from '../../decimal/constantOf.js';
import { compare, divide, negate, one, type Rational } from '../../decimal/rational.js';
import type { Formula } from '../../definition/formula.js';
import type { Indikator } from '../../definition/indikator.js';
import { isPersen } from '../../definition/satuan.js';
import { written } from '../../explain/explainWords.js';
import { type Algebra, fold } from '../../formula/fold.js';
import { withoutZeros } from '../../formula/notation.js';
import type { LintRule } from './lintRule.js';

export const percentWithoutHundred = {
  code: 'percent-without-hundred',
  kalimat: ({ pengali }) => `satuannya persen, tetapi hasil bagi dikali ${written(pengali, 'id')}, bukan 100`,
  alasan: 'Bagian 0,23 yang dicetak sebagai 0,23% terbaca seratus kali terlalu kecil.',
  en: {
    kalimat: ({ pengali }) =>
      `the unit is percent, but the quotient is multiplied by ${written(pengali, 'en')} and not by 100`,
    alasan: 'A share of 0.23 that is printed as 0.23% reads a hundred times too small.',
  },
  find({ indikator }) {
    const { formula, satuan } = indikator;
    if (!isPersen(satuan) || formula.jenis === 'penilaian') return [];
    const seen = seenIn(formula, indikator.variabel);
    if (!seen.divides || seen.hasPercent || seen.hasHundred) return [];
    const pengali = formula.jenis === 'rasio' ? withoutZeros(formula.pengali) : '1';
    const path = formula.jenis === 'rasio' ? ['formula', 'pengali'] : ['formula'];
    return [{ path, fakta: { pengali } }];
  },
} as const satisfies LintRule<{ readonly pengali: string }>;

/** What the whole formula holds: a division by data, data that are percentages already, a factor of a hundred. */
interface Seen {
  readonly divides: boolean;
  readonly hasPercent: boolean;
  readonly hasHundred: boolean;
  readonly isData: boolean;
}

function seenIn(formula: Exclude<Formula, { jenis: 'penilaian' }>, variabel: Indikator['variabel']): Seen {
  const algebra = seeing(variabel);
  if (formula.jenis === 'hitungan') return fold(formula.ekspresi, algebra, []);
  const quotient = algebra.bagi(
    fold(formula.pembilang, algebra, []),
    fold(formula.penyebut, algebra, []),
    [],
  );
  return algebra.kali([quotient, algebra.konstanta(formula.pengali, [])], []);
}

function seeing(variabel: Indikator['variabel']): Algebra<Seen> {
  return {
    variabel: (id) => ({
      divides: false,
      hasPercent: isPersen(variabel[id]?.satuan ?? ''),
      hasHundred: false,
      isData: true,
    }),
    konstanta: (nilai) => ({
      divides: false,
      hasPercent: false,
      hasHundred: isHundred(constantOf(nilai)),
      isData: false,
    }),
    tambah: all,
    kurang: (kiri, kanan) => all([kiri, kanan]),
    kali: all,
    bagi: (pembilang, penyebut) => ({
      ...all([pembilang, penyebut]),
      divides: penyebut.isData || pembilang.divides,
      // A percentage over a percentage is a plain share.
      hasPercent: pembilang.hasPercent && !penyebut.hasPercent,
    }),
  };
}

function all(parts: readonly Seen[]): Seen {
  return {
    divides: parts.some(({ divides }) => divides),
    hasPercent: parts.some(({ hasPercent }) => hasPercent),
    hasHundred: parts.some(({ hasHundred }) => hasHundred),
    isData: parts.some(({ isData }) => isData),
  };
}

const hundred: Rational = { numerator: 100n, denominator: 1n };

/** True for 100 and 1/100, by which a share becomes a percentage. */
function isHundred(nilai: Rational): boolean {
  return [hundred, divide(one, hundred), negate(hundred)].some((each) => compare(each, nilai) === 0);
}
