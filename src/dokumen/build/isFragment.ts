/** True for what looks like the rest of the name above: it begins in lower case, as the name above does not. */
export function isFragment(text: string, above: string): boolean {
  return /^\p{Ll}{2}/u.test(text) && !/^\p{Ll}/u.test(above);
}
