import type { KondisiAwal, Proyeksi } from '../../definition/kondisiAwal.js';
import { kurunOf } from '../../definition/kurun.js';
import type { Target } from '../../definition/target.js';
import { notUnderstood, otherUnit } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { type AimHeading, isAimHeading } from '../find/heading.js';
import { behindHeading, type Field, oneLineOf } from '../find/tableRecord.js';
import { fitsUnit, gradeFault, unitInHeading } from './fitsUnit.js';
import { periodOf } from './periodOf.js';
import { type PlacedTarget, settleParts } from './settleParts.js';
import { type Reference, targetIn, type ValueRead, valueIn } from './targetIn.js';

/** What the cells of targets and of the baseline say of an indicator. */
export interface Targets {
  readonly target: readonly Target[];
  readonly targetPerubahan: readonly Target[];
  readonly kondisiAwal: readonly KondisiAwal[];
  readonly proyeksi: readonly Proyeksi[];
  /** The unit of the indicator, as `unitOf` gave it. */
  readonly satuan: string | undefined;
  /** Texts that could not be read, each behind its heading, to be kept elsewhere. */
  readonly kept: readonly string[];
}

/**
 * Reads the cells of targets and of the baseline of one indicator, each for the period of its heading. `unitOf` says the unit
 * of the indicator when it knows the first that stands in a cell; a cell with another unit is reported and kept as text.
 */
export function readTargets(
  fields: readonly Field[],
  reference: Reference,
  findings: Findings,
  unitOf: (inCells: string | undefined) => string | undefined,
): Targets {
  const reading = new Reading(reference, findings, unitOf(undefined));
  for (const field of fields) {
    const { heading } = field;
    if (isAimHeading(heading)) reading.add(field, heading);
  }
  return reading.settled(unitOf);
}

/** A period of which a heading says only the part of the year. */
const PART_ALONE = /^[STBK]/;

/** A cell that was read, with its unit, and what is done with it once it is known to be one of the indicator's. */
interface CellRead {
  readonly field: Field;
  readonly satuan: string | undefined;
  /** Its number and its grade; a grade alone is no number of any unit. */
  readonly value: Pick<ValueRead, 'nilai' | 'predikat'>;
  readonly take: () => void;
}

class Reading {
  readonly #target: PlacedTarget[] = [];
  readonly #targetPerubahan: PlacedTarget[] = [];
  readonly #kondisiAwal: KondisiAwal[] = [];
  readonly #proyeksi: Proyeksi[] = [];
  /** Targets of one period that stand in columns of one row, so that none of them is sure. */
  readonly #doubtful = new Set<PlacedTarget>();
  readonly #cells: CellRead[] = [];
  readonly #kept: string[] = [];
  /** The periods of targets that could not be read. */
  readonly #unread = new Set<string>();
  readonly #reference: Reference;
  readonly #findings: Findings;

  /** The unit that is stated beside the cells. */
  readonly #stated: string | undefined;

  constructor(reference: Reference, findings: Findings, stated: string | undefined) {
    this.#reference = reference;
    this.#findings = findings;
    this.#stated = stated;
  }

  add(field: Field, heading: AimHeading): void {
    if (heading.jenis === 'kondisiAwal') this.#addBaseline(field, heading);
    else if (heading.jenis === 'proyeksi') this.#addProjection(field, heading);
    else if (heading.jenis === 'targetPerubahan') this.#addTarget(field, heading, this.#targetPerubahan);
    else this.#addTarget(field, heading, this.#target);
  }

  /** What was read, once every cell was held against the unit of the indicator. */
  settled(unitOf: (inCells: string | undefined) => string | undefined): Targets {
    const satuan = unitOf(this.#cells.find((cell) => cell.satuan !== undefined)?.satuan);
    for (const cell of this.#cells) {
      const facts = this.#unlikeHeading(cell) ?? faultIn(cell, satuan);
      if (facts === undefined) cell.take();
      else {
        this.#findings.cell(otherUnit, cell.field.place, oneLineOf(cell.field), facts);
        this.#keep(cell.field);
      }
    }
    const isSure = (one: PlacedTarget) => !this.#doubtful.has(one);
    const [target, targetPerubahan] = [this.#target.filter(isSure), this.#targetPerubahan.filter(isSure)];
    return {
      target: settleParts(target, target, this.#unread, this.#findings),
      targetPerubahan: settleParts(
        targetPerubahan,
        [...targetPerubahan, ...target],
        this.#unread,
        this.#findings,
      ),
      kondisiAwal: this.#kondisiAwal,
      proyeksi: this.#proyeksi,
      satuan,
      kept: this.#kept,
    };
  }

  /** Why a cell does not fit the unit of its heading, where no column says the unit: `12 dokumen` below `Target (%)`. */
  #unlikeHeading({ field, satuan: own }: CellRead) {
    const satuan = this.#stated === undefined ? unitInHeading(field.place.heading) : undefined;
    if (satuan === undefined || own === undefined || fitsUnit(own, satuan, field.text)) return undefined;
    return { satuan, sebab: 'judul' };
  }

  #addTarget(field: Field, heading: AimHeading, list: PlacedTarget[]): void {
    const found = periodOf(heading, this.#reference);
    // The column was reported.
    if ('sebab' in found) return this.#keep(field);
    const read = targetIn(field, found.periode, this.#reference, this.#unitOf(field));
    if (!read.ok) {
      this.#unread.add(found.periode);
      this.#findings.inside(read.issues, field.place);
      return this.#keep(field);
    }
    if (read.value === 'none') return;
    const isPart = !/\d{4}$/.test(found.periode);
    if (heading.kumulatif === true && !isPart) return this.#leaveOut(field, 'kumulatif-setahun');
    const target = heading.kumulatif === undefined ? read.value : { ...read.value, kumulatif: true as const };
    this.#cells.push({
      field,
      satuan: unitBeside(read.satuan, target, field),
      value: target.jenis === 'rentang' ? {} : target,
      take: () => {
        const same = list.find((one) => isSamePeriod(one.target, target));
        if (same === undefined) list.push({ target, field });
        else if (same.target.asli !== target.asli || this.#doubtful.has(same))
          this.#leaveOutBoth(same, field);
      },
    });
  }

  #addProjection(field: Field, heading: AimHeading): void {
    const found = periodOf(heading, this.#reference);
    if ('sebab' in found) return this.#keep(field);
    this.#addValue(field, ({ nilai }) => {
      if (nilai === undefined) this.#leaveOut(field, 'tanpa-angka');
      else if (this.#proyeksi.some(({ periode }) => periode === found.periode))
        this.#leaveOut(field, 'target-ganda');
      else this.#proyeksi.push({ periode: found.periode, nilai });
    });
  }

  #addBaseline(field: Field, heading: AimHeading): void {
    const { tahun } = this.#reference;
    const isBefore = heading.periode === 'K0' && tahun !== undefined;
    const periode = isBefore ? `${tahun - 1}` : heading.periode;
    this.#addValue(field, (value) => {
      if (periode === undefined || PART_ALONE.test(periode)) this.#leaveOut(field, 'tanpa-tahun');
      else if (this.#kondisiAwal.some((one) => one.periode === periode))
        this.#leaveOut(field, 'kondisi-awal-ganda');
      else this.#kondisiAwal.push({ periode, ...value });
    });
  }

  #addValue(field: Field, take: (value: Omit<ValueRead, 'satuan'>) => void): void {
    const read = valueIn(field, this.#reference, this.#unitOf(field));
    if (!read.ok) {
      this.#findings.inside(read.issues, field.place);
      return this.#keep(field);
    }
    if (read.value === 'none') return;
    const { satuan, ...value } = read.value;
    const own = satuan ?? (value.nilai === undefined ? undefined : unitInHeading(field.place.heading));
    this.#cells.push({ field, satuan: own, value, take: () => take(value) });
  }

  #unitOf({ place }: Field): string | undefined {
    return this.#stated ?? unitInHeading(place.heading);
  }

  /** Of two columns none says which has the target; what a row below has is none of this indicator's. */
  #leaveOutBoth(same: PlacedTarget, field: Field): void {
    this.#leaveOut(field, 'target-ganda');
    if (this.#doubtful.has(same) || same.field.place.row !== field.place.row) return;
    this.#doubtful.add(same);
    this.#leaveOut(same.field, 'target-ganda');
  }

  #leaveOut(field: Field, cause: string): void {
    const facts = { disimpan: 'caraPerhitungan', sebab: cause };
    if (cause === 'tanpa-tahun' || cause === 'kumulatif-setahun')
      this.#findings.column(notUnderstood, field.place, facts);
    else this.#findings.cell(notUnderstood, field.place, field.text, facts);
    this.#keep(field);
  }

  #keep(field: Field): void {
    this.#kept.push(behindHeading(field));
  }
}

/** Why a cell does not fit the unit of its indicator; undefined where it does, or none is known. */
function faultIn({ field, satuan: own, value }: CellRead, satuan: string | undefined) {
  if (satuan === undefined) return undefined;
  const sebab = gradeFault(value, satuan);
  const isGrade = value.nilai === undefined && value.predikat !== undefined;
  const fits = sebab === '' && (isGrade || fitsUnit(own, satuan, field.text));
  return fits ? undefined : { satuan, sebab };
}

/** The unit of a target: the one that stands with it, else that of its heading. A grade has none. */
function unitBeside(satuan: string | undefined, target: Target, { place }: Field): string | undefined {
  if (satuan !== undefined || target.jenis === 'predikat') return satuan;
  return target.jenis === 'angka' && target.predikat !== undefined ? undefined : unitInHeading(place.heading);
}

function isSamePeriod(a: Target, b: Target): boolean {
  const [first, second] = [kurunOf(a.periode), kurunOf(b.periode)];
  return first?.awal === second?.awal && first?.akhir === second?.akhir;
}
