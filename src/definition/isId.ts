/** What every id looks like: a small letter, then letters, digits or `_`, as in database columns; at most 64 characters. */
export const ID_PATTERN = /^[a-z][A-Za-z0-9_]{0,63}$/;

/** The id of a value of unknown origin, where it has one that is well-formed. */
export function idOf(value: unknown): string | undefined {
  try {
    const id: unknown = Reflect.get(Object(value), 'id');
    return isId(id) ? id : undefined;
  } catch {
    // A getter or a proxy of the caller.
    return undefined;
  }
}

/** True for a well-formed id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}
