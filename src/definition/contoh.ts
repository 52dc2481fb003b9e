import type { TeksAngka } from '../decimal/teksAngka.js';
import { angka, object, record, text } from './shape.js';

/**
 * An example that a definition carries: inputs and the exact figure that must come out. {@link checkContoh} recomputes it.
 */
export interface Contoh<V extends string = string> {
  /** The data: the value of each variable, as plain decimal text. */
  readonly data: DataContoh<V>;
  /** The value that must come out, with the digits of the indicator's rounding: `'14.38'`. */
  readonly nilai: TeksAngka;
  /** A note on the example; undefined: none. */
  readonly catatan?: string;
}

/** The values of an example. The type has a name, so that the compiler says it where a variable is missing or unknown. */
type DataContoh<V extends string> = { readonly [K in V]: TeksAngka };

export const contohShape = /* @__PURE__ */ object(
  { data: /* @__PURE__ */ record(angka), nilai: angka },
  { catatan: text },
);
