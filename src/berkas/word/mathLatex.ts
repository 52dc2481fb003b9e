import { childOf, type Element, elementsIn, says, textIn } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';
import { flatten } from './flatten.js';
import { isFunction, latexFunction, latexOf, latexWords } from './latexOf.js';
import { settleHyphens } from './settleHyphens.js';
import { symbolOf } from './symbolOf.js';

/** A piece of a formula: text that is not LaTeX yet, or LaTeX. */
interface Piece {
  readonly text: string;
  /** `words`: a name, whatever signs it holds; `signs`: to be told apart; `latex`: written. */
  readonly kind: 'words' | 'signs' | 'latex';
}

/** A formula of Word as LaTeX. */
export function mathLatex(element: Element): string {
  return settleHyphens(joined(element)).replace(/\s+/g, ' ').trim();
}

/**
 * The text of an equation into which somebody typed a line of words and never built it up: `Jumlah A/Jumlah B x 100%`. It is read as a
 * line is, whose words and slashes are told apart; empty for any other equation, also for one of normal text: that is a name.
 */
export function typedMath(element: Element): string {
  const pieces = flatten(element).flatMap(piecesOf);
  const text = pieces.map((piece) => piece.text).join('');
  const isTyped =
    pieces.every((one) => one.kind === 'signs' && !isFunction(one.text, false)) &&
    text.includes('/') &&
    /\p{L}{2}/u.test(text);
  return isTyped ? text : '';
}

/** What stands in an element, one behind the other. */
function joined(element: Element): string {
  const pieces: Piece[] = [];
  const children = flatten(element);
  for (const [i, child] of children.entries()) {
    const isCalled = children[i + 1]?.name === 'm:d';
    for (const piece of piecesOf(child)) {
      const last = pieces.pop();
      pieces.push(...withLast(last, functionOr(piece, last, isCalled)));
    }
  }
  return pieces.map(written).join('');
}

/** LibreOffice writes `log x` as two runs without a space; behind a letter the run is the end of a word. */
function functionOr(piece: Piece, last: Piece | undefined, isCalled: boolean): Piece {
  if (piece.kind !== 'signs' || !isFunction(piece.text, isCalled) || /\p{L}$/u.test(last?.text ?? ''))
    return piece;
  return { kind: 'latex', text: latexFunction(piece.text) };
}

/** Two pieces side by side. Word cuts texts into runs wherever it likes, and words too: "Jum" and "lah A" are one. */
function withLast(last: Piece | undefined, piece: Piece): readonly Piece[] {
  if (last === undefined) return [piece];
  if (last.kind === 'latex' || piece.kind === 'latex') return [last, piece];
  if (last.kind === piece.kind) return [{ kind: piece.kind, text: last.text + piece.text }];
  if (piece.kind === 'words') {
    const begun = /^\p{L}/u.test(piece.text) ? lastWordOf(last.text) : '';
    return [
      { ...last, text: last.text.slice(0, last.text.length - begun.length) },
      { ...piece, text: begun + piece.text },
    ];
  }
  const ended = /\p{L}$/u.test(last.text)
    ? (/^(?!x\s*\d)\p{L}[\p{L}\p{M}]*/iu.exec(piece.text)?.[0] ?? '')
    : '';
  return [
    { ...last, text: last.text + ended },
    { ...piece, text: piece.text.slice(ended.length) },
  ];
}

/** The word that a text ends with; empty when it ends with another sign or a number. */
function lastWordOf(text: string): string {
  let from = text.length;
  // A regular expression would begin anew at each letter.
  while (from > 0 && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from);
  return /\p{L}/u.test(word) ? word : '';
}

function written({ kind, text }: Piece): string {
  if (kind === 'latex') return text;
  return kind === 'words' ? latexWords(text) : latexOf(text);
}

/** What only stands around parts of a formula, beside what does so everywhere. */
const AROUND: ReadonlySet<string> = /* @__PURE__ */ new Set(['m:box', 'm:oMath', 'm:groupChr']);

function piecesOf(element: Element): readonly Piece[] {
  const { name } = element;
  if (/^(?:m:\w+Pr|w:rPr)$/.test(name)) return [];
  if (name === 'm:r' || name === 'w:r') return runPieces(element);
  // What only stands around others parts no words.
  if (AROUND.has(name)) return flatten(element).flatMap(piecesOf);
  if (name === 'm:borderBox' && !isCrossedOut(element)) return flatten(element).flatMap(piecesOf);
  const text = structure(element);
  return text === '' ? [] : [{ kind: 'latex', text }];
}

/** Why a run is no part of its equation: it is struck out, or hidden; *undefined* for one that is. */
function leftOut(run: Element): 'dicoret' | 'tersembunyi' | undefined {
  const letters = childOf(run, 'w:rPr');
  if (says(letters, 'w:strike') || says(letters, 'w:dstrike')) return 'dicoret';
  return says(letters, 'w:vanish') ? 'tersembunyi' : undefined;
}

/** Why runs of an equation are no part of it, of each. */
export function leftOutOf(equation: Element): readonly string[] {
  return elementsIn(equation).flatMap((child) => [leftOut(child) ?? [], leftOutOf(child)].flat());
}

/** A run of normal text is a name even when it holds brackets and slashes; a lone "x" is the sign of times. */
function runPieces(element: Element): readonly Piece[] {
  if (leftOut(element) !== undefined) return [];
  const text = elementsIn(element).map(runText).join('');
  if (text === '') return [];
  const isName = says(childOf(element, 'm:rPr'), 'm:nor') && /\p{L}/u.test(text) && !/^\s*x\s*$/i.test(text);
  return [{ kind: isName ? 'words' : 'signs', text }];
}

function runText(element: Element): string {
  const attribute = (name: string) => attributeOf(element.attributes, name) ?? '';
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return plainLetters(textIn(element));
    case 'w:sym':
      return symbolOf(attribute('font'), attribute('char'));
    case 'w:noBreakHyphen':
      return '-';
    case 'w:tab':
    case 'w:br':
      return ' ';
    default:
      return '';
  }
}

/** Letters as one types them: the slanted and bold ones of mathematics are signs of their own in a text. */
function plainLetters(text: string): string {
  return text.replace(/[ℎ\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'));
}

function structure(element: Element): string {
  const part = (name: string) => {
    const child = childOf(element, name);
    return child === undefined ? '' : joined(child);
  };
  const script = (name: string) => bare(part(name));
  // A space before its index would part a name from it.
  const base = () => part('m:e').trimEnd();
  switch (element.name) {
    case 'm:f':
      return fraction(element, part('m:num'), part('m:den'));
    case 'm:sSub':
      return `${base()}_{${script('m:sub')}}`;
    case 'm:sSup':
      return `${base()}^{${part('m:sup')}}`;
    case 'm:sSubSup':
      return `${base()}_{${script('m:sub')}}^{${part('m:sup')}}`;
    case 'm:rad':
      return part('m:deg') === '' ? `\\sqrt{${part('m:e')}}` : `\\sqrt[${part('m:deg')}]{${part('m:e')}}`;
    case 'm:nary':
      return `${latexOf(property(element, 'm:chr') ?? '∫').trim()}${limit('_', script('m:sub'))}${limit('^', script('m:sup'))} ${part('m:e')}`;
    case 'm:d':
      return delimited(element);
    case 'm:func':
      return `\\${script('m:fName').replace(/^\\/, '')} ${part('m:e')}`;
    case 'm:bar':
      return `\\overline{${part('m:e')}}`;
    case 'm:borderBox':
      return `\\cancel{${part('m:e')}}`;
    case 'm:acc':
      return `\\hat{${part('m:e')}}`;
    case 'm:eqArr':
      return stacked(element);
    case 'm:limLow':
      return `\\underset{${part('m:lim')}}{${part('m:e')}}`;
    case 'm:limUpp':
      return `\\overset{${part('m:lim')}}{${part('m:e')}}`;
    case 'm:phant':
      return phantom(property(element, 'm:show'), part('m:e'));
    case 'm:sPre':
      return `{}_{${script('m:sub')}}^{${script('m:sup')}}${part('m:e')}`;
    case 'm:m':
      return `\\begin{matrix}${partsIn(element, 'm:mr')
        .map((row) => partsIn(row, 'm:e').map(joined).join(' & '))
        .join(' \\\\ ')}\\end{matrix}`;
    default:
      return joined(element);
  }
}

/** True for a box with a line through what stands in it. */
function isCrossedOut(box: Element): boolean {
  const properties = childOf(box, 'm:borderBoxPr');
  return ['H', 'V', 'BLTR', 'TLBR'].some((way) => says(properties, `m:strike${way}`));
}

/** What only keeps the place of what nobody sees, where the file says so. */
function phantom(show: string | undefined, inner: string): string {
  if (show === undefined) return `\\phantom{${inner}}`;
  return /^(?:0|false|off)$/.test(show) ? '' : inner;
}

/** The limit of a sum, where it has one. */
function limit(sign: string, text: string): string {
  return text === '' ? '' : `${sign}{${text}}`;
}

function partsIn(element: Element, name: string): readonly Element[] {
  return elementsIn(element).filter((child) => child.name === name);
}

function fraction(element: Element, above: string, below: string): string {
  return property(element, 'm:type') === 'noBar'
    ? `\\binom{${above}}{${below}}`
    : `\\frac{${above}}{${below}}`;
}

function delimited(element: Element): string {
  const side = (name: string, usual: string) => {
    const sign = property(element, name) ?? usual;
    return sign === '' ? '.' : '{}'.includes(sign) ? `\\${sign}` : sign;
  };
  const inner = elementsIn(element).filter(({ name }) => name === 'm:e');
  const between = property(element, 'm:sepChr') ?? '|';
  // Brackets that nobody sees only hold together what is in them.
  if (side('m:begChr', '(') === '.' && side('m:endChr', ')') === '.')
    return `{${inner.map(joined).join(between)}}`;
  return `\\left${side('m:begChr', '(')}${inner.map(joined).join(between)}\\right${side('m:endChr', ')')}`;
}

/** Lines above each other: a name that was broken, or the parts of a formula. */
function stacked(element: Element): string {
  const lines = elementsIn(element)
    .filter(({ name }) => name === 'm:e')
    .map((line) => joined(line).trim());
  // A name may be broken before a word "X".
  const words = lines.map(
    (line, i) => /^\\text\{([^{}]*)\}$/.exec(line)?.[1] ?? (i > 0 && /^x$/i.test(line) ? line : undefined),
  );
  if (words.every((word) => word !== undefined)) return ` \\text{${words.join(' ')}} `;
  // Two equations are no parts of one.
  const isOne = lines.every((line, i) => i === 0 || !/=/.test(line) || line.startsWith('='));
  return lines.join(isOne ? ' ' : ' \\\\ ');
}

/** What the properties of a structure say: its sign, its kind. */
function property(element: Element, name: string): string | undefined {
  const properties = elementsIn(element).find((child) => /^m:\w+Pr$/.test(child.name));
  const child = childOf(properties, name);
  return child === undefined ? undefined : (attributeOf(child.attributes, 'val') ?? '');
}

/** Words of a subscript stand bare, and what a minus joins there is one index: `t-1`. */
function bare(latex: string): string {
  return latex
    .replace(/\\text\{([^{}]*)\}/g, '$1')
    .split('-')
    .map((part) => part.trim())
    .join('-');
}
