/** What a pattern finds in a text, and its groups, as many as any pattern here has; each empty where nothing is found. */
export function groupsOf(
  pattern: RegExp,
  text: string,
): readonly [whole: string, first: string, second: string, third: string] {
  const found = pattern.exec(text);
  const at = (group: number) => found?.[group] ?? '';
  return [at(0), at(1), at(2), at(3)];
}
