import type { Indikator } from '../definition/indikator.js';

/**
 * The label of a variable, on one line. Spaces of every kind and control characters become plain spaces; what is no
 * character at all, which no notation can carry, becomes U+FFFD.
 */
export function labelOf(variabel: Indikator['variabel'], id: string): string {
  const label = Object.hasOwn(variabel, id) ? variabel[id]?.label : undefined;
  const text = label ?? id;
  // Most labels have nothing to replace.
  if (/^[!-~](?: ?[!-~])*$/.test(text)) return text;
  return text
    .replace(/\p{Cc}|\p{Z}/gu, ' ')
    .replace(/\p{Cs}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .trim();
}
