const MAX_CHARACTERS = 40;

/**
 * A short form of any value, fit for a message: never longer than about 60 characters, never throws, and
 * reads nothing from the value that could run the value's own code.
 */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return describeString(value);
    case 'bigint':
      return BigInt.asIntN(128, value) === value ? `${value}` : 'bigint besar';
    case 'object':
      return value === null ? 'null' : describeObject(value);
    case 'function':
      return 'fungsi';
    case 'symbol':
      return 'simbol';
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    default:
      return String(value);
  }
}

function describeString(text: string): string {
  if (text.length <= MAX_CHARACTERS) return JSON.stringify(text);
  return `${JSON.stringify(text.slice(0, MAX_CHARACTERS))}… (${text.length} karakter)`;
}

function describeObject(value: object): string {
  try {
    // A revoked proxy makes even Array.isArray throw.
    return Array.isArray(value) ? `[…] (${value.length} isi)` : '{…}';
  } catch {
    return 'objek';
  }
}

const MAX_NAMES = 12;

/** A list of names, fit for a message: the first twelve, and how many there are beyond. */
export function describeNames(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => name.slice(0, MAX_CHARACTERS));
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')}, … (+${rest})`;
}
