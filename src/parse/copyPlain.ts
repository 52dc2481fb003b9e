import { MAX_TEXT_LENGTH } from '../decimal/exceedsLimit.js';
import { MAX_ITEMS } from '../definition/shape.js';
import { describe } from '../issue/describe.js';
import { cyclic, forbiddenKey, notPlain, tooDeep, tooLarge, tooLong, unreadable } from '../issue/input.js';
import type { Fakta, FaktaOf, IssueKind } from '../issue/issue.js';
import type { Issues } from '../issue/issues.js';

/** Most objects and lists from the root to a leaf: room for 64 expression nodes, each in a list, and a document. */
const MAX_LEVELS = 160;
/** Most values in one definition: a document of thousands of indicators. */
export const MAX_VALUES = 100_000;
const MAX_KEY = 200;

/** Plain own data: what JSON can say. `undefined` stands where something could not be read and was reported. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | PlainObject;

/** An object of {@link Plain} data. */
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** One run of the copy: where it is, and what it has met. */
interface Copying {
  readonly issues: Issues;
  /** The way to the value at hand; one list for the whole run, since most values need no path. */
  readonly path: (string | number)[];
  readonly above: Set<object>;
  count: number;
}

/**
 * Copies a value of unknown origin into plain own data, once, before anything else looks at it. Whatever a later
 * check could trip over or silently drop is reported here: cycles, depth, size, getters and proxies that throw,
 * `__proto__` and symbol keys, functions, class instances, holes in lists. As in JSON, keys that are not
 * enumerable, or whose value is `undefined`, are absent.
 */
export function copyPlain(value: unknown, issues: Issues): Plain {
  return copyValue(value, { issues, path: [], above: new Set(), count: 0 });
}

function copyValue(value: unknown, copying: Copying): Plain {
  copying.count += 1;
  if (copying.count > MAX_VALUES) {
    // The issue is made once, at the first value too many; later values are passed over.
    if (copying.count === MAX_VALUES + 1) refuse(tooLarge, value, copying, { batas: MAX_VALUES });
    return undefined;
  }
  if (typeof value === 'string') {
    if (value.length <= MAX_TEXT_LENGTH) return value;
    return refuse(tooLong, value, copying, { panjang: value.length, batas: MAX_TEXT_LENGTH });
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object') return refuse(notPlain, value, copying, {});
  if (copying.above.has(value)) return refuse(cyclic, value, copying, {});
  if (copying.above.size >= MAX_LEVELS) return refuse(tooDeep, value, copying, { batas: MAX_LEVELS });
  copying.above.add(value);
  const copy = copyObject(value, copying);
  copying.above.delete(value);
  return copy;
}

function refuse<K extends IssueKind>(
  kind: K,
  value: unknown,
  { issues, path }: Copying,
  fakta: FaktaOf<K> & Fakta,
): undefined {
  issues.add(kind, [...path], value, fakta);
  return undefined;
}

function copyObject(value: object, copying: Copying): Plain {
  try {
    if (Array.isArray(value)) return copyList(value, copying);
    if (!hasPlainPrototype(value)) return refuse(notPlain, value, copying, {});
    return copyKeys(value, copying);
  } catch {
    // A proxy can throw whatever is asked of it.
    return refuse(unreadable, value, copying, {});
  }
}

/** True for the prototype of plain objects, also of another window: that one is another object, but also has no prototype. */
function hasPlainPrototype(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copyList(list: readonly unknown[], copying: Copying): Plain {
  if (list.length > MAX_ITEMS) return refuse(tooLarge, list, copying, { batas: MAX_ITEMS });
  for (const key of namedKeysOf(list))
    refuse(forbiddenKey, list, copying, { kunci: describe(key.toString()) });
  const copy: Plain[] = [];
  for (let i = 0; i < list.length; i += 1) copy.push(copyPart(read(list, i), i, copying));
  return copy;
}

/** The keys of a list that are no positions. What they hold is no item, and JSON would drop it silently. */
function namedKeysOf(list: readonly unknown[]): readonly (string | symbol)[] {
  const keys = Object.keys(list);
  // Positions come before all other keys.
  const named = keys.length - 1 - keys.findLastIndex((key) => isPosition(key, list.length));
  return [...(named === 0 ? [] : keys.slice(-named)), ...symbolsOf(list)];
}

function isPosition(key: string, length: number): boolean {
  return /^(?:0|[1-9][0-9]*)$/.test(key) && Number(key) < length;
}

function symbolsOf(value: object): readonly symbol[] {
  const symbols = Object.getOwnPropertySymbols(value);
  return symbols.filter((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol));
}

function copyKeys(value: object, copying: Copying): Plain {
  const keys = Object.keys(value);
  if (keys.length > MAX_ITEMS) return refuse(tooLarge, value, copying, { batas: MAX_ITEMS });
  const copy: Record<string, Plain> = {};
  for (const key of keys) {
    if (key === '__proto__' || key.length > MAX_KEY) {
      refuse(forbiddenKey, value, copying, { kunci: describe(key) });
      continue;
    }
    const part = read(value, key);
    if (part !== undefined) copy[key] = copyPart(part, key, copying);
  }
  for (const symbol of symbolsOf(value))
    refuse(forbiddenKey, value, copying, { kunci: describe(symbol.toString()) });
  return copy;
}

/** What stands where a getter or a proxy throws. */
const UNREADABLE = /* @__PURE__ */ Symbol('unreadable');

function read(owner: object, key: string | number): unknown {
  try {
    return Reflect.get(owner, key);
  } catch {
    return UNREADABLE;
  }
}

function copyPart(part: unknown, key: string | number, copying: Copying): Plain {
  copying.path.push(key);
  const copy = part === UNREADABLE ? refuse(unreadable, undefined, copying, {}) : copyValue(part, copying);
  copying.path.pop();
  return copy;
}
