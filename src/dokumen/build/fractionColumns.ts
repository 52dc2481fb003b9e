import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import type { Heading } from '../find/heading.js';
import { behindHeading, type Field, oneLineOf } from '../find/tableRecord.js';
import { groupsOf } from '../sheet/groupsOf.js';
import { trimEnd } from '../sheet/trimEnd.js';
import { arithmeticIn } from './arithmeticIn.js';
import { isPercentUnit } from './fitsUnit.js';
import { isNoCell } from './isNoCell.js';
import { perIn } from './perIn.js';

/** The cells that explain an indicator, and the texts of the sides of its fraction that are kept as they are. */
export interface FractionColumns {
  readonly explaining: readonly Field[];
  readonly kept: readonly string[];
}

/** Units that say of a quotient what it is multiplied by: nothing, for what is counted or measured. */
const OPEN_UNIT = /^(?:indeks|index|nilai|skor|poin|point|angka|level|predikat|)(?!\p{L})/iu;
/** `Permil`, `‰`. */
const PERMIL = /^(?:per|pro) ?mill?e?(?!\p{L})|^‰/iu;
const LEAST = 3;

/**
 * The formula that stands in two columns, `Pembilang` and `Penyebut`. Beside a column of formulas they say what its letters stand for;
 * without one the unit or the name says what the quotient is multiplied by, where no column does. What cannot be joined is reported and
 * kept.
 */
export function fractionColumns(
  fields: readonly Field[],
  { satuan, nama }: { readonly satuan: string; readonly nama: string },
  findings: Findings,
): FractionColumns {
  const of = (...kinds: readonly Heading['jenis'][]) =>
    fields.filter(({ heading: { jenis }, text }) => kinds.includes(jenis) && !isNoCell(text));
  const explaining = of('explanation', 'makna', 'alasan', 'formula');
  const [above, below, times] = [of('pembilang'), of('penyebut'), of('pengali')];
  const own = [...above, ...below];
  const [first] = own;
  if (first === undefined) return { explaining, kept: times.map(behindHeading) };
  const left = (sebab: string): FractionColumns => {
    const facts = { disimpan: 'caraPerhitungan', sebab };
    // Where one of the two columns has numbers, the other has them too.
    if (sebab === 'angka-pecahan') findings.column(notUnderstood, (own.find(isNumber) ?? first).place, facts);
    else findings.cell(notUnderstood, first.place, oneLineOf(first), facts);
    return { explaining, kept: [...own, ...times].map(behindHeading) };
  };
  if (own.some(isNumber)) return left('angka-pecahan');
  if (above.length === 0 || below.length === 0) return left('separuh-pecahan');
  const stated = explaining.find(isFormula);
  if (stated !== undefined) {
    const named = withSides(stated, above, below);
    if (named === undefined && !hasSides(stated, own)) return left('formula-ganda');
    return {
      explaining: explaining.map((one) => (one === stated ? (named ?? one) : one)),
      kept: times.map(behindHeading),
    };
  }
  const multiplier = multiplierOf(times, satuan, nama);
  if (multiplier === undefined) return left('tanpa-pengali');
  const text = `${sideOf(above)} / ${sideOf(below)}${multiplier}`;
  return {
    explaining: [...explaining, { text, heading: { jenis: 'formula' }, place: first.place }],
    kept: [],
  };
}

/** True for a cell with a number in place of the name of what is counted. */
function isNumber({ text }: Field): boolean {
  return !/\p{L}{3}/u.test(text) || /^\d/.test(text);
}

/** True for a cell that holds arithmetic, and so the formula that the sides belong to. */
function isFormula({ heading, text }: Field): boolean {
  return (heading.jenis === 'formula' || heading.jenis === 'explanation') && arithmeticIn(text) !== 'none';
}

/** A side as one name in quotes, or in brackets where it holds arithmetic. */
function sideOf(fields: readonly Field[]): string {
  const text = trimEnd(fields.map(oneLineOf).join(' '), '.;,').trim();
  return arithmeticIn(text) === 'none' && !text.includes('"') ? `"${text}"` : `(${text})`;
}

/** The formula with the sides in the places of their letters, or of the words for them; undefined where it lacks one. */
function withSides(
  { text, ...stated }: Field,
  above: readonly Field[],
  below: readonly Field[],
): Field | undefined {
  const names = new Map([
    ...['pembilang', 'numerator', letterOf(above)].map((name) => [name, above] as const),
    ...['penyebut', 'denominator', letterOf(below)].map((name) => [name, below] as const),
  ]);
  const used = new Set<readonly Field[]>();
  const written = text.replace(/(?<![\p{L}\p{N}"])\p{L}{1,11}\d?(?![\p{L}\p{N}"])/gu, (word) => {
    const side = names.get(word.length > 2 ? word.toLowerCase() : word);
    if (side === undefined) return word;
    used.add(side);
    return ` ${sideOf(side)} `;
  });
  return used.size < 2 ? undefined : { ...stated, text: written.replace(/ {2,}/g, ' ').trim() };
}

/** The letter that the heading of a side has in brackets: `Pembilang (A)`. */
function letterOf([first]: readonly Field[]): string {
  return groupsOf(/\(\s?(\p{L}\d?)\s?\)/u, first?.place.heading ?? '')[1];
}

/** True where a formula names both sides in full. */
function hasSides({ text }: Field, own: readonly Field[]): boolean {
  const whole = text.toLowerCase().replace(/\s+/g, ' ');
  return own.every((one) => whole.includes(oneLineOf(one).toLowerCase().trim()));
}

/** What a quotient is multiplied by, as a formula writes it; undefined where nothing says it. */
function multiplierOf([times]: readonly Field[], satuan: string, nama: string): string | undefined {
  if (times !== undefined) return ` x ${oneLineOf(times).replace(/^\s*[x×*]\s*/iu, '')}`;
  if (isPercentUnit(satuan)) return ' x 100 %';
  if (PERMIL.test(satuan)) return ' x 1.000';
  const per = perIn(satuan) ?? perIn(nama);
  if (per !== undefined) return per === '' ? undefined : ` x ${per}`;
  return OPEN_UNIT.test(satuan) || satuan.length < LEAST ? undefined : '';
}
