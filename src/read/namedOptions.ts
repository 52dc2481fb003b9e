/**
 * The options of these names, each read once: a getter could answer otherwise the second time. Others are never looked at: a text or
 * a list in place of options has a million of them.
 */
export function namedOptions<T extends object>(options: T, names: readonly (keyof T)[]): T {
  const found: Partial<T> = {};
  for (const name of names) {
    const value = options[name];
    if (value !== undefined) found[name] = value;
  }
  // What is missing is undefined in the options too: which of them must be there is checked behind this.
  return found as T;
}
