import { freeze } from '../definition/freeze.js';
import { evaluateInputs } from '../evaluate/evaluateInputs.js';
import type { Input } from '../evaluate/input.js';
import { missing } from '../issue/evaluation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { BagianAgregat } from './agregat.js';
import { byCell } from './cells.js';
import { cellOfPart, groupRows, type Joining, ofRow } from './joining.js';
import type { Origin } from './origin.js';
import { pool } from './pool.js';
import { inputsAt } from './soundRows.js';

/** The parts of a figure: of each region or unit where rows name one, else of each period; of each cell where results were joined. */
export function bagianOf({ joining, parts, used, nama }: Origin): readonly BagianAgregat[] {
  const order = byCell(joining.cells);
  const groups = [...rowsOfParts(joining, parts, used)].sort((a, b) => order(a[0] ?? 0, b[0] ?? 0));
  return freeze(groups.map((rows) => partOf(joining, rows, nama)));
}

function rowsOfParts(
  { cells, cara }: Joining,
  parts: Origin['parts'],
  used: readonly number[],
): readonly (readonly number[])[] {
  const isOne = parts.length === 1 && parts[0]?.rows.length !== 1;
  if (!isOne) return parts.map(({ rows }) => rows);
  if (cells.tempat === undefined) return used.map((row) => [row]);
  const rows = cara.periode === 'terakhir' ? (parts[0]?.rows ?? []) : used;
  return [...groupRows(cells.place, rows).values()];
}

function partOf(joining: Joining, rows: readonly number[], nama: Origin['nama']): BagianAgregat {
  const { prepared, columns, cells } = joining;
  // A part has a row.
  const first = rows[0] as number;
  const shared = cellOfPart(joining, rows);
  const kode = shared.wilayah ?? shared.unit;
  const name = kode === undefined ? undefined : nama.get(kode);
  const taken = joining.take?.(rows);
  const inputs =
    rows.length === 1
      ? inputsAt(columns, first, taken?.inputs)
      : (pool(joining, rows, cells.isTimed, taken?.inputs) ?? []);
  const known = inputs.filter((input) => input !== undefined);
  return {
    ...shared,
    ...(name === undefined ? {} : { nama: name }),
    data: Object.fromEntries(known.map(({ variabel, teks }) => [variabel.id, teks])),
    hasil:
      known.length === columns.length
        ? evaluateInputs(prepared, known)
        : {
            ok: false,
            id: prepared.indikator.id,
            issues: [...(taken?.issues ?? []), ...missingIn(joining, first, known)],
          },
  };
}

function missingIn(joining: Joining, row: number, known: readonly Input[]): readonly Issue[] {
  return joining.columns.flatMap(({ variabel: { id, label }, isTaken }) =>
    isTaken !== true && known.every((input) => input.variabel.id !== id)
      ? [ofRow(joining, row, makeIssue(missing, { asal: 'data', path: [id] }, undefined, { label }))]
      : [],
  );
}
