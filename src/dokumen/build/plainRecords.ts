import { notUnderstood, sameAsAbove, unknownColumn } from '../../issue/tables.js';
import { collapse } from '../../read/collapse.js';
import type { Findings } from '../find/findings.js';
import type { Header } from '../find/header.js';
import { isPeriodHeading } from '../find/heading.js';
import { asRemark, type Field, levelOf, oneLineOf, type TableRecord } from '../find/tableRecord.js';
import { trimEnd } from '../sheet/trimEnd.js';
import { isNoCell } from './isNoCell.js';

/**
 * The records with cells as what they mean: one that says "the same as above" has the text of the cell above, one that says
 * that there is nothing is left out, and what a row has beyond its headings, with the values before it, is kept as text.
 */
export function plainRecords(records: readonly TableRecord[], findings: Findings): readonly TableRecord[] {
  const plain = new Plain(records, findings);
  return records.map((record) => plain.recordOf(record));
}

class Plain {
  readonly #findings: Findings;
  /** The columns whose cells say which way is better with signs: there a dash is one. */
  readonly #signed: ReadonlySet<string>;
  /** Of the table of the last record, by column, the last cell that said something; *undefined*: it said that there is nothing. */
  #above = new Map<number, Field | undefined>();
  #header: Header | undefined;
  /** True when a table of the document has targets, which an achievement can be one of. */
  readonly #hasTargets: boolean;

  constructor(records: readonly TableRecord[], findings: Findings) {
    this.#findings = findings;
    this.#hasTargets = records.some(({ header }) => header.headings.some(({ jenis }) => TARGETS.has(jenis)));
    const isPlus = ({ heading, text }: Field) =>
      heading.jenis === 'polaritas' && /^\(?\+\)?$/.test(text.trim());
    this.#signed = new Set(records.flatMap(({ fields }) => fields.filter(isPlus).map(columnOf)));
  }

  recordOf(record: TableRecord): TableRecord {
    if (this.#header !== record.header) this.#above = new Map();
    this.#header = record.header;
    const fields = record.fields.flatMap((field) => this.#plain(field));
    const saysNone = record.fields.some(({ heading, text }) => isPeriodHeading(heading) && isNoCell(text));
    const whole = this.#withoutExcess(fields, record);
    const plain = { ...record, fields: whole.map((field) => this.#ofResult(field, record.header)) };
    return saysNone ? { ...plain, saysNone } : plain;
  }

  #plain(field: Field): readonly Field[] {
    const column = levelOf(field);
    if (field.copy === undefined && isDitto(field.text)) return this.#fromAbove(field);
    if (field.reaches && !isNoCell(field.text)) {
      const facts = { disimpan: 'caraPerhitungan', sebab: 'beberapa-kolom' };
      this.#findings.cell(notUnderstood, field.place, field.text, facts);
      return [asRemark(field)];
    }
    if (field.heading.jenis === 'sasaran' && isAmount(field.text)) {
      this.#findings.column(unknownColumn, field.place, { sebab: 'jumlah' });
      return [asRemark(field)];
    }
    const isEmpty = isNoCell(field.text) && !this.#isSigned(field);
    this.#above.set(column, isEmpty ? undefined : field);
    return isEmpty && !names.has(field.heading.jenis) ? [] : [field];
  }

  #isSigned(field: Field): boolean {
    return this.#signed.has(columnOf(field));
  }

  #fromAbove(field: Field): readonly Field[] {
    const { heading, place } = field;
    const column = levelOf(field);
    if (!this.#above.has(column)) {
      const facts = { disimpan: 'caraPerhitungan', sebab: 'tanpa-atasan' };
      this.#findings.cell(notUnderstood, place, field.text, facts);
      return [asRemark(field)];
    }
    const above = this.#above.get(column);
    if (above === undefined) return [];
    // A unit called SDA (natural resources, water) is written so too.
    if (isPeriodHeading(heading) || field.text.trim() === 'SDA') {
      const facts = { nilai: oneLineOf(above).slice(0, 80) };
      this.#findings.cell(sameAsAbove, place, field.text, facts, 'catatan');
    }
    const { copy: _, ...cell } = above;
    return [{ ...cell, heading, place }];
  }

  /** Keeps what has no heading as text. Behind the last heading it shows that cells moved: no value of the row can be told then. */
  #withoutExcess(fields: readonly Field[], { header, fields: all }: TableRecord): readonly Field[] {
    const width = header.texts.findLastIndex((text) => text !== '') + 1;
    // A dash too many is a cell too many.
    const excess = all.find((field) => levelOf(field) > width);
    if (excess !== undefined && !isBeside(all, width)) {
      const facts = { disimpan: 'caraPerhitungan', sebab: 'kelebihan-sel' };
      this.#findings.cell(notUnderstood, excess.place, excess.text, facts);
      const first = fields.find(({ heading }) => isPeriodHeading(heading))?.place.column ?? width + 1;
      return fields.map((field) => (field.place.column < first ? field : this.#beforeExcess(field)));
    }
    for (const field of fields) {
      if (field.place.heading === '' && field.heading.jenis === 'unknown')
        this.#findings.column(unknownColumn, field.place, { sebab: 'tanpa-judul' });
    }
    return fields;
  }

  /** A value in a row of too many cells may be another column's: it is told of at its own place as well. */
  #beforeExcess(field: Field): Field {
    const facts = { disimpan: 'caraPerhitungan', sebab: 'sel-bergeser' };
    if (isPeriodHeading(field.heading)) this.#findings.cell(notUnderstood, field.place, field.text, facts);
    return asRemark(field);
  }

  /**
   * What an achievement or a grade is where no column of results says of what: "Capaian" without any target is the result itself;
   * beside a target it is kept as text, unless it is a percentage.
   */
  #ofResult(field: Field, { headings }: Header): Field {
    const { heading, place } = field;
    if (heading.jenis !== 'capaian' && heading.jenis !== 'predikat') return field;
    if (headings.some(({ jenis }) => jenis === 'realisasi')) return field;
    const isPercentage = place.heading.includes('%') || SHARE.test(place.heading);
    if (heading.jenis === 'predikat') {
      if (headings.some(({ jenis }) => jenis === 'capaian')) return field;
    } else if (this.#hasTargets && isPercentage) return field;
    else if (!this.#hasTargets && !SHARE.test(place.heading))
      return { ...field, heading: { ...heading, jenis: 'realisasi' } };
    this.#findings.column(notUnderstood, field.place, {
      disimpan: 'caraPerhitungan',
      sebab: 'tanpa-realisasi',
    });
    return asRemark(field);
  }
}

/** True where an empty cell parts what stands behind the last heading from a row that fills its last column: nothing moved. */
function isBeside(fields: readonly Field[], width: number): boolean {
  const filled = new Set(fields.map(levelOf));
  return filled.has(width) && !filled.has(width + 1);
}

/** Where a dash is more than an empty cell: it ends a group, or a level of sasaran, or stands for a name. */
const names: ReadonlySet<Field['heading']['jenis']> = new Set(['kelompok', 'sasaran', 'indikator']);

/** What says that an achievement is one, and no result in percent. */
const SHARE = /persen|prosen|tingkat|rasio/i;
const TARGETS: ReadonlySet<string> = new Set(['target', 'targetPerubahan', 'finalTarget']);

/** True for a number of people or things, which no sasaran is: the columns of standards of service are called so too. */
function isAmount(text: string): boolean {
  return /^\d[\d.,]*(?: ?(?:orang|jiwa|kk|%|unit))?$/iu.test(text.trim());
}

const DITTO =
  /^(?:idem|ibid|s(?:\. ?| )d(?:\. ?| )a|s\/d\/a|sda|sama|(?:idem|sama|seperti|spt)(?: (?:dengan|dgn|seperti))?(?: yang)?(?: di)? ?atas(?:nya)?|(?:sama|idem)(?: dengan)? sebelumnya)$/iu;
const DITTO_MARK = /^[-–— ]{0,6}(?:["“”„〃″]{1,2}|''|´´|,,)[-–— ]{0,6}$/u;

/** True for a cell that says "the same as above": `idem`, `sda`, `(sama)`, a ditto mark. */
export function isDitto(text: string): boolean {
  // Most cells begin otherwise.
  if (text.length > 40 || !/^[^\p{L}\p{N}]*(?:[is]|$)/iu.test(text)) return false;
  const bare = collapse(text);
  return DITTO_MARK.test(bare) || DITTO.test(trimEnd(bare.replace(/^[([–—-] ?/u, ''), ')].,;–—-').trim());
}

function columnOf({ place }: Field): string {
  return `${place.column} ${place.heading}`;
}
