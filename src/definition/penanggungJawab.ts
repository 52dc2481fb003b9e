import { object, oneOf, text } from './shape.js';

/**
 * The unit that answers for an indicator: an office or a part of one, never a person.
 *
 * `tingkat`: `perangkat-daerah` for a whole agency (dinas, badan), `bidang` for a division of it, `seksi` below.
 *
 * @example
 * ```ts
 * const bidang: PenanggungJawab = { nama: 'Bidang Rehabilitasi Sosial', tingkat: 'bidang' };
 * dinsosTapin2020.sasaran[1].indikator[0].penanggungJawab; // => [bidang]
 * ```
 */
export interface PenanggungJawab {
  readonly nama: string;
  readonly tingkat?: 'perangkat-daerah' | 'bidang' | 'seksi';
}

export const penanggungJawabShape = object(
  { nama: text },
  { tingkat: oneOf(['perangkat-daerah', 'bidang', 'seksi']) },
);
