import { konstantaOf } from '../decimal/konstanta.js';
import type { Rational } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import { type Pembulatan, pembulatanBawaan } from '../definition/pembulatan.js';
import { compile, type Program } from '../formula/compile.js';
import { checkAsIndikator, type Parsed } from '../parse/check.js';

/** A bound of a variable: its text, and its exact value. */
export interface Batas {
  readonly teks: string;
  readonly nilai: Rational;
}

/** One variable made ready: where it stands, and its rules as exact numbers. */
export interface PreparedVariabel {
  readonly id: string;
  readonly label: string;
  readonly cacah: boolean;
  readonly minimum: Batas | undefined;
  readonly maksimum: Batas | undefined;
  /** The position of the variable that this one is a part of. */
  readonly seluruh: number | undefined;
}

/** An indicator made ready for evaluation, once. */
export interface Prepared {
  readonly indikator: Indikator;
  readonly variabel: readonly PreparedVariabel[];
  readonly pembulatan: Pembulatan;
  readonly program: Program;
}

/** By the frozen definition itself, so that a definition that is no longer used takes its entry along. */
const known = /* @__PURE__ */ new WeakMap<Indikator, Prepared>();

/**
 * Makes an indicator ready, once if it is one that `defineIndikator`, the parsers or the catalogue made. Another
 * object could change between two calls: it is checked and made ready each time.
 */
export function prepare(indikator: Indikator): Parsed<Prepared> {
  const found = known.get(indikator);
  if (found !== undefined) return { ok: true, value: found };
  const checked = checkAsIndikator(indikator);
  if (!checked.ok) return checked;
  const prepared = makeReady(checked.value);
  known.set(checked.value, prepared);
  return { ok: true, value: prepared };
}

function makeReady(indikator: Indikator): Prepared {
  const ids = Object.keys(indikator.variabel);
  return {
    indikator,
    variabel: Object.entries(indikator.variabel).map(
      ([id, { label, jenis, minimum, maksimum, bagianDari }]) => ({
        id,
        label,
        cacah: jenis === 'cacah',
        minimum: batasOf(minimum),
        maksimum: batasOf(maksimum),
        seluruh: bagianDari === undefined ? undefined : ids.indexOf(bagianDari),
      }),
    ),
    pembulatan: indikator.pembulatan ?? pembulatanBawaan,
    program: compile(indikator.formula, ids),
  };
}

function batasOf(teks: string | undefined): Batas | undefined {
  return teks === undefined ? undefined : { teks, nilai: konstantaOf(teks) };
}
