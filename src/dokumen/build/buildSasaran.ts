import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import type { Sasaran } from '../../definition/sasaran.js';
import { lookAgain } from '../../issue/tables.js';
import { Names } from '../../read/formula/names.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import { buildIndikator } from './buildIndikator.js';
import type { Building } from './building.js';
import type { DraftIndikator, DraftSasaran } from './draftIndikator.js';
import { NAMELESS } from './drafting.js';
import { joinTables } from './joinTables.js';
import { nameParts } from './nameParts.js';
import { type PossiblePart, separateParts } from './separateParts.js';
import { type Misfit, reportMisfit, unpack } from './unpack.js';
import { variableRows } from './variableRows.js';

/** A sasaran whose indicators are still to be made. */
interface Prepared {
  readonly sasaran: Isi<Sasaran>;
  readonly indikator: readonly DraftIndikator[];
  readonly misfits: readonly Misfit[];
}

/**
 * Makes the sasaran of a document with their indicators; *undefined* when they have more values than a document can hold.
 * `hasSasaranCodes` says that the table has a column for the codes of sasaran, so that those in the column of numbers belong to
 * the indicators.
 */
export function buildSasaran(
  drafts: readonly DraftSasaran[],
  building: Building,
  hasSasaranCodes: boolean,
): readonly Isi<Sasaran>[] | undefined {
  const { values, findings } = building;
  const all = prepare(drafts, building, hasSasaranCodes);
  // An indicator takes long to make: how many there are is known before.
  for (const { sasaran, indikator } of all) {
    values.add(sasaran);
    values.expect(indikator.length);
  }
  const built: Isi<Sasaran>[] = [];
  for (const { sasaran, indikator, misfits } of all) {
    for (const misfit of misfits) reportMisfit(misfit, findings);
    built.push({ ...sasaran, indikator: buildEach(indikator, building) });
    if (values.isTooMany) return undefined;
  }
  return built;
}

/** The sasaran without their indicators, and the drafts of these. */
function prepare(
  drafts: readonly DraftSasaran[],
  { reference, findings }: Building,
  hasSasaranCodes: boolean,
): readonly Prepared[] {
  const names = new Names();
  const codes = codesOf(drafts);
  const ids = new Map(drafts.map((draft) => [draft, names.newId(draft.uraian)]));
  const found = drafts.map((draft) => {
    const misfits: Misfit[] = [];
    const coded = draft.indikator.map((one) => withCode(one, codes));
    const each = coded.flatMap((one) => unpack(one, misfits));
    const isCounted = isNumbered(draft, each);
    const parts = nameParts(variableRows(each, isCounted, findings), isCounted);
    const all = joinTables(parts, reference);
    const whole = all.filter(({ bagian }) => bagian === undefined);
    return { draft, misfits, all, whole, shared: hasSasaranCodes ? undefined : sharedKode(whole) };
  });
  // Where numbers are those of sasaran with several indicators, so they are of a sasaran with one.
  const isOfSasaran =
    found.some(({ shared }) => shared !== undefined) &&
    found.every(({ shared, whole }) => shared !== undefined || whole.length < 2);
  return found.map(({ draft, misfits, all, whole, shared: several }) => {
    const { uraian, tingkat, kelompok, parent } = draft;
    const shared = several ?? (isOfSasaran ? whole[0]?.kode : undefined);
    const kode = ownKode(draft, codes) ?? shared;
    const indikator = shared === undefined ? all : all.map((one) => ({ ...one, kode: undefined }));
    const induk = parent === undefined ? undefined : ids.get(parent);
    const sasaran = withoutUndefined({
      // Every draft was given its id above.
      id: ids.get(draft) as string,
      kode,
      uraian,
      tingkat: tingkat ?? 'perangkat-daerah',
      induk,
      kelompok,
      indikator: [],
    });
    return { sasaran, indikator, misfits };
  });
}

/**
 * The codes that stand beside sasaran and may be those of indicators, by indicator; *undefined* where no sasaran has several, so
 * that they are its own.
 */
function codesOf(drafts: readonly DraftSasaran[]): ReadonlyMap<DraftIndikator, string> | undefined {
  if (drafts.every(({ codes }) => new Set(codes.map(({ kode }) => kode)).size < 2)) return undefined;
  return new Map(
    drafts.flatMap(({ codes }) =>
      codes.flatMap(({ kode, indikator }) => (indikator === undefined ? [] : [[indikator, kode] as const])),
    ),
  );
}

/** The code of a sasaran: that of its own column, or the one beside it where such codes are no indicators'. */
function ownKode(
  { kode, codes: [beside] }: DraftSasaran,
  codes: ReadonlyMap<DraftIndikator, string> | undefined,
): string | undefined {
  return kode ?? (codes === undefined ? beside?.kode : undefined);
}

/** An indicator with the code beside its sasaran, unless it has one of its own that is more than a number of rows. */
function withCode(
  draft: DraftIndikator,
  codes: ReadonlyMap<DraftIndikator, string> | undefined,
): DraftIndikator {
  const kode = codes?.get(draft);
  const isNumber = draft.kode === undefined || /^\d{1,3}$/.test(draft.kode);
  return kode === undefined || !isNumber ? draft : { ...draft, kode };
}

/** True where numbers are those of indicators: several of one sasaran have one, or the table names no sasaran. */
function isNumbered({ uraian }: DraftSasaran, drafts: readonly DraftIndikator[]): boolean {
  const numbered = drafts.filter(({ kode }) => kode !== undefined);
  return numbered.length > (uraian === NAMELESS ? 0 : 1);
}

/** The number that only the first of several indicators has: it is that of the sasaran. */
function sharedKode([first, ...others]: readonly DraftIndikator[]): string | undefined {
  return others.length > 0 && others.every(({ kode }) => kode === undefined) ? first?.kode : undefined;
}

function buildEach(drafts: readonly DraftIndikator[], building: Building): readonly Isi<Indikator>[] {
  const built: PossiblePart[] = [];
  // The id of the last that is no part: what parts are parts of.
  let whole: string | undefined;
  for (const [i, draft] of drafts.entries()) {
    // Nothing of it will be seen.
    if (building.values.isTooMany) break;
    const { bagian, nama, place } = draft;
    const one = buildIndikator(draft, building, aboveIn(built, drafts[i - 1]));
    building.values.addExpected(one);
    if (bagian?.isGuess === true) {
      const facts = { sebab: 'bagian', rinci: `"${bagian.dari.slice(0, 80)}"` };
      building.findings.cell(lookAgain, place, nama, facts, 'catatan');
    }
    if (bagian === undefined) whole = one.id;
    const isPart = bagian?.hasWhole === true && whole !== undefined;
    const rincian = isPart ? { dari: whole ?? '', label: bagian.label } : undefined;
    if (rincian !== undefined) building.values.add(rincian);
    const indikator = rincian === undefined ? one : { ...one, rincian };
    built.push({ indikator, bagian });
  }
  return separateParts(built, building.variabel);
}

/** The indicator above, unless its formula is that of rows below it, which leaves no column empty. */
function aboveIn(
  built: readonly PossiblePart[],
  draft: DraftIndikator | undefined,
): Isi<Indikator> | undefined {
  const isOfRows = draft?.fields.some(
    ({ heading, place }) => heading.jenis === 'pembilang' && place.heading === draft.place.heading,
  );
  return isOfRows === true ? undefined : built.at(-1)?.indikator;
}
