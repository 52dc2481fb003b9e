import type { Indikator } from '../definition/indikator.js';

/** The label of a variable, on one line; control characters, which no notation can carry, become spaces. */
export function labelOf(variabel: Indikator['variabel'], id: string): string {
  const label = Object.hasOwn(variabel, id) ? variabel[id]?.label : undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return (label ?? id).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').trim();
}
