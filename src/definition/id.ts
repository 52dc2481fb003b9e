/** What every id looks like: a small letter, then letters or digits, at most 64 characters. */
export const ID_PATTERN = /^[a-z][A-Za-z0-9]{0,63}$/;

/** True for a well-formed id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}
