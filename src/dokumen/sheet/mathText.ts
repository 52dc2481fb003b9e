/** A letter, and another that is its index. */
const SYMBOL = /^"[^"]{1,12}"(?: "[^"]{1,12}")?$/;

interface Element {
  readonly name: string;
  readonly isTex: boolean;
  readonly parts: string[];
}

/**
 * Reads a formula in MathML, element by element, as text: the LaTeX that it carries in an annotation, else the same
 * formula on one line.
 */
export class MathText {
  readonly #open: Element[] = [];
  #tex: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push({ name, isTex: /tex$/i.test(attributes.encoding ?? ''), parts: [] });
  }

  text(part: string): void {
    this.#open.at(-1)?.parts.push(part);
  }

  /** The whole formula when its outermost element closes, else *undefined*. */
  close(name: string): string | undefined {
    const top = this.#open.at(-1);
    if (top === undefined) return '';
    if (top.name !== name) return undefined;
    this.#open.pop();
    const parent = this.#open.at(-1);
    if (parent !== undefined) {
      const written = this.#write(top);
      if (written !== '') parent.parts.push(written);
      return undefined;
    }
    if (this.#tex !== undefined) return ` $${this.#tex}$ `;
    const formula = join(top);
    // A letter alone stands in a sentence, as in the legend of a formula.
    return SYMBOL.test(formula) ? ` ${formula.replaceAll('"', '')} ` : `\nRumus: ${formula}\n`;
  }

  /** What one element becomes inside the one around it. */
  #write(element: Element): string {
    const { name, parts } = element;
    switch (name) {
      case 'annotation':
        if (element.isTex) this.#tex ??= parts.join('').trim();
        return '';
      case 'mtext':
        return `"${flat(element).replaceAll('"', '""')}"`;
      case 'mi':
        return /^[\p{L}\p{M}\p{N} ]+$/u.test(flat(element)) ? `"${flat(element)}"` : flat(element);
      case 'mfrac':
        return `((${parts[0] ?? ''}) / (${parts[1] ?? ''}))`;
      case 'msqrt':
      case 'mroot':
        return `√(${join(element)})`;
      case 'msup':
        return parts.filter((part) => part.trim() !== '').join(' ^ ');
      default:
        return join(element);
    }
  }
}

function flat({ parts }: Element): string {
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function join({ parts }: Element): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
