import { constantOf } from '../decimal/constantOf.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import type { Pembulatan } from '../definition/pembulatan.js';
import { compile, type Program } from '../formula/compile.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import type { Parsed } from '../issue/parsed.js';
import { type Kernel, kernelOf } from './doubles/kernel.js';
import type { ExactBound, PreparedVariabel } from './preparedVariabel.js';

/** A variable that takes the result of another indicator. */
export interface Composed {
  /** The position of the variable. */
  readonly position: number;
  /** The id of that indicator. */
  readonly indikator: string;
  readonly isExact: boolean;
}

/** An indicator made ready for evaluation, once. */
export interface Prepared {
  readonly indikator: Indikator;
  readonly variabel: readonly PreparedVariabel[];
  /** The variables that take results of other indicators, in declared order. */
  readonly composed: readonly Composed[];
  readonly pembulatan: Pembulatan;
  readonly program: Program;
  /** The formula ready for doubles; undefined when it is no quotient of sums. */
  readonly kernel: Kernel | undefined;
}

/** Definitions that are ready, in a weak map: an entry goes with its definition when that is no longer used. */
const known = /* @__PURE__ */ new WeakMap<object, Prepared>();

/**
 * Makes an indicator ready, once. Only one that `defineIndikator`, the parsers, `readDokumen` or the catalogue made: another
 * object could change between two calls, and is refused as `unchecked-definition`.
 */
export function prepare(indikator: unknown): Parsed<Prepared> {
  const found = typeof indikator === 'object' && indikator !== null ? known.get(indikator) : undefined;
  if (found !== undefined) return { ok: true, value: found };
  const checked = requireChecked('indikator', indikator);
  if (!checked.ok) return checked;
  const prepared = makeReady(checked.value);
  known.set(checked.value, prepared);
  return { ok: true, value: prepared };
}

function makeReady(indikator: Indikator): Prepared {
  const { formula } = indikator;
  const pembulatan = pembulatanOf(indikator);
  const ids = Object.keys(indikator.variabel);
  const variabel = Object.entries(indikator.variabel).map(
    ([id, { label, jenis, minimum, maksimum, bagianDari }]): PreparedVariabel => ({
      id,
      label,
      isCount: jenis === 'cacah',
      minimum: exactBoundOf(minimum),
      maximum: exactBoundOf(maksimum),
      whole: bagianDari === undefined ? undefined : ids.indexOf(bagianDari),
    }),
  );
  const composed = Object.values(indikator.variabel).flatMap(
    ({ indikator: inner, dasar }, position): Composed[] =>
      inner === undefined ? [] : [{ position, indikator: inner, isExact: dasar === 'eksak' }],
  );
  const program = compile(formula, ids);
  return {
    indikator,
    variabel,
    composed,
    pembulatan,
    program,
    kernel: kernelOf(formula, variabel, pembulatan),
  };
}

function exactBoundOf(text: string | undefined): ExactBound | undefined {
  return text === undefined ? undefined : { text, value: constantOf(text) };
}
