import { format, object, text } from './shape.js';

/**
 * The agency that a document belongs to. Its codes have dots and are text, because `11.10` is not `11.1`.
 */
export interface Instansi {
  /** The name of the agency. */
  readonly nama: string;
  /** The region code of Kemendagri, with dots, such as `'63.05'`; undefined: not stated. */
  readonly kodeWilayah?: string;
  /** The code of the government affair, with dots, such as `'1.06'` for social affairs; undefined: not stated. */
  readonly urusan?: string;
}

/** Codes such as `63.05`: numbers with dots between them. */
export const DOTTED = /^[0-9]{1,6}(?:\.[0-9]{1,6}){0,7}$/;

export const instansiShape = /* @__PURE__ */ object(
  { nama: text },
  { kodeWilayah: /* @__PURE__ */ format(DOTTED, '63.05'), urusan: /* @__PURE__ */ format(DOTTED, '1.06') },
);
