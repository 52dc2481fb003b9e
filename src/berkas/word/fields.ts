import { childOf, type Element, elementsIn, says, valOf } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';

/** A field that has begun: its code, up to where its result begins, and the result. */
interface OpenField {
  /** How long the text was at the beginning of the field, and later of its result. */
  from: number;
  isResult: boolean;
  readonly form: Element | undefined;
}

/**
 * The fields of a text, which may stand inside each other: of a field the result alone is text. What stands in its code (words to
 * choose from, the results of other fields) is not shown.
 */
export class Fields {
  readonly #open: OpenField[] = [];

  /** The text so far, behind a mark of a field: its beginning, its middle or its end. */
  meet(mark: Element, text: string): string {
    switch (attributeOf(mark.attributes, 'fldCharType')) {
      case 'begin':
        this.#open.push({ from: text.length, isResult: false, form: childOf(mark, 'w:ffData') });
        return text;
      case 'separate':
        return this.#beginResult(text);
      case 'end':
        return this.#end(text);
      default:
        return text;
    }
  }

  #beginResult(text: string): string {
    const field = this.#open.at(-1);
    if (field === undefined || field.isResult) return text;
    field.isResult = true;
    return text.slice(0, field.from);
  }

  #end(text: string): string {
    const field = this.#open.pop();
    if (field === undefined) return text;
    const shown = field.isResult ? text : text.slice(0, field.from);
    return shown.length > field.from ? shown : shown + chosenIn(field.form);
  }
}

/** What a list to choose from, or a box to tick, of an older form shows: the file does not hold that as text. */
function chosenIn(form: Element | undefined): string {
  const list = childOf(form, 'w:ddList');
  if (list !== undefined) {
    const entries = elementsIn(list).filter(({ name }) => name === 'w:listEntry');
    const chosen = entries[Number(valOf(list, 'w:result') ?? valOf(list, 'w:default') ?? 0)];
    return attributeOf(chosen?.attributes ?? {}, 'val') ?? '';
  }
  const box = childOf(form, 'w:checkBox');
  if (box === undefined) return '';
  return says(box, childOf(box, 'w:checked') === undefined ? 'w:default' : 'w:checked') ? '☒' : '☐';
}
