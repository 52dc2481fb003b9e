import type { Capaian } from '../achieve/capaian.js';
import { constantOf } from '../decimal/constantOf.js';
import { MAX_SUM_BITS } from '../decimal/exceedsLimit.js';
import { divide, multiply } from '../decimal/rational.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import type { KebijakanRerata } from '../definition/kebijakanRerata.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Unchecked } from '../definition/unchecked.js';
import { limitIssue } from '../evaluate/arithmeticIssue.js';
import { nothingToAggregate } from '../issue/aggregation.js';
import { guard } from '../issue/guard.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { orRaise } from '../issue/orRaise.js';
import { argument } from '../issue/path.js';
import { coverageOf } from './cakupan.js';
import { byId, capped, indikatorMember, type Member, readGiven, sasaranMember } from './member.js';
import { Mean, type MeanMember, type Rerata } from './rerata.js';
import { sumOf } from './sumOf.js';

/** The mean achievements of a document: one for each sasaran, in document order, and one for the whole. */
export interface RerataDokumen {
  /** The mean of each sasaran (objective), in document order. */
  readonly sasaran: readonly Rerata[];
  /** The mean of the whole document. */
  readonly dokumen: Rerata;
}

/**
 * Averages achievements into one for each sasaran and one for the document, by their `rerata` policies: weights, cap before or
 * after the mean, exact or printed. Without one: exact achievements after their own floor and cap, all weighing the same.
 *
 * A sasaran is measured by its indicators, but not by those that are parts of another (`rincian`), whose whole is in the mean already;
 * one without any by the sasaran right below it. The document is the mean of the sasaran
 * that have indicators, or of all indicators at once when its policy says so. A member without an achievement is left out, with its
 * weight, and stands in `cakupan`.
 *
 * A document that is not checked throws {@link IndikatorError}, and so do two achievements of one indicator; one that
 * `computeCapaian` did not make counts as missing.
 *
 * @param dokumen - The document.
 * @param semua - All achievements that are known, in any order; each belongs to the indicator of its id.
 *
 * @example
 * ```ts
 * const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
 * const [tertangani] = dinsosKutaiKartanegara2022.sasaran[3].indikator;
 * const semua = [computeCapaian(sakip, { realisasi: '78' }), computeCapaian(tertangani, { realisasi: '84.897' })];
 * const { sasaran, dokumen } = aggregateCapaian(dinsosKutaiKartanegara2022, semua);
 * sasaran.map((satu) => satu.ok && satu.teks); // => ['100,00%', '100,00%', '90,00%', '90,00%']
 * dokumen.ok && dokumen.teks; // => '95,00%'
 * ```
 */
export function aggregateCapaian<By = unknown>(
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
  semua: readonly Capaian[],
): RerataDokumen {
  const { id, sasaran, rerata = {} } = orRaise(requireChecked('dokumen', dokumen));
  const capaian = byId(guard(semua, () => readGiven(semua)));
  const below = byParent(sasaran);
  const found = new Map<string, Rerata>();
  for (const own of childrenFirst(sasaran, below)) {
    const wholes = wholesOf(own);
    const members =
      wholes.length > 0
        ? wholes.map((one) => indikatorMember(one, capaian.get(one.id), own.rerata))
        : (below.get(own.id) ?? []).map((one) => sasaranMember(one, found.get(one.id), own.rerata));
    found.set(own.id, mean(own.id, members, wholes.length === 0, own.rerata));
  }
  const measured = sasaran.filter((own) => wholesOf(own).length > 0);
  const members =
    rerata.dari === 'indikator'
      ? measured.flatMap((own) =>
          wholesOf(own).map((one) => indikatorMember(one, capaian.get(one.id), rerata)),
        )
      : measured.map((one) => sasaranMember(one, found.get(one.id), rerata));
  return freeze({
    // Every sasaran has its mean, or says why not.
    sasaran: sasaran.map((own) => found.get(own.id) as Rerata),
    dokumen: mean(id, members, rerata.dari !== 'indikator', rerata),
  });
}

/** The indicators that measure a sasaran: a part of another would count what its whole counts. */
function wholesOf({ indikator }: Sasaran): readonly Indikator[] {
  return indikator.filter(({ rincian }) => rincian === undefined);
}

/** The sasaran right below each. */
function byParent(sasaran: readonly Sasaran[]): ReadonlyMap<string | undefined, readonly Sasaran[]> {
  const below = new Map<string | undefined, Sasaran[]>();
  for (const own of sasaran) {
    const known = below.get(own.induk);
    if (known === undefined) below.set(own.induk, [own]);
    else known.push(own);
  }
  return below;
}

/** The sasaran in an order where each stands behind all that lie below it; ends, because a checked document has no cycle. */
function childrenFirst(
  sasaran: readonly Sasaran[],
  below: ReadonlyMap<string | undefined, readonly Sasaran[]>,
): readonly Sasaran[] {
  const order = sasaran.filter(({ induk }) => induk === undefined);
  // The list grows during the walk: each sasaran appends those right below it.
  for (const own of order) order.push(...(below.get(own.id) ?? []));
  return order.reverse();
}

function mean(
  id: string,
  members: readonly Member[],
  isOverMeans: boolean,
  kebijakan: KebijakanRerata = {},
): Rerata {
  const used = members.flatMap((one) => enteringOf(one, kebijakan));
  const gagal = members.flatMap(({ id: kode, issues }) => (issues === undefined ? [] : [{ kode, issues }]));
  const cakupan = coverageOf(
    members.flatMap((one) => (one.nilai === undefined ? [] : [one.id])),
    gagal,
    members.map((one) => one.id),
  );
  const failed = (issue: Issue): Rerata => ({ ok: false, id, issues: [issue], cakupan });
  if (used.length === 0)
    return failed(makeIssue(nothingToAggregate, argument(), undefined, { baris: members.length }));
  const sum = sumOf(used.map(({ nilai, weight }) => multiply(nilai, weight)));
  const all = sumOf(used.map(({ weight }) => weight));
  if (sum === undefined || all === undefined) return failed(limitIssue(argument(), MAX_SUM_BITS));
  const uncapped = divide(sum, all);
  const nilai = kebijakan.pembatasan === 'sesudah' ? capped(uncapped, kebijakan.batasAtas) : uncapped;
  // What the mean of a part leaves out, this mean leaves out too: its notes are handed on.
  const inherited = members.flatMap(({ catatan = [] }) => catatan);
  const nama = new Map(members.map((one) => [one.id, one.nama]));
  return new Mean({ id, kebijakan, members: used, isOverMeans, uncapped, nilai, cakupan, nama, inherited });
}

/** A member with its weight; an empty list when it has no value. */
function enteringOf({ id, nama, nilai, uncapped = nilai }: Member, { bobot }: KebijakanRerata): MeanMember[] {
  if (nilai === undefined || uncapped === undefined) return [];
  return [{ nama, nilai, uncapped, weight: constantOf(bobot?.[id] ?? '1') }];
}
