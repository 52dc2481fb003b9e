import type { Angka } from '../decimal/angka.js';
import type { Indikator } from '../definition/indikator.js';
import type { Periode } from '../definition/periode.js';
import type { Target } from '../definition/target.js';
import type { NilaiPredikat } from './nilaiPredikat.js';
import type { Nilai } from './readNilai.js';

/**
 * What `computeCapaian` takes. An indicator whose type has no `target` does not compile without `target` here.
 */
export type MasukanCapaian<I = Indikator> = {
  /**
   * The realisation: a number, taken exactly as given; a result, taken as printed unless the policy says `dasar: 'eksak'`; or
   * a grade alone, `{ predikat: 'WTP' }`, one of the indicator's `skala`.
   */
  readonly realisasi: Nilai | NilaiPredikat | null | undefined;
  /** The baseline, in the unit of the indicator or a grade alone; undefined: the latest `kondisiAwal` of the definition that begins before the period. */
  readonly baseline?: Nilai | NilaiPredikat | null | undefined;
  /**
   * The period that it is about; undefined: that of the target, when the definition has targets for one period only.
   */
  readonly periode?: Periode | null | undefined;
  /**
   * True when the realisation is cumulative, counted from the start of the year; a cumulative target needs it;
   * undefined: false.
   */
  readonly kumulatif?: boolean;
  /**
   * The last period of the span since the start of the year, in place of `periode`: the target is the cumulative one, or the sum of
   * the separate targets of the periods that the realisation covers (all, for a bare number); undefined: no such span.
   */
  readonly sampai?: Periode | null | undefined;
} & (IsTargetless<I> extends true
  ? {
      /** The target: a number, over the same months as the realisation, or a {@link Target}. The definition has none. */
      readonly target: Angka | Target | null | undefined;
    }
  : {
      /**
       * The target: a number, over the same months as the realisation, or a {@link Target}; undefined: that of the definition
       * for `periode`, the revised one where there is one.
       */
      readonly target?: Angka | Target | null | undefined;
    });

type IsTargetless<I> = 'target' extends keyof I ? false : 'targetPerubahan' extends keyof I ? false : true;
