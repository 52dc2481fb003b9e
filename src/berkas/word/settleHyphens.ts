import { MAX_NAME, maySubtract, nameOf } from '../../read/formula/hyphen.js';

/** Stands in a name for a hyphen that may be the minus of an equation, until all names of the equation are known. */
const OPEN = '\ue02d';

/** The same word twice: `rata - rata`. */
const TWICE = /(?<!\p{L})(\p{L}{3,40}) ?- ?(\1)(?!\p{L})/giu;

/** The names that a minus with a space beside it parts; in each the hyphens without are open. */
export function subtracted(text: string): readonly string[] {
  return text
    .replace(/\s+/g, ' ')
    .replace(TWICE, `$1${OPEN}$2`)
    .split(/ - ?|-(?: |$)/)
    .map((name) => name.replace(/(?<=[\p{L}\p{N}])-(?=\p{L})/gu, OPEN));
}

/** Settles the open hyphens of an equation: where a line of text would be asked about, the hyphen of an equation is its minus. */
export function settleHyphens(latex: string): string {
  if (!latex.includes(OPEN)) return latex;
  const names = new Set([...latex.matchAll(/\\text\{([^{}]*)\}/g)].map(([, name = '']) => nameOf(name)));
  const settled = latex.replace(/\\text\{([^{}]*)\}/g, (whole, name: string) => {
    if (name.length > MAX_NAME) return whole;
    const at = [...name.matchAll(/\ue02d/g)].find(({ index }) => maySubtract(name, index, names))?.index;
    return at === undefined ? whole : `\\text{${name.slice(0, at)}} - \\text{${name.slice(at + 1)}}`;
  });
  return settled.replaceAll(OPEN, '-');
}
