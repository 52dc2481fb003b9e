import { hasSecondNumber } from './hasSecondNumber.js';
import { readTerbilang } from './terbilang.js';

// A letter and digits glued behind a number are another way to write numbers: 1e5, 0x10.
const NUMERIC = /^[ebox][+-]?\d/i;
const UNIT = /^[\p{L}%‰°/][^\n]{0,99}$/u;

/** What follows a number: its unit or its grade, either may be empty; or why it cannot follow a number. */
export type Tail = { readonly satuan: string; readonly predikat: string } | { readonly sebab: string };

/** Reads what follows a number, which itself is given as plain decimal text. */
export function readTail(text: string, nilai: string): Tail {
  const kata = readTerbilang(nilai, text);
  if (kata?.cocok === false) return { sebab: 'terbilang' };
  const rest = kata?.sisa ?? text;
  if (rest === '' || rest === '.') return { satuan: '', predikat: '' };
  const predikat = gradeIn(rest);
  if (predikat !== undefined) return { satuan: '', predikat };
  if (hasSecondNumber(rest)) return { sebab: 'lebih-dari-satu' };
  if (NUMERIC.test(rest) || !UNIT.test(rest)) return { sebab: 'satuan' };
  return { satuan: rest, predikat: '' };
}

/** The grade of `(BB)`. */
function gradeIn(text: string): string | undefined {
  return /^\(\s*([\p{L}+-]{1,20}(?: \p{L}{1,20}){0,3})\s*\)$/u.exec(text)?.[1];
}
