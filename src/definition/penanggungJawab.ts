import { object, oneOf, text } from './shape.js';

/**
 * The unit that is responsible for an indicator: an office or a part of one, never a person.
 */
export interface PenanggungJawab {
  /** The name of the unit. */
  readonly nama: string;
  /**
   * The level: a whole agency (`perangkat-daerah`), a division of it (`bidang`) or a section (`seksi`); undefined: not
   * stated.
   */
  readonly tingkat?: 'perangkat-daerah' | 'bidang' | 'seksi';
}

export const penanggungJawabShape = /* @__PURE__ */ object(
  { nama: text },
  { tingkat: /* @__PURE__ */ oneOf(['perangkat-daerah', 'bidang', 'seksi']) },
);
