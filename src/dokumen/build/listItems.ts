/** The mark of an item at the beginning of a line: `1.`, `2)`, `a.`, `-`, `•`. In `12.500` and `-5` the signs are part of a number. */
const MARK = /^(?:(\d{1,3})(?:\)|\.(?!\d))|([a-z])[.)]|[-–](?!\d)|[•·▪*])\s*(?=\S)/iu;

/**
 * The items of a text: its marked lines, or parts of one line with numbers that count up (`1. Renstra 2. Laporan`). A text
 * that is no list is one item.
 */
export function listItems(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.length > 1 && MARK.test(lines[0] ?? '')) return joinWrapped(lines);
  const whole = lines.join(' ');
  const isFirst = /^(?:1[.)]|[-•])/.test(whole);
  return countedItems(whole) ?? [isFirst ? whole.replace(MARK, '') : whole];
}

/** The marked lines, each with the lines below that go on with it. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (MARK.test(line)) items.push([line.replace(MARK, '')]);
    else items.at(-1)?.push(line);
  }
  return items.map((item) => item.join(' '));
}

/** `1. A 2. B 3. C` as items; *undefined* when the numbers do not count up from 1 or there is but one. */
function countedItems(text: string): readonly string[] | undefined {
  if (!/^1[.)]\s*\S/.test(text)) return undefined;
  const items: string[] = [];
  let start = 2;
  for (const { 0: mark, 1: number, index } of text.matchAll(/\s(\d{1,3})[.)](?=\s)/g)) {
    if (number !== `${items.length + 2}`) continue;
    items.push(text.slice(start, index).trim());
    start = index + mark.length;
  }
  items.push(text.slice(start).trim());
  return items.length > 1 && items.every((item) => item !== '') ? items : undefined;
}

/** The lines of a text without their marks. */
export function unmarkedLines(text: string): readonly string[] {
  return text.split('\n').map((line) => line.replace(MARK, ''));
}

/** True when each line of a text, of two or more, is an item of its own. */
export function isList(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines.every((line) => MARK.test(line));
}

/** True for the name of a part of the indicator above: `a. laki-laki`, `- perempuan`. */
export function isPartName(text: string): boolean {
  return /^(?:[a-z][.)]|[-–•·▪])\s*\S/u.test(text);
}

/** True for two names with marks of one kind, such as `a.` and `b.`: neither is a part of the other. */
export function isOfSameList(first: string, second: string): boolean {
  const isLettered = (text: string) => /^[a-z]/u.test(text);
  return isPartName(first) && isPartName(second) && isLettered(first) === isLettered(second);
}
