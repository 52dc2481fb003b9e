import type { Cell, Row } from '../sheet/sheet.js';
import type { Heading } from './heading.js';
import { headingOf, nearestHeading } from './headingOf.js';
import { maskNip } from './maskNip.js';

/** The headings of a table. */
export interface Header {
  /** What the heading of each column says. */
  readonly headings: readonly Heading[];
  /** The heading of each column as written. */
  readonly texts: readonly string[];
  /** How many rows the headings take. */
  readonly height: number;
}

/** A row with more columns than this is no IKU table and is not looked at. */
const MAX_COLUMNS = 200;

/** So many different texts of one document are compared with the known headings for misprints, and no more. */
const MAX_NEAR = 500;

/** Finds the rows of headings in one document. */
export class HeaderFinder {
  readonly #near = new Map<string, Heading | undefined>();

  /**
   * The headings that begin with this row; *undefined* when it is no row of headings, which has a column of indicators and
   * at least one more that is known.
   */
  headerAt(rows: readonly Row[], at: number): Header | undefined {
    const first = rows[at];
    if (first?.table === undefined || first.cells.length > MAX_COLUMNS) return undefined;
    const own = first.cells.map(({ text }) => text.replaceAll('\n', ' '));
    const exact = own.map(headingOf);
    if (exact.every((heading) => heading === undefined)) return undefined;
    const known = own.map((text, i) => exact[i] ?? this.#nearest(text));
    const kinds = new Set(known.flatMap((heading) => (heading === undefined ? [] : [heading.jenis])));
    if (!kinds.has('indikator') || kinds.size < 2) return undefined;
    const joined = withSecondRow(first.cells, rows[at + 1]);
    const texts = joined ?? own;
    const headings = texts.map((text, i): Heading => {
      const unknown: Heading = { jenis: 'unknown' };
      if (joined === undefined) return known[i] ?? unknown;
      return headingOf(text) ?? this.#nearest(text) ?? known[i] ?? unknown;
    });
    return { headings, texts: texts.map(maskNip), height: joined === undefined ? 1 : 2 };
  }

  #nearest(text: string): Heading | undefined {
    if (this.#near.has(text) || this.#near.size >= MAX_NEAR) return this.#near.get(text);
    const heading = nearestHeading(text);
    this.#near.set(text, heading);
    return heading;
  }
}

/**
 * The headings together with those of a second row that divides some of them, as "Target" over "2021" and "2022";
 * *undefined* when the next row is no such row.
 */
function withSecondRow(first: readonly Cell[], next: Row | undefined): readonly string[] | undefined {
  if (next?.table === undefined || next.cells.length > MAX_COLUMNS) return undefined;
  const own = next.cells.map(({ text, copy }) => (copy === 'above' ? '' : text));
  const filled = own.filter((text) => text !== '');
  if (filled.length === 0 || !filled.every(isPart)) return undefined;
  let above = '';
  return Array.from({ length: Math.max(first.length, own.length) }, (_, i) => {
    const [top, sub] = [first[i]?.text ?? '', own[i] ?? ''];
    // In some formats a merged heading leaves the cells to its right empty.
    if (top !== '') above = top;
    return sub === '' ? top : `${top === '' ? above : top} ${sub}`;
  });
}

/** The kinds of headings that can stand in a second row. */
const PARTS: ReadonlySet<Heading['jenis']> = new Set([
  'target',
  'targetPerubahan',
  'kondisiAwal',
  'finalTarget',
  'realisasi',
  'capaian',
  'predikat',
]);

/** True for a heading that only a second row can have: a period, or a result. */
function isPart(text: string): boolean {
  if (/^(?:tahun )?(?:ke[- ]?)?(?:i{1,3}|iv|v)$/i.test(text)) return true;
  const heading = headingOf(text);
  return heading !== undefined && PARTS.has(heading.jenis);
}

/** True for the row of column numbers that some tables have below their headings: (1) (2) (3). */
export function isNumbering({ cells }: Row): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length < 3) return false;
  return filled.every(({ text }, i) => text === `${i + 1}` || text === `(${i + 1})`);
}
