import type { Indikator } from '../definition/indikator.js';
import { takeFigure } from '../evaluate/evaluateAll.js';
import { innerFirst } from '../evaluate/innerFirst.js';
import type { Input } from '../evaluate/input.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import type { Issue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import type { Agregat } from './agregat.js';
import { caraOf } from './caraOf.js';
import type { Cells } from './cells.js';
import { figureOver, type Group } from './figureOver.js';
import { cellOfPart, type Joining, type Taken, type TakenFigure } from './joining.js';
import { Total } from './total.js';
import { readColumn, takenColumn, type ValueColumn } from './valueColumn.js';

/** The indicators of a document, made ready for the rows: each value is read once for all of them. */
interface DocumentRows {
  readonly cells: Cells;
  readonly byId: ReadonlyMap<string, Prepared>;
  readonly joinings: ReadonlyMap<Prepared, Parsed<Joining>>;
}

/** The figures of a group as far as they were made, and those of parts of it that others join results of, by the rows of the part. */
interface GroupFigures {
  readonly group: Group;
  readonly figures: Map<Prepared, Agregat>;
  readonly parts: Map<string, GroupFigures>;
}

/** The figures of all indicators of a checked document, in document order, for any group of rows. */
export function documentFigures(
  semua: readonly Indikator[],
  cells: Cells,
): (group: Group) => readonly Agregat[] {
  // Every indicator of a checked document is checked.
  const ready = semua.map((indikator) => (prepare(indikator) as { readonly value: Prepared }).value);
  const byId = new Map(ready.map((prepared) => [prepared.indikator.id, prepared]));
  const columns = new Map<string, ValueColumn>();
  const joinings = new Map(ready.map((one) => [one, joiningOf(one, { cells, byId, columns })]));
  return (group) => {
    const all: GroupFigures = { group, figures: new Map(), parts: new Map() };
    makeFigures({ cells, byId, joinings }, ready, all);
    // Figures of parts are many; what asks for some later has them made again.
    all.parts.clear();
    // All of them are made by now.
    return ready.map((prepared) => all.figures.get(prepared) as Agregat);
  };
}

/** Columns are kept by the id of their variable, which has one definition in a document. */
function joiningOf(
  prepared: Prepared,
  { cells, byId, columns }: Omit<DocumentRows, 'joinings'> & { readonly columns: Map<string, ValueColumn> },
): Parsed<Joining> {
  const { indikator, composed, variabel } = prepared;
  // Without data of its own an indicator has nothing to join where it does not say how.
  const undeclared =
    composed.length < variabel.length ? {} : ({ wilayah: 'gabung', periode: 'gabung' } as const);
  const cara = caraOf({ ...indikator, agregasi: { ...undeclared, ...indikator.agregasi } }, cells);
  if (!cara.ok) return cara;
  const sources = new Map(composed.map((one) => [one.position, byId.get(one.indikator)]));
  const own = variabel.map((one, position): ValueColumn => {
    const nama = sources.get(position)?.indikator.nama;
    const column =
      columns.get(one.id) ??
      (nama === undefined ? readColumn(one, cells.data) : takenColumn(one, cells.data, nama));
    columns.set(one.id, column);
    // Where its whole stands is a matter of each indicator.
    return { ...column, variabel: one };
  });
  return { ok: true, value: { prepared, columns: own, cells, cara: cara.value } };
}

/** Makes figures that are asked for, each after those that it is made of. */
function makeFigures(document: DocumentRows, wanted: readonly Prepared[], made: GroupFigures): void {
  const open = (all: readonly Prepared[]) => all.filter((one) => !made.figures.has(one));
  for (const one of innerFirst(open(wanted), (prepared) => open(innerOf(document, prepared))))
    made.figures.set(one, figureIn(document, one, made));
}

function figureIn(document: DocumentRows, prepared: Prepared, made: GroupFigures): Agregat {
  // Every indicator has a joining.
  const joining = document.joinings.get(prepared) as Parsed<Joining>;
  if (!joining.ok) return { ok: false, id: prepared.indikator.id, issues: joining.issues };
  if (prepared.composed.length === 0) return figureOver(joining.value, made.group);
  const take = (rows: readonly number[] = made.group.rows) => {
    const isAll = rows.length === made.group.rows.length;
    const part = isAll ? made : partOf(joining.value, rows, made);
    makeFigures(document, innerOf(document, prepared), part);
    return takenFrom(document, prepared, part.figures);
  };
  return figureOver({ ...joining.value, take }, made.group);
}

/** Some rows of a group as a group of their own, which lacks none of their cells; made once for all indicators. */
function partOf(joining: Joining, rows: readonly number[], { group, parts }: GroupFigures): GroupFigures {
  const key = rows.join();
  const known = parts.get(key);
  if (known !== undefined) return known;
  const { places, periods, place, period } = joining.cells;
  // The last rows of several regions are of no single cell.
  const { wilayah, periode } = joining.cara;
  const isLast = wilayah === 'gabung' && periode === 'terakhir' && rows.length > 1;
  const namesOf = (list: readonly string[], positions: Int32Array) =>
    [...new Set(rows.map((row) => positions[row] as number))].map((i) => list[i] as string);
  const own: Group = {
    rows,
    untuk: isLast ? group.untuk : cellOfPart(joining, rows),
    kurun: undefined,
    expected: { places: namesOf(places, place), periods: namesOf(periods, period) },
    nama: group.nama,
    lengkap: false,
  };
  const made: GroupFigures = { group: own, figures: new Map(), parts };
  parts.set(key, made);
  return made;
}

/** What an indicator takes of others, whose figures are made already. */
function takenFrom(
  document: DocumentRows,
  { variabel, composed }: Prepared,
  figures: GroupFigures['figures'],
): Taken {
  const inputs = new Map<string, Input>();
  const issues: Issue[] = [];
  const taken: TakenFigure[] = [];
  for (const source of composed) {
    // A variable stands at its position, and a checked document has the indicator that it names.
    const own = variabel[source.position] as (typeof variabel)[number];
    const inner = document.byId.get(source.indikator) as Prepared;
    const figure = figures.get(inner) as Agregat;
    const read = takeFigure(own, source, figure, inner.indikator.nama);
    if ('code' in read) issues.push(read);
    else inputs.set(own.id, read);
    const origin = Total.originOf(figure);
    if (figure.ok && origin !== undefined) taken.push({ figure, used: origin.used, failed: origin.failed });
  }
  return { inputs, issues, figures: taken };
}

function innerOf({ byId }: DocumentRows, { composed }: Prepared): readonly Prepared[] {
  return composed.flatMap(({ indikator }) => byId.get(indikator) ?? []);
}
