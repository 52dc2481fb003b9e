import { cellOf } from './cellOf.js';
import { Grid } from './grid.js';
import { MathText } from './mathText.js';
import { raisedText } from './raisedText.js';
import type { Row } from './sheet.js';
import { tidyLines } from './tidyLines.js';
import { UNDERLINE_BEGINS, UNDERLINE_ENDS, withoutMarks } from './underlines.js';

/** Most elements inside each other; a page has a few dozen. */
export const MAX_HTML_DEPTH = 500;

/** Elements that begin and end on a line of their own. */
const blocks = new Set(
  'p br div li ol ul tr td th table caption section article header footer h1 h2 h3 h4 h5 h6 blockquote pre hr dt dd'.split(
    ' ',
  ),
);
/** Elements of a table, whose borders are no underlines. */
const cells = new Set(['table', 'tr', 'td', 'th']);
/** What was struck out is no part of the text, and what stands around it is no one word. */
const struck = new Set(['del', 's', 'strike']);
/** Elements whose text a page does not show, or shows as taken out. */
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', ...struck]);

/** A page while its elements are met one after the other. A table inside a cell is text of that cell. */
export class HtmlPage {
  readonly #rows: Row[] = [];
  /** The text since the last table. */
  #outside = '';
  /** How many tables are open, and how many have been on the page. */
  #open = 0;
  #tables = 0;
  #hidden = 0;
  #grid = new Grid();
  /** By open list, the number of its last item; -1 when its items have no numbers. */
  #lists: number[] = [];
  #math: MathText | undefined;
  /** How deep the outermost element stands that underlines what is in it; *undefined* outside of one. */
  #underlinedFrom: number | undefined;
  /** How deep the outermost element stands that its style hides; *undefined* outside of one. */
  #unseenFrom: number | undefined;
  /** True when that element has text. */
  #isUnseenText = false;
  /** How many elements with text were hidden by their style. */
  unseen = 0;
  /** How deep the outermost element stands that raises what is in it; *undefined* outside of one. */
  #raisedFrom: number | undefined;
  #last = '';
  /** How many raised texts lead to a note. */
  notes = 0;
  /** How many elements are open. */
  depth = 0;

  /** True when the rest of the page need not be looked at: it will be refused. */
  get isTooMuch(): boolean {
    return this.depth > MAX_HTML_DEPTH || this.#grid.isFull;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    this.#hide(name, attributes);
    if (name === 'math') this.#math ??= new MathText();
    if (this.#math !== undefined) return this.#math.open(name, attributes);
    if (name === 'ol') this.#lists.push(0);
    if (name === 'ul') this.#lists.push(-1);
    if (isRaising(name, attributes)) this.#raisedFrom ??= this.depth;
    if (blocks.has(name)) this.#write('\n');
    if (name === 'li') this.#write(this.#mark());
    this.#underline(name, attributes.style);
    if (name === 'table') this.#openTable();
    if (this.#open === 1 && name === 'tr') this.#openRow();
    if (this.#open === 1 && (name === 'td' || name === 'th')) {
      this.#last = '';
      this.#grid.openCell(span(attributes.colspan), span(attributes.rowspan), numberOf(attributes));
    }
  }

  close(name: string): void {
    this.depth -= 1;
    this.#show(name);
    if (this.#math !== undefined) return this.#closeMath(name);
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (this.depth < (this.#raisedFrom ?? 0)) this.#raisedFrom = undefined;
    if (this.depth < (this.#underlinedFrom ?? 0)) this.#endUnderline();
    if (this.#open === 1 && (name === 'td' || name === 'th')) this.#grid.closeCell();
    if (this.#open === 1 && name === 'tr') this.#closeRow();
    if (name === 'table') this.#closeTable();
    if (blocks.has(name)) this.#write('\n');
  }

  text(part: string): void {
    if (this.#hidden > 0) {
      // Scripts inside of a hidden element are no text.
      this.#isUnseenText ||= this.#hidden === 1 && this.#unseenFrom !== undefined && part.trim() !== '';
      return;
    }
    if (this.#math !== undefined) return this.#math.text(part);
    // Line breaks of the source are spaces on the page.
    const plain = withoutMarks(part).replace(/[\s]+/g, ' ');
    this.#write(this.#raisedFrom === undefined ? plain : this.#raised(plain));
  }

  /** A raised text, unless it leads to a note; a digit there is no digit of the number before it. */
  #raised(plain: string): string {
    const raised = raisedText(plain, this.#last);
    if (raised === undefined) this.notes += 1;
    return (raised ?? '').replace(/^\^/, ' ');
  }

  /** Every row, once the page has ended. */
  rows(): readonly Row[] {
    this.#closeRow();
    this.#flush();
    return this.#rows;
  }

  #hide(name: string, attributes: Readonly<Record<string, string>>): void {
    if (struck.has(name)) this.#write(' ');
    if (hidden.has(name)) this.#hidden += 1;
    if (this.#unseenFrom !== undefined || !isUnseen(attributes)) return;
    this.#unseenFrom = this.depth;
    this.#hidden += 1;
  }

  #show(name: string): void {
    if (hidden.has(name)) this.#hidden -= 1;
    if (this.depth >= (this.#unseenFrom ?? 0)) return;
    this.#unseenFrom = undefined;
    this.#hidden -= 1;
    if (this.#isUnseenText) this.unseen += 1;
    this.#isUnseenText = false;
  }

  #write(part: string): void {
    if (this.#hidden > 0) return;
    this.#last = part;
    if (this.#open === 0) this.#outside += part;
    else this.#grid.write(part);
  }

  /** Marks what is underlined inside of a cell; a rule across one is an underline without words. */
  #underline(name: string, style = ''): void {
    if (this.#open === 0 || cells.has(name)) return;
    if (name === 'hr') this.#write(`${UNDERLINE_BEGINS}${UNDERLINE_ENDS}\n`);
    else if (this.#underlinedFrom === undefined && (name === 'u' || isUnderlining(style))) {
      this.#underlinedFrom = this.depth;
      this.#write(UNDERLINE_BEGINS);
    }
  }

  #endUnderline(): void {
    this.#underlinedFrom = undefined;
    this.#write(UNDERLINE_ENDS);
  }

  /** What stands before the item of a list. */
  #mark(): string {
    const count = this.#lists.pop() ?? -1;
    this.#lists.push(count < 0 ? count : count + 1);
    return count < 0 ? '- ' : `${count + 1}. `;
  }

  #closeMath(name: string): void {
    const done = this.#math?.close(name);
    if (done === undefined) return;
    this.#math = undefined;
    this.#write(done);
  }

  #openTable(): void {
    if (this.#open === 0) {
      this.#flush();
      this.#grid.begin();
      this.#tables += 1;
    }
    this.#open += 1;
  }

  #closeTable(): void {
    if (this.#open > 0) this.#open -= 1;
  }

  #openRow(): void {
    this.#closeRow();
    this.#grid.openRow();
  }

  #closeRow(): void {
    const cells = this.#grid.closeRow();
    if (cells !== undefined) this.#rows.push({ number: this.#rows.length + 1, table: this.#tables, cells });
  }

  /** Ends the text outside tables: each of its lines is a row. */
  #flush(): void {
    for (const line of this.#outside.split('\n')) {
      const text = tidyLines(line);
      if (text !== '')
        this.#rows.push({ number: this.#rows.length + 1, table: undefined, cells: [cellOf(text)] });
    }
    this.#outside = '';
  }
}

/** The number of a cell that was copied from a spreadsheet, by the names that LibreOffice and Excel have for it. */
function numberOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const value = attributes.sdval ?? attributes['x:num'] ?? '';
  return value.length < 40 && /^-?\d+(?:\.\d+)?$/.test(value) ? value : undefined;
}

/** How many columns or rows a cell covers. */
function span(value: string | undefined): number {
  const count = /^\d{1,4}$/.test(value ?? '') ? Number(value) : 1;
  return Math.min(Math.max(count, 1), 1000);
}

/** True for an element that a page does not show: a row that was hidden in a workbook, a text that was in Word. */
function isUnseen({ style = '', hidden: isHidden }: Readonly<Record<string, string>>): boolean {
  return isHidden !== undefined || /(?:^|[;\s])(?:display ?: ?none|mso-hide ?: ?all)/i.test(style);
}

/** True for an element that raises what is in it, also as the mark of a note of Word or LibreOffice. */
function isRaising(
  name: string,
  { style = '', class: kind = '' }: Readonly<Record<string, string>>,
): boolean {
  return (
    name === 'sup' ||
    /vertical-align ?: ?super/i.test(style) ||
    /(?:^|\s)(?:MsoFootnoteReference|MsoEndnoteReference|sd(?:foot|end)noteanc)(?:\s|$)/.test(kind)
  );
}

/** True for a style that draws a line below a text. */
function isUnderlining(style: string): boolean {
  return style.split(';').some((declaration) => {
    const [name = '', value = ''] = declaration.toLowerCase().split(':', 2);
    if (name.trim().startsWith('text-decoration')) return value.includes('underline');
    return name.trim() === 'border-bottom' && /^[^n0]/.test(value.trim());
  });
}
