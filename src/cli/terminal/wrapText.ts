import { charactersWide, cutToWidth } from './charactersWide.js';

/** Lines of at most so many columns, broken between words; a word that is longer is broken itself. */
export function wrapText(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}

function wrapLine(line: string, columns: number): readonly string[] {
  if (charactersWide(line) <= columns) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (charactersWide(longer) <= columns) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (charactersWide(current) > columns) {
      const piece = cutToWidth(current, columns);
      // A character that is wider than the line stands alone.
      if (piece === current) break;
      lines.push(piece);
      current = current.slice(piece.length);
    }
  }
  return [...lines, current];
}
