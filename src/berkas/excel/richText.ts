import { raisedText } from '../../dokumen/sheet/raisedText.js';
import { UNDERLINE_BEGINS, UNDERLINE_ENDS, withoutMarks } from '../../dokumen/sheet/underlines.js';
import { type Attributes, attributeOf } from '../xml/readXml.js';
import { isTrue } from './isTrue.js';

/** Stands in a text where something was struck out, until its cell is made. */
export const STRUCK = '\ue00e';
/** Stands where something led to a note, until the cell is made. */
export const NOTED = '\ue00d';

/**
 * The text of a string in several runs, with what is underlined marked, and where something was struck out; how its signs are pronounced
 * is left out.
 */
export class RichText {
  #text = '';
  #part = '';
  #isOpen = false;
  #phonetic = 0;
  #isUnderlined = false;
  #isRaised = false;
  #isStruck = false;

  open(name: string, attributes: Attributes): void {
    const val = attributeOf(attributes, 'val');
    if (name === 's:rPh') this.#phonetic += 1;
    if (name === 's:t') this.#isOpen = this.#phonetic === 0;
    if (name === 's:u') this.#isUnderlined = val !== 'none';
    if (name === 's:strike') this.#isStruck = val === undefined || isTrue(val);
    if (name === 's:vertAlign') this.#isRaised = val === 'superscript';
    if (name === 's:r') this.#endRun();
  }

  close(name: string): void {
    if (name === 's:rPh') this.#phonetic -= 1;
    if (name === 's:t') this.#closeText();
    if (name === 's:r') this.#endRun();
  }

  add(part: string): void {
    if (this.#isOpen) this.#part += part;
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#endRun();
    return text;
  }

  #closeText(): void {
    const part = withoutMarks(unescaped(this.#part)).replace(/[\ue00d\ue00e]/g, '');
    this.#part = '';
    this.#isOpen = false;
    if (this.#isStruck) this.#text += part === '' ? '' : STRUCK;
    else if (this.#isRaised) this.#text += raisedText(part, this.#text) ?? NOTED;
    else if (!this.#isUnderlined || part.includes('\n') || part.trim() === '') this.#text += part;
    else this.#text += `${UNDERLINE_BEGINS}${part}${UNDERLINE_ENDS}`;
  }

  #endRun(): void {
    this.#isUnderlined = false;
    this.#isRaised = false;
    this.#isStruck = false;
  }
}

/** `_x000D_` stands for a sign that XML cannot hold; signs that nobody sees are dropped, line breaks kept. */
export function unescaped(text: string): string {
  // As nearly all texts are.
  if (!text.includes('_')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return sign === '\r' ? '\n' : /\p{Cc}/u.test(sign) && sign !== '\n' && sign !== '\t' ? '' : sign;
  });
}
