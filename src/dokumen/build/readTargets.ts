import type { KondisiAwal, Proyeksi } from '../../definition/kondisiAwal.js';
import { kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import { notUnderstood } from '../../issue/tables.js';
import { isGrade } from '../../read/isGrade.js';
import type { Findings } from '../find/findings.js';
import { isPeriodHeading, type PeriodHeading } from '../find/heading.js';
import { type Field, oneLineOf } from '../find/tableRecord.js';
import { periodOf, type Years } from './periodOf.js';
import { numberIn, targetIn } from './targetIn.js';

/** What the cells of one document are read by: its years, and the notation of numbers that could mean two things. */
export interface Reference extends Years {
  readonly locale?: 'id' | 'en';
}

/** What the cells of targets and of the baseline say of an indicator. */
export interface Targets {
  readonly target: readonly Target[];
  readonly targetPerubahan: readonly Target[];
  readonly kondisiAwal: readonly KondisiAwal[];
  readonly proyeksi: readonly Proyeksi[];
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
const PART_ALONE = /^[STBK]/;

class Reading implements Targets {
  readonly target: Target[] = [];
  readonly targetPerubahan: Target[] = [];
  readonly kept: string[] = [];
  readonly kondisiAwal: KondisiAwal[] = [];
  readonly proyeksi: Proyeksi[] = [];
  satuan?: string;
  readonly #reference: Reference;
  readonly #findings: Findings;

  constructor(reference: Reference, findings: Findings) {
    this.#reference = reference;
    this.#findings = findings;
  }

  add(field: Field, heading: PeriodHeading): void {
    if (heading.jenis === 'kondisiAwal') this.#addBaseline(field, heading);
    else if (heading.jenis === 'proyeksi') this.#addProjection(field, heading);
    else if (heading.jenis === 'targetPerubahan') this.#addTarget(field, heading, this.targetPerubahan);
    else this.#addTarget(field, heading, this.target);
  }

  #addTarget(field: Field, heading: PeriodHeading, list: Target[]): void {
    const found = periodOf(heading, this.#reference);
    // The column was reported.
    if ('sebab' in found) return this.#keep(field);
    const read = targetIn(field, found.periode, this.#reference.locale);
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

  #addProjection(field: Field, heading: PeriodHeading): void {
    const found = periodOf(heading, this.#reference);
    if ('sebab' in found) return this.#keep(field);
    const read = numberIn(field, this.#reference.locale);
    const isNew = this.proyeksi.every(({ periode }) => periode !== found.periode);
    if (read.ok && isNew) this.proyeksi.push({ periode: found.periode, nilai: read.value.nilai });
    else if (read.ok) this.#leaveOut(field, 'target-ganda');
    else if (read.issues[0]?.code !== 'no-value') {
      this.#findings.inside(read.issues, field.place);
      this.#keep(field);
    }
  }

  #addBaseline(field: Field, { periode }: PeriodHeading): void {
    const value = this.#baselineIn(field);
    if (value === undefined) return;
    if (periode === undefined || PART_ALONE.test(periode)) return this.#leaveOut(field, 'tanpa-tahun');
    if (this.kondisiAwal.some((one) => one.periode === periode))
      return this.#leaveOut(field, 'kondisi-awal-ganda');
    this.kondisiAwal.push({ periode, ...value });
  }

  /** A number, a number with its grade, or a grade alone. */
  #baselineIn(field: Field): Omit<KondisiAwal, 'periode'> | undefined {
    const text = field.text.trim();
    const graded = /^(.*\S)\s*\(([^()]+)\)$/su.exec(text);
    const predikat = graded?.[2]?.trim();
    const hasGrade = predikat !== undefined && isGrade(predikat);
    if (isGrade(text)) return { predikat: text };
    const read = numberIn(hasGrade ? { ...field, text: graded?.[1] ?? '' } : field, this.#reference.locale);
    if (read.ok) return hasGrade ? { nilai: read.value.nilai, predikat } : { nilai: read.value.nilai };
    if (read.issues[0]?.code === 'no-value') return undefined;
    this.#findings.inside(read.issues, field.place);
    this.#keep(field);
    return undefined;
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
