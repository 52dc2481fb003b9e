import type { Periode } from '../definition/periode.js';
import { incompleteCoverage, leftOut } from '../issue/aggregation.js';
import { describeNames, MAX_NAMES } from '../issue/describe.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument, type Path } from '../issue/path.js';
import { formatPeriode } from '../period/formatPeriode.js';
import type { Sel } from './masukanAgregat.js';

/** What a figure over many rows covers, by cell: a region or unit, a period, or both. */
export interface CakupanAgregat {
  /** The cells that were used. */
  readonly terpakai: readonly Sel[];
  /** The cells that are missing: expected, but not given. */
  readonly hilang: readonly Sel[];
  /** The cells that failed: given, but without what the figure needs of them. */
  readonly gagal: readonly SelGagal[];
  /** Whether the coverage is complete: no cell failed, and none is missing of those that are expected. */
  readonly lengkap: boolean;
}

/** A cell that failed, and why. */
export interface SelGagal extends Sel {
  /** Every reason why the cell does not count. */
  readonly issues: readonly Issue[];
}

/** The names of regions or units, by code. */
export type PlaceNames = ReadonlyMap<string, string>;

/** A cell in words: `Tapin Tengah pada Triwulan II Tahun 2026`. */
export function cellInWords(
  { wilayah, unit, periode }: Sel,
  nama: PlaceNames,
  bahasa: Bahasa = 'id',
): string {
  const kode = wilayah ?? unit;
  const where = kode === undefined ? [] : [nama.get(kode) ?? kode];
  const when = periode === undefined ? [] : [formatPeriode(periode, { bahasa })];
  return [...where, ...when].join(bahasa === 'en' ? ' in ' : ' pada ');
}

/** What was counted, without the list of it: a million cells are not made for one sentence. */
export interface Counted {
  readonly used: number;
  /** The last period that went in; undefined where rows have none. */
  readonly last: Periode | undefined;
  /** The way that says most about what an incomplete figure means. */
  readonly cara: string;
}

/** The notes that say what an incomplete figure means, and why cells do not count; an empty list when it is complete. */
export function gapNotes(
  cakupan: CakupanAgregat,
  counted: Counted,
  nama: PlaceNames,
  path: Path,
): readonly Issue[] {
  return cakupan.lengkap
    ? []
    : [
        incompleteNote(cakupan, counted, nama, path),
        ...cakupan.gagal.slice(0, MAX_NAMES).map((one) => leftOutNote(one, nama)),
      ].map(asNote);
}

/** The issue of a figure that does not cover all that is expected. */
export function incompleteNote(
  { hilang, gagal }: Pick<CakupanAgregat, 'hilang' | 'gagal'>,
  { used, last, cara }: Counted,
  nama: PlaceNames,
  path: Path,
): Issue {
  const without = [...gagal, ...hilang];
  const first = without.slice(0, MAX_NAMES);
  const told = (bahasa: Bahasa) =>
    describeNames(
      first.map((one) => cellInWords(one, nama, bahasa)),
      without.length,
    );
  const period = (bahasa: Bahasa) => (last === undefined ? '' : formatPeriode(last, { bahasa }));
  const fakta = {
    terpakai: used,
    semua: used + without.length,
    tanpa: told('id'),
    without: told('en'),
    cara,
    terakhir: period('id'),
    last: period('en'),
  };
  return makeIssue(incompleteCoverage, argument(...path), used, fakta);
}

function leftOutNote({ issues, ...sel }: SelGagal, nama: PlaceNames): Issue {
  // A cell that failed has a reason.
  const [issue] = issues as readonly [Issue, ...Issue[]];
  const { asal, path, kalimat, code, fakta, ditemukan } = issue;
  const facts = {
    ...fakta,
    sel: cellInWords(sel, nama),
    cell: cellInWords(sel, nama, 'en'),
    sebab: kalimat,
    kode: code,
  };
  return { ...makeIssue(leftOut, { asal, path }, undefined, facts), ditemukan };
}

function asNote(issue: Issue): Issue {
  return { ...issue, tingkat: 'catatan' };
}
