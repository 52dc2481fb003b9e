import { groupsOf } from '../sheet/groupsOf.js';
import { arithmeticIn } from './arithmeticIn.js';
import type { ExplanationLine } from './explanationLines.js';
import { isNumeric } from './splitEquation.js';

/** What a line of a legend says: the words that a letter of the formula stands for. */
export interface LegendEntry {
  readonly symbol: string;
  words: string;
  readonly lines: ExplanationLine[];
}

/** The lines of a cell apart: those of its legend, and all others. */
export interface Legend {
  readonly entries: readonly LegendEntry[];
  readonly others: readonly ExplanationLine[];
  /** The lines that but begin a legend: `di mana:`. */
  readonly heads: readonly ExplanationLine[];
}

const HEAD = /^\(?(?:di ?mana|keterangan|ket\.?|dengan(?: keterangan)?|catatan) ?[:,]? ?/iu;
const STATEMENT =
  /^\(?\$?(?:\\text\{)?(\p{L}[^\s=:"{}$]{0,11}(?: [^\s=:"{}$]{1,4})?)\}?\$?\)?(?: ?(=|:|→|->) ?| (adalah|merupakan|ialah|yaitu) )/u;
const SYMBOL =
  /^(?:\p{Lu}{1,3}[\p{N}_]{0,3}\p{Ll}{0,2}\p{N}{0,2}|\p{Ll}{1,2}\p{N}{0,3}|[\p{Lu}\p{N}_]{1,8})(?: ?\(?[nt\p{N}](?:[-+]\d)?\)?)?$/u;
/** Where a further statement begins on the same line. */
const FURTHER =
  /(?:[,;] ?(?:dan |serta )?|\. | dan )(?=\$?\p{L}[^\s=:]{0,9}\$? ?(?:=|:|→|->|(?:adalah|merupakan|ialah|yaitu) ))/u;

/** A formula of single letters: `a / b x 100%`. */
const OF_LETTERS = /(?<![\p{L}\p{N}])\p{L} ?[/:÷+*×–-] ?\p{L}(?![\p{L}\p{N}])/u;
/** What stands on another page, and is the name of nothing: `A = lihat lampiran`. */
const ELSEWHERE = /^\(?(?:lihat|terlampir|lampiran)(?!\p{L})/iu;
/** The mark of a list before words, which above such a formula says what a letter of it stands for. */
const MARKED = /^\(?(\p{L})[.)] ?(?=\p{L}{2})/u;

/**
 * Reads the legend in the lines of a cell: `di mana:`, `X = Jumlah ...`, `X : Jumlah ...`, `X adalah ...`, and `x. Jumlah ...`
 * where one of the lines `around` is a formula of letters.
 */
export function readLegend(
  lines: readonly ExplanationLine[],
  around: readonly ExplanationLine[] = lines,
): Legend {
  const entries: LegendEntry[] = [];
  const others: ExplanationLine[] = [];
  const heads: ExplanationLine[] = [];
  const isMarked = around.some(({ text }) => OF_LETTERS.test(text));
  let isBelowHead = false;
  let last: LegendEntry | undefined;
  for (const line of lines) {
    const { isHead, found } = partsOf(line, isMarked, isBelowHead);
    isBelowHead ||= isHead;
    if (found !== undefined) {
      entries.push(...found);
      last = found.at(-1);
    } else if (isHead) heads.push(line);
    else if (last !== undefined && goesOn(line.text)) {
      last.words = `${last.words} ${line.text}`;
      last.lines.push(line);
    } else {
      last = undefined;
      others.push(line);
    }
  }
  return { entries, others, heads };
}

/** Whether a line begins a legend, and what it states; `isMarked` where marks of a list are the letters of the formula. */
function partsOf(line: ExplanationLine, isMarked: boolean, isBelowHead: boolean) {
  const text = isMarked ? line.text.replace(MARKED, '$1 = ') : line.text;
  const bare = line.formulas.length > 0 ? '' : withoutBullet(text);
  const [head] = groupsOf(HEAD, bare);
  const rest = bare.slice(head.length);
  const found = rest === '' ? undefined : statementsIn(rest, line, isBelowHead || head !== '');
  return { isHead: head !== '' && (rest === '' || found !== undefined), found };
}

/** The statements of one line; *undefined* when a part of it is none. */
function statementsIn(text: string, line: ExplanationLine, isBelowHead: boolean): LegendEntry[] | undefined {
  const entries: LegendEntry[] = [];
  for (const part of text.split(FURTHER)) {
    const plain = plainSymbol(withoutBullet(part)).replace(
      /^\(([^()\s=:]{1,12})\)(?= ?(?:=|:|→|->)| (?:adalah|merupakan|ialah|yaitu) )/u,
      '$1',
    );
    const [begin, symbol, sign, verb] = groupsOf(STATEMENT, plain);
    const words = plain.slice(begin.length).trim();
    const isKnown = sign === '=' || sign === '→' ? isSymbol(symbol) || isBelowHead : isSymbol(symbol);
    const isStatement = symbol !== '' && (isKnown || (isBelowHead && verb === ''));
    if (!isStatement || !isWords(words) || (sign === ':' && isSymbol(words))) return undefined;
    entries.push({ symbol, words: tidy(words), lines: [line] });
  }
  return entries;
}

/** True for a name as formulas have it: a letter, with a number or an index. */
export function isSymbol(text: string): boolean {
  return SYMBOL.test(text);
}

function isWords(text: string): boolean {
  if (ELSEWHERE.test(text)) return false;
  return /\p{L}/u.test(text) && arithmeticIn(text) === 'none' && !isNumeric(text) && !text.includes('=');
}

/** A line that begins small and holds no arithmetic goes on with the one above. */
function goesOn(text: string): boolean {
  return /^(?:\p{Ll}{2}|\()/u.test(text) && arithmeticIn(text) === 'none' && !text.includes('=');
}

/** A letter in LaTeX as it is in text: `$K_{t-1}$` is `K_t-1`. */
function plainSymbol(text: string): string {
  return text.replace(/^\(?\$\s?([^$]{1,40})\$/, (_, symbol: string) =>
    symbol.replace(/\\(?:text|mathrm|mathit)(?![a-z])|[{}]/g, '').trim(),
  );
}

function tidy(words: string): string {
  const open = words.includes('(') ? words : words.replace(/\)[\s.,;]{0,5}$/, '');
  return open.replace(/[\s.,;]{1,5}$/, '').replace(/^\\text\{([^{}]*)\}$/, '$1');
}

function withoutBullet(text: string): string {
  return text.replace(/^(?:[-•·▪*] ?|\d{1,2}[.)] )/, '');
}

/** The form in which letters of formula and legend are compared: `K n-1` is `Kn-1`. */
export function symbolKey(text: string): string {
  return text.replace(/[\s$_{}"]/g, '');
}
