import type { Indikator } from '../../definition/indikator.js';

const known: readonly (readonly [RegExp, NonNullable<Indikator['polaritas']>])[] = [
  [/^(?:naik|positif|maks|max|\+|higher|meningkat|semakin (?:tinggi|besar))/i, 'naik'],
  [/^(?:turun|negatif|min|-|lower|menurun|semakin (?:rendah|kecil))/i, 'turun'],
  [/^(?:stabil|stabilize|tetap)/i, 'stabil'],
];

/** The polarity that a text states; *undefined* when it is none that is known. */
export function polaritasOf(text: string): Indikator['polaritas'] {
  return known.find(([pattern]) => pattern.test(text))?.[1];
}
