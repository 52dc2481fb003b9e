import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import type { Heading } from '../find/heading.js';
import { asRemark, behindHeading, type Field, oneLineOf } from '../find/tableRecord.js';
import { groupsOf } from '../sheet/groupsOf.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isPercentUnit } from './fitsUnit.js';
import { perIn } from './perIn.js';

/** How what is counted begins, and what says which side of a fraction it is. */
const COUNTED = /^(?:jumlah|jml|total|banyaknya|luas|panjang|volume) \p{L}/iu;
const SIDE = /^(pembilang|numerator|penyebut|denominator)\s{0,3}[:=-]?\s{0,3}(?=\p{L})/iu;
/** The mark of an item in a list. */
const MARK = /^(?:[a-z][.)]|[-–•·▪])\s*/iu;
/** Units of quotients, beside percent. */
const QUOTIENT = /^(?:rasio|per |permil|‰)/iu;

/** Columns that a formula stands in, whole or side by side. */
export const FORMULAS: ReadonlySet<Heading['jenis']> = new Set([
  'formula',
  'explanation',
  'pembilang',
  'penyebut',
]);

/** A row that counts what the indicator above divides. */
interface VariableRow {
  readonly draft: DraftIndikator;
  readonly nama: string;
  readonly side: 'pembilang' | 'penyebut' | undefined;
  /** True for an item of a list, which may be a part of the indicator as well. */
  readonly isMarked: boolean;
  /** True where nothing but the formula says that it is a variable: in a table without numbers it may be an indicator as well. */
  readonly isGuess: boolean;
}

/**
 * The indicators of a sasaran without the rows of their variables: rows without a number below a percentage, which say what is counted
 * (`Jumlah penduduk usia 7-12 tahun`) in a unit of its own. Two of them, one of which is a part of the other, are the sides of its
 * fraction, and so are those that the name of the indicator divides (`Rasio dokter per 1.000 penduduk`); what cannot be placed is told
 * of. `isCounted` says that the numbers of the table are those of indicators.
 */
export function variableRows(
  drafts: readonly DraftIndikator[],
  isCounted: boolean,
  findings: Findings,
): readonly DraftIndikator[] {
  const found: { readonly whole: DraftIndikator; readonly rows: VariableRow[] }[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    const row = last === undefined ? undefined : variableOf(last.whole, draft, isCounted);
    if (last === undefined || row === undefined) found.push({ whole: draft, rows: [] });
    else last.rows.push(row);
  }
  return found.flatMap(({ whole, rows }) =>
    rows.length === 0 ? [whole] : withVariables(whole, rows, findings),
  );
}

/** A row as a variable of the indicator above it; undefined where nothing of the table says that it is one. */
function variableOf(
  whole: DraftIndikator,
  draft: DraftIndikator,
  isCounted: boolean,
): VariableRow | undefined {
  if (!draft.isBare || draft.nama.includes('\n')) return undefined;
  const item = draft.nama.replace(MARK, '');
  const isMarked = item !== draft.nama;
  const [said, word] = groupsOf(SIDE, item);
  const nama = item.slice(said.length);
  const isAbove = /^(?:pem|num)/i.test(word);
  const side = word === '' ? undefined : isAbove ? 'pembilang' : 'penyebut';
  if (side !== undefined) return { draft, nama, side, isMarked: false, isGuess: false };
  if (!COUNTED.test(nama) || !isOfQuotient(unitOf(draft), whole)) return undefined;
  const isGuess = !isMarked && (!isCounted || whole.kode === undefined);
  if (isGuess && (!isNamedBy(whole, nama) || hasFormula(draft))) return undefined;
  return { draft, nama, side, isMarked, isGuess };
}

/** True for a unit of things counted, below one of a quotient. */
function isOfQuotient(own: string, whole: DraftIndikator): boolean {
  const outer = unitOf(whole);
  const isQuotient = isPercentUnit(outer) || QUOTIENT.test(outer) || perIn(whole.nama) !== undefined;
  return isQuotient && own !== '' && !isPercentUnit(own);
}

function unitOf({ fields }: DraftIndikator): string {
  const unit = fields.find(({ heading, copy }) => heading.jenis === 'satuan' && copy === undefined);
  return unit === undefined ? '' : oneLineOf(unit).trim();
}

function hasFormula({ fields }: DraftIndikator): boolean {
  return fields.some(({ heading }) => FORMULAS.has(heading.jenis));
}

/** True where the formula of an indicator has this name. */
function isNamedBy({ fields }: DraftIndikator, nama: string): boolean {
  const name = wordsOf(nama).join(' ');
  return fields.some(
    ({ heading, text }) => FORMULAS.has(heading.jenis) && wordsOf(text).join(' ').includes(name),
  );
}

function withVariables(
  whole: DraftIndikator,
  rows: readonly VariableRow[],
  findings: Findings,
): readonly DraftIndikator[] {
  const [only, ...others] = rows;
  if (only?.isGuess === true && others.length === 0) return [whole, only.draft];
  const sides = hasFormula(whole) ? undefined : sidesOf(rows, whole.nama);
  const isPlaced = sides !== undefined || rows.every(({ nama }) => isNamedBy(whole, nama));
  if (!isPlaced && rows.every(({ isMarked }) => isMarked)) return [whole, ...rows.map(({ draft }) => draft)];
  for (const { draft } of rows) {
    const facts = { disimpan: 'caraPerhitungan', sebab: isPlaced ? 'variabel' : 'variabel-ragu' };
    findings.cell(notUnderstood, draft.place, draft.nama, facts, isPlaced ? 'catatan' : 'salah');
  }
  const kept = rows.map(({ draft }) => textOf(draft));
  return [{ ...whole, fields: [...whole.fields, ...(sides ?? []), ...kept] }];
}

/**
 * Two rows as the sides of a fraction: as they say, where all that the divisor speaks of is spoken of by the other, or as the name
 * of the indicator divides them.
 */
function sidesOf(rows: readonly VariableRow[], nama: string): readonly Field[] | undefined {
  const [first, second, another] = rows;
  if (first === undefined || second === undefined || another !== undefined) return undefined;
  const above = rows.find(({ side }) => side === 'pembilang');
  const below = rows.find(({ side }) => side === 'penyebut');
  if (above !== undefined && below !== undefined)
    return [fieldOf(above, 'pembilang'), fieldOf(below, 'penyebut')];
  if (above !== undefined || below !== undefined) return undefined;
  const isOver = (one: VariableRow, other: VariableRow) =>
    isPartOf(one, other) || isDivided(nama, one.nama, other.nama);
  const [isFirst, isSecond] = [isOver(first, second), isOver(second, first)];
  if (isFirst === isSecond) return undefined;
  const [part, whole] = isFirst ? [first, second] : [second, first];
  return [fieldOf(part, 'pembilang'), fieldOf(whole, 'penyebut')];
}

/** What a name divides by what: `Rasio dokter per 1.000 penduduk`, `Rasio guru terhadap murid`. */
const DIVIDED =
  /^(?:(?:rasio|perbandingan|angka|jumlah|tingkat|prevalensi) (?:antara |jumlah )?)?(\p{L}[^:]{0,150}?) (?:per|terhadap|dibanding(?:kan)?|berbanding)(?: dengan)? (?:\d[\d.]* )?(?:jumlah )?(\p{L}[^:]{0,150})$/iu;

/** True where a name divides what the one text counts by what the other does. */
function isDivided(nama: string, above: string, below: string): boolean {
  const [, divided, divisor] = DIVIDED.exec(nama.replace(/\s+/g, ' ')) ?? [];
  if (divided === undefined || divisor === undefined) return false;
  const holds = (text: string, words: string) => {
    const own = new Set(wordsOf(text));
    return wordsOf(words).every((word) => own.has(word));
  };
  return holds(above, divided) && holds(below, divisor);
}

function fieldOf({ draft, nama }: VariableRow, jenis: 'pembilang' | 'penyebut'): Field {
  return { text: nama, heading: { jenis }, place: draft.place };
}

/** True where what the one counts is some of what the other does: it says all of its words, and more. */
function isPartOf(part: VariableRow, whole: VariableRow): boolean {
  const [some, all] = [new Set(wordsOf(part.nama)), new Set(wordsOf(whole.nama))];
  for (const word of ['seluruh', 'total', 'semua', 'keseluruhan']) all.delete(word);
  return some.size > all.size && [...all].every((word) => some.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a row says, on one line behind its name. */
function textOf({ nama, fields, place }: DraftIndikator): Field {
  const own = fields.filter(({ copy }) => copy === undefined).map(behindHeading);
  const text = own.length === 0 ? nama : `${nama} (${own.join('; ')})`;
  return asRemark({ text, heading: { jenis: 'unknown' }, place: { ...place, heading: '' } });
}
