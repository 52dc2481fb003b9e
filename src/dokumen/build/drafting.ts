import { assumed, looseRow, notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { type Heading, isResultHeading } from '../find/heading.js';
import { type Field, oneLineOf, type TableRecord } from '../find/tableRecord.js';
import { trimEnd } from '../sheet/trimEnd.js';
import type { DraftIndikator, DraftSasaran } from './draftIndikator.js';
import { isNoCell } from './isNoCell.js';

/** The name of the sasaran of a table that names none. */
const NAMELESS = 'Sasaran tidak disebut';

/** What says which indicator and sasaran a row is about, and nothing else of them. */
const IDENTITY: ReadonlySet<Heading['jenis']> = new Set([
  'kode',
  'kodeSasaran',
  'kelompok',
  'sasaran',
  'indikator',
]);

/** What a row has that begins something of its own. */
const NAMING: ReadonlySet<Heading['jenis']> = new Set(['kode', 'kodeSasaran', 'kelompok', 'sasaran']);

/** Takes records one after the other, each of which says what differs from the one above, and drafts what they speak of. */
export class Drafting {
  readonly #findings: Findings;
  readonly #all: DraftSasaran[] = [];
  readonly #children = new Map<DraftSasaran | undefined, Map<string, DraftSasaran>>();
  /** By column, the sasaran that the last record stood under. */
  #path: (DraftSasaran | undefined)[] = [];
  #kelompok: string | undefined;
  /** The indicator that a record without a name of its own continues. */
  #last: DraftIndikator | undefined;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Every sasaran, in the order in which the records name them. */
  get sasaran(): readonly DraftSasaran[] {
    return this.#all;
  }

  add(record: TableRecord): void {
    const { fields } = record;
    if (isGroup(fields)) {
      this.#enterGroup(fields[0]);
      return;
    }
    this.#enterGroup(fields.find(({ heading }) => heading.jenis === 'kelompok'));
    const own = fields.filter(({ heading, copy }) => copy !== 'above' || !IDENTITY.has(heading.jenis));
    const [name, ...others] = own.filter(({ heading }) => heading.jenis === 'indikator');
    const isNamed = name !== undefined && !isNoCell(name.text);
    if (isNamed) return this.#addIndikator(fields, name, others);
    const isSasaran = own.some(({ heading, copy }) => heading.jenis === 'sasaran' && copy === undefined);
    if (isSasaran || name !== undefined) return this.#addSasaran(fields, own);
    this.#continue(record);
  }

  /** A dash ends a group without beginning another. */
  #enterGroup(field: Field | undefined): void {
    if (field === undefined) return;
    const text = oneLineOf(field);
    this.#kelompok = /^[-–—]$/.test(text) ? undefined : text;
  }

  #addIndikator(fields: readonly Field[], name: Field, others: readonly Field[]): void {
    const sasaran = this.#place(fields) ?? this.#nameless();
    const draft: DraftIndikator = {
      nama: name.text,
      kode: kodeIn(fields),
      isBare: !fields.some(({ heading, copy }) => copy === undefined && NAMING.has(heading.jenis)),
      place: name.place,
      fields: [
        ...fields.filter(({ heading }) => !IDENTITY.has(heading.jenis)),
        ...others.map((one) => this.#asUnknown(one)),
      ],
    };
    sasaran.indikator.push(draft);
    this.#last = draft;
  }

  #asUnknown(field: Field): Field {
    const { place, text } = field;
    this.#findings.cell(notUnderstood, place, text, { disimpan: 'caraPerhitungan', sebab: '' }, 'catatan');
    return { ...field, heading: { jenis: 'unknown' } };
  }

  /** A record with a sasaran and no indicator is about the sasaran; there is no place for what else it says. */
  #addSasaran(fields: readonly Field[], own: readonly Field[]): void {
    const sasaran = this.#place(fields, own);
    const kode = kodeIn(own);
    if (sasaran !== undefined && kode !== undefined) sasaran.kode ??= kode;
    this.#last = undefined;
    for (const { heading, text, place } of own) {
      if (IDENTITY.has(heading.jenis)) continue;
      const tingkat = isResultHeading(heading) ? 'catatan' : 'salah';
      this.#findings.cell(notUnderstood, place, text, { disimpan: '', sebab: 'tanpa-indikator' }, tingkat);
    }
  }

  /** A record that names nothing goes on with the indicator above. */
  #continue({ row, fields }: TableRecord): void {
    const own = fields.filter(({ heading, copy }) => copy === undefined && !IDENTITY.has(heading.jenis));
    if (this.#last !== undefined) this.#last.fields.push(...own);
    else if (own.length > 0) this.#findings.add(looseRow, row, {});
  }

  /**
   * The sasaran that a record stands under: a cell left empty means the same as above. Its code is one of `coded`: a code that only a
   * merged cell above has belongs to the sasaran there, unless this record goes on with its indicators.
   */
  #place(fields: readonly Field[], coded = fields): DraftSasaran | undefined {
    const kode = coded.find(({ heading }) => heading.jenis === 'kodeSasaran');
    for (const { heading, ...field } of fields) {
      if (heading.jenis === 'sasaran') this.#enter(oneLineOf(field), heading.tingkat, field.place.column);
    }
    const sasaran = this.#path.findLast((one) => one !== undefined);
    if (sasaran === undefined) return undefined;
    if (kode !== undefined) sasaran.kode ??= trimKode(kode);
    if (this.#kelompok !== undefined && sasaran.indikator.length === 0) sasaran.kelompok ??= this.#kelompok;
    return sasaran;
  }

  #enter(uraian: string, tingkat: string | undefined, column: number): void {
    // A dash says that there is none of this level.
    if (isNoCell(uraian)) this.#path = this.#path.slice(0, column);
    if (isNoCell(uraian) || this.#path[column]?.uraian === uraian) return;
    const parent = this.#path.slice(0, column).findLast((one) => one !== undefined);
    const siblings = this.#children.get(parent) ?? new Map<string, DraftSasaran>();
    this.#children.set(parent, siblings);
    const known = siblings.get(uraian);
    const sasaran: DraftSasaran = known ?? { uraian, tingkat, parent, indikator: [] };
    if (known === undefined) {
      this.#all.push(sasaran);
      siblings.set(uraian, sasaran);
    }
    this.#path = this.#path.slice(0, column);
    this.#path[column] = sasaran;
  }

  /** The sasaran of indicators in a table that names none. */
  #nameless(): DraftSasaran {
    const known = this.#all[0];
    if (known !== undefined) return known;
    const sasaran: DraftSasaran = {
      uraian: NAMELESS,
      tingkat: undefined,
      parent: undefined,
      indikator: [],
    };
    this.#findings.add(assumed, undefined, { apa: 'sasaran', nilai: NAMELESS }, 'catatan');
    this.#all.push(sasaran);
    this.#path = [sasaran];
    return sasaran;
  }
}

/** True for the heading of a group: one cell in the first column, a column of numbers, that is more than a number. */
function isGroup(fields: readonly Field[]): boolean {
  const [only] = fields;
  if (fields.length !== 1 || only?.place.column !== 1) return false;
  return only.heading.jenis === 'kode' && /\p{L}{3}/u.test(only.text);
}

function kodeIn(fields: readonly Field[]): string | undefined {
  const found = fields.find(({ heading, copy }) => heading.jenis === 'kode' && copy === undefined);
  return found === undefined ? undefined : trimKode(found);
}

/** `1.` and `1)` are 1. */
function trimKode(field: Field): string {
  return trimEnd(oneLineOf(field), '.)') || oneLineOf(field);
}
