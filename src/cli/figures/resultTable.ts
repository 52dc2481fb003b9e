import type { Indikator } from '../../index.js';
import type { OtherTable, ResultColumn, RowFormat, RowWriter } from '../output/rowWriter.js';
import { rowWriterOf } from '../output/rowWriterOf.js';
import type { Layout } from '../terminal/layout.js';
import { Faults } from './faults.js';
import { longColumns, type ResultShape, shortColumns } from './resultColumns.js';
import { longLines, type PrintedFigure, type RowPlace, shortLines } from './resultLines.js';

/** A table of results that is written while rows go by: for programs in full, for people short, with what is wrong below. */
export class ResultTable {
  /** True for CSV and JSON. */
  readonly isForPrograms: boolean;
  readonly #indikator: readonly Indikator[];
  readonly #bahasa: ResultShape['bahasa'];
  readonly #columns: readonly ResultColumn[];
  readonly #writer: RowWriter;
  readonly #faults = new Faults();
  #lines: (readonly string[])[] = [];

  constructor(indikator: readonly Indikator[], shape: ResultShape, format: RowFormat, layout: Layout) {
    this.isForPrograms = format === 'csv' || format === 'json';
    this.#indikator = indikator;
    this.#bahasa = shape.bahasa;
    this.#columns = this.isForPrograms ? longColumns(shape) : shortColumns(shape, indikator);
    this.#writer = rowWriterOf(format, 'hasil', this.#columns, layout);
  }

  /** Adds what came out of one row, for each indicator. */
  add(place: RowPlace, printed: readonly PrintedFigure[]): void {
    const linesOf = this.isForPrograms ? longLines : shortLines;
    for (const line of linesOf(place, printed, this.#indikator, this.#columns)) this.#lines.push(line);
    if (this.isForPrograms) return;
    printed.forEach(({ messages }, k) => {
      for (const one of messages) this.#faults.add(placeText(place), this.#indikator[k]?.nama ?? '', one);
    });
  }

  /** The text of the rows since the last time. */
  take(): string {
    const lines = this.#lines;
    this.#lines = [];
    return lines.length === 0 ? '' : this.#writer.rows(lines);
  }

  /** The text behind all rows: what is wrong, and these tables. */
  end(others: readonly OtherTable[]): string {
    return this.#writer.end([...this.#faults.table(this.#bahasa, this.#indikator.length > 1), ...others]);
  }
}

/** A place in few words: the number of the row, or else its region and period. */
function placeText({ baris, wilayah, unit, nama, periode }: RowPlace): string {
  return baris ?? [nama ?? wilayah ?? unit, periode].filter((word) => word !== undefined).join(' ');
}
