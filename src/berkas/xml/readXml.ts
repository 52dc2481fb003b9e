import { Parser } from 'htmlparser2';
import { tooDeep } from '../../issue/input.js';
import { refuseDamaged, refuseFile } from '../zip/refuseFile.js';
import type { ZipFile } from '../zip/zipFile.js';
import { namespaces } from './namespaces.js';

/** Most elements inside each other; a document has a few dozen. */
export const MAX_XML_DEPTH = 500;

/** The attributes of an element, by name as written. */
export type Attributes = Readonly<Record<string, string>>;

/** Who is told what a part holds. Names are `w:p`, whatever prefix the file has for that namespace. */
export interface PartHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(part: string): void;
}

/** Reads a part of XML piece by piece; one that is not there holds nothing. Entities of a DTD are never expanded: there may be none. */
export function readXml(zip: ZipFile, part: string, handler: PartHandler): void {
  const names = new ElementNames();
  let isBegun = false;
  /** True right behind the tag that opens an element: `<a/>` ends there. */
  let isEmpty = false;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.startsWith('!')) refuseDamaged('dtd', part);
      },
      onopentag(name, attributes) {
        if (names.depth >= MAX_XML_DEPTH) refuseFile(tooDeep, { batas: MAX_XML_DEPTH });
        isBegun = true;
        isEmpty = true;
        handler.open(names.open(name, attributes), attributes);
      },
      onclosetag(name, isImplied) {
        // Nothing may be missing: what was cut off would be lost and nobody told.
        if (isImplied && !isEmpty) refuseDamaged('xml', part);
        isEmpty = false;
        handler.close(names.close(name));
      },
      ontext(text) {
        isEmpty = false;
        handler.text?.(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const isThere = zip.stream(part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  });
  if (decoder !== undefined) parser.write(decoder.decode());
  if (isThere && (!isBegun || names.depth > 0)) refuseDamaged('xml', part);
  parser.end();
}

/** By its first bytes; Word and Excel write UTF-8, other programs UTF-16 too. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}

/** What the prefixes mean from one element on, down to its end. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
}

/** The names of elements by namespace; what an element declares counts for it and for all within it. */
class ElementNames {
  readonly #scopes: Scope[] = [];
  #known = new Map<string, string>();
  #depth = 0;

  open(written: string, attributes: Attributes): string {
    this.#depth += 1;
    const declared = declaredIn(attributes);
    if (declared.length > 0) {
      const outer = this.#scopes.at(-1)?.prefixes ?? [];
      this.#scopes.push({ depth: this.#depth, prefixes: new Map([...outer, ...declared]) });
      this.#known = new Map();
    }
    return this.#nameOf(written);
  }

  close(written: string): string {
    const name = this.#nameOf(written);
    if (this.#scopes.at(-1)?.depth === this.#depth) {
      this.#scopes.pop();
      this.#known = new Map();
    }
    this.#depth -= 1;
    return name;
  }

  get depth(): number {
    return this.#depth;
  }

  #nameOf(written: string): string {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const prefix = colon === -1 ? '' : written.slice(0, colon);
    const name = `${this.#scopes.at(-1)?.prefixes.get(prefix) ?? '?'}:${written.slice(colon + 1)}`;
    this.#known.set(written, name);
    return name;
  }
}

function declaredIn(attributes: Attributes): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (const key in attributes) {
    if (key === 'xmlns' || key.startsWith('xmlns:'))
      found.push([key.slice('xmlns:'.length), namespaces.get(attributes[key] ?? '') ?? '?']);
  }
  return found;
}

/** An attribute by its local name, whatever prefix it has. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}
