import { groupDigits } from '../../decimal/formatAngka.js';
import type { Indikator } from '../../definition/indikator.js';
import { isPersen } from '../../definition/satuan.js';
import { type Algebra, fold } from '../../formula/fold.js';
import { isDoubtful } from '../../formula/isDoubtful.js';
import { labelOf } from '../../formula/labelOf.js';
import { withoutZeros } from '../../formula/notation.js';
import { xmlText } from '../xml/xmlText.js';

/** A drawn part of a formula: its XML, and how many letters wide and lines high it is. */
interface Box {
  readonly xml: string;
  readonly width: number;
  readonly height: number;
  /** How strongly it binds: how it stands beside an operator without brackets. */
  readonly rank: 'sum' | 'product' | 'atom';
}

/** Draws a part so that it is no wider than so many letters, as far as its words allow. */
type Drawn = (width: number) => Box;

/** Most lines of a drawn formula: a row of a table is not broken, and must fit on a page. */
const MAX_HEIGHT = 24;

/**
 * The formula of an indicator as Word draws it, at most so many letters wide. Word never breaks the line of a fraction, so
 * that what is too wide is set in lines above each other; *undefined* when it is still too wide, or too high, or a score, or has a name
 * without letters, which would be drawn as a number or a sign is.
 */
export function formulaBox(indikator: Indikator, width: number): string | undefined {
  if (Object.keys(indikator.variabel).some((id) => !hasLetters(labelOf(indikator.variabel, id))))
    return undefined;
  const box = drawnOf(indikator)?.(width);
  return box === undefined || box.width > width + 2 || box.height > MAX_HEIGHT ? undefined : box.xml;
}

function drawnOf(indikator: Indikator): Drawn | undefined {
  const { formula, satuan } = indikator;
  const algebra = drawing(indikator);
  switch (formula.jenis) {
    case 'penilaian':
      return undefined;
    case 'hitungan':
      return fold(formula.ekspresi, algebra, []);
    case 'rasio': {
      const { pembilang, penyebut, pengali } = formula;
      const quotient = over(fold(pembilang, algebra, []), fold(penyebut, algebra, []));
      if (pengali === '1') return quotient;
      const percent = isPersen(satuan) && withoutZeros(pengali) === '100' ? '%' : '';
      const tail = text(
        ` × ${pengali
          .split('/')
          .map((part) => numeral(part))
          .join('/')}${percent}`,
      );
      return (width) => {
        const end = tail(width);
        return beside([quotient(width - end.width), end]);
      };
    }
  }
}

function drawing(indikator: Indikator): Algebra<Drawn> {
  const isMarked = isDoubtful(indikator);
  return {
    variabel(id) {
      const name = words(labelOf(indikator.variabel, id));
      return isMarked ? marked(name) : name;
    },
    konstanta(nilai) {
      const [above = nilai, below] = nilai.split('/');
      return below === undefined ? text(numeral(above)) : over(text(numeral(above)), text(numeral(below)));
    },
    tambah: (terms) => joined(terms, ' + ', 'sum'),
    kurang: (left, right) => joined([left, right], ' − ', 'sum'),
    kali: (factors) => joined(factors, ' × ', 'product'),
    bagi: over,
  };
}

function numeral(plain: string): string {
  return groupDigits(withoutZeros(plain));
}

function over(above: Drawn, below: Drawn): Drawn {
  return (width) => {
    const [top, bottom] = [above(width - 1), below(width - 1)];
    return {
      xml: `<m:f><m:num>${top.xml}</m:num><m:den>${bottom.xml}</m:den></m:f>`,
      width: Math.max(top.width, bottom.width) + 1,
      height: top.height + bottom.height,
      rank: 'atom',
    };
  };
}

/** Operands with a sign between them: side by side where they fit, else each on a line of its own. */
function joined(operands: readonly Drawn[], sign: string, rank: 'sum' | 'product'): Drawn {
  return (width) => {
    const parts = operands.map((operand, i) => {
      const own = inBrackets(operand(width - 5), rank);
      return i === 0 ? own : beside([text(sign)(width), own]);
    });
    const row = beside(parts);
    return row.width <= width ? { ...row, rank } : stacked(parts);
  };
}

/** A name, broken between words where it is too long. */
function words(label: string): Drawn {
  const whole = wordsOf(label);
  return (width) => {
    const lines: string[] = [];
    for (const word of whole) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return { ...stacked(lines.map((line) => text(line)(width))), rank: 'atom' };
  };
}

/**
 * The words of a name, each with the numbers and signs behind it: a line of these alone would be no name. None ends in a backslash, from
 * which LibreOffice makes another sign at the end of a line.
 */
function wordsOf(label: string): readonly string[] {
  const found: string[] = [];
  for (const word of label.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && (last.endsWith('\\') || !(hasLetters(last) && hasLetters(word))))
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/** A name in brackets that nobody sees, as braces in LaTeX: they say to a reader that what is in them is a name. */
function marked(name: Drawn): Drawn {
  const none = '<m:dPr><m:begChr m:val=""/><m:endChr m:val=""/></m:dPr>';
  return (width) => {
    const box = name(width);
    return { ...box, xml: `<m:d>${none}<m:e>${box.xml}</m:e></m:d>` };
  };
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Letters as they are: in a formula, Word would drop the spaces of anything else. */
function text(plain: string): Drawn {
  const run = `<m:r><m:rPr><m:nor/></m:rPr><w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr><m:t xml:space="preserve">${xmlText(plain)}</m:t></m:r>`;
  return () => ({ xml: run, width: plain.length, height: 1, rank: plain.startsWith('-') ? 'sum' : 'atom' });
}

function beside(parts: readonly Box[]): Box {
  return {
    xml: parts.map(({ xml }) => xml).join(''),
    width: parts.reduce((sum, part) => sum + part.width, 0),
    height: Math.max(...parts.map(({ height }) => height)),
    rank: 'sum',
  };
}

function stacked(parts: readonly Box[]): Box {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    xml: `<m:eqArr>${parts.map(({ xml }) => `<m:e>${xml}</m:e>`).join('')}</m:eqArr>`,
    width: Math.max(...parts.map(({ width }) => width)),
    height: parts.reduce((sum, { height }) => sum + height, 0),
    rank: 'sum',
  };
}

/** What stands in a sum or product; there what binds no more strongly needs brackets, also where it is set in lines. */
function inBrackets(box: Box, within: 'sum' | 'product'): Box {
  if (box.rank === 'atom' || (box.rank === 'product' && within === 'sum')) return box;
  return { ...box, xml: `<m:d><m:e>${box.xml}</m:e></m:d>`, width: box.width + 2, rank: 'atom' };
}
