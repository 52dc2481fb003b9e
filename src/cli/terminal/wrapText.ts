import { charactersWide, cutToWidth } from './charactersWide.js';

/**
 * Lines of at most so many columns, broken between words; a word that is longer is broken itself. What is broken off a line stands as
 * far in as the line itself, and so many columns further.
 */
export function wrapText(text: string, columns: number, hanging = 0): readonly string[] {
  return text.split('\n').flatMap((line) => wrapIndented(line, columns, hanging));
}

function wrapIndented(line: string, columns: number, hanging: number): readonly string[] {
  const own = line.length - line.trimStart().length;
  const indent = own + hanging;
  // Further in than half of the room, too little is left.
  if (indent === 0 || indent * 2 > columns || charactersWide(line) <= columns) return wrapLine(line, columns);
  const [first = '', ...rest] = wrapLine(line.slice(own), columns - indent);
  return [' '.repeat(own) + first, ...rest.map((part) => ' '.repeat(indent) + part)];
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
