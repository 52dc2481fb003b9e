import { type DokumenIku, indikatorOf, type Variabel, variabelOf } from '../../index.js';
import type { Session } from '../arguments/session.js';
import type { Values } from '../arguments/values.js';
import { columnProblems, foundColumns, unusedColumns } from '../input/columnProblems.js';
import { ColumnFinder, type DataColumns } from '../input/dataColumns.js';
import type { DataRows } from '../input/dataRow.js';
import { withChosen } from '../input/documentAround.js';
import { headedRows } from '../input/headedRows.js';
import { type InputSource, openSource } from '../input/inputSource.js';
import { rowsOf } from '../input/rowsOf.js';
import { ownProblem, type Problem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import { refuseVariable } from '../problem/refuseVariable.js';
import { refuseUsage } from '../problem/usageError.js';
import type { CellReading } from './dataBlock.js';
import { isDataSheet, rowsOfDataSheet } from './rowsOfDataSheet.js';

/** Data, ready to be read block by block. */
export interface OpenData {
  readonly name: string;
  /** The document, without the indicators that no column is for. */
  readonly dokumen: DokumenIku;
  readonly reading: CellReading;
  readonly rows: DataRows;
  /** What is worth knowing about its columns. */
  readonly problems: readonly Problem[];
}

/** Opens the data that a command works on: the values of `--isi`, or a table. */
export async function openData(
  session: Session,
  dokumen: DokumenIku,
  path: string | undefined,
): Promise<OpenData> {
  const { values } = session;
  const said = values.all('isi');
  if (said.length > 0 && path !== undefined)
    refuseUsage(
      'sebut salah satu saja: berkas data, atau --isi',
      'name one of them: a file of data, or --isi',
    );
  if (said.length > 0) return tableOfSaid(said, dokumen, session);
  const source = await openSource(session, path);
  return tableOf(await rowsIn(source, dokumen, session), source.name, dokumen, session);
}

async function rowsIn(source: InputSource, dokumen: DokumenIku, session: Session): Promise<DataRows> {
  return isDataSheet(source.head) && !session.values.has('lembar')
    ? rowsOfDataSheet(source, dokumen, session)
    : rowsOf(source, session);
}

async function tableOf(
  all: DataRows,
  name: string,
  dokumen: DokumenIku,
  { values }: Session,
): Promise<OpenData> {
  const finder = new ColumnFinder(dokumen, values.all('kolom'));
  const { columns, rows } = await headedRows(all, finder, name);
  const missing = columnProblems(dokumen, columns);
  const usable = usableIn(dokumen, columns.variabel);
  if (usable.length === 0) throw new ReadFailure([...missing, foundColumns(columns)], name);
  return {
    name,
    rows,
    problems: [...missing, ...unusedColumns(columns)],
    ...readingOf(withChosen(dokumen, usable), columns, values),
  };
}

/** The values of `--isi` as a table of one row. */
async function tableOfSaid(
  said: readonly string[],
  dokumen: DokumenIku,
  { values }: Session,
): Promise<OpenData> {
  const finder = new ColumnFinder(dokumen, values.all('kolom'));
  const { columns, rows } = await headedRows(rowOfValues(said), finder, '--isi');
  const [unknown] = columns.unused;
  if (unknown !== undefined)
    refuseVariable(
      'isi',
      unknown,
      variabelOf(dokumen).map(({ id }) => id),
    );
  const missing = variabelOf(dokumen)
    .filter(({ id }) => !columns.variabel.has(id))
    .map(({ id, definisi }) => lackingValue(id, definisi));
  const usable = usableIn(dokumen, columns.variabel);
  if (usable.length === 0) throw new ReadFailure(missing, '--isi');
  return {
    name: '--isi',
    rows,
    problems: missing,
    ...readingOf(withChosen(dokumen, usable), columns, values),
  };
}

function readingOf(
  dokumen: DokumenIku,
  columns: DataColumns,
  values: Values,
): Pick<OpenData, 'dokumen' | 'reading'> {
  const locale = values.one('locale');
  return {
    dokumen,
    reading: {
      columns,
      variabel: new Map(variabelOf(dokumen).map(({ id, definisi }) => [id, definisi])),
      locale: locale === 'id' || locale === 'en' ? locale : undefined,
    },
  };
}

/** The ids of the indicators whose values all have a column, those behind other indicators too. */
function usableIn(dokumen: DokumenIku, columns: ReadonlyMap<string, number>): readonly string[] {
  const all = new Map(indikatorOf(dokumen).map((one) => [one.id, one]));
  // No way leads from an indicator back to itself: a checked document has none.
  const isUsable = (id: string): boolean =>
    Object.entries(all.get(id)?.variabel ?? {}).every(([own, { indikator }]) =>
      indikator === undefined ? columns.has(own) : isUsable(indikator),
    );
  return [...all.keys()].filter(isUsable);
}

function lackingValue(id: string, { label }: Variabel): Problem {
  return ownProblem(
    'missing-value',
    `"${label}" belum disebut; pakai --isi ${id}=NILAI`,
    `"${label}" is not given; use --isi ${id}=VALUE`,
  );
}

async function* rowOfValues(said: readonly string[]): DataRows {
  const pairs = said.map((text): readonly [string, string] => {
    const sign = text.indexOf('=');
    if (sign < 1)
      refuseUsage(
        `--isi "${text}" tidak dipahami; contoh: --isi terlayani=23`,
        `--isi "${text}" is not understood; for example: --isi terlayani=23`,
      );
    return [text.slice(0, sign).trim(), text.slice(sign + 1)];
  });
  const twice = pairs.find(([id], i) => pairs.findIndex(([one]) => one === id) !== i);
  if (twice !== undefined)
    refuseUsage(`--isi ${twice[0]}=… disebut dua kali`, `--isi ${twice[0]}=… is given twice`);
  yield [
    { number: 0, cells: pairs.map(([id]) => id) },
    { number: 1, cells: pairs.map(([, value]) => value) },
  ];
}
