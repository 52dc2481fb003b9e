import { type Angka, readExact } from '../decimal/angka.js';
import { numberIssue } from '../decimal/numberIssue.js';
import { isZero, type Rational } from '../decimal/rational.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Sasaran } from '../definition/sasaran.js';
import { conflictingKeys, notExpected } from '../issue/aggregation.js';
import { duplicate, wrongType } from '../issue/definition.js';
import { missing } from '../issue/evaluation.js';
import type { Issues } from '../issue/issues.js';
import { argument } from '../issue/path.js';
import { negativeAmount, spentWithoutBudget } from '../issue/report.js';

/** A budget that was read: exact rupiah. */
export interface Amounts {
  readonly pagu: Rational;
  readonly realisasi: Rational;
}

/** Reads the budgets by id and reports everything that is wrong with them; those that are sound are given back. */
export function readAnggaran(
  dokumen: DokumenIku,
  anggaran: unknown,
  issues: Issues,
): ReadonlyMap<string, Amounts> {
  const found = new Map<string, Amounts>();
  if (anggaran === undefined) return found;
  if (typeof anggaran !== 'object' || anggaran === null) {
    issues.add(wrongType, ['anggaran'], anggaran, { diharapkan: 'object' });
    return found;
  }
  const record = anggaran as Readonly<Record<string, unknown>>;
  const isGiven = (id: string) => Object.hasOwn(record, id);
  reportOverlaps(dokumen, isGiven, issues);
  const known = new Set(
    dokumen.sasaran.flatMap(({ id, indikator }) => [id, ...indikator.map((one) => one.id)]),
  );
  for (const id of Object.keys(record)) {
    if (!known.has(id)) issues.add(notExpected, ['anggaran', id], id, {});
    else {
      const read = readAmounts(id, record[id], issues);
      if (read !== undefined) found.set(id, read);
    }
  }
  return found;
}

/** What a budget can be of: an indicator or a sasaran, with the ids of the sasaran that it lies in. */
interface Place {
  readonly id: string;
  readonly nama: string;
  readonly above: readonly string[];
}

/** Rupiah must count once: a sasaran beside one of its own indicators, or beside a sasaran below it, would count twice. */
function reportOverlaps({ sasaran }: DokumenIku, isGiven: (id: string) => boolean, issues: Issues): void {
  const byId = new Map(sasaran.map((own) => [own.id, own]));
  const nameOf = (id: string) => `anggaran sasaran "${byId.get(id)?.uraian ?? ''}"`;
  const given = sasaran.flatMap((own) => placesOf(own, byId)).filter(({ id }) => isGiven(id));
  const known = new Set<string>();
  for (const { id, nama, above } of given) {
    // An indicator may bear the id of a sasaran: which of the two is meant, nobody can tell.
    if (known.has(id)) issues.add(duplicate, ['anggaran', id], id, { kunci: 'id', pertama: nameOf(id) });
    known.add(id);
    for (const upper of above.filter(isGiven))
      if (upper !== id)
        issues.add(conflictingKeys, ['anggaran', id], undefined, { pertama: nameOf(upper), kedua: nama });
  }
}

function placesOf(own: Sasaran, byId: ReadonlyMap<string, Sasaran>): readonly Place[] {
  const above: string[] = [];
  // Ends, because a checked document has no cycle.
  for (let id = own.induk; id !== undefined; id = byId.get(id)?.induk) above.push(id);
  return [
    { id: own.id, nama: `anggaran sasaran "${own.uraian}"`, above },
    ...own.indikator.map(({ id, nama }) => ({
      id,
      nama: `anggaran indikator "${nama}"`,
      above: [own.id, ...above],
    })),
  ];
}

function readAmounts(id: string, value: unknown, issues: Issues): Amounts | undefined {
  if (typeof value !== 'object' || value === null)
    return issues.add(wrongType, ['anggaran', id], value, { diharapkan: 'object' });
  const given = value as { readonly pagu?: Angka; readonly realisasi?: Angka };
  const pagu = readAmount(id, 'pagu', given.pagu, issues);
  const realisasi = readAmount(id, 'realisasi', given.realisasi, issues);
  if (pagu === undefined || realisasi === undefined) return undefined;
  if (isZero(pagu) && !isZero(realisasi))
    return issues.add(spentWithoutBudget, ['anggaran', id, 'pagu'], given.pagu, {});
  return { pagu, realisasi };
}

function readAmount(
  id: string,
  key: 'pagu' | 'realisasi',
  value: unknown,
  issues: Issues,
): Rational | undefined {
  const path = ['anggaran', id, key];
  const label = key === 'pagu' ? 'pagu' : 'realisasi anggaran';
  if (value === undefined || value === null) return issues.add(missing, path, value, { label });
  const read = readExact(value);
  if (!read.ok) return issues.push(numberIssue(read, argument(...path), value, label));
  if (read.nilai.numerator < 0n) return issues.add(negativeAmount, path, value, { label });
  return read.nilai;
}
