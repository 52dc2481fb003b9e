import type { Row } from '../../dokumen/sheet/sheet.js';
import { formulaPicture, trackedChanges } from '../../issue/files.js';
import { makeIssue } from '../../issue/issue.js';
import { Issues } from '../../issue/issues.js';
import { Budget } from '../sheet/budget.js';
import type { FileSheet } from '../sheet/fileSheet.js';
import { type Element, elementsIn, readElements } from '../xml/element.js';
import { relationsOf } from '../xml/relations.js';
import type { ZipFile } from '../zip/zipFile.js';
import { flatten } from './flatten.js';
import { markedCell } from './markedCell.js';
import { Numbering } from './numbering.js';
import { WordTable } from './wordTable.js';
import { wordText } from './wordText.js';

/** What is never text of a document as it stands now: how things looked before a change. */
const BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'rPrChange pPrChange tcPrChange tblPrChange trPrChange sectPrChange tblGridChange numberingChange'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Reads a document whose main part is `main`: the rows of its tables, and the lines between them. */
export function readWord(zip: ZipFile, main: string): FileSheet {
  const relations = [...relationsOf(zip, main).values()];
  const partOf = (type: string) => relations.find((one) => one.type === type)?.part;
  const reading = new DocumentReading(new Numbering(zip, partOf('numbering'), partOf('styles')));
  readElements(zip, main, 'w:body', BEFORE, (element) => reading.block(element));
  return { nama: undefined, sheet: { rows: reading.rows }, issues: reading.issues() };
}

class DocumentReading {
  readonly rows: Row[] = [];
  readonly #numbering: Numbering;
  readonly #budget = new Budget();
  readonly #issues = new Issues('teks');
  #tables = 0;
  #changes = 0;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** A paragraph or a table of the document itself, or what stands around some of them. */
  block(element: Element): void {
    this.#changes += changesIn(element);
    for (const one of flatten({ name: '', attributes: {}, children: [element] })) {
      if (one.name === 'w:tbl') this.#table(one);
      else this.#lines(one);
    }
  }

  issues(): FileSheet['issues'] {
    if (this.#changes > 0) {
      const issue = makeIssue(trackedChanges, { asal: 'teks', path: [] }, undefined, {
        jumlah: this.#changes,
      });
      this.#issues.push({ ...issue, tingkat: 'catatan' });
    }
    return this.#issues.list;
  }

  #lines(element: Element): void {
    for (const line of wordText([element], this.#numbering).text.split('\n')) {
      const cell = markedCell(line);
      if (cell.text === '') continue;
      this.#budget.take(cell.text.length);
      this.rows.push({ number: this.rows.length + 1, table: undefined, cells: [cell] });
    }
  }

  #table(table: Element): void {
    this.#tables += 1;
    const own = this.#tables;
    for (const piece of new WordTable(this.#numbering, this.#budget).pieces(table)) {
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

/** How many insertions, deletions and moves were tracked and neither accepted nor refused. */
function changesIn(element: Element): number {
  const isChange = /^w:(?:ins|del|moveFrom|moveTo)$/.test(element.name);
  // The mark of a changed end of a paragraph stands for nothing that one reads.
  if (element.name === 'w:rPr') return 0;
  return elementsIn(element).reduce((sum, child) => sum + changesIn(child), isChange ? 1 : 0);
}
