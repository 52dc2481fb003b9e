import { childOf, type Element, readElements, says, valOf } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';
import type { ZipFile } from '../zip/zipFile.js';

/** How many styles may be based on each other: a file may say that two are. */
const MAX_CHAIN = 10;

/** From so many half points on, letters are seen to stand higher. */
const RAISED = 4;

const none: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

/** The styles of a document by their names in the file. */
export class Styles {
  readonly #styles = new Map<string, Element>();
  /** True when a style strikes out or hides letters, as few do. */
  #marks = false;

  constructor(zip: ZipFile, part: string | undefined) {
    if (part !== undefined) readElements(zip, part, 'w:styles', none, (one) => this.#add(one));
  }

  /** A style and those that it is based on. */
  chain(style: string | undefined): readonly Element[] {
    const found: Element[] = [];
    let own = this.#styles.get(style ?? '');
    while (own !== undefined && found.length < MAX_CHAIN) {
      found.push(own);
      own = this.#styles.get(valOf(own, 'w:basedOn') ?? '');
    }
    return found;
  }

  /** True for letters with a line through them, which are no part of a text. */
  isStruck(run: Element | undefined, paragraph: Element | undefined): boolean {
    return this.#says(run, paragraph, 'w:strike') || this.#says(run, paragraph, 'w:dstrike');
  }

  isHidden(run: Element | undefined, paragraph: Element | undefined): boolean {
    return this.#says(run, paragraph, 'w:vanish');
  }

  /** True for letters that stand higher than others, as those that lead to a note do. */
  isRaised(run: Element | undefined): boolean {
    if (run === undefined) return false;
    const letters = [run, ...this.chain(valOf(run, 'w:rStyle')).map((one) => childOf(one, 'w:rPr'))];
    const align = letters.find((one) => childOf(one, 'w:vertAlign') !== undefined);
    if (align !== undefined) return valOf(align, 'w:vertAlign') === 'superscript';
    const height = letters.find((one) => childOf(one, 'w:position') !== undefined);
    return Number(valOf(height, 'w:position') ?? 0) >= RAISED;
  }

  #add(element: Element): void {
    const id = attributeOf(element.attributes, 'styleId');
    if (element.name !== 'w:style' || id === undefined) return;
    this.#styles.set(id, element);
    const letters = childOf(element, 'w:rPr');
    this.#marks ||= ['w:strike', 'w:dstrike', 'w:vanish'].some((name) => says(letters, name));
  }

  /** What the properties of a run say, else its two styles: where both say yes, Word takes the one for a change of the other. */
  #says(run: Element | undefined, paragraph: Element | undefined, name: string): boolean {
    if (childOf(run, name) !== undefined) return says(run, name);
    if (!this.#marks) return false;
    return (
      this.#styleSays(valOf(run, 'w:rStyle'), name) !== this.#styleSays(valOf(paragraph, 'w:pStyle'), name)
    );
  }

  #styleSays(style: string | undefined, name: string): boolean {
    const letters = this.chain(style).map((one) => childOf(one, 'w:rPr'));
    return says(
      letters.find((one) => childOf(one, name) !== undefined),
      name,
    );
  }
}
