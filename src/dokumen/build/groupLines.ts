import { plainSigns } from '../../read/formula/plainSigns.js';
import { groupsOf } from '../sheet/groupsOf.js';
import { arithmeticIn } from './arithmeticIn.js';
import { type Bar, barIn } from './barIn.js';
import { ComposedText } from './composedText.js';
import type { ExplanationLine } from './explanationLines.js';
import { isNameOf } from './isNameOf.js';
import { startsQuantity } from './isProse.js';
import { markLength } from './markLength.js';
import { multiplierIn } from './multiplierIn.js';

/** Lines that are read as one text, because none of them begins something new. */
export interface LineGroup {
  readonly kind: 'group';
  readonly whole: ComposedText;
  readonly lines: ExplanationLine[];
  readonly notasi: 'teks' | 'latex';
  /** The words around a formula in LaTeX. */
  readonly around: string;
  /** Those of them behind it. */
  readonly behind: string;
}

/** A line between lines. */
export interface BarItem {
  readonly kind: 'bar';
  readonly bar: Bar;
  readonly line: ExplanationLine;
  /** True where text is underlined: it may be but emphasis. */
  readonly isSoft: boolean;
}

export type Item = LineGroup | BarItem;

/** The groups of lines among items. */
export function groupsAmong(items: readonly Item[]): readonly LineGroup[] {
  return items.filter((item): item is LineGroup => item.kind === 'group');
}

/** What the lines of a cell are, in their order; the lines that but name the indicator are left out and given apart. */
export function groupLines(lines: readonly ExplanationLine[], nama: string) {
  const items: Item[] = [];
  const titles: ExplanationLine[] = [];
  const isDashed = lines[0]?.text.startsWith('- ') ?? false;
  for (const line of lines.filter(({ text }) => text !== '')) {
    const mark = markLength(line.text, isDashed);
    const text = line.text.slice(mark);
    const bar = line.formulas.length > 0 ? undefined : barIn(text);
    if (bar !== undefined) items.push({ kind: 'bar', bar, line, isSoft: false });
    // What stands below a bar is divided by.
    else if (
      line.formulas.length === 0 &&
      items.at(-1)?.kind !== 'bar' &&
      isNameOf(text.replace(/ ?[=:]$/, ''), nama)
    )
      titles.push(line);
    else addLine(items, line, mark + nameLength(text, nama));
  }
  return { items, titles };
}

/** How many characters the name of the indicator takes with the colon behind it. */
function nameLength(text: string, nama: string): number {
  const at = text.indexOf(':');
  if (at === -1 || !isNameOf(text.slice(0, at), nama)) return 0;
  return text.length - text.slice(at + 1).trimStart().length;
}

/** Adds a line of words or of formulas in LaTeX, and the bar that it has below where it is underlined. */
function addLine(items: Item[], line: ExplanationLine, mark: number): void {
  if (line.formulas.length > 0) items.push(...latexGroups(line));
  else addText(items, line, mark);
  if (!line.isUnderlined) return;
  items.push({ kind: 'bar', bar: { name: '', multiplier: '', isBroken: false }, line, isSoft: true });
}

/** Adds a line of text to the group above where it goes on with it, else as a group of its own. */
function addText(items: Item[], line: ExplanationLine, mark: number): void {
  const part = new ComposedText().add(plainSigns(line.text.slice(mark)), {
    place: line.place,
    at: line.from + mark,
  });
  const last = items.at(-1);
  if (last?.kind === 'group' && mark === 0 && goesOn(last, part.text)) {
    last.whole.append(last.notasi === 'latex' ? inLatex(part) : part);
    last.lines.push(line);
    return;
  }
  items.push({ kind: 'group', whole: part, lines: [line], notasi: 'teks', around: '', behind: '' });
}

const OPERATOR_BEGINS =
  /^(?:[+/:×÷=)\]}]|\*(?: |(?=[\d(]))|[-−–] |x(?=[ \d(]|$)|(?:dibagi|dikali|ditambah|dikurangi|dibanding)\p{L}* )/iu;
const OPERATOR_ENDS =
  /(?:[-+*/×÷=(,−–]|\s(?:x|dibagi|dikali|dikalikan|ditambah|dikurangi|dengan|dan|atau|dan\/atau|yang|yg|di|ke|dari|untuk|pada|per|oleh|dalam|terhadap|serta|antara))$/iu;

/** True when a line goes on with the text above, so that both are read as one. */
function goesOn({ whole: { text: above }, lines, notasi }: LineGroup, next: string): boolean {
  if (notasi === 'latex') return next.startsWith('=') || multiplierIn(next).rest === '';
  // A list of dashes and a line that begins with a minus look alike: that it goes on is one reading of two.
  if (/^[-−–] /.test(next)) return false;
  // Behind a multiplier a star begins a remark, or an item.
  if (next.startsWith('*') && isClosed(above)) return false;
  if (OPERATOR_BEGINS.test(next)) return true;
  // A colon on a line of its own is a sign; behind words it ends a heading.
  if (lines.length > 1 && lines.at(-1)?.text === ':') return true;
  if (/[.:;!?]$/.test(above) || isClosed(above)) return false;
  if (OPERATOR_ENDS.test(above) || opensMore(above)) return true;
  if (startsQuantity(next)) return false;
  if (next.startsWith('(')) return arithmeticIn(next) === 'none';
  return /^\p{Ll}{2}/u.test(next) && !/^\p{Ll}{2}/u.test(above);
}

/** True behind a multiplier, where nothing can follow but a sign. */
function isClosed(text: string): boolean {
  return multiplierIn(text).multiplier !== '';
}

function opensMore(text: string): boolean {
  let open = 0;
  for (const sign of text) open += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
  return open > 0;
}

/** The formulas in LaTeX of a line, each with what belongs to it: a multiplier or numbers behind it. */
function latexGroups(line: ExplanationLine): readonly LineGroup[] {
  const { text, formulas, place, from } = line;
  return formulas.map(({ from: begin, to, dollars }, i) => {
    const whole = new ComposedText().add(text.slice(begin + dollars, to - dollars), {
      place,
      at: from + begin + dollars,
    });
    const before = text.slice(formulas[i - 1]?.to ?? 0, begin).trim();
    const next = formulas[i + 1]?.from ?? text.length;
    const behind = new ComposedText().add(text.slice(to, next), { place, at: from + to }).slice(0);
    const belongs =
      behind.text.startsWith('=') || (behind.text !== '' && multiplierIn(behind.text).rest === '');
    if (belongs) whole.append(inLatex(behind));
    const left = belongs || i + 1 < formulas.length ? '' : behind.text;
    const around = `${/=$|^[-•·*]$/.test(before) ? '' : before} ${left}`.trim();
    return { kind: 'group', whole, lines: [line], notasi: 'latex', around, behind: left };
  });
}

/** A multiplier as LaTeX writes it; numbers behind an equals sign stay as they are. */
function inLatex(part: ComposedText): ComposedText {
  if (part.text.startsWith('=')) return part;
  const [number] = groupsOf(/\d[\d.,]*\d|\d/, part.text);
  const source = part.sourceOf(0);
  const written = `\\times ${number}${/%|persen/i.test(part.text) ? ' \\%' : ''}`;
  return source === undefined ? new ComposedText().sign(written) : new ComposedText().add(written, source);
}
