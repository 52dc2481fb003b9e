import { Parser } from 'htmlparser2';
import { tooDeep } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { tidyLines } from './cellText.js';
import { type Baris, type Lembar, MAX_CELLS, type Sel } from './lembar.js';
import { MathText } from './mathText.js';

/** Most elements inside each other; a page has a few dozen. */
const MAX_DEPTH = 500;

/** The parser looks through all open elements for each one that closes: depth is looked at after so many characters. */
const CHUNK = 8192;

/** Takes a web page apart: the cells of its tables, and the text around them line by line. */
export function readHtml(text: string): Lembar {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (part) => page.text(part),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < text.length && !page.isTooMuch; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (page.depth > MAX_DEPTH) {
    const place = { asal: 'teks', path: [] } as const;
    return { ok: false, issues: [makeIssue(tooDeep, place, undefined, { batas: MAX_DEPTH })] };
  }
  parser.end();
  return { ok: true, baris: page.rows() };
}

const blocks = new Set([
  'p',
  'br',
  'div',
  'li',
  'ol',
  'ul',
  'tr',
  'td',
  'th',
  'table',
  'caption',
  'section',
  'article',
  'header',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'hr',
  'dt',
  'dd',
]);
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

interface Cell {
  teks: string;
  readonly lebar: number;
  readonly tinggi: number;
}

/** What is known of a page while it is read. */
class Page {
  readonly #rows: Baris[] = [];
  #cells = 0;
  #outside = '';
  #tables = 0;
  #hidden = 0;
  #row: Cell[] | undefined;
  #cell: Cell | undefined;
  /** Merged cells that reach into rows below: by column, what they hold and how many rows are left. */
  #reaching: { readonly sel: Sel; rows: number }[] = [];
  #lists: number[] = [];
  #math: MathText | undefined;
  depth = 0;

  get isTooMuch(): boolean {
    return this.depth > MAX_DEPTH || this.#cells > MAX_CELLS;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (hidden.has(name)) this.#hidden += 1;
    if (name === 'math') this.#math ??= new MathText();
    if (this.#math !== undefined) return this.#math.open(name, attributes);
    if (name === 'ol') this.#lists.push(0);
    if (name === 'ul') this.#lists.push(-1);
    if (blocks.has(name)) this.#write('\n');
    if (name === 'li') this.#write(this.#bullet());
    if (name === 'table') this.#openTable();
    if (this.#tables === 1 && name === 'tr') this.#openRow();
    if (this.#tables === 1 && (name === 'td' || name === 'th')) this.#openCell(attributes);
  }

  close(name: string): void {
    this.depth -= 1;
    if (hidden.has(name)) this.#hidden -= 1;
    if (this.#math !== undefined) return this.#closeMath(name);
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (this.#tables === 1 && (name === 'td' || name === 'th')) this.#cell = undefined;
    if (this.#tables === 1 && name === 'tr') this.#closeRow();
    if (name === 'table') this.#closeTable();
    if (blocks.has(name)) this.#write('\n');
  }

  text(part: string): void {
    if (this.#hidden > 0) return;
    if (this.#math !== undefined) return this.#math.text(part);
    // Line breaks of the source are spaces on the page.
    this.#write(part.replace(/[\s]+/g, ' '));
  }

  rows(): readonly Baris[] {
    this.#closeRow();
    this.#flush();
    return this.#rows;
  }

  #write(part: string): void {
    if (this.#hidden > 0) return;
    if (this.#tables === 0) this.#outside += part;
    else if (this.#cell !== undefined) this.#cell.teks += part;
  }

  #bullet(): string {
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
    if (this.#tables === 0) {
      this.#flush();
      this.#reaching = [];
    }
    this.#tables += 1;
  }

  #closeTable(): void {
    if (this.#tables === 1) this.#closeRow();
    if (this.#tables > 0) this.#tables -= 1;
  }

  #openRow(): void {
    this.#closeRow();
    this.#row = [];
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    this.#row ??= [];
    this.#cell = { teks: '', lebar: span(attributes.colspan), tinggi: span(attributes.rowspan) };
    this.#row.push(this.#cell);
  }

  #closeRow(): void {
    const row = this.#row;
    this.#row = undefined;
    this.#cell = undefined;
    if (row === undefined || this.#cells > MAX_CELLS) return;
    const sel = this.#spread(row);
    this.#cells += sel.length;
    this.#rows.push({ nomor: this.#rows.length + 1, sel });
  }

  /** Puts the cells of a row in their columns, with copies where a merged cell reaches. */
  #spread(row: readonly Cell[]): readonly Sel[] {
    const sel: Sel[] = [];
    const takeReaching = (): void => {
      for (
        let from = this.#reaching[sel.length];
        from !== undefined && from.rows > 0;
        from = this.#reaching[sel.length]
      ) {
        from.rows -= 1;
        sel.push(from.sel);
      }
    };
    for (const { teks, lebar, tinggi } of row) {
      takeReaching();
      const tidy = tidyLines(teks);
      for (let i = 0; i < lebar && this.#cells + sel.length <= MAX_CELLS; i += 1) {
        const kiri = i > 0;
        this.#reaching[sel.length] = {
          sel: { teks: tidy, salinan: kiri ? 'kiri' : 'atas' },
          rows: tinggi - 1,
        };
        sel.push(kiri ? { teks: tidy, salinan: 'kiri' } : { teks: tidy });
      }
    }
    takeReaching();
    return sel;
  }

  #flush(): void {
    for (const teks of this.#outside.split('\n')) {
      const tidy = tidyLines(teks);
      if (tidy !== '') this.#rows.push({ nomor: this.#rows.length + 1, sel: [{ teks: tidy }], luar: true });
    }
    this.#outside = '';
  }
}

/** How many columns or rows a cell covers. */
function span(value: string | undefined): number {
  const count = /^\d{1,4}$/.test(value ?? '') ? Number(value) : 1;
  return Math.min(Math.max(count, 1), 1000);
}
