/** The text of a string in several runs; how its signs are pronounced is left out. */
export class RichText {
  #text = '';
  #isOpen = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 's:rPh') this.#phonetic += 1;
    if (name === 's:t') this.#isOpen = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === 's:rPh') this.#phonetic -= 1;
    if (name === 's:t') this.#isOpen = false;
  }

  add(part: string): void {
    if (this.#isOpen) this.#text += part;
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    return text;
  }
}

/** `_x000D_` stands for a sign that XML cannot hold; signs that nobody sees are dropped, line breaks kept. */
export function unescaped(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return sign === '\r' ? '\n' : /\p{Cc}/u.test(sign) && sign !== '\n' && sign !== '\t' ? '' : sign;
  });
}
