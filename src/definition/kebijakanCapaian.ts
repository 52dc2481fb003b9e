import { type Pembulatan, pembulatanShape } from './pembulatan.js';
import { angka, object, oneOf } from './shape.js';

/**
 * How achievement against the target is to be worked out. Declared with the indicator, because practice differs
 * and no regulation that we read settles it for organisations.
 *
 * - `metode`: `rasio` R/T, `selisih` (2T - R)/T, `rasio-terbalik` T/R, `dari-baseline` (B - R)/(B - T), `stabil`,
 *   `rentang`; each x 100;
 * - `batasAtas`, `batasBawah`: cap and floor of the result, plain decimal text; absent: none;
 * - `targetNol`, `realisasiNol`: what the achievement is when the target, or the realisation, is zero and the
 *   method divides by it; absent: no number;
 * - `dasar`: take a result as printed (`tercetak`, when absent) or exact (`eksak`).
 *
 * @example
 * ```ts
 * const kebijakan: KebijakanCapaian = { metode: 'selisih', batasAtas: '120' };
 * defineIndikator({ ...pmks, polaritas: 'turun', capaian: kebijakan }).capaian?.metode; // => 'selisih'
 * ```
 */
export interface KebijakanCapaian {
  readonly metode?: 'rasio' | 'selisih' | 'rasio-terbalik' | 'dari-baseline' | 'stabil' | 'rentang';
  readonly batasAtas?: string;
  readonly batasBawah?: string;
  readonly targetNol?: string;
  readonly realisasiNol?: string;
  readonly dasar?: 'tercetak' | 'eksak';
  readonly pembulatan?: Pembulatan;
}

export const kebijakanCapaianShape = object(
  {},
  {
    metode: oneOf(['rasio', 'selisih', 'rasio-terbalik', 'dari-baseline', 'stabil', 'rentang']),
    batasAtas: angka,
    batasBawah: angka,
    targetNol: angka,
    realisasiNol: angka,
    dasar: oneOf(['tercetak', 'eksak']),
    pembulatan: pembulatanShape,
  },
);
