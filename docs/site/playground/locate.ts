/** A piece of a text, as positions of characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** JSON that was read, with the place of every value; or where it stops being JSON. */
export type Located =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly spanOf: (path: readonly (string | number)[]) => Span;
    }
  | { readonly ok: false; readonly at: number };

interface Node {
  readonly span: Span;
  readonly parts: ReadonlyMap<string | number, Node>;
}

const BLANK = /[ \t\n\r]*/y;
// No control character below U+0020 may stand in JSON text; those from U+007F on may.
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SIMPLE = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Deeper JSON is no definition, and would exhaust the stack. */
const DEEPEST = 200;

/**
 * Reads JSON like `JSON.parse`, and remembers where each value stands. A path that leads nowhere gives the place of
 * the nearest value on the way: a missing key is shown at the object that lacks it.
 */
export function locate(text: string): Located {
  const reader = new Reader(text);
  const root = reader.document();
  if (root === undefined) return { ok: false, at: reader.at };
  return { ok: true, value: JSON.parse(text), spanOf: (path) => spanOf(root, path) };
}

function spanOf(root: Node, path: readonly (string | number)[]): Span {
  let node = root;
  for (const step of path) {
    const next = node.parts.get(step);
    if (next === undefined) break;
    node = next;
  }
  return node.span;
}

/** Each method returns undefined when the text is wrong at `at`. */
class Reader {
  at = 0;

  constructor(private readonly text: string) {}

  document(): Node | undefined {
    const root = this.value(0);
    this.skip(BLANK);
    return this.at === this.text.length ? root : undefined;
  }

  private value(depth: number): Node | undefined {
    if (depth > DEEPEST) return undefined;
    this.skip(BLANK);
    const start = this.at;
    const parts = new Map<string | number, Node>();
    const sound =
      this.text[start] === '{'
        ? this.list('}', () => this.member(parts, depth))
        : this.text[start] === '['
          ? this.list(']', () => this.item(parts, depth))
          : this.skip(STRING) || this.skip(SIMPLE);
    return sound ? { span: { start, end: this.at }, parts } : undefined;
  }

  private list(close: string, part: () => boolean): boolean {
    this.at += 1;
    if (this.sign(close)) return true;
    do {
      if (!part()) return false;
    } while (this.sign(','));
    return this.sign(close);
  }

  private member(parts: Map<string | number, Node>, depth: number): boolean {
    this.skip(BLANK);
    const start = this.at;
    if (!this.skip(STRING)) return false;
    const key: string = JSON.parse(this.text.slice(start, this.at));
    return this.sign(':') && this.keep(parts, key, depth);
  }

  private item(parts: Map<string | number, Node>, depth: number): boolean {
    return this.keep(parts, parts.size, depth);
  }

  private keep(parts: Map<string | number, Node>, key: string | number, depth: number): boolean {
    const node = this.value(depth + 1);
    if (node !== undefined) parts.set(key, node);
    return node !== undefined;
  }

  private sign(sign: string): boolean {
    this.skip(BLANK);
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    this.at += match?.[0].length ?? 0;
    return match !== null;
  }
}
