import type { Bahasa } from '../../index.js';
import type { Io, Output } from './io.js';
import { roomOf } from './roomOf.js';
import { type Style, styleOf } from './styleOf.js';

/** How text is laid out: in which language, how wide, and how it is marked. */
export interface Layout {
  readonly bahasa: Bahasa;
  readonly columns: number;
  readonly style: Style;
}

/** The layout of what is written to an output. */
export function layoutOf(output: Output, env: Io['env'], bahasa: Bahasa): Layout {
  return { bahasa, columns: roomOf(output), style: styleOf(output, env) };
}
