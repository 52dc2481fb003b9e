const MAX_CHARACTERS = 40;

/**
 * A short form of any value, fit for a message in any language: at most about 80 characters, never throws, and asks
 * a stranger's object nothing but whether it is a list, and how long.
 */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return describeString(value);
    case 'bigint':
      return BigInt.asIntN(128, value) === value ? `${value}` : 'bigint';
    case 'object':
      return value === null ? 'null' : describeObject(value);
    case 'function':
    case 'symbol':
      return typeof value;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    default:
      return String(value);
  }
}

/** A text in quotes. A long one is cut, its length put behind, and cut again where escapes made six characters of one. */
function describeString(text: string): string {
  const quoted = JSON.stringify(text.slice(0, MAX_CHARACTERS)).slice(0, 1.5 * MAX_CHARACTERS);
  const isWhole = text.length <= MAX_CHARACTERS && quoted.length < 1.5 * MAX_CHARACTERS;
  return isWhole ? quoted : `${quoted}… (${text.length})`;
}

function describeObject(value: object): string {
  try {
    // A revoked proxy makes even Array.isArray throw, and a list that is a proxy may lie.
    if (!Array.isArray(value)) return '{…}';
    const length: unknown = value.length;
    return typeof length === 'number' ? `[…] (${length})` : '[…]';
  } catch {
    return '{…}';
  }
}

/** Most names that are shown. */
export const MAX_NAMES = 12;

/** A list of names, fit for a message: the first twelve, and how many of all there are beyond. */
export function describeNames(names: readonly string[], all: number = names.length): string {
  const shown = names.slice(0, MAX_NAMES).map(cutName);
  const rest = all - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')}, … (+${rest})`;
}

/** Long enough for a region and a period in words. */
const MAX_NAME_CHARACTERS = 120;

function cutName(name: string): string {
  return name.length > MAX_NAME_CHARACTERS ? `${name.slice(0, MAX_NAME_CHARACTERS)}…` : name;
}
