import { assumed, looseRow, notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { type Heading, IDENTITY, isPeriodHeading, isResultHeading, NUMBERS } from '../find/heading.js';
import { asRemark, type Field, levelOf, oneLineOf, type TableRecord } from '../find/tableRecord.js';
import type { DraftIndikator, DraftSasaran } from './draftIndikator.js';
import { isFragment } from './isFragment.js';
import { isGroup } from './isGroup.js';
import { isNoCell } from './isNoCell.js';
import { kodeIn, kodeOf } from './kodeOf.js';
import { isPartName, listItems } from './listItems.js';

/** The name of the sasaran of a table that names none. */
export const NAMELESS = 'Sasaran tidak disebut';

/** The mark of a note behind a name; `km²` has none. */
const NOTE_MARK = / ?(?:\*{1,3}\)?|(?<=\p{L}{3})[¹²³⁴⁵⁶⁷⁸⁹]\)?)$/u;

/** Why a second name in one row is not read. */
const SECOND = { disimpan: 'caraPerhitungan', sebab: 'indikator-ganda' } as const;

/** Why what looks like the rest of a name is not read. */
const REST = { disimpan: 'caraPerhitungan', sebab: 'lanjutan' } as const;

/** The heading of a group that stands between rows of one sasaran, and so may be a sasaran itself. */
const INSIDE = { disimpan: '', sebab: 'di-dalam-sasaran' } as const;

/** Words in small letters where numbers stand. */
const SENTENCE = /^\p{Ll}{3,}\s\S{1,60}\s\S/u;

/** What a row has that begins something of its own. */
const NAMING: ReadonlySet<Heading['jenis']> = new Set([
  'number',
  'kode',
  'kodeSasaran',
  'kelompok',
  'sasaran',
]);

/** A unit; where a number stands in the column of units, the row has moved and this is no name. */
const UNIT_NAME =
  /^(?:persen|prosen|orang|unit|dokumen|nilai|indeks|poin|angka|skor|laporan|kegiatan|buah|kali|hari|jam|rp\.?|rupiah|ha|km|ton|rasio)$/iu;

/** Takes records one after the other, each of which says what differs from the one above, and drafts what they speak of. */
export class Drafting {
  readonly #findings: Findings;
  readonly #all: DraftSasaran[] = [];
  readonly #children = new Map<DraftSasaran | undefined, Map<string, DraftSasaran>>();
  /** By twice the column, the sasaran that the last record stood under; a tujuan stands one before. */
  #path: (DraftSasaran | undefined)[] = [];
  #kelompok: string | undefined;
  /** The heading of the last group, until a sasaran is in it. */
  #opened: Field | undefined;
  /** By group, the sasaran of indicators for which the table names none. */
  readonly #nameless = new Map<string, DraftSasaran>();
  /** By the column that ends what belongs to it, the indicator that a record without a name of its own continues. */
  #last = new Map<number | undefined, DraftIndikator>();
  #table = 0;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Every sasaran, in the order in which the records name them. */
  get sasaran(): readonly DraftSasaran[] {
    return this.#all;
  }

  add(record: TableRecord): void {
    const { fields, table } = record;
    if (table !== this.#table) this.#begin(table);
    if (this.#isBroken(record)) return;
    if (isGroup(fields)) {
      this.#enterGroup(fields[0]);
      return;
    }
    this.#enterGroup(fields.find(({ heading }) => heading.jenis === 'kelompok'));
    const own = fields.filter(({ heading, copy }) => copy !== 'above' || !IDENTITY.has(heading.jenis));
    const [name, ...others] = own.filter(({ heading }) => heading.jenis === 'indikator');
    const isNamed = name !== undefined && !isNoCell(name.text);
    if (isNamed && isNoName(name.text, fields)) return this.#leaveOut(record, name);
    if (isNamed) return this.#isRest(record, name) ? undefined : this.#addIndikator(record, name, others);
    const isSasaran = own.some(({ heading }) => heading.jenis === 'sasaran');
    if (isSasaran || name !== undefined) return this.#addSasaran(record, own);
    this.#continue(record);
  }

  /** Begins a table: nothing in it goes on with the one before. */
  #begin(table: number): void {
    this.#table = table;
    this.#path = [];
    this.#kelompok = undefined;
    this.#opened = undefined;
    this.#last.clear();
  }

  /** A dash ends a group without beginning another. */
  #enterGroup(field: Field | undefined): void {
    if (field === undefined) return;
    const text = oneLineOf(field);
    const kelompok = /^[-–—]$/.test(text) ? undefined : text;
    // What stands under no sasaran that the table names goes on in a group of its own.
    if (kelompok !== this.#kelompok) {
      this.#path[0] = undefined;
      this.#opened = kelompok === undefined ? undefined : field;
    }
    this.#kelompok = kelompok;
  }

  /** Reports and keeps a row that begins with the rest of a cell above: a line break that no quotes hold together ends a row. */
  #isBroken({ fields, until }: TableRecord): boolean {
    const last = this.#last.get(until);
    const own = fields.filter(({ copy }) => copy === undefined);
    const isRest = own.some(({ heading, text }) => NUMBERS.has(heading.jenis) && SENTENCE.test(text));
    if (last === undefined || !isRest) return false;
    for (const field of own) this.#keep(field, last);
    return true;
  }

  /** Reports a row whose name is a unit or a number: its cells stand in other columns than their headings. */
  #leaveOut({ row, fields }: TableRecord, name: Field): void {
    const text = fields.map((field) => oneLineOf(field)).join('; ');
    this.#findings.add(looseRow, row, { nama: oneLineOf(name) }, 'salah', text);
  }

  /** Reports and keeps what looks like the rest of the name of the indicator above, in a row that has no number and no values. */
  #isRest(record: TableRecord, name: Field): boolean {
    const last = this.#last.get(record.until);
    const own = record.fields.filter(({ copy }) => copy === undefined);
    const isOwn = record.saysNone === true || own.some(isOfItsOwn);
    if (last === undefined || isOwn || isPartName(name.text) || !isFragment(name.text, last.nama))
      return false;
    this.#place(record);
    for (const field of own) if (field.heading.jenis !== 'sasaran') this.#keep(field, last);
    return true;
  }

  /** Keeps what may be the rest of a text above. */
  #keep(field: Field, draft: DraftIndikator): void {
    this.#findings.cell(notUnderstood, field.place, field.text, REST);
    draft.fields.push(asRemark(field));
  }

  #addIndikator(record: TableRecord, name: Field, others: readonly Field[]): void {
    const { fields, until, saysNone } = record;
    const sasaran = this.#place(record) ?? this.#unnamed();
    const nama = withoutNumber(name.text.replace(NOTE_MARK, ''));
    // Beside several indicators of another level the same name is written again and again.
    const isAgain = until !== undefined || record.isOfPeriod === true;
    const same = isAgain ? sasaran.indikator.find((one) => one.nama === nama) : undefined;
    if (same !== undefined && record.isOfPeriod === true) same.fields.push(...fields.filter(isNew(same)));
    const draft: DraftIndikator = same ?? {
      nama,
      kode: kodeIn(fields),
      tables: [record.table],
      isBare: !fields.some(({ heading, copy }) => copy === undefined && NAMING.has(heading.jenis)),
      isLone: saysNone === undefined && isLone(record),
      saysNone,
      place: name.place,
      fields: [
        ...fields.filter(({ heading }) => !IDENTITY.has(heading.jenis)),
        ...others.map((one) => this.#asUnknown(one)),
      ],
    };
    if (same === undefined) sasaran.indikator.push(draft);
    this.#addCodes(fields, draft);
    this.#last.set(until, draft);
  }

  #asUnknown(field: Field): Field {
    const { place, text } = field;
    this.#findings.cell(notUnderstood, place, text, SECOND, 'catatan');
    return { ...field, heading: { jenis: 'unknown' } };
  }

  /** A record with a sasaran and no indicator is about the sasaran; there is no place for what else it says. */
  #addSasaran(record: TableRecord, own: readonly Field[]): void {
    const sasaran = this.#place(record, own);
    const kode = kodeIn(own);
    if (sasaran !== undefined && kode !== undefined) sasaran.kode ??= kode;
    this.#addCodes(own, undefined);
    this.#last.delete(record.until);
    for (const { heading, text, place } of own) {
      if (IDENTITY.has(heading.jenis)) continue;
      const tingkat = isResultHeading(heading) ? 'catatan' : 'salah';
      this.#findings.cell(notUnderstood, place, text, { disimpan: '', sebab: 'tanpa-indikator' }, tingkat);
    }
  }

  /** A record that names nothing goes on with the indicator above. */
  #continue({ row, fields, until }: TableRecord): void {
    const own = fields.filter(({ heading, copy }) => copy === undefined && !IDENTITY.has(heading.jenis));
    const last = this.#last.get(until);
    if (last !== undefined) {
      // Another owner, the rest of a name, or who signs.
      const isTold = (field: Field) =>
        field.heading.jenis === 'penanggungJawab' &&
        last.fields.some(({ heading }) => heading.jenis === 'penanggungJawab');
      for (const field of own) {
        if (isTold(field)) this.#keep(field, last);
        else last.fields.push(field);
      }
    } else if (own.length > 0) {
      const text = own.map((field) => oneLineOf(field)).join('; ');
      this.#findings.add(looseRow, row, { nama: '' }, 'salah', text);
    }
  }

  /** The codes of sasaran that stand in a column of their own: that of the sasaran in a column, or an open one. */
  #addCodes(fields: readonly Field[], indikator: DraftIndikator | undefined): void {
    for (const field of fields) {
      const { heading, copy } = field;
      if (heading.jenis !== 'kodeSasaran' || heading.of === undefined || copy !== undefined) continue;
      const sasaran = this.#path[heading.of * 2] ?? this.#path[heading.of * 2 - 1];
      const kode = kodeOf(field);
      if (heading.isOpen === true) sasaran?.codes.push({ kode, indikator });
      else if (sasaran !== undefined) sasaran.kode ??= kode;
    }
  }

  /**
   * The sasaran that a record stands under: a cell left empty means the same as above. Its code is one of `coded`: a code that only a
   * merged cell above has belongs to the sasaran there, unless this record goes on with its indicators.
   */
  #place({ fields, until }: TableRecord, coded = fields): DraftSasaran | undefined {
    const kode = coded.find(({ heading }) => heading.jenis === 'kodeSasaran' && heading.of === undefined);
    for (const field of fields) {
      const { heading } = field;
      if (heading.jenis === 'sasaran') this.#enter(field, heading.tingkat);
    }
    const end = until === undefined ? undefined : until * 2 - 1;
    const sasaran = this.#path.slice(0, end).findLast((one) => one !== undefined);
    if (sasaran === undefined) return undefined;
    if (kode !== undefined) sasaran.kode ??= kodeOf(kode);
    if (this.#kelompok !== undefined && sasaran.indikator.length === 0) sasaran.kelompok ??= this.#kelompok;
    else if (this.#opened !== undefined && sasaran.kelompok !== this.#kelompok)
      this.#findings.cell(notUnderstood, this.#opened.place, this.#opened.text, INSIDE);
    this.#opened = undefined;
    return sasaran;
  }

  #enter(field: Field, tingkat: string | undefined): void {
    const uraian = oneLineOf(field);
    const column = levelOf(field) * 2 - (tingkat === 'tujuan' ? 1 : 0);
    // A dash says that there is none of this level.
    if (isNoCell(uraian)) this.#path = this.#path.slice(0, column);
    const above = this.#path[column];
    if (isNoCell(uraian) || above?.uraian === uraian) return;
    if (above !== undefined && isFragment(uraian, above.uraian)) {
      if (field.copy === undefined)
        this.#findings.cell(notUnderstood, field.place, field.text, { ...REST, disimpan: '' });
      return;
    }
    const parent = this.#path.slice(1, column).findLast((one) => one !== undefined);
    const siblings = this.#children.get(parent) ?? new Map<string, DraftSasaran>();
    this.#children.set(parent, siblings);
    const known = siblings.get(uraian);
    const sasaran: DraftSasaran = known ?? { uraian, tingkat, parent, indikator: [], codes: [] };
    if (known === undefined) {
      this.#all.push(sasaran);
      siblings.set(uraian, sasaran);
    }
    // A sasaran that the table does not name has no column, and nothing stands below it.
    this.#path = [undefined, ...this.#path.slice(1, column)];
    this.#path[column] = sasaran;
  }

  /** The sasaran of indicators for which the table names none: one in each group. */
  #unnamed(): DraftSasaran {
    const group = this.#kelompok ?? '';
    if (this.#nameless.size === 0)
      this.#findings.add(assumed, undefined, { apa: 'sasaran', nilai: NAMELESS }, 'catatan');
    const known = this.#nameless.get(group);
    const sasaran: DraftSasaran = known ?? {
      ...{ uraian: NAMELESS, tingkat: undefined, parent: undefined, indikator: [], codes: [] },
      ...(group === '' ? {} : { kelompok: group }),
    };
    if (known === undefined) this.#all.push(sasaran);
    this.#nameless.set(group, sasaran);
    this.#path[0] = sasaran;
    return sasaran;
  }
}

/** True for what a row says of an indicator that the rows above have not said, where each is of a period. */
function isNew({ fields }: DraftIndikator): (field: Field) => boolean {
  return ({ heading, text, place }) =>
    !IDENTITY.has(heading.jenis) &&
    (isPeriodHeading(heading) ||
      !fields.some((one) => one.text === text && one.place.column === place.column));
}

/** True for a cell that the rest of a name has none of beside it. */
function isOfItsOwn({ heading, text }: Field): boolean {
  if (heading.jenis === 'sasaran') return !isFragment(text, '');
  return NAMING.has(heading.jenis) || heading.jenis === 'satuan' || isPeriodHeading(heading);
}

/** True for a number or a sign, and for a unit beside a number that stands for one. */
function isNoName(nama: string, fields: readonly Field[]): boolean {
  if (!/\p{L}/u.test(nama)) return true;
  return (
    UNIT_NAME.test(nama) &&
    fields.some(({ heading, text }) => heading.jenis === 'satuan' && /^\d[\d.,]*$/.test(text))
  );
}

/** A name without the number that a list of names has before each; a cell of several keeps them. */
function withoutNumber(nama: string): string {
  return listItems(nama).length > 1 ? nama : nama.replace(/^\d{1,2}[.)] ?(?=\p{L}{2})/u, '');
}

/** True for a row of a name, and a letter at most, below headings of units or values. */
function isLone({ fields, header }: TableRecord): boolean {
  const hasOthers = header.headings.some((one) => one.jenis === 'satuan' || isPeriodHeading(one));
  const own = fields.filter(({ copy }) => copy === undefined);
  return (
    hasOthers && own.every(({ heading, text }) => heading.jenis === 'indikator' || isLetter(heading, text))
  );
}

function isLetter({ jenis }: Heading, text: string): boolean {
  return NAMING.has(jenis) && /^\(?(?:[a-z]|[ivx]{1,4})[.)]?$/i.test(text);
}
