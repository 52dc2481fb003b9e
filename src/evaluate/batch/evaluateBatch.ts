import { freeze } from '../../definition/freeze.js';
import type { Indikator } from '../../definition/indikator.js';
import { defaultPembulatan } from '../../definition/pembulatan.js';
import type { Unchecked } from '../../definition/unchecked.js';
import { notAnObject, unequalLengths } from '../../issue/evaluation.js';
import { tooLarge, unreadable, wrongArgument } from '../../issue/input.js';
import { type Issue, makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { evaluateValues, isRow } from '../evaluate.js';
import { type Prepared, prepare } from '../prepare.js';
import { Batch, type HasilBatch } from './hasilBatch.js';
import { type Columns, isKolom, type Kolom, rowOf } from './kolom.js';
import { newRows, runBatch } from './runBatch.js';

/**
 * Evaluates an indicator on many rows at once: a column for each variable. Every row comes out as {@link evaluate}
 * gives it, to the digit and to the first issue's code.
 *
 * `NaN` in a `Float64Array`, `null` and `undefined` in a list mean "not filled in"; a column that is absent is
 * missing in every row. Columns are not copied. What is wrong with the batch as a whole (columns of unequal lengths,
 * something that is no column, an indicator that is not checked) stands in `issues`; it never throws. A variable that takes the
 * result of another indicator has a column like any other.
 *
 * @param indikator - The indicator.
 * @param columns - A column (list of values) for each variable, by id, all of one length.
 *
 * @example
 * ```ts
 * const banyak = evaluateBatch(pmks, {
 *   terlayani: Float64Array.of(23, 1250, 7),
 *   seluruh: Float64Array.of(160, 4120, 0),
 * });
 * [banyak.length, banyak.desimal(0), banyak.desimal(1), banyak.code(2)];
 * // => [3, '14.38', '30.34', 'part-exceeds-whole']
 * const hasil = banyak.at(0);
 * hasil.ok && hasil.teks; // => '14,38%'
 * ```
 */
export function evaluateBatch<V extends string, By = unknown>(
  indikator: Indikator<V> | Unchecked<By, 'Indikator'>,
  columns: { readonly [K in NoInfer<V>]?: Kolom | null | undefined },
): HasilBatch<V> {
  const prepared = prepare(indikator);
  // The inputs of each result are the definition's variables, which V is the union of.
  return (
    prepared.ok ? evaluateColumns(prepared.value, columns) : failed(undefined, prepared.issues)
  ) as HasilBatch<V>;
}

function evaluateColumns(prepared: Prepared, given: unknown): HasilBatch {
  const whole = { asal: 'data', path: [] } as const;
  if (!isRow(given)) return failed(prepared, [makeIssue(notAnObject, whole, given, {})]);
  try {
    const read = readColumns(prepared, given);
    if (!read.ok) return failed(prepared, read.issues);
    const { columns, length } = read.value;
    return new Batch({
      ...runBatch(prepared, columns, length),
      issues: [],
      digit: prepared.pembulatan.digit,
      at: (i) => freeze(evaluateValues(prepared, rowOf(columns, i))),
    });
  } catch {
    // A getter or a proxy of the caller.
    return failed(prepared, [makeIssue(unreadable, whole, given, {})]);
  }
}

/** A batch without rows, and why. */
function failed(prepared: Prepared | undefined, issues: readonly Issue[]): HasilBatch {
  const id = prepared && { id: prepared.indikator.id };
  return new Batch({
    issues,
    digit: (prepared?.pembulatan ?? defaultPembulatan).digit,
    ...newRows(0),
    at: () => freeze({ ok: false, ...id, issues }),
  });
}

/** Most rows of one batch. */
const MAX_ROWS = 134_217_728;
/** Most rows of a list with holes: 10^8 of them take no room in the list, but each would have an outcome. */
const MAX_WITH_HOLES = 1_000_000;

const diharapkan = 'Float64Array, Int32Array, BigInt64Array, Array';

/** The columns of a batch, and how many rows they have. */
interface ColumnsRead {
  readonly columns: Columns;
  readonly length: number;
}

/** The columns in declared order, or the issue of the first one that is no column or has another length. */
function readColumns({ variabel }: Prepared, given: object): Parsed<ColumnsRead> {
  const columns: (Kolom | undefined)[] = [];
  let first: { readonly id: string; readonly length: number } | undefined;
  for (const { id } of variabel) {
    const kolom: unknown = (Object.hasOwn(given, id) ? Reflect.get(given, id) : undefined) ?? undefined;
    const place = { asal: 'data', path: [id] } as const;
    if (kolom === undefined) {
      columns.push(undefined);
      continue;
    }
    if (!isKolom(kolom)) return refused(makeIssue(wrongArgument, place, kolom, { diharapkan }));
    const { length } = kolom;
    const batas = mostRows(kolom, length);
    // A list that is a proxy can claim any length, also NaN.
    if (!(length <= batas)) return refused(makeIssue(tooLarge, place, kolom, { batas }));
    first ??= { id, length };
    const fakta = { panjang: length, pertama: first.id, panjangPertama: first.length };
    if (length !== first.length) return refused(makeIssue(unequalLengths, place, kolom, fakta));
    columns.push(kolom);
  }
  return { ok: true, value: { columns, length: first?.length ?? 0 } };
}

function refused(issue: Issue): Parsed<never> {
  return { ok: false, issues: [issue] };
}

function mostRows(kolom: Kolom, length: number): number {
  if (!Array.isArray(kolom) || !(length > MAX_WITH_HOLES && length <= MAX_ROWS)) return MAX_ROWS;
  // `every` and its like pass over holes.
  for (let i = 0; i < length; i += 1) if (!(i in kolom)) return MAX_WITH_HOLES;
  return MAX_ROWS;
}
