import { isId } from '../../definition/isId.js';

const MAX_ID = 64;

/** The words of a text as one id: `Jumlah PMKS (orang)` is `jumlahPmksOrang`. A text that is too long ends in its mark. */
export function idFrom(text: string): string {
  const words = inPlainLetters(text).match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word, i) => (i === 0 ? word.toLowerCase() : capital(word))).join('');
  const id = /^[a-z]/.test(joined) ? joined : `v${joined}`;
  if (id === 'v') return withMark(id, text);
  return isId(id) ? id : withMark(id, text);
}

/** The text with the letters below their marks, and words for signs; most texts are so already. */
function inPlainLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/[∑Σ]/gu, ' jumlah ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** An id with a short mark of a text at its end. */
export function withMark(id: string, text: string): string {
  const mark = markOf(text);
  const cut = id.slice(0, MAX_ID - mark.length);
  // Between two words where there is room, so that the id stays readable.
  const boundary = cut.length < id.length ? cut.search(/[A-Z][^A-Z]*$/) : cut.length;
  return cut.slice(0, boundary > MAX_ID / 2 ? boundary : cut.length) + mark;
}

/** Four letters and digits behind an X that depend on every character: FNV-1a, 32 bits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `X${(hash >>> 0).toString(36).slice(-4).padStart(4, '0')}`;
}
