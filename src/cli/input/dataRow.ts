/** A row of data as it was read. */
export interface DataRow {
  /** Its number as people count: of a table the row, of JSON the item, from 1. */
  readonly number: number;
  /** The text of each cell. */
  readonly cells: readonly string[];
  /** The number that is kept behind each cell, as plain decimal text; undefined: the text alone says it. */
  readonly exact?: readonly (string | undefined)[];
}

/** Rows of data, block by block, so that a table of any length takes the same room. */
export type DataRows = AsyncIterable<readonly DataRow[]>;
