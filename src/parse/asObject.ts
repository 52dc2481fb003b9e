import type { Plain, PlainObject } from './copyPlain.js';

/** The value if it is an object, else undefined: rules look only at what has the right shape. */
export function asObject(value: Plain): PlainObject | undefined {
  // A Plain that is an object and no list can only be a PlainObject.
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as PlainObject)
    : undefined;
}
