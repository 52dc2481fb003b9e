import { evaluate, type Indikator, type Realisasi } from 'indikator';
import { describe, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

/** What frameworks make of a type that they wrap, such as Vue's `UnwrapRef`. */
type Unwrapped<T> = T extends object ? { [K in keyof T]: K extends symbol ? T[K] : Unwrapped<T[K]> } : T;

const data = { terlayani: 1, seluruh: 2 };

describe('the mark of a checked definition', () => {
  it('is kept by a mapped type, and lost by a spread', () => {
    const reactive: Unwrapped<typeof pmks> = pmks;
    evaluate(reactive, data);
    // @ts-expect-error a copy is not checked
    evaluate({ ...pmks }, data);
  });
});

describe('what is said of an unchecked definition does not stand in the way of', () => {
  it('functions over any indicator', () => {
    const one = <V extends string>(indikator: Indikator<V>, row: Realisasi<V>) => evaluate(indikator, row);
    const any = <I extends Indikator>(indikator: I, row: Realisasi) => evaluate(indikator, row);
    one(pmks, data);
    any(pmks, data);
  });

  it('variables that are named by hand', () => {
    evaluate<'terlayani' | 'seluruh'>(pmks, data);
  });
});
