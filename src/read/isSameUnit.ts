/** True when two numbers can be of one unit: the same is written behind both, or behind one of them. */
export function isSameUnit(first = '', second = ''): boolean {
  return first === '' || second === '' || first.toLowerCase() === second.toLowerCase();
}
