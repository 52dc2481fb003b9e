import { describe } from '../issue/describe.js';
import { cyclic, forbiddenKey, notPlain, tooDeep, tooLarge, tooLong, unreadable } from '../issue/input.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';

/** Most objects and lists from the root to a leaf: room for 64 expression nodes, each in a list, and a document. */
const MAX_LEVELS = 160;
/** Most values in one definition: some thousand indicators with everything. */
const MAX_VALUES = 200_000;
/** Longest text, and longest key. */
const MAX_TEXT = 20_000;
const MAX_KEY = 200;

/** Plain own data: what JSON can say. `undefined` stands where something could not be read and was reported. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | PlainObject;

/** An object of {@link Plain} data. */
export interface PlainObject {
  readonly [key: string]: Plain;
}

interface Copying {
  readonly report: Report;
  readonly above: Set<object>;
  count: number;
}

/**
 * Copies a value of unknown origin into plain own data, once, before anything else looks at it. Whatever a later
 * check could trip over or silently drop is reported here: cycles, depth, size, getters and proxies that throw,
 * `__proto__` and symbol keys, functions, class instances, holes in lists. As in JSON, keys that are not
 * enumerable, or whose value is `undefined`, are absent.
 */
export function copyPlain(value: unknown, report: Report): Plain {
  return copyValue(value, [], { report, above: new Set(), count: 0 });
}

function copyValue(value: unknown, path: Path, copying: Copying): Plain {
  const { report } = copying;
  copying.count += 1;
  if (copying.count > MAX_VALUES) {
    // Said once, where it happened; the rest is passed over.
    if (copying.count === MAX_VALUES + 1) report.add(tooLarge, path, value, { batas: MAX_VALUES });
    return undefined;
  }
  if (typeof value === 'string') return copyText(value, path, report);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object') return refuse(notPlain, value, path, report);
  if (copying.above.has(value)) return refuse(cyclic, value, path, report);
  if (copying.above.size >= MAX_LEVELS) {
    report.add(tooDeep, path, value, { batas: MAX_LEVELS });
    return undefined;
  }
  copying.above.add(value);
  const copy = copyObject(value, path, copying);
  copying.above.delete(value);
  return copy;
}

function copyText(text: string, path: Path, report: Report): Plain {
  if (text.length <= MAX_TEXT) return text;
  report.add(tooLong, path, text, { panjang: text.length, batas: MAX_TEXT });
  return undefined;
}

function refuse(
  kind: typeof cyclic | typeof unreadable | typeof notPlain,
  value: unknown,
  path: Path,
  report: Report,
): undefined {
  report.add(kind, path, value, {});
  return undefined;
}

function copyObject(value: object, path: Path, copying: Copying): Plain {
  try {
    if (Array.isArray(value)) return copyList(value, path, copying);
    if (!hasPlainPrototype(value)) return refuse(notPlain, value, path, copying.report);
    return copyKeys(value, path, copying);
  } catch {
    // A proxy can throw from any question asked of it.
    return refuse(unreadable, value, path, copying.report);
  }
}

/** Objects of another realm have another `Object.prototype`, but theirs too inherits from nothing. */
function hasPlainPrototype(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copyList(list: readonly unknown[], path: Path, copying: Copying): Plain {
  const copy: Plain[] = [];
  for (let i = 0; i < list.length && copying.count <= MAX_VALUES; i += 1) {
    const way = [...path, i];
    copy.push(readProperty(list, i, way, copying.report, (item) => copyValue(item, way, copying)));
  }
  return copy;
}

function copyKeys(value: object, path: Path, copying: Copying): Plain {
  const copy: Record<string, Plain> = {};
  for (const key of Reflect.ownKeys(value)) {
    if (copying.count > MAX_VALUES) break;
    if (!Object.prototype.propertyIsEnumerable.call(value, key)) continue;
    if (typeof key === 'symbol' || key === '__proto__' || key.length > MAX_KEY) {
      copying.report.add(forbiddenKey, path, value, { kunci: describe(key.toString()) });
      continue;
    }
    const way = [...path, key];
    readProperty(value, key, way, copying.report, (part) => {
      if (part !== undefined) copy[key] = copyValue(part, way, copying);
    });
  }
  return copy;
}

/** Reads one property and hands it on; a getter that throws is reported instead. */
function readProperty<R>(
  owner: object,
  key: string | number,
  way: Path,
  report: Report,
  use: (value: unknown) => R,
): R | undefined {
  let value: unknown;
  try {
    value = Reflect.get(owner, key);
  } catch {
    return refuse(unreadable, undefined, way, report);
  }
  return use(value);
}
