import { object, text } from './shape.js';

/** The code of an indicator in another registry, for example Kode Referensi Indikator Pembangunan. */
export interface KodeLuar {
  /** The system that gives the code: the name of the registry. */
  readonly sistem: string;
  /** The code there, as text. */
  readonly kode: string;
}

export const kodeLuarShape = /* @__PURE__ */ object({ sistem: text, kode: text });
