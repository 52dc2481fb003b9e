import type { Plain, PlainObject } from './copyPlain.js';

/** The value if it is an object, else undefined. */
export function asObject(value: Plain): PlainObject | undefined {
  // A Plain that is an object and no list can only be a PlainObject.
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as PlainObject)
    : undefined;
}

/** The entries of an object, or none. */
export function entriesOf(value: Plain): readonly (readonly [string, Plain])[] {
  return Object.entries(asObject(value) ?? {});
}

/** The items of a list, or none. */
export function itemsOf(value: Plain): readonly Plain[] {
  return Array.isArray(value) ? value : [];
}

/** The value of an object's own key, if there is one. */
export function fieldOf(value: Plain, key: string): Plain {
  const object = asObject(value);
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The text of an object's own key, if there is one and it is text. */
export function textOf(value: Plain, key: string): string | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : undefined;
}
