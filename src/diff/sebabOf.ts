import type { Indikator } from '../definition/indikator.js';
import type { Sebab } from './kesebandingan.js';
import type { Pair } from './pairAlike.js';

/** One thing that two definitions are held against, for whether their figures form one series. */
export type SeriesRule = (pair: Pair<Indikator>) => readonly Sebab[];

/** The same in Indonesian and in English. */
export type InBoth = readonly [indonesian: string, english: string];

/** A reason that is one thing in the place of another, with more to say of it where there is. */
export function changedSebab(
  jenis: Sebab['jenis'],
  akibat: Sebab['akibat'],
  [apa, what]: InBoth,
  { sebelum, sesudah }: Pair<string>,
  more: InBoth = ['', ''],
): Sebab {
  const told: InBoth = [
    `${apa} berubah: ${sebelum} menjadi ${sesudah}${more[0]}`,
    `${what} changed from ${sebelum} to ${sesudah}${more[1]}`,
  ];
  return { ...sebabOf(jenis, akibat, told), sebelum, sesudah };
}

/** A reason in words alone. */
export function sebabOf(jenis: Sebab['jenis'], akibat: Sebab['akibat'], [kalimat, sentence]: InBoth): Sebab {
  return { jenis, akibat, kalimat, sentence };
}

/** InBoth without what makes no other word: spaces, capitals and marks. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
