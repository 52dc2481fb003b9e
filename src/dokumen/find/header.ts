import type { ColumnHeading } from './columnHeading.js';
import type { Heading } from './heading.js';

/** The headings of a table. */
export interface Header {
  /** What the heading of each column says. */
  readonly headings: readonly Heading[];
  /** The heading of each column as written. */
  readonly texts: readonly string[];
  /** What was found of the heading of each column beside that. */
  readonly notes: readonly ColumnHeading['note'][];
  /** By column, true when its heading is that of the column to its left, which reaches over it. */
  readonly merged: readonly boolean[];
  /** The year (`2026`) or years (`2026-2030`) that a title above says, where another table stands before. */
  readonly year?: string;
  /** The first row of the headings, counted from 1 in the text, and how many they take. */
  readonly row: number;
  readonly height: number;
}
