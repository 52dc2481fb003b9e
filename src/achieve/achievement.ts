import { constantOf } from '../decimal/constantOf.js';
import type { Decimal } from '../decimal/decimal.js';
import { compare, type Rational } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import type { MetodeCapaian, RumusCapaian } from '../definition/kebijakanCapaian.js';
import type { Kurun } from '../definition/kurun.js';
import { defaultPembulatan } from '../definition/pembulatan.js';
import type { Periode } from '../definition/periode.js';
import type { IsiTarget } from '../definition/target.js';
import { Figure } from '../evaluate/figure.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import type { Percentage } from './applyMethod.js';
import type { CapaianAngka } from './capaian.js';
import type { Grades, Measure } from './gradesOf.js';

/** What an achievement was made from. */
export interface Process extends Percentage {
  readonly indikator: Indikator;
  readonly metode: MetodeCapaian | RumusCapaian;
  readonly target: IsiTarget;
  readonly kurun: Kurun | undefined;
  /** The targets that the target is the sum of; undefined: it is one by itself. */
  readonly terms?: readonly string[];
  /** Target and realisation both count from the start of the year. */
  readonly isCumulative: boolean;
  readonly realisasi: Measure;
  /** The classes whose numbers the method took, where one of the values is a grade alone. */
  readonly grades: Grades | undefined;
  /** Undefined where it depends on a direction that nobody stated. */
  readonly tercapai: boolean | undefined;
  /** The result that was the realisation, when it was one. */
  readonly figure: Figure | undefined;
}

/** An achievement, made here and nowhere else: floor and cap, one rounding, then the grade. */
export class Achievement extends Figure implements CapaianAngka {
  // Declared and not initialised: where there is no such thing, there is no such key, and the others keep their order.
  declare readonly tercapai?: boolean;
  declare readonly metode: MetodeCapaian | 'rumus';
  declare readonly target: IsiTarget;
  declare readonly periode?: Periode;
  declare readonly predikat?: string;
  readonly #process: Process;

  constructor(process: Process) {
    const { indikator, kurun } = process;
    const { capaian = {} } = indikator;
    const nilai = limited(indikator, process.nilai);
    const pembulatan = capaian.pembulatan ?? defaultPembulatan;
    const rounded = new RoundedFraction(nilai, pembulatan);
    super({
      id: indikator.id,
      rounded,
      mode: pembulatan.mode,
      satuan: '%',
      dasar: capaian.dasar,
    });
    this.#process = process;
    if (process.tercapai !== undefined) this.tercapai = process.tercapai;
    this.metode = typeof process.metode === 'string' ? process.metode : 'rumus';
    this.target = process.target;
    if (kurun !== undefined) this.periode = kurun.periode;
    const predikat = this.gradeBy(capaian);
    if (predikat !== undefined) this.predikat = predikat;
  }

  get capaian(): Decimal {
    return this.toDecimal();
  }

  get indikator(): Indikator {
    return this.#process.indikator;
  }

  get hasil(): Figure | undefined {
    return this.#process.figure;
  }

  /** What an achievement was made from; undefined when this library did not make the value. */
  static processOf(value: unknown): Process | undefined {
    return typeof value === 'object' && value !== null && #process in value ? value.#process : undefined;
  }
}

/** The percentage between floor and cap. */
export function limited({ capaian = {} }: Indikator, nilai: Rational): Rational {
  const { batasAtas, batasBawah } = capaian;
  if (batasAtas !== undefined && compare(nilai, constantOf(batasAtas)) > 0) return constantOf(batasAtas);
  if (batasBawah !== undefined && compare(nilai, constantOf(batasBawah)) < 0) return constantOf(batasBawah);
  return nilai;
}
