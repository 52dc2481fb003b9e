import { fileTooLarge } from '../../issue/files.js';
import { refuseFile } from '../zip/refuseFile.js';
import type { ZipFile } from '../zip/zipFile.js';
import { type Attributes, attributeOf, readXml } from './readXml.js';

/** An element with all that it holds; names are `w:p` whatever prefix the file has. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
}

/** An element that is still being filled. */
interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/** Most elements that are held at once. */
const MAX_ELEMENTS = 2_000_000;

/**
 * Reads the elements of a part that stand right inside the first one called `parent`, each given to `take` when it ends, so that
 * only one is held at a time. What stands in an element called one of `without` is left out.
 */
export function readElements(
  zip: ZipFile,
  part: string,
  parent: string,
  without: ReadonlySet<string>,
  take: (element: Element) => void,
): void {
  const open: OpenElement[] = [];
  let isInside = false;
  let skipped = 0;
  let held = 0;
  readXml(zip, part, {
    open(name, attributes) {
      if (!isInside) {
        isInside = name === parent;
        return;
      }
      if (skipped > 0 || without.has(name)) {
        skipped += 1;
        return;
      }
      held += 1;
      if (held > MAX_ELEMENTS) refuseFile(fileTooLarge, { apa: 'unsur', batas: MAX_ELEMENTS });
      open.push({ name, attributes, children: [] });
    },
    close(name) {
      if (!isInside) return;
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const element = open.pop();
      if (element === undefined) {
        isInside = name !== parent;
        return;
      }
      const outer = open.at(-1);
      if (outer !== undefined) outer.children.push(element);
      else {
        take(element);
        held = 0;
      }
    },
    text(text) {
      if (skipped === 0) open.at(-1)?.children.push(text);
    },
  });
}

/** The elements right inside another. */
export function elementsIn({ children }: Element): readonly Element[] {
  return holdsElements(children) ? children : children.filter(isElement);
}

/** True where no text stands between elements, as nearly everywhere. */
function holdsElements(children: Element['children']): children is readonly Element[] {
  for (const child of children) if (typeof child === 'string') return false;
  return true;
}

function isElement(child: Element | string): child is Element {
  return typeof child !== 'string';
}

/** The first element of a name right inside another. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The value of the first element of a name right inside another: its attribute `val`. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child === undefined ? undefined : attributeOf(child.attributes, 'val');
}

/** True when an element of this name says yes: it is there and does not say no. */
export function says(element: Element | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && !/^(?:0|false|off)$/.test(attributeOf(child.attributes, 'val') ?? '1');
}

/** All text inside an element. */
export function textIn({ children }: Element): string {
  const [only] = children;
  if (typeof only === 'string' && children.length === 1) return only;
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
