import type { Fact } from './fact.js';
import type { Block, Cell, Row, Table } from './page.js';
import type { Place, Written } from './written.js';

/** What a document says in one cell, of which indicator. */
export interface Claim {
  readonly fact: Fact;
  readonly of: string;
  readonly cell: Cell;
  readonly place: Place;
  /** The headings above the cell. */
  readonly headings: readonly Cell[];
  /** The cell of the name of the indicator. */
  readonly name: Cell | undefined;
}

/** Everything that the tables of a page say. */
export function claimsOf(page: readonly Block[], written: Written): readonly Claim[] {
  return page.flatMap((block) => (typeof block === 'string' ? [] : claimsOfTable(block, written)));
}

function claimsOfTable({ rows, headings }: Table, { places }: Written): readonly Claim[] {
  const above = rows
    .slice(0, headings)
    .filter((row) => !isNumbering(row))
    .flat();
  let last: Cell | undefined;
  return rows.slice(headings).flatMap((row) => {
    const owners = ownersOf(row, last);
    last = row.findLast((one) => nameIn(one) !== undefined) ?? last;
    return row.flatMap((cell, i) => {
      const place = places.get(cell) as Place;
      const name = owners[i];
      const over = above.filter((one) => places.get(one)?.columns.some((x) => place.columns.includes(x)));
      return cell.facts.map((fact): Claim => {
        const own = 'of' in fact ? fact.of : undefined;
        return { fact, of: own ?? nameIn(name) ?? '', cell, place, headings: over, name };
      });
    });
  });
}

/** A row that numbers every column says nothing of them; years by their place stand below a heading, and not everywhere. */
function isNumbering(row: Row): boolean {
  return row.every(({ text }, i) => [`${i + 1}`, `(${i + 1})`].includes(text));
}

/** For each cell the name that it belongs to: what stands right of a name is of that one, what stands left of all of the first. */
function ownersOf(row: Row, last: Cell | undefined): readonly (Cell | undefined)[] {
  let current = row.find((one) => nameIn(one) !== undefined) ?? last;
  return row.map((cell) => {
    if (nameIn(cell) !== undefined) current = cell;
    return current;
  });
}

function nameIn(cell: Cell | undefined): string | undefined {
  const fact = cell?.facts.find(({ jenis }) => jenis === 'indikator');
  return fact?.jenis === 'indikator' ? fact.nama : undefined;
}
