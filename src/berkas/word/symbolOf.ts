/** The signs of the font Symbol that formulas and lists are written with, by their code. */
const symbol: Readonly<Record<string, string>> = {
  '25': '%',
  '2B': '+',
  '2D': '-',
  '2F': '/',
  '3D': '=',
  A3: '≤',
  AD: '↑',
  AF: '↓',
  B1: '±',
  B3: '≥',
  B4: '×',
  B7: '•',
  B8: '÷',
  D6: '√',
  D7: '⋅',
  E5: '∑',
};

const wingdings: Readonly<Record<string, string>> = {
  '52': '✓',
  '6C': '•',
  '6E': '•',
  '76': '•',
  '9F': '•',
  A7: '•',
  D8: '•',
  FC: '✓',
  FE: '✓',
};

/** The sign that a font has at a code, `F0B4`; empty where the font is not known. */
export function symbolOf(font: string, code: string): string {
  const short = code.toUpperCase().replace(/^F0(?=..$)/, '');
  if (/^symbol$/i.test(font)) return symbol[short] ?? '';
  if (/wingdings/i.test(font)) return wingdings[short] ?? '';
  const point = Number.parseInt(code, 16);
  // From U+E000 on every font has signs of its own.
  return point > 0x1f && point < 0xd800 ? String.fromCodePoint(point) : '';
}
