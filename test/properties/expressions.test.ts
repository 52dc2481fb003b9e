import fc from 'fast-check';
import {
  evaluate,
  type Hasil,
  hitungan,
  type Indikator,
  type Pembulatan,
  parseIndikator,
  rasio,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { divide, Fraction, judge, modes, type Verdict } from './oracle.js';
import { draws } from './seed.js';
import { around, pembulatan, row, treeOf, withVariable } from './trees.js';

/** What the library says, in the words of the oracle. */
function found(hasil: Hasil): readonly unknown[] {
  if (hasil.ok) return [hasil.eksak, hasil.desimal];
  return hasil.issues.map((issue) => [issue.code, ...issue.path]);
}

/** What the oracle expects. */
function expected(verdict: Verdict, { digit, mode }: Pembulatan): readonly unknown[] {
  if (verdict.ok) return [verdict.nilai.toText(), verdict.nilai.round(digit, mode)];
  return [[verdict.code, ...verdict.path]];
}

const run = (indikator: Indikator, given: object) => found(evaluate(indikator, given as never));

describe('random expressions', () => {
  test.each([3, 5, 8])(
    'of %i levels are worth what the oracle says, to the digit, or stop where it stops',
    (depth) => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(treeOf(depth), row, fc.nat(20), (tree, { given, exact }, digit) => {
          const ekspresi = withVariable(tree);
          const verdict = judge(ekspresi, exact, ['formula', 'ekspresi']);
          const kind = verdict.ok ? 'value' : verdict.code;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          for (const mode of modes) {
            const bulat = { digit, mode };
            expect(run(around(hitungan(ekspresi), bulat), given)).toEqual(expected(verdict, bulat));
          }
        }),
        { numRuns: draws(250) },
      );
      // The trees are such that every outcome is met.
      expect([...seen.keys()].sort()).toEqual(['division-by-zero', 'value', 'zero-over-zero']);
    },
  );

  test('a definition that was parsed gives the same as one that was not', () => {
    fc.assert(
      fc.property(treeOf(5), row, pembulatan, (tree, { given }, bulat) => {
        const literal = around(hitungan(withVariable(tree)), bulat);
        const parsed = parseIndikator(JSON.parse(JSON.stringify(literal)));
        expect(run(parsed, given)).toEqual(run(literal, given));
      }),
      { numRuns: draws(200) },
    );
  });

  test('the result survives JSON: inputs as printed give the same again', () => {
    fc.assert(
      fc.property(treeOf(5), row, pembulatan, (tree, { given }, bulat) => {
        const indikator = around(hitungan(withVariable(tree)), bulat);
        const hasil = evaluate(indikator, given as never);
        fc.pre(hasil.ok);
        const { data }: { data: Record<string, string> } = JSON.parse(JSON.stringify(hasil));
        expect(JSON.stringify(evaluate(indikator, data))).toBe(JSON.stringify(hasil));
      }),
      { numRuns: draws(200) },
    );
  });
});

describe('random ratios', () => {
  const pengali = fc.constantFrom('1', '100', '1000', '100000', '0.5', '1/9');
  const nolPerNol = fc.option(fc.constantFrom('0', '100', '-2.5'), { nil: undefined });

  test('numerator before denominator before their quotient; 0 / 0 as the definition says', () => {
    fc.assert(
      fc.property(
        treeOf(4),
        treeOf(4),
        pengali,
        nolPerNol,
        row,
        pembulatan,
        (atas, bawah, kaliDengan, nol, baris, bulat) => {
          const above = withVariable(atas);
          const below = withVariable(bawah);
          const polos = rasio(above, below, kaliDengan);
          const formula =
            nol === undefined ? polos : { ...polos, nolPerNol: { nilai: nol, alasan: 'diatur' } };
          const verdict = judgeRasio(above, below, kaliDengan, nol, baris.exact);
          expect(run(around(formula, bulat), baris.given)).toEqual(expected(verdict, bulat));
        },
      ),
      { numRuns: draws(500) },
    );
  });
});

type Tree = Parameters<typeof judge>[0];

function judgeRasio(
  above: Tree,
  below: Tree,
  pengali: string,
  nol: string | undefined,
  exact: ReadonlyMap<string, Fraction>,
): Verdict {
  const atas = judge(above, exact, ['formula', 'pembilang']);
  if (!atas.ok) return atas;
  const bawah = judge(below, exact, ['formula', 'penyebut']);
  if (!bawah.ok) return bawah;
  if (nol !== undefined && atas.nilai.isZero && bawah.nilai.isZero)
    return { ok: true, nilai: Fraction.parse(nol) };
  const quotient = divide(
    atas.nilai,
    bawah.nilai,
    typeof below === 'string' ? [below] : ['formula', 'penyebut'],
  );
  return quotient.ok ? { ok: true, nilai: quotient.nilai.times(Fraction.parse(pengali)) } : quotient;
}
