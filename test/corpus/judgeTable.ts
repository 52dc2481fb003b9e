import { computeCapaian, type DokumenIku, evaluate, type Indikator, type Target } from 'indikator';
import type { FormatTabel } from 'indikator/dokumen';
import { isFormulaRight, isReported, sameLabels, sameList } from './judgeText.js';
import type { Harap } from './kasus.js';
import { isLocated, type Reading, readingOf } from './reading.js';
import { labelsOf, shapeOf } from './sameFormula.js';
import { plain } from './sameNumber.js';

/** Whether a table is read as it should be: what came, where it is not. */
export function judgeTable(text: string, format: FormatTabel, harap: Harap): string | undefined {
  const seen: Seen = { text, format, ...readingOf(text, format) };
  const isRefused = (harap.ditolak ?? harap.atauDitolak) ? refuses(seen, harap) : false;
  if (harap.ditolak !== undefined) return isRefused ? undefined : tell(seen);
  return isRefused || isRight(seen, harap) ? undefined : tell(seen);
}

interface Seen extends Reading {
  readonly text: string;
  readonly format: FormatTabel;
}

type Key = Exclude<keyof Harap, 'ditolak' | 'atauDitolak' | 'bukanError'>;

function isRight(seen: Seen, harap: Harap): boolean {
  const { formula, variabel, variabelSebanyak, pengali, bukanRasio, dilaporkan } = harap;
  const ofFormula = { formula, variabel, variabelSebanyak, pengali, bukanRasio, dilaporkan };
  const asksFormula = Object.values(ofFormula).some((one) => one !== undefined);
  const [first] = seen.indikator;
  if (asksFormula && (first === undefined || !isFormulaRight(harap, first))) return false;
  return Object.entries(harap).every(([key, expected]) => {
    const check = new Map<string, (expected: never, seen: Seen) => boolean>(Object.entries(checks)).get(key);
    // Each check takes what its own key holds.
    return check === undefined || check(expected as never, seen);
  });
}

/** What is said of a column or of a whole text, wherever its cells are. */
const WHOLE: readonly string[] = ['unknown-column', 'no-table'];

/** An error stands at a cell that may be refused, at its row or its column, and nothing was made of it. */
function refuses({ indikator, issues }: Seen, harap: Harap): boolean {
  const isOfTarget = harap.target !== undefined;
  const heading = isOfTarget ? /target|indikator|\d{4}/i : /formula|rumus|hitung|ukur/i;
  const errors = issues.filter(({ tingkat }) => tingkat === 'salah');
  const located = errors.some(
    ({ code, path, judul }) =>
      WHOLE.includes(code) || (path[0] === 'baris' && (judul === undefined || heading.test(judul))),
  );
  const made = indikator.some((one) => (isOfTarget ? (one.target ?? []).length > 0 : !isReported(one)));
  // Of several targets some may be right: each must be so.
  const isSound = isOfTarget && made ? hasNoOther(indikator, harap.target ?? []) : !made;
  return located && isSound;
}

function hasNoOther(
  indikator: readonly Indikator[],
  expected: readonly (readonly [string, string])[],
): boolean {
  const pairs = expected.map(([periode, nilai]) => `${periode} ${plain(nilai)}`);
  return indikator.every(({ target = [] }) => target.map(pairOf).every((one) => pairs.includes(one)));
}

function pairOf(target: Target): string {
  return `${target.periode} ${'nilai' in target ? plain(target.nilai) : JSON.stringify(target)}`;
}

function sameTargets(
  expected: readonly (readonly [string, string])[],
  found: Indikator | undefined,
): boolean {
  if (found === undefined) return false;
  const pairs = expected.map(([periode, nilai]) => `${periode} ${plain(nilai)}`);
  return sameList(pairs, (found.target ?? []).map(pairOf));
}

function everyOf<T>(
  all: Readonly<Record<string, T>>,
  { indikator }: Seen,
  isSame: (expected: T, found: Indikator) => boolean,
): boolean {
  return Object.entries(all).every(([nama, expected]) => {
    const found = indikator.find((one) => one.nama === nama);
    return found !== undefined && isSame(expected, found);
  });
}

const sasaranOf = (dokumen: DokumenIku | null, { id }: Indikator) =>
  dokumen?.sasaran.find(({ indikator }) => indikator.some((one) => one.id === id));

const checks: { readonly [K in Key]?: (expected: NonNullable<Harap[K]>, seen: Seen) => boolean } = {
  variabelDari: (all, seen) => everyOf(all, seen, (labels, found) => sameLabels(labels, labelsOf(found))),
  indikator: (names, { indikator }) =>
    names.length === indikator.length &&
    names.every((name, i) => name.split(': ').every((part) => indikator[i]?.nama.includes(part))) &&
    names.every((name, i) => name.includes(': ') || indikator[i]?.nama === name),
  satuan: (satuan, { indikator }) =>
    indikator.length > 0 && indikator.every((one) => one.satuan.toLowerCase() === satuan.toLowerCase()),
  target: (pairs, { indikator }) => sameTargets(pairs, indikator[0]),
  targetDari: (all, seen) => everyOf(all, seen, (pairs, found) => sameTargets(pairs, found)),
  kondisiAwal: ([periode, nilai], { indikator }) =>
    sameList(
      [`${periode} ${plain(nilai)}`],
      (indikator[0]?.kondisiAwal ?? []).map((one) => `${one.periode} ${plain(one.nilai)}`),
    ),
  tahun: (tahun, { dokumen }) => dokumen?.tahun === tahun,
  dokumenTanpaTahun: (_, seen) => asksForYear(seen),
  kode: (kode, { indikator }) => indikator[0]?.kode === kode,
  kodeSasaran: (kode, { dokumen }) => dokumen?.sasaran.some((one) => one.kode === kode) === true,
  sasaranDari: (all, seen) =>
    everyOf(all, seen, (uraian, found) => {
      const own = sasaranOf(seen.dokumen, found)?.uraian ?? '';
      return uraian === null ? !seen.text.includes(own) : own === uraian;
    }),
  tanpaSasaran: (texts, { dokumen }) => !dokumen?.sasaran.some(({ uraian }) => texts.includes(uraian)),
  penanggungJawab: (all, seen) =>
    everyOf(all, seen, (names, { penanggungJawab = [] }) =>
      sameList(
        names,
        penanggungJawab.map(({ nama }) => nama),
      ),
    ),
  sumberData: (names, { indikator }) =>
    sameList(
      names,
      (indikator[0]?.sumberData ?? []).map(({ nama }) => nama),
    ),
  realisasi: (all, seen) =>
    everyOf(
      all,
      seen,
      ([periode, nilai], { id }) => plain(seen.realisasi[id]?.[periode]?.nilai) === plain(nilai),
    ),
  issuePada: (judul, { issues, indikator }) =>
    issues.some((one) => isLocated(one) && one.judul?.includes(judul)) ||
    indikator.some(({ target = [] }) => target.some(({ kumulatif }) => kumulatif)),
  catatanPada: (headings, { issues }) =>
    headings.every((judul) => issues.some((one) => one.judul?.includes(judul))),
  capaianTanpaPolaritas: (_, { indikator }) => indikator[0] !== undefined && hasNoAchievement(indikator[0]),
};

/** No year, no target, and one error that asks for the year; with the year as an option the targets are read. */
function asksForYear({ text, format, dokumen, indikator, issues }: Seen): boolean {
  const asking = issues.filter((one) => one.tingkat === 'salah' && one.message.includes('tahun'));
  const hasTargets = indikator.some(({ target = [] }) => target.length > 0);
  const told = readingOf(text, format, { tahun: 2026 });
  return (
    dokumen !== null &&
    dokumen.tahun === undefined &&
    !hasTargets &&
    asking.length === 1 &&
    told.indikator.every(({ target = [] }) => target.every(({ periode }) => periode.startsWith('2026'))) &&
    told.indikator.some(({ target = [] }) => target.length > 0)
  );
}

/** A result of twice the target has no achievement while nothing says which way is better. */
function hasNoAchievement(indikator: Indikator): boolean {
  const [id = ''] = Object.keys(indikator.variabel);
  const hasil = evaluate(indikator, { [id]: '14.6' });
  const periode = indikator.target?.[0]?.periode;
  if (!hasil.ok || periode === undefined) return false;
  const capaian = computeCapaian(indikator, { realisasi: hasil, periode });
  return !capaian.ok && capaian.issues.some(({ code }) => code === 'missing-polaritas');
}

/** What came, in one line. */
function tell({ dokumen, indikator, issues, realisasi }: Seen): string {
  const all = indikator.map((one) => ({
    nama: one.nama,
    sasaran: sasaranOf(dokumen, one)?.uraian,
    ...{ kode: one.kode, satuan: one.satuan, formula: shapeOf(one), kondisiAwal: one.kondisiAwal },
    target: (one.target ?? []).map((target) => `${pairOf(target)}${target.kumulatif ? ' kumulatif' : ''}`),
    penanggungJawab: one.penanggungJawab?.map(({ nama }) => nama),
  }));
  const told = issues.map(({ tingkat, message }) => `${tingkat}: ${message}`);
  return JSON.stringify({ tahun: dokumen?.tahun, indikator: all, realisasi, issues: told });
}
