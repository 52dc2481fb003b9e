import type { Session } from '../arguments/session.js';
import { ownProblem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import type { DataRow, DataRows } from './dataRow.js';
import { decodedText } from './encodingOf.js';
import { type InputSource, readAll } from './inputSource.js';
import { parseJson } from './parseJson.js';

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** The rows of JSON: a list of objects, or one; their values may stand in `data`. The first row that is given has the keys. */
export async function* jsonRows(source: InputSource, session: Session): DataRows {
  const value = parseJson(decodedText(await readAll(source, session)), source.name);
  const records = (Array.isArray(value) ? value : [value]).map((one, i) => recordOf(one, i, source.name));
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  yield [{ number: 0, cells: keys }, ...records.map((record, i) => rowOf(record, keys, i + 1))];
}

function rowOf(record: Readonly<Record<string, unknown>>, keys: readonly string[], number: number): DataRow {
  const cells = keys.map((key) => textOfValue(Object.hasOwn(record, key) ? record[key] : null));
  // What JSON says is in the notation of programs.
  return { number, cells, exact: cells.map((cell) => (PLAIN.test(cell) ? cell : undefined)) };
}

function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function recordOf(value: unknown, i: number, name: string): Readonly<Record<string, unknown>> {
  if (!isObject(value))
    throw new ReadFailure(
      [
        ownProblem(
          'not-an-object',
          `butir ${i + 1}: diharapkan objek seperti {"wilayah": "63.05", "terlayani": 23}`,
          `item ${i + 1}: expected an object such as {"wilayah": "63.05", "terlayani": 23}`,
        ),
      ],
      name,
    );
  const { data, ...rest } = value;
  return isObject(data) ? { ...rest, ...data } : value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
