import fc from 'fast-check';
import {
  computeCapaian,
  defineIndikator,
  type Indikator,
  type KebijakanCapaian,
  type MetodeCapaian,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { layanan } from '../achieve/contohCapaian.js';
import { angka } from '../fixtures/number.js';
import { compare, Fraction, modes } from './oracle.js';
import { draws } from './seed.js';

const HUNDRED = new Fraction(100n);

/** Numbers from zero up, as they are printed; zero and equal ones are frequent. */
const decimal = fc.oneof(
  fc.stringMatching(/^[0-9]{1,5}$/),
  fc.stringMatching(/^[0-9]{1,4}\.[0-9]{1,6}$/),
  fc.constantFrom('0', '1', '10', '80', '90', '100', '0.5', '10.00'),
);
const signed = fc.tuple(decimal, fc.boolean()).map(([text, isNegative]) => (isNegative ? `-${text}` : text));
const pembulatan = fc.record({ digit: fc.nat(20), mode: fc.constantFrom(...modes) });

interface Numbers {
  readonly R: Fraction;
  readonly T: Fraction;
  readonly B: Fraction;
}

const less = (a: Fraction, b: Fraction) => compare(a, b) < 0;
const ratio = ({ R, T }: Numbers) => R.over(T).times(HUNDRED);
const mirrored = ({ R, T }: Numbers) => T.plus(T).minus(R).over(T).times(HUNDRED);

/** What each method that takes one number as its target is worth. */
const worth: Readonly<Record<Exclude<MetodeCapaian, 'rentang'>, (numbers: Numbers) => Fraction>> = {
  rasio: ratio,
  selisih: mirrored,
  'rasio-terbalik': ({ R, T }) => T.over(R).times(HUNDRED),
  'dari-baseline': ({ R, T, B }) => B.minus(R).over(B.minus(T)).times(HUNDRED),
  stabil: (numbers) => (less(numbers.T, numbers.R) ? mirrored(numbers) : ratio(numbers)),
};
const metode = Object.keys(worth) as (keyof typeof worth)[];

const polaritas = fc.constantFrom('naik', 'turun', 'stabil');

/** The definition with a policy and a polarity. */
const dengan = (capaian: KebijakanCapaian, arah: Indikator['polaritas'] & string): Indikator =>
  defineIndikator({
    ...layanan,
    capaian,
    polaritas: arah,
  });

/** Whether a target was met, said once more. */
function isMet(arah: string, R: Fraction, low: Fraction, high: Fraction): boolean {
  if (arah === 'naik') return !less(R, low);
  if (arah === 'turun') return !less(high, R);
  return !less(R, low) && !less(high, R);
}

const texts = fc.record({ R: decimal, T: decimal, B: signed });

const numbersOf = ({ R, T, B }: { R: string; T: string; B: string }): Numbers => ({
  R: Fraction.parse(R),
  T: Fraction.parse(T),
  B: Fraction.parse(B),
});

describe.each(metode)('%s of random numbers', (satu) => {
  const hasWorth = ({ R, T, B }: Numbers) => {
    if (satu === 'rasio-terbalik') return !R.isZero;
    return satu === 'dari-baseline' ? !B.equals(T) : !T.isZero;
  };

  test('is what the oracle says, to the digit, in every mode; and met when it is met', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), polaritas, (text, digit, arah) => {
        const numbers = numbersOf(text);
        fc.pre(hasWorth(numbers));
        const expected = worth[satu](numbers);
        for (const mode of modes) {
          const capaian = computeCapaian(dengan({ metode: satu, pembulatan: { digit, mode } }, arah), {
            realisasi: text.R,
            target: text.T,
            baseline: text.B,
          });
          expect(capaian.ok && [capaian.eksak, capaian.desimal, capaian.tercapai]).toEqual([
            expected.toText(),
            expected.round(digit, mode),
            isMet(arah, numbers.R, numbers.T, numbers.T),
          ]);
        }
      }),
      { numRuns: draws(200) },
    );
  });

  test('where it has no worth there is no number, but still whether it was met', () => {
    fc.assert(
      fc.property(texts, polaritas, (text, arah) => {
        const zero = { ...text, ...(satu === 'rasio-terbalik' ? { R: '0.00' } : { T: '0' }), B: '0' };
        const capaian = computeCapaian(dengan({ metode: satu }, arah), {
          realisasi: zero.R,
          target: zero.T,
          baseline: zero.B,
        });
        const { R, T } = numbersOf(zero);
        const code = { 'rasio-terbalik': 'zero-realisasi', 'dari-baseline': 'baseline-equals-target' }[
          satu as string
        ];
        expect(capaian.ok || capaian.issues.map((issue) => issue.code)).toEqual([code ?? 'zero-target']);
        expect(capaian.tercapai).toBe(isMet(arah, R, T, T));
      }),
      { numRuns: draws(100) },
    );
  });

  test('lies between floor and cap, before the one rounding', () => {
    fc.assert(
      fc.property(texts, signed, signed, pembulatan, (text, first, second, bulat) => {
        const numbers = numbersOf(text);
        fc.pre(hasWorth(numbers));
        const isOrdered = !less(Fraction.parse(second), Fraction.parse(first));
        const [batasBawah, batasAtas] = isOrdered ? [first, second] : [second, first];
        const [low, high] = [Fraction.parse(batasBawah), Fraction.parse(batasAtas)];
        const free = worth[satu](numbers);
        const expected = less(free, low) ? low : less(high, free) ? high : free;
        const kebijakan = {
          metode: satu,
          batasBawah: angka(batasBawah),
          batasAtas: angka(batasAtas),
          pembulatan: bulat,
        };
        const capaian = computeCapaian(dengan(kebijakan, 'turun'), {
          realisasi: text.R,
          target: text.T,
          baseline: text.B,
        });
        expect(capaian.ok && [capaian.eksak, capaian.desimal]).toEqual([
          expected.toText(),
          expected.round(bulat.digit, bulat.mode),
        ]);
      }),
      { numRuns: draws(200) },
    );
  });
});

describe('random ranges', () => {
  const range = fc
    .tuple(decimal, decimal)
    .map(([a, b]) => (less(Fraction.parse(b), Fraction.parse(a)) ? ([b, a] as const) : ([a, b] as const)));
  // Both ends are as frequent as numbers beside them.
  const cases = range.chain(([bawah, atas]) =>
    fc.record({
      bawah: fc.constant(bawah),
      atas: fc.constant(atas),
      realisasi: fc.oneof(fc.constant(bawah), fc.constant(atas), decimal),
    }),
  );

  const side = (R: Fraction, low: Fraction, high: Fraction) => {
    if (less(R, low)) return 'below';
    return less(high, R) ? 'above' : 'inside';
  };
  const beyond = { naik: 'rasio', turun: 'selisih', stabil: 'stabil' } as const;

  test('are 100 inside, and beyond go by the end that is exceeded', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, polaritas, ({ bawah, atas, realisasi }, arah) => {
        const [R, low, high] = [Fraction.parse(realisasi), Fraction.parse(bawah), Fraction.parse(atas)];
        const where = side(R, low, high);
        const T = where === 'below' ? low : high;
        fc.pre(where === 'inside' || !T.isZero);
        seen.add(`${arah} ${where}`);
        const expected = where === 'inside' ? HUNDRED : worth[beyond[arah]]({ R, T, B: T });
        const capaian = computeCapaian(dengan({ metode: 'rentang' }, arah), {
          realisasi,
          target: { jenis: 'rentang', periode: '2022', bawah: angka(bawah), atas: angka(atas) },
        });
        expect(capaian.ok && [capaian.eksak, capaian.tercapai]).toEqual([
          expected.toText(),
          isMet(arah, R, low, high),
        ]);
      }),
      { numRuns: draws(1000) },
    );
    // Three ways, each inside and on either side.
    expect(seen.size).toBe(9);
  });
});

describe('the methods among each other', () => {
  const exactly = (satu: MetodeCapaian, R: string, T: string) => {
    const capaian = computeCapaian(dengan({ metode: satu }, 'turun'), { realisasi: R, target: T });
    if (!capaian.ok) throw new Error(capaian.issues[0]?.message);
    return Fraction.parse(capaian.eksak);
  };

  const positive = decimal.filter((text) => !Fraction.parse(text).isZero);

  test('selisih is 200 less rasio; rasio-terbalik times rasio is 10.000; they meet only on target', () => {
    fc.assert(
      fc.property(positive, positive, (R, T) => {
        const [rasio, selisih, terbalik] = (['rasio', 'selisih', 'rasio-terbalik'] as const).map((satu) =>
          exactly(satu, R, T),
        ) as [Fraction, Fraction, Fraction];
        expect(selisih.plus(rasio).toText()).toBe('200');
        expect(terbalik.times(rasio).toText()).toBe('10000');
        expect(selisih.equals(terbalik)).toBe(Fraction.parse(R).equals(Fraction.parse(T)));
        // T / R lies above its tangent at R = T, which is selisih.
        expect(less(terbalik, selisih)).toBe(false);
      }),
    );
  });

  test('stabil is 100 on target and less anywhere else', () => {
    fc.assert(
      fc.property(decimal, positive, (R, T) => {
        const isOn = Fraction.parse(R).equals(Fraction.parse(T));
        expect(compare(exactly('stabil', R, T), HUNDRED)).toBe(isOn ? 0 : -1);
      }),
    );
  });

  test('an achievement is the same in millionths', () => {
    const micro = (text: string) => Fraction.parse(text).round(6, 'down').replace('.', '');
    fc.assert(
      fc.property(decimal, positive, (R, T) => {
        for (const satu of ['rasio', 'selisih', 'stabil'] as const)
          expect(exactly(satu, micro(R), micro(T)).toText()).toBe(exactly(satu, R, T).toText());
      }),
    );
  });
});
