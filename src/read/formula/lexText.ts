import { notRational, unclosed, unexpectedPart, unreadableNumber } from '../issue/reading.js';
import { functionSigns, signs } from './operators.js';
import { plainNumber } from './readNumber.js';
import { type Failed, failAt, type Lexed, type Raw } from './token.js';

const SPACE = /[\s\p{Z}\p{Cc}]+/uy;
const NUMBER = /\d[\d.,]*/uy;
const QUOTED = /"((?:[^"]|"")*)"|“([^”]*)”/uy;

/** Splits one-line text into words, numbers, signs and quoted labels; each character is looked at once. */
export function lexText(text: string): Lexed<Raw> {
  const tokens: Raw[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const token = tokenAt(text, at);
    if ('ok' in token) return token;
    tokens.push(token);
    at = token.akhir;
  }
  return { ok: true, tokens };
}

/** What a sticky pattern finds at one position. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function tokenAt(text: string, at: number): Raw | Failed {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (char === '"' || char === '“') return quotedAt(text, at);
  if (functionSigns.has(char)) return failAt(notRational, at, undefined, { bagian: char });
  const number = matchAt(NUMBER, text, at);
  if (number !== undefined) return numberToken(number, at);
  const word = wordAt(text, at);
  if (word !== undefined) return { jenis: 'kata', teks: word, awal: at, akhir: at + word.length };
  return signAt(text, char, at);
}

/** A number; the dot or comma that ends a sentence stands outside it. */
export function numberToken(found: string, at: number): Raw | Failed {
  const core = found.replace(/[.,]$/, '');
  const nilai = plainNumber(core);
  return nilai === undefined
    ? failAt(unreadableNumber, at, core, { sebab: 'pengelompokan' })
    : { jenis: 'angka', nilai, awal: at, akhir: at + found.length };
}

function quotedAt(text: string, at: number): Raw | Failed {
  const found = matchAt(QUOTED, text, at);
  if (found === undefined) return failAt(unclosed, at, undefined, { bagian: text.charAt(at) });
  const inner = found.slice(1, -1);
  const teks = found.startsWith('"') ? inner.replaceAll('""', '"') : inner;
  return { jenis: 'label', teks, awal: at, akhir: at + found.length };
}

function signAt(text: string, char: string, at: number): Raw | Failed {
  const place = { awal: at, akhir: at + char.length };
  const operasi = Object.hasOwn(signs, char) ? signs[char] : undefined;
  if (operasi !== undefined) return { jenis: 'operator', operasi, rapat: isTight(text, at), ...place };
  if ('([{'.includes(char)) return { jenis: 'buka', teks: char, ...place };
  if (')]}'.includes(char)) return { jenis: 'tutup', teks: char, ...place };
  if (char === '%') return { jenis: 'persen', ...place };
  if (char === '=') return { jenis: 'sama', ...place };
  return failAt(unexpectedPart, at, char, { bagian: JSON.stringify(char), diharapkan: 'tanda-dikenal' });
}

/** A slash between two letters without spaces may be part of a name: Program/Kegiatan. */
function isTight(text: string, at: number): boolean {
  return text.charAt(at) === '/' && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** A word. The raised digits of areas and volumes belong to their units; behind anything else they are powers. */
function wordAt(text: string, at: number): string | undefined {
  return matchAt(
    /[kcd]?m[²³]|\p{L}[\p{L}\p{M}\p{Nd}_.,'’]*(?:-[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_.,'’]*)*/uy,
    text,
    at,
  );
}
