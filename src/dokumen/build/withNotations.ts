import { notationsOf } from '../../read/notationsOf.js';
import { isPeriodHeading } from '../find/heading.js';
import type { Field, TableRecord } from '../find/tableRecord.js';

type Notation = 'id' | 'en';

/**
 * The records of a document, in which each cell of a value knows what the others prove about a number that has two
 * meanings: those of its row, else of its column, else of all tables.
 *
 * The row is of one indicator and decides. Cells elsewhere may be of other hands: they do not decide against the notation that the
 * caller states, nor that a dot is a decimal mark, since some write `94.33` in one row and `1.500` for thousands in the next.
 */
export function withNotations(
  records: readonly TableRecord[],
  locale: Notation | undefined,
): readonly TableRecord[] {
  const [all, columns] = [new Set<Notation>(), new Map<number, Set<Notation>>()];
  const rows = records.map(({ fields }) => {
    const row = new Set<Notation>();
    for (const field of fields) {
      for (const proven of provenBy(field)) {
        const { column } = field.place;
        const below = columns.get(column) ?? new Set();
        columns.set(column, below);
        for (const set of [all, below, row]) set.add(proven);
      }
    }
    return row;
  });
  return records.map((record, i) => {
    const [proven, whole] = [[...(rows[i] ?? [])], [...all]];
    const row = proven.length === 0 && locale === undefined && isTorn(record) ? BOTH : proven;
    const fields = record.fields.map((field): Field => {
      if (!isPeriodHeading(field.heading)) return field;
      const column = [...(columns.get(field.place.column) ?? [])];
      const notations = notationsFor(field, row, column.length > 0 ? column : whole, locale);
      return notations.length === 0 ? field : { ...field, notations };
    });
    return { ...record, fields };
  });
}

const BOTH: readonly Notation[] = ['id', 'en'];

/** True for a row with `1.234` in one cell and `1,500` in another: whichever notation is meant, one of them would be a thousandth. */
function isTorn({ fields }: TableRecord): boolean {
  const open = fields.filter(({ heading, number }) => isPeriodHeading(heading) && number === undefined);
  const marks = open.flatMap(
    ({ text }) => /^\D{0,5}[1-9]\d{0,2}([.,])\d{3}(?![\d.,])/u.exec(text)?.[1] ?? [],
  );
  return new Set(marks).size > 1;
}

/** What is known of the notation of a cell of a value, by what the cells of its row prove, and other cells. */
function notationsFor(
  { number, text }: Field,
  row: readonly Notation[],
  others: readonly Notation[],
  locale: Notation | undefined,
): readonly Notation[] {
  // What a workbook keeps as a number was written down here, with a decimal comma.
  if (number !== undefined) return ['id'];
  return row.length > 0 ? row : elsewhere(others, text, locale);
}

/** The notations that lines of a cell can only be in. */
function provenBy({ heading, text, number }: Field): readonly Notation[] {
  if (!isPeriodHeading(heading) || number !== undefined) return [];
  if (!/[.,]/.test(text)) return [];
  return text.split('\n').flatMap((line) => {
    // Without either sign a number is the same in both.
    const notations = /[.,]/.test(line) ? notationsOf(line) : [];
    return notations.length === 1 ? notations : [];
  });
}

/** What other rows prove of a text, or both notations where something speaks against it. */
function elsewhere(
  proven: readonly Notation[],
  text: string,
  locale: Notation | undefined,
): readonly Notation[] {
  const [one] = proven;
  const other = locale ?? (text.includes(',') ? one : 'id');
  return one === other || one === undefined ? proven : ['id', 'en'];
}
