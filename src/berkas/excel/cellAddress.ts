/** The column of an address or of letters, counted from 1: `A` is 1, `AB12` is 28; 0 where it begins with no letter. */
export function columnNumber(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i += 1) {
    // Small letters are 32 behind capitals.
    const letter = address.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/** A rectangle of cells, counted from 1. */
export interface CellRange {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** `B2:D4` as a rectangle; undefined when it is none. */
export function rectangleOf(text: string): CellRange | undefined {
  const [, first = '', top, last = '', bottom] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  return {
    firstColumn: columnNumber(first),
    firstRow: Number(top),
    lastColumn: columnNumber(last),
    lastRow: Number(bottom),
  };
}
