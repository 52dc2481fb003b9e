import type { Element } from '../xml/element.js';
import { childOf, says, textIn } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';
import { flatten } from './flatten.js';
import { markedFormula, unmarked } from './markedCell.js';
import { mathLatex } from './mathLatex.js';
import type { Numbering } from './numbering.js';
import { symbolOf } from './symbolOf.js';

/** The text of a part of a document, one line for each paragraph. */
export interface WordText {
  /** With its formulas marked. */
  readonly text: string;
  /** True when a picture, an object or a field that draws a formula stands in it: what that shows is not read. */
  readonly hasPicture: boolean;
}

/** Reads the text of paragraphs, and of tables as one line for each row. */
export function wordText(elements: readonly Element[], numbering: Numbering): WordText {
  const reading = new TextReading(numbering);
  for (const element of elements) reading.block(element);
  return reading;
}

class TextReading implements WordText {
  readonly #numbering: Numbering;
  text = '';
  hasPicture = false;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  block(element: Element): void {
    if (element.name === 'w:p') this.#paragraph(element);
    else if (element.name === 'm:oMathPara' || element.name === 'm:oMath') this.#inline(element);
    else if (element.name === 'w:tr') this.#row(element);
    else if (element.name === 'w:tbl' || element.name === 'w:tc')
      for (const inner of flatten(element)) this.block(inner);
  }

  /** A row of a table inside a cell is one line: "n = jumlah yang terlayani". */
  #row(row: Element): void {
    const cells = flatten(row).filter(({ name }) => name === 'w:tc');
    const texts = cells.map((cell) => {
      const inner = wordText(flatten(cell), this.#numbering);
      this.hasPicture ||= inner.hasPicture;
      return inner.text.trim().replace(/\n/g, ' ');
    });
    this.text += `${texts.join(' ').trim()}\n`;
  }

  #paragraph(paragraph: Element): void {
    const properties = childOf(paragraph, 'w:pPr');
    // A paragraph whose end was deleted goes on in the next one, which has the number.
    const isDeleted = childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
    if (!isDeleted) {
      const number = this.#numbering.next(properties);
      if (number !== '') this.text += `${number} `;
    }
    const children = flatten(paragraph);
    for (const child of children) this.#inline(child);
    this.hasPicture ||= drawsFormula(children);
    if (!isDeleted) this.text += '\n';
  }

  #inline(element: Element): void {
    const { name } = element;
    if (name === 'w:r') this.#run(element);
    else if (name === 'm:oMath') this.text += markedFormula(mathLatex(element));
    else if (name === 'm:oMathPara') this.#formulas(element);
  }

  /** Formulas on lines of their own. */
  #formulas(paragraph: Element): void {
    for (const formula of flatten(paragraph)) {
      if (formula.name === 'm:oMath') this.text += `\n${markedFormula(mathLatex(formula))}\n`;
    }
  }

  #run(run: Element): void {
    if (says(childOf(run, 'w:rPr'), 'w:vanish')) return;
    for (const child of flatten(run)) {
      switch (child.name) {
        case 'w:t':
          this.text += unmarked(textIn(child)).replace(/[\s\u00ad]+/g, ' ');
          break;
        case 'w:tab':
        case 'w:ptab':
          this.text += ' ';
          break;
        case 'w:br':
        case 'w:cr':
          this.text += '\n';
          break;
        case 'w:noBreakHyphen':
          this.text += '-';
          break;
        case 'w:sym':
          this.text += symbolOf(valueIn(child, 'font'), valueIn(child, 'char'));
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.#drawing(child);
      }
    }
  }

  /** The text of the boxes in a drawing; one without any is a picture, an object of another program, or a line. */
  #drawing(element: Element): void {
    const boxes = boxesIn(element);
    if (boxes.length === 0) this.hasPicture = true;
    for (const box of boxes) {
      const inner = wordText(flatten(box), this.#numbering);
      this.hasPicture ||= inner.hasPicture;
      this.text += `\n${inner.text}\n`;
    }
  }
}

function boxesIn(element: Element): readonly Element[] {
  return flatten(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

function valueIn({ attributes }: Element, name: string): string {
  return attributeOf(attributes, name) ?? '';
}

/** True for the fields that drew formulas before Word had any: `EQ \f(a;b)`. */
function drawsFormula(children: readonly Element[]): boolean {
  const code = children
    .filter(({ name }) => name === 'w:r')
    .map((run) => textOf(childOf(run, 'w:instrText')))
    .join('');
  return /^\s*EQ\b/i.test(code);
}

function textOf(element: Element | undefined): string {
  return element === undefined ? '' : textIn(element);
}
