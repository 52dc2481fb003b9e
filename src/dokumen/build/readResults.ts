import type { TeksAngka } from '../../decimal/teksAngka.js';
import { notUnderstood, otherUnit } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { isResultHeading, type ResultHeading } from '../find/heading.js';
import { behindHeading, type Field, oneLineOf } from '../find/tableRecord.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import { fitsUnit, gradeFault, unitInHeading } from './fitsUnit.js';
import { isNoCell } from './isNoCell.js';
import { periodOf } from './periodOf.js';
import type { RealisasiPerPeriode, RealisasiTerbaca } from './realisasiTerbaca.js';
import { type Reference, type ValueRead, valueIn } from './targetIn.js';

/** What the cells of results say of an indicator. */
export interface Results {
  readonly realisasi: RealisasiPerPeriode;
  /** The cells with achievements that are printed, by their period. */
  readonly printed: ReadonlyMap<string, Field>;
  /** Texts that could not be read, each behind its heading, to be kept elsewhere. */
  readonly kept: readonly string[];
}

/** Reads the cells of results, achievements and grades of an indicator with this unit. */
export function readResults(
  fields: readonly Field[],
  reference: Reference,
  findings: Findings,
  satuan: string | undefined,
): Results {
  const reading = new Reading(reference, findings, satuan);
  for (const field of fields) {
    if (isResultHeading(field.heading)) reading.add(field, field.heading);
  }
  return reading;
}

/** The first unit that stands with a result. */
export function unitOfResults(fields: readonly Field[], reference: Reference): string | undefined {
  for (const field of fields) {
    if (field.heading.jenis !== 'realisasi') continue;
    const inHeading = unitInHeading(field.place.heading);
    const read = valueIn(field, reference, inHeading);
    if (!read.ok || read.value === 'none') continue;
    const satuan = read.value.satuan ?? inHeading;
    if (satuan !== undefined) return satuan;
  }
  return undefined;
}

/** What one period has so far, by column, each with the text of its cell. */
type Found = { [K in ResultHeading['jenis']]?: { readonly value: ValueRead; readonly asli: string } };

class Reading implements Results {
  readonly printed = new Map<string, Field>();
  readonly kept: string[] = [];
  readonly #found = new Map<string, Found>();
  readonly #cumulative = new Set<string>();
  readonly #reference: Reference;
  readonly #findings: Findings;
  readonly #satuan: string | undefined;

  constructor(reference: Reference, findings: Findings, satuan: string | undefined) {
    this.#reference = reference;
    this.#findings = findings;
    this.#satuan = satuan;
  }

  get realisasi(): RealisasiPerPeriode {
    const all = [...this.#found].map(([periode, found]) => [periode, this.#togetherIn(periode, found)]);
    return Object.fromEntries(all);
  }

  add(field: Field, heading: ResultHeading): void {
    const placed = periodOf(heading, this.#reference);
    // The column was reported.
    if ('sebab' in placed) return this.#keep(field);
    const { periode } = placed;
    const value = this.#valueOf(field, heading.jenis);
    if (value === undefined) return;
    const found: Found = this.#found.get(periode) ?? {};
    const asli = oneLineOf(field);
    const known = found[heading.jenis];
    if (known !== undefined && known.asli !== asli) return this.#leaveOut(field, 'realisasi-ganda');
    found[heading.jenis] = { value, asli };
    this.#found.set(periode, found);
    if (heading.jenis === 'capaian' && value.nilai !== undefined) this.printed.set(periode, field);
    if (heading.jenis === 'realisasi' && heading.kumulatif === true) this.#cumulative.add(periode);
  }

  #togetherIn(periode: string, { realisasi, predikat, capaian }: Found): RealisasiTerbaca {
    const nilai: TeksAngka | undefined = realisasi?.value.nilai;
    const grade = realisasi?.value.predikat;
    const grading = predikat?.value.predikat ?? capaian?.value.predikat;
    const achieved = capaian?.value.nilai;
    return withoutUndefined({
      nilai,
      predikat: grade,
      capaian: achieved,
      predikatCapaian: grading,
      kumulatif: this.#cumulative.has(periode) || undefined,
      asli: (realisasi ?? capaian ?? predikat)?.asli ?? '',
    });
  }

  #valueOf(field: Field, jenis: ResultHeading['jenis']): ValueRead | undefined {
    if (jenis === 'predikat') return this.#gradeIn(field);
    const inHeading = unitInHeading(field.place.heading);
    const read = valueIn(field, this.#reference, this.#satuan ?? inHeading);
    if (!read.ok) {
      this.#findings.inside(read.issues, field.place);
      return this.#keep(field);
    }
    if (read.value === 'none') return undefined;
    const { satuan, nilai } = read.value;
    if (jenis === 'capaian')
      return fitsUnit(satuan, '%', field.text) ? read.value : this.#leaveOut(field, 'bukan-persen');
    const own = satuan ?? (nilai === undefined ? undefined : inHeading);
    const unit = this.#satuan;
    if (unit === undefined) return read.value;
    const sebab = gradeFault(read.value, unit);
    if (sebab === '' && (nilai === undefined || fitsUnit(own, unit, field.text))) return read.value;
    const facts = { satuan: unit, sebab };
    this.#findings.cell(otherUnit, field.place, oneLineOf(field), facts);
    return this.#keep(field);
  }

  /** Agencies have grades of their own: any few words without digits are one. */
  #gradeIn(field: Field): ValueRead | undefined {
    const text = oneLineOf(field).trim();
    if (isNoCell(text)) return undefined;
    if (text.length <= 60 && !/\d/.test(text)) return { predikat: text };
    return this.#leaveOut(field, 'bukan-predikat');
  }

  #leaveOut(field: Field, cause: string): undefined {
    this.#findings.cell(notUnderstood, field.place, field.text, {
      disimpan: 'caraPerhitungan',
      sebab: cause,
    });
    return this.#keep(field);
  }

  #keep(field: Field): undefined {
    this.kept.push(behindHeading(field));
    return undefined;
  }
}
