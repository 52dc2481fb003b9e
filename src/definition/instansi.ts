import { format, object, text } from './shape.js';

/**
 * The agency that a document belongs to.
 *
 * `kodeWilayah` and `urusan` are dotted codes, as text because `11.10` is not `11.1`: the region (Kemendagri, `63.05`)
 * and the government affair (`1.06` is social affairs).
 *
 * @example
 * ```ts
 * dinsosTapin2020.instansi;
 * // => { nama: 'Dinas Sosial Kabupaten Tapin', kodeWilayah: '63.05', urusan: '1.06' }
 * ```
 */
export interface Instansi {
  readonly nama: string;
  readonly kodeWilayah?: string;
  readonly urusan?: string;
}

/** Codes such as `63.05`: numbers with dots between them. */
export const DOTTED = /^[0-9]{1,6}(?:\.[0-9]{1,6}){0,7}$/;

export const instansiShape = object(
  { nama: text },
  { kodeWilayah: format(DOTTED, '63.05'), urusan: format(DOTTED, '1.06') },
);
