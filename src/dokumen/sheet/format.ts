import type { Parsed } from '../../issue/parsed.js';
import type { Sheet } from './sheet.js';
import type { Table } from './table.js';

/** A format of tables: `Source` is what holds one, text or bytes. */
export interface Format<Source> {
  /** Takes a source apart into rows of clean cells; fails when that cannot be done, or when it holds too much. */
  read(source: Source): Parsed<Sheet>;
  /** Writes a table so that {@link read} gives its cells back. */
  write(table: Table): Source;
}
