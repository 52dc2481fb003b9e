import type { BarisAgregat } from '../../index.js';
import type { DataColumns, Role } from '../input/dataColumns.js';
import { rowPlaces } from '../input/rowPlaces.js';
import { type DataBlock, rowValues } from './dataBlock.js';

/** The rows of a block as aggregates take them: each with its region or unit, its period, and its values. */
export function barisOf(block: DataBlock, { roles }: DataColumns): readonly BarisAgregat[] {
  const keys = rowPlaces.filter((role) => roles.has(role));
  return block.rows.map((row, i) => {
    const cells = keys.flatMap((role) => {
      const text = cellOf(row.cells, roles, role);
      return text === '' ? [] : [[role, text] as const];
    });
    return { ...Object.fromEntries(cells), data: rowValues(block, i) };
  });
}

/** The names of regions or units in a block, each behind its code. */
export function namesIn({ rows }: DataBlock, { roles }: DataColumns): readonly (readonly [string, string])[] {
  if (!roles.has('nama')) return [];
  const code = roles.has('wilayah') ? 'wilayah' : 'unit';
  return rows
    .map(({ cells }) => [cellOf(cells, roles, code), cellOf(cells, roles, 'nama')] as const)
    .filter(([own, name]) => own !== '' && name !== '');
}

function cellOf(cells: readonly string[], roles: DataColumns['roles'], role: Role): string {
  return (cells[roles.get(role) ?? -1] ?? '').trim();
}
