import { once } from '../formula/once.js';
import type { Parsed } from '../issue/parsed.js';
import { unreadableNumber } from '../issue/reading.js';
import { failAt } from './failAt.js';
import { hasSecondNumber } from './hasSecondNumber.js';
import { readInWords } from './readInWords.js';

// A letter and digits glued behind a number are another way to write numbers: 1e5, 0x10.
const NUMERIC = /^[ebox][+-]?\d/i;
const UNIT = once(() => /^(?:\p{L}|[%‰°/])[^\n]{0,99}$/u);

/** What follows a number: its unit, or its grade, or neither. */
export interface Tail {
  readonly satuan?: string;
  readonly predikat?: string;
}

/** Reads what follows a number, which itself is given as plain decimal text and ends at a character of the whole text. */
export function readTail(text: string, number: string, position: number): Parsed<Tail> {
  const refuse = (sebab: string) => failAt(unreadableNumber, position, text, { sebab });
  const inWords = readInWords(number, text);
  if (inWords?.agrees === false) return refuse('terbilang');
  const rest = inWords?.rest ?? text;
  if (rest === '' || rest === '.') return { ok: true, value: {} };
  const predikat = gradeIn(rest);
  if (predikat !== undefined) return { ok: true, value: { predikat } };
  if (hasSecondNumber(rest)) return refuse('lebih-dari-satu');
  if (NUMERIC.test(rest) || !UNIT().test(rest)) return refuse('satuan');
  return { ok: true, value: { satuan: rest } };
}

/** The grade of `(BB)`. */
function gradeIn(text: string): string | undefined {
  return /^\(\s*([\p{L}+-]{1,20}(?: \p{L}{1,20}){0,3})\s*\)$/u.exec(text)?.[1];
}
