import type { Row } from '../../dokumen/sheet/sheet.js';
import { withoutMarks } from '../../dokumen/sheet/underlines.js';
import { formulaPicture, trackedChanges } from '../../issue/files.js';
import { makeIssue } from '../../issue/issue.js';
import { Issues } from '../../issue/issues.js';
import { Budget } from '../sheet/budget.js';
import type { FileSheet } from '../sheet/fileSheet.js';
import { Unread } from '../sheet/unread.js';
import { childOf, type Element, readElements } from '../xml/element.js';
import { readXml } from '../xml/readXml.js';
import { partNamed, relationsOf } from '../xml/relations.js';
import type { ZipFile } from '../zip/zipFile.js';
import { flatten } from './flatten.js';
import { markedCell } from './markedCell.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';
import { layoutCellOf, WordTable } from './wordTable.js';
import { boxesIn, wordText } from './wordText.js';

/** What is never text of a document as it stands now: how things looked before a change, and how they look. */
const LOOKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'rPrChange pPrChange tcPrChange tblPrChange trPrChange sectPrChange tblGridChange numberingChange',
    'tblPr sectPr tcW shd vAlign tcBorders tcMar jc spacing ind keepNext keepLines sz szCs lang color b bCs i iCs',
  ].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
);

/** Reads a document whose main part is `main`: the rows of its tables, and the lines between them. */
export function readWord(zip: ZipFile, main: string): FileSheet {
  const relations = [...relationsOf(zip, main).values()];
  const styles = new Styles(zip, partNamed(zip, relations, 'styles'));
  const numbering = new Numbering(zip, partNamed(zip, relations, 'numbering'), styles);
  const reading = new DocumentReading(numbering, styles);
  readElements(zip, main, 'w:body', LOOKS, (element) => reading.block(element));
  for (const { type, part } of relations)
    if ((type === 'header' || type === 'footer') && hasWords(zip, part)) reading.unread.add('halaman');
  return { nama: undefined, sheet: { rows: reading.rows }, issues: reading.issues() };
}

class DocumentReading {
  readonly rows: Row[] = [];
  readonly unread = new Unread();
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly #budget = new Budget();
  readonly #issues = new Issues('teks');
  #tables = 0;
  #changes = 0;

  constructor(numbering: Numbering, styles: Styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** A paragraph or a table of the document itself, or what stands around some of them. */
  block(element: Element): void {
    this.#changes += changesIn(element);
    this.#blocks({ name: '', attributes: {}, children: [element] });
  }

  #blocks(around: Element): void {
    for (const one of flatten(around)) {
      if (one.name === 'w:tbl') this.#table(one);
      else if (one.name === 'w:p') this.#paragraph(one);
      else this.#lines(one);
    }
  }

  /** A paragraph; a table in a box of text that hangs on it is a table as any other. */
  #paragraph(paragraph: Element): void {
    const children = flatten(paragraph);
    const boxes = boxesIn({ ...paragraph, children });
    if (!boxes.some((box) => childOf(box, 'w:tbl') !== undefined)) return this.#lines(paragraph);
    this.#lines({ ...paragraph, children: withoutBoxes(children) });
    for (const box of boxes) this.#blocks(box);
  }

  issues(): FileSheet['issues'] {
    if (this.#changes > 0) {
      const issue = makeIssue(trackedChanges, { asal: 'teks', path: [] }, undefined, {
        jumlah: this.#changes,
      });
      this.#issues.push({ ...issue, tingkat: 'catatan' });
    }
    return [...this.#issues.list, ...this.unread.issues];
  }

  #lines(element: Element): void {
    const { text, hasPicture } = wordText([element], this);
    if (hasPicture) this.unread.add('gambar');
    for (const line of text.split('\n')) {
      const cell = markedCell(withoutMarks(line));
      if (cell.text === '') continue;
      this.#budget.take(cell.text.length);
      this.rows.push({ number: this.rows.length + 1, table: undefined, cells: [cell] });
    }
  }

  #table(table: Element): void {
    const layout = layoutCellOf(table);
    if (layout !== undefined) return this.#blocks(layout);
    this.#tables += 1;
    const own = this.#tables;
    for (const piece of new WordTable(this, this.#budget).pieces(table)) {
      if ('table' in piece) this.#table(piece.table);
      else {
        const { cells, pictures } = piece.row;
        const row = this.rows.length;
        this.rows.push({ number: row + 1, table: own, cells });
        for (const column of pictures) {
          const place = { asal: 'teks', path: ['baris', row, 'kolom', column] } as const;
          this.#issues.push(makeIssue(formulaPicture, place, undefined, {}));
        }
      }
    }
  }
}

/** What stands in a paragraph beside its boxes: a run may hold a box and words. */
function withoutBoxes(children: readonly Element[]): readonly Element[] {
  return children.flatMap((child): readonly Element[] => {
    if (boxesIn(child).length === 0) return [child];
    return child.name === 'w:r' ? [{ ...child, children: withoutBoxes(flatten(child)) }] : [];
  });
}

/** True for a part in which more stands than the number of a page. */
function hasWords(zip: ZipFile, part: string): boolean {
  let text = '';
  let isText = false;
  readXml(zip, part, {
    open(name) {
      isText = name === 'w:t';
    },
    close() {
      isText = false;
    },
    text(one) {
      if (isText) text = (text + one).slice(0, 1_000);
    },
  });
  return /\p{L}/u.test(text.replace(/\b(?:hal(?:aman)?|page|of|dari)\b/gi, ''));
}

const CHANGES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel'].map((name) => `w:${name}`),
);

/** How many insertions, deletions and moves were tracked and neither accepted nor refused. */
function changesIn({ name, children }: Element): number {
  // The mark of a changed end of a paragraph stands for nothing that one reads.
  if (name === 'w:rPr') return 0;
  let count = CHANGES.has(name) ? 1 : 0;
  for (const child of children) if (typeof child !== 'string') count += changesIn(child);
  return count;
}
