import { type Kurun, kurunOf, sinceStartOfYear } from '../definition/kurun.js';
import { conflictingKeys, unevenRows } from '../issue/aggregation.js';
import { wrongType } from '../issue/definition.js';
import { tooLarge, wrongArgument } from '../issue/input.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument, type Path } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';
import { type Cells, readCells, reportRepeated } from './cells.js';
import { checkPeriods } from './checkPeriods.js';
import { checkRegions, checkUnits } from './checkPlaces.js';
import type { CodeList, LocatedCodes } from './codeList.js';
import { type Dimensi, dimensions } from './dimensi.js';
import type { Diharapkan, Pengaturan, UntukAgregat } from './masukanAgregat.js';

/** Most rows of one figure: every village of Indonesia in every month of a year. */
export const MAX_ROWS = 1_000_000;

/** Most cells that a figure may be expected to cover. */
export const MAX_EXPECTED = 2_000_000;

/** What the caller said about the rows, read. */
export interface Frame {
  readonly untuk: UntukAgregat;
  /** The months of the whole; undefined: not stated. */
  readonly kurun: Kurun | undefined;
  readonly diharapkan: Diharapkan;
  readonly nama: ReadonlyMap<string, string>;
  readonly lengkap: boolean;
}

/** What `aggregate` was given, read: cells whose codes are sound, each once. */
export interface Request extends Frame {
  readonly cells: Cells;
}

/** Reads the outer form of the input, and the codes of its rows. */
export function readMasukan(masukan: unknown): Parsed<Request> {
  if (typeof masukan !== 'object' || masukan === null)
    return refuse(wrongArgument, argument(), masukan, { diharapkan: '{ baris, untuk?, … }' });
  const { baris, untuk } = masukan as Record<string, unknown>;
  const issues = new Issues('argumen');
  const frame = readFrame(masukan, issues, readWhole(untuk, issues));
  return readRequest(baris, ['baris'], frame, issues);
}

/** Reads the rows of a request; `path` leads to them. */
export function readRequest(baris: unknown, path: Path, frame: Frame, issues: Issues): Parsed<Request> {
  if (!Array.isArray(baris)) return refuse(wrongType, argument(...path), baris, { diharapkan: 'list' });
  if (baris.length > MAX_ROWS) return refuse(tooLarge, argument(...path), baris, { batas: MAX_ROWS });
  const read = readCells(baris, path, frame.diharapkan, issues);
  if (read === undefined || !issues.isEmpty) return { ok: false, issues: issues.list };
  if (baris.length > 0) checkExpectedKeys(read.codes, frame, issues);
  if (!issues.isEmpty) return { ok: false, issues: issues.list };
  checkFrame(read.codes, frame, issues);
  if (issues.isEmpty) reportRepeated(read.cells, issues);
  return issues.parsed(() => ({ ...frame, cells: read.cells }));
}

/** Reads what stands beside the rows. */
export function readFrame(masukan: object, issues: Issues, untuk: UntukAgregat): Frame {
  const { diharapkan, nama, lengkap } = masukan as Record<keyof Pengaturan, unknown>;
  const { periode, sampai } = untuk;
  const [own, since] = [kurunOf(periode ?? ''), kurunOf(sampai ?? '')];
  return {
    untuk,
    kurun: since === undefined ? own : sinceStartOfYear(since),
    diharapkan: readExpected(diharapkan, issues),
    nama: readNames(nama, issues),
    lengkap: lengkap === true,
  };
}

function readWhole(untuk: unknown, issues: Issues): UntukAgregat {
  if (untuk === undefined) return {};
  if (typeof untuk !== 'object' || untuk === null) {
    issues.add(wrongType, ['untuk'], untuk, { diharapkan: 'object' });
    return {};
  }
  const fields = untuk as Record<string, unknown>;
  const found: Record<string, string> = {};
  for (const key of [...dimensions, 'sampai']) {
    const value = fields[key];
    if (typeof value === 'string') found[key] = value;
    else if (value !== undefined) issues.add(wrongType, ['untuk', key], value, { diharapkan: 'text' });
  }
  for (const [first, second] of [
    ['wilayah', 'unit'],
    ['periode', 'sampai'],
  ] as const) {
    if (found[first] === undefined || found[second] === undefined) continue;
    issues.add(conflictingKeys, ['untuk', second], found[second], { pertama: first, kedua: second });
  }
  return found;
}

function readExpected(diharapkan: unknown, issues: Issues): Diharapkan {
  if (diharapkan === undefined) return {};
  if (typeof diharapkan !== 'object' || diharapkan === null || Array.isArray(diharapkan)) {
    issues.add(wrongType, ['diharapkan'], diharapkan, { diharapkan: 'object' });
    return {};
  }
  const fields = diharapkan as Record<string, unknown>;
  return Object.fromEntries(
    dimensions.flatMap((key) => {
      const list = fields[key];
      return list === undefined ? [] : [[key, readList(list, ['diharapkan', key], issues)]];
    }),
  );
}

function readList(list: unknown, path: Path, issues: Issues): readonly string[] {
  if (!Array.isArray(list)) {
    issues.add(wrongType, path, list, { diharapkan: 'list' });
    return [];
  }
  if (list.length > MAX_ROWS) {
    issues.add(tooLarge, path, list, { batas: MAX_ROWS });
    return [];
  }
  return Array.from(list, (one: unknown, i) => {
    if (typeof one === 'string') return one;
    issues.add(wrongType, [...path, i], one, { diharapkan: 'text' });
    return '';
  });
}

function readNames(nama: unknown, issues: Issues): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (nama === undefined) return names;
  if (typeof nama !== 'object' || nama === null || Array.isArray(nama)) {
    issues.add(wrongType, ['nama'], nama, { diharapkan: 'object' });
    return names;
  }
  for (const [kode, name] of Object.entries(nama)) {
    if (typeof name === 'string' && name !== '') names.set(kode, name);
    else issues.add(wrongType, ['nama', kode], name, { diharapkan: 'text' });
  }
  return names;
}

/** What is expected is by what the rows name: rows by region cannot say which periods are there. */
function checkExpectedKeys(
  rows: Readonly<Record<Dimensi, CodeList>>,
  { diharapkan }: Frame,
  issues: Issues,
): void {
  const given = dimensions.filter((key) => rows[key].list.length > 0);
  for (const key of dimensions) {
    if (diharapkan[key] === undefined || given.includes(key)) continue;
    const fakta = { ada: key, diharapkan: given.join(' dan ') };
    issues.add(unevenRows, ['diharapkan', key], diharapkan[key], fakta);
  }
}

/** The codes of the rows, of what is expected and of the whole are sound, and belong together. */
function checkFrame(rows: Readonly<Record<Dimensi, CodeList>>, frame: Frame, issues: Issues): void {
  const { untuk, diharapkan, kurun } = frame;
  const codesOf = (key: Dimensi, whole: LocatedCodes | undefined) => ({
    given: rows[key],
    expected:
      diharapkan[key] === undefined ? undefined : located(diharapkan[key], (i) => ['diharapkan', key, i]),
    whole,
  });
  const wholeOf = (key: keyof UntukAgregat) => {
    const kode = untuk[key];
    return kode === undefined ? undefined : located([kode], () => ['untuk', key]);
  };
  checkRegions(codesOf('wilayah', wholeOf('wilayah')), issues);
  checkUnits(codesOf('unit', wholeOf('unit')), issues);
  checkPeriods(codesOf('periode', wholeOf(untuk.sampai === undefined ? 'periode' : 'sampai')), kurun, issues);
}

function located(list: readonly string[], pathOf: (position: number) => Path): LocatedCodes {
  return { list, pathOf };
}
