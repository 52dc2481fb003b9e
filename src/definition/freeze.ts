/**
 * Freezes plain data all the way down and returns it, with the type of what was written. A part that is frozen already is
 * taken to be so all the way down.
 */
export function freeze<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
