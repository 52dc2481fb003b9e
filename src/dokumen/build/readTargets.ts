import type { KondisiAwal } from '../../definition/indikator.js';
import { kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { isPeriodHeading, type PeriodHeading } from '../find/heading.js';
import { type Field, oneLineOf } from '../find/tableRecord.js';
import { numberIn, targetIn } from './targetIn.js';

/** What the cells of one document are read by: its years, and the notation of numbers that could mean two things. */
export interface Reference {
  readonly tahun: number;
  readonly tahunAkhir?: number;
  readonly locale?: 'id' | 'en';
}

/** What the cells of targets and of the baseline say of an indicator. */
export interface Targets {
  readonly target: readonly Target[];
  readonly targetPerubahan: readonly Target[];
  readonly kondisiAwal?: KondisiAwal;
  /** A unit that stood in a target cell. */
  readonly satuan?: string;
  /** Texts that could not be read, each behind its heading, to be kept elsewhere. */
  readonly kept: readonly string[];
}

/** Reads the cells of targets and of the baseline of one indicator, each for the period of its heading. */
export function readTargets(fields: readonly Field[], reference: Reference, findings: Findings): Targets {
  const reading = new Reading(reference, findings);
  for (const field of fields) {
    const { heading } = field;
    if (isPeriodHeading(heading)) reading.add(field, heading);
  }
  return reading;
}

/** A period of which a heading says only the part of the year. */
const PART_ALONE = /^[ST]/;

class Reading implements Targets {
  readonly target: Target[] = [];
  readonly targetPerubahan: Target[] = [];
  readonly kept: string[] = [];
  kondisiAwal?: KondisiAwal;
  satuan?: string;
  readonly #reference: Reference;
  readonly #findings: Findings;

  constructor(reference: Reference, findings: Findings) {
    this.#reference = reference;
    this.#findings = findings;
  }

  add(field: Field, heading: PeriodHeading): void {
    if (heading.jenis === 'kondisiAwal') this.#addBaseline(field, heading);
    else if (heading.jenis === 'targetPerubahan') this.#addTarget(field, heading, this.targetPerubahan);
    else this.#addTarget(field, heading, this.target);
  }

  #addTarget(field: Field, heading: PeriodHeading, list: Target[]): void {
    const read = targetIn(field, this.#periodeOf(heading), this.#reference.locale);
    if (!read.ok) {
      this.#findings.inside(read.issues, field.place);
      return this.#keep(field);
    }
    if (read.value === 'none') return;
    if (read.satuan !== undefined) this.satuan ??= read.satuan;
    const target = heading.kumulatif === undefined ? read.value : { ...read.value, kumulatif: true as const };
    const same = list.find((one) => isSamePeriod(one, target));
    if (same === undefined) list.push(target);
    else if (same.asli !== target.asli) this.#leaveOut(field, 'target-ganda');
  }

  #periodeOf({ periode }: PeriodHeading): string {
    const { tahun, tahunAkhir } = this.#reference;
    if (periode === undefined) return tahunAkhir === undefined ? `${tahun}` : `${tahun}-${tahunAkhir}`;
    return PART_ALONE.test(periode) ? `${tahun}-${periode}` : periode;
  }

  #addBaseline(field: Field, { periode }: PeriodHeading): void {
    const read = numberIn(field, this.#reference.locale);
    if (!read.ok) {
      if (read.issues[0]?.code === 'no-value') return;
      this.#findings.inside(read.issues, field.place);
      return this.#keep(field);
    }
    if (periode === undefined || PART_ALONE.test(periode)) return this.#leaveOut(field, 'tanpa-tahun');
    if (this.kondisiAwal !== undefined) return this.#leaveOut(field, 'kondisi-awal-ganda');
    this.kondisiAwal = { periode, nilai: read.value.nilai };
  }

  #leaveOut(field: Field, cause: string): void {
    const facts = { disimpan: 'caraPerhitungan', sebab: cause };
    this.#findings.cell(notUnderstood, field.place, field.text, facts);
    this.#keep(field);
  }

  #keep(field: Field): void {
    this.kept.push(`${field.place.heading}: ${oneLineOf(field)}`);
  }
}

function isSamePeriod(a: Target, b: Target): boolean {
  const [first, second] = [kurunOf(a.periode), kurunOf(b.periode)];
  return first?.awal === second?.awal && first?.akhir === second?.akhir;
}
