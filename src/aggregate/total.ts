import type { Decimal } from '../decimal/decimal.js';
import type { Indikator } from '../definition/indikator.js';
import type { Periode } from '../definition/periode.js';
import { Figure } from '../evaluate/figure.js';
import { predikatOf, type Result, unitBeside } from '../evaluate/result.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import type { Issue } from '../issue/issue.js';
import type { AgregatAngka, BagianAgregat } from './agregat.js';
import { bagianOf } from './bagianOf.js';
import type { CakupanAgregat } from './cakupanAgregat.js';
import type { Cara } from './joining.js';
import type { UntukAgregat } from './masukanAgregat.js';
import type { Origin } from './origin.js';

/** The one maker of figures over many rows. */
export class Total extends Figure implements AgregatAngka {
  readonly cara: Cara;
  // Optional, so declared and not initialised: a figure for no named whole, or without a grade, has no such key.
  declare readonly untuk?: UntukAgregat;
  declare readonly predikat?: string;
  readonly cakupan: CakupanAgregat;
  readonly catatan: readonly Issue[];
  readonly #origin: Origin;

  constructor(origin: Origin) {
    const { joining, nilai, untuk, cakupan, catatan, kurun } = origin;
    const { indikator, pembulatan } = joining.prepared;
    const rounded = new RoundedFraction(nilai, pembulatan);
    const predikat = predikatOf(indikator, rounded);
    super({
      id: indikator.id,
      rounded,
      mode: pembulatan.mode,
      satuan: unitBeside(indikator, predikat),
      predikat,
      kurun,
      filled: joining.cells.isTimed ? () => periodsOf(origin) : undefined,
      dasar: indikator.capaian?.dasar,
    });
    this.#origin = origin;
    this.cara = joining.cara;
    if (Object.keys(untuk).length > 0) this.untuk = untuk;
    if (predikat !== undefined) this.predikat = predikat;
    this.cakupan = cakupan;
    this.catatan = catatan;
  }

  get nilai(): Decimal {
    return this.toDecimal();
  }

  get bagian(): readonly BagianAgregat[] {
    return bagianOf(this.#origin);
  }

  get gabungan(): Result | undefined {
    return this.#origin.gabungan;
  }

  get indikator(): Indikator {
    return this.#origin.joining.prepared.indikator;
  }

  /** What a figure over many rows was made from; undefined when the value is none of ours. */
  static originOf(value: unknown): Origin | undefined {
    return typeof value === 'object' && value !== null && #origin in value ? value.#origin : undefined;
  }
}

/** The periods of the rows that went in, in order of time. */
function periodsOf({ joining: { cells }, used }: Origin): readonly Periode[] {
  const positions = new Set(used.map((row) => cells.period[row]));
  return cells.periods.filter((_, i) => positions.has(i));
}
