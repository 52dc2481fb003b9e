import { escapeHtml } from '../../page/escapeHtml.js';

/** Longest run of characters without a space that stays whole: longer than any word, shorter than most addresses. */
const LONGEST_WORD = 36;
/** How much of a longer one stays together. */
const PART = 24;

/** The parts of a text that a page keeps whole: its words; of what is no word but an address or a row of signs, pieces. */
export function wholeParts(text: string): readonly string[] {
  return text.split(/\s+/).flatMap(piecesOf);
}

/** A line of text as HTML, in which a run of signs that is too long for a word may go on in the next line. */
export function breakable(line: string): string {
  return line
    .split(' ')
    .map((word) => piecesOf(word).map(escapeHtml).join('<wbr>'))
    .join(' ');
}

function piecesOf(word: string): readonly string[] {
  if (word.length <= LONGEST_WORD) return [word];
  // By characters, not by halves of them.
  const signs = [...word];
  return Array.from({ length: Math.ceil(signs.length / PART) }, (_, i) =>
    signs.slice(i * PART, (i + 1) * PART).join(''),
  );
}
