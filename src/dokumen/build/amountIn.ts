import type { TeksAngka } from '../../decimal/teksAngka.js';
import { withoutEndZeros } from '../../decimal/withoutEndZeros.js';
import { isMoney, unitIn } from './unitIn.js';

const WORDS = /\d\s{0,3}(?:ribu|rb|juta|jt|mil[iy]ar|mlr|tril[iy](?:un|yun))(?!\p{L})/iu;
const LETTERS = /(\d\s{0,3})([mt])(?![\p{L}\p{N}²³])/giu;
const POWERS: Readonly<Record<string, number>> = { ribu: 3, juta: 6, miliar: 9, triliun: 12 };

/** The text of a cell of numbers in a unit. Where they are money, the letters M and T are written as the words they stand for. */
export function spelledAmount(text: string, satuan: string): string {
  if (!/[mt]/i.test(text) || !isMoney(unitIn(satuan))) return text;
  return text.replace(
    LETTERS,
    (_, number: string, letter: string) => `${number.trim()} ${/m/i.test(letter) ? 'miliar' : 'triliun'}`,
  );
}

/** True when a number in the text of such a cell has a word of scale behind it. */
export function hasScale(text: string, satuan: string): boolean {
  return WORDS.test(spelledAmount(text, satuan));
}

/** A number that was read from such a text, as one of the unit: 12,5 miliar is 12500 in `juta rupiah`. */
export function amountIn(nilai: TeksAngka, text: string, satuan: string): TeksAngka {
  const power = POWERS[unitIn(satuan).scale];
  if (power === undefined || !hasScale(text, satuan)) return nilai;
  const sign = nilai.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = nilai.slice(sign.length).split('.');
  const digits = whole.padStart(power + 1, '0');
  const moved = `${digits.slice(0, -power)}.${digits.slice(-power)}${decimals}`;
  // Its digits are those of the number, with the mark moved.
  return `${sign}${withoutEndZeros(moved)}` as TeksAngka;
}
