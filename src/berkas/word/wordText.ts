import { raisedText } from '../../dokumen/sheet/raisedText.js';
import { UNDERLINE_BEGINS, UNDERLINE_ENDS } from '../../dokumen/sheet/underlines.js';
import type { Unread } from '../sheet/unread.js';
import type { Element } from '../xml/element.js';
import { childOf, elementsIn, textIn, valOf } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';
import { Fields } from './fields.js';
import { flatten } from './flatten.js';
import { isGoneRow } from './isGoneRow.js';
import { markedFormula, unmarked } from './markedCell.js';
import { leftOutOf, mathLatex, typedMath } from './mathLatex.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';
import { symbolOf } from './symbolOf.js';

/** What all texts of a document share. */
export interface WordContext {
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly unread: Unread;
}

/** The text of a part of a document, one line for each paragraph. */
export interface WordText {
  /** With its formulas marked, and what is underlined. */
  readonly text: string;
  /** True when a picture, an object or a field that draws a formula stands in it: what that shows is not read. */
  readonly hasPicture: boolean;
}

/** Reads the text of paragraphs, and of tables as one line for each row. */
export function wordText(elements: readonly Element[], context: WordContext): WordText {
  const reading = new TextReading(context);
  for (const element of elements) reading.block(element);
  return reading;
}

/** What stands for one sign in a run. */
const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['w:tab', ' '],
  ['w:ptab', ' '],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** What stands elsewhere, is not read, and is told of. */
const TOLD: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['w:footnoteReference', 'catatan-kaki'],
  ['w:endnoteReference', 'catatan-kaki'],
  ['w:commentReference', 'komentar'],
]);

const DRAWINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(['w:drawing', 'w:pict', 'w:object']);

class TextReading implements WordText {
  readonly #context: WordContext;
  readonly #fields = new Fields();
  /** The properties of the paragraph that is being read. */
  #properties: Element | undefined;
  text = '';
  hasPicture = false;

  constructor(context: WordContext) {
    this.#context = context;
  }

  block(element: Element): void {
    if (element.name === 'w:p') this.#paragraph(element);
    else if (element.name === 'w:altChunk') this.#context.unread.add('sisipan');
    else if (element.name === 'w:tr') this.#row(element);
    else if (element.name === 'w:tbl' || element.name === 'w:tc')
      for (const inner of flatten(element)) this.block(inner);
    else this.#inline(element);
  }

  /** A row of a table inside a cell is one line: "n = jumlah yang terlayani". */
  #row(row: Element): void {
    if (isGoneRow(row, this.#context.unread)) return;
    const cells = flatten(row).filter(({ name }) => name === 'w:tc');
    const texts = cells.map((cell) => {
      const inner = wordText(flatten(cell), this.#context);
      this.hasPicture ||= inner.hasPicture;
      return inner.text.trim().replace(/\n/g, ' ');
    });
    this.text += `${texts.join(' ').trim()}\n`;
  }

  #paragraph(paragraph: Element): void {
    const properties = childOf(paragraph, 'w:pPr');
    this.#properties = properties;
    // A paragraph whose end was deleted goes on in the next one, which has the number.
    const isDeleted = childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
    if (!isDeleted) {
      const number = this.#context.numbering.next(properties);
      if (number !== '') this.text += `${number} `;
    }
    const borders = childOf(properties, 'w:pBdr');
    // The line of a fraction is drawn as a border too: below what is above it, or above what is below.
    if (isDrawn(borders, 'w:top')) this.text += `${UNDERLINE_BEGINS}${UNDERLINE_ENDS}`;
    const before = this.text.length;
    const children = flatten(paragraph);
    for (const child of children) this.#inline(child);
    if (isDrawn(borders, 'w:bottom') && !this.text.includes(UNDERLINE_BEGINS, before))
      this.text = `${this.text.slice(0, before)}${UNDERLINE_BEGINS}${this.text.slice(before)}${UNDERLINE_ENDS}`;
    this.hasPicture ||= drawsFormula(children);
    if (!isDeleted) this.text += '\n';
  }

  #inline(element: Element): void {
    const { name } = element;
    if (name === 'w:r') this.#run(element);
    else if (name === 'm:oMath') this.text += this.#equation(element);
    else if (name === 'm:oMathPara') this.#formulas(element);
    else if (name === 'w:subDoc') this.#context.unread.add('sisipan');
  }

  /** Formulas on lines of their own. */
  #formulas(paragraph: Element): void {
    for (const formula of flatten(paragraph)) {
      if (formula.name === 'm:oMath') this.text += `\n${this.#equation(formula)}\n`;
    }
  }

  /** An equation: a line of words, or a formula. */
  #equation(equation: Element): string {
    for (const told of leftOutOf(equation)) this.#context.unread.add(told);
    return unmarked(typedMath(equation)) || markedFormula(mathLatex(equation));
  }

  #run(run: Element): void {
    if (childOf(run, 'w:fldChar') !== undefined) return this.#fieldRun(run);
    const properties = childOf(run, 'w:rPr');
    const { styles, unread } = this.#context;
    if (styles.isHidden(properties, this.#properties)) {
      if (holdsText(run)) unread.add('tersembunyi');
      return;
    }
    if (styles.isStruck(properties, this.#properties)) {
      if (holdsText(run)) unread.add('dicoret');
      // What stands around it is no one word.
      this.text += ' ';
      return;
    }
    const before = this.text;
    this.text = '';
    this.#runContent(run, properties);
    const isRaised = styles.isRaised(properties);
    const text = isRaised ? raisedText(this.text, before) : underlined(this.text, properties);
    if (text === undefined) unread.add('catatan-kaki');
    this.text = joined(before, text ?? '');
  }

  /** A run in which fields begin or end, with what else stands in it. */
  #fieldRun(run: Element): void {
    const properties = elementsIn(run).filter(({ name }) => name === 'w:rPr');
    for (const child of elementsIn(run)) {
      if (child.name === 'w:fldChar') this.text = this.#fields.meet(child, this.text);
      else if (child.name !== 'w:rPr') this.#run({ ...run, children: [...properties, child] });
    }
  }

  #runContent(run: Element, properties: Element | undefined): void {
    const fonts = childOf(properties, 'w:rFonts');
    const font = fonts === undefined ? '' : valueIn(fonts, 'ascii');
    for (const child of flatten(run)) {
      const told = TOLD.get(child.name);
      const sign = SIGNS.get(child.name);
      if (told !== undefined) this.#context.unread.add(told);
      else if (sign !== undefined) this.text += sign;
      else if (DRAWINGS.has(child.name)) this.#drawing(child);
      else if (child.name === 'w:ruby') this.#ruby(child);
      else if (child.name === 'w:t') this.text += plainText(textIn(child), font);
      else if (child.name === 'w:sym') this.text += symbolOf(valueIn(child, 'font'), valueIn(child, 'char'));
    }
  }

  /** The words that a reading is written above. */
  #ruby(ruby: Element): void {
    for (const base of elementsIn(ruby))
      if (base.name === 'w:rubyBase') for (const one of flatten(base)) this.#inline(one);
  }

  /** The text of the boxes in a drawing; one without any is a picture, an object of another program, or a line. */
  #drawing(element: Element): void {
    const boxes = boxesIn(element);
    if (boxes.length === 0 || showsPicture(element)) this.hasPicture = true;
    for (const box of boxes) {
      const inner = wordText(flatten(box), this.#context);
      this.hasPicture ||= inner.hasPicture;
      this.text += `\n${inner.text}\n`;
    }
  }
}

/** The boxes of text in a drawing. */
export function boxesIn(element: Element): readonly Element[] {
  return flatten(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

/** True where a picture, a chart, a diagram or an object stands beside the boxes of a drawing. */
function showsPicture(element: Element): boolean {
  return flatten(element).some(
    (child) =>
      /:(?:blip|imagedata|chart|relIds|OLEObject)$/.test(child.name) ||
      (child.name !== 'w:txbxContent' && showsPicture(child)),
  );
}

function holdsText(run: Element): boolean {
  return elementsIn(run).some(({ name }) => name === 'w:t');
}

/** The text of a run, marked where it is underlined. */
function underlined(text: string, properties: Element | undefined): string {
  if (text.trim() === '' || text.includes('\n')) return text;
  const underline = valOf(properties, 'w:u');
  return underline === undefined || underline === 'none'
    ? text
    : `${UNDERLINE_BEGINS}${text}${UNDERLINE_ENDS}`;
}

/** Runs side by side that are underlined are underlined as one. */
function joined(before: string, text: string): string {
  return before.endsWith(UNDERLINE_ENDS) && text.startsWith(UNDERLINE_BEGINS)
    ? before.slice(0, -UNDERLINE_ENDS.length) + text.slice(UNDERLINE_BEGINS.length)
    : before + text;
}

/** The text of a run; the signs of the font Symbol stand in a part of Unicode that means nothing elsewhere. */
function plainText(text: string, font: string): string {
  return unmarked(text)
    .replace(/\s+/g, ' ')
    .replace(/[\uf020-\uf0ff]/g, (sign) =>
      symbolOf(/symbol|wingdings/i.test(font) ? font : 'Symbol', sign.charCodeAt(0).toString(16)),
    );
}

function isDrawn(borders: Element | undefined, name: string): boolean {
  return !['', 'nil', 'none'].includes(valOf(borders, name) ?? '');
}

function valueIn({ attributes }: Element, name: string): string {
  return attributeOf(attributes, name) ?? '';
}

/** True for the fields that drew formulas before Word had any: `EQ \f(a;b)`. */
function drawsFormula(children: readonly Element[]): boolean {
  if (children.some(({ name }) => name === 'w:fldSimple')) return true;
  const codes = children
    .filter(({ name }) => name === 'w:r')
    .flatMap(elementsIn)
    .map((one) => (one.name === 'w:instrText' ? textIn(one) : one.name === 'w:fldChar' ? '\n' : ''))
    .join('');
  return /(?:^|\n)[^\S\n]*EQ\b/i.test(codes);
}
