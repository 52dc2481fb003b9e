/** An item of a list at the beginning of a line: `1.`, `2)`, `a.`, `-`, `•`. */
const MARK = /^(?:(\d{1,3})[.)]|([a-z])[.)]|[-–•·▪*])\s*(?=\S)/iu;

/**
 * The items of a cell: numbered or bulleted lines, or numbers that count up within one line
 * (`1. Renstra 2. Laporan`). A text that is no list is one item.
 */
export function listItems(teks: string): readonly string[] {
  const lines = teks.split('\n');
  const marked = lines.filter((line) => MARK.test(line)).length;
  if (lines.length > 1 && marked > 0 && MARK.test(lines[0] ?? '')) return joinWrapped(lines);
  const counted = countedItems(lines.join(' '));
  return (
    counted ?? [
      lines.join(' ').replace(MARK, (mark) => (/^1[.)]/.test(mark) || /^[-•]/.test(mark) ? '' : mark)),
    ]
  );
}

/** Lines that begin an item, each with the lines that go on with it. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (MARK.test(line)) items.push([line.replace(MARK, '')]);
    else items.at(-1)?.push(line);
  }
  return items.map((item) => item.join(' ')).filter((item) => item !== '');
}

/** `1. A 2. B 3. C`, when the numbers count up from 1 and there are two or more. */
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

/** The lines of a cell that packs several things, without their marks; one when it holds one thing. */
export function packedLines(teks: string): readonly string[] {
  return teks.split('\n').map((line) => line.replace(MARK, ''));
}

/** True when each line of the cell is an item of its own. */
export function isPacked(teks: string): boolean {
  const lines = teks.split('\n');
  return lines.length > 1 && lines.every((line) => MARK.test(line));
}

/** True for the text of a series under an indicator: `a. laki-laki`, `- perempuan`. */
export function isSubSeries(teks: string): boolean {
  return /^(?:[a-z][.)]|[-–•·▪])\s*\S/u.test(teks);
}
