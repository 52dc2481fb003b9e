import { constantOf } from '../../decimal/constantOf.js';
import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { KebijakanRerata } from '../../definition/kebijakanRerata.js';
import type { Sasaran } from '../../definition/sasaran.js';
import type { Sound } from '../../definition/sound.js';
import { missingField, notPositive, unknownWeight } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkSkala } from './checkSkala.js';

type SoundSasaran = Sound<Sasaran> | undefined;

/**
 * Weights are positive and name exactly what is averaged: the indicators of a sasaran that are no parts of others, the sasaran of a
 * document.
 */
export function checkRerata({ sasaran = [], rerata }: Sound<DokumenIku>, path: Path, issues: Issues): void {
  const below = idsBelow(sasaran);
  for (const [s, one] of sasaran.entries()) {
    const own = idsOf(wholesOf(one));
    // A sasaran without indicators of its own is measured by the sasaran below it.
    const members = own.length > 0 ? own : (below.get(one?.id ?? '') ?? []);
    checkPolicy(one?.rerata, members, [...path, 'sasaran', s, 'rerata'], issues);
  }
  const measured = sasaran.filter((one) => wholesOf(one).length > 0);
  const members =
    rerata?.dari === 'indikator' ? measured.flatMap((one) => idsOf(wholesOf(one))) : idsOf(measured);
  checkPolicy(rerata, members, [...path, 'rerata'], issues);
}

function wholesOf(sasaran: SoundSasaran): readonly (Sound<Indikator> | undefined)[] {
  return (sasaran?.indikator ?? []).filter((one) => one?.rincian === undefined);
}

/** The ids of the sasaran right below each. */
function idsBelow(sasaran: readonly SoundSasaran[]): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const one of sasaran) {
    if (one?.induk === undefined) continue;
    const known = below.get(one.induk);
    if (known === undefined) below.set(one.induk, idsOf([one]));
    else known.push(...idsOf([one]));
  }
  return below;
}

function idsOf(items: readonly ({ readonly id?: string | undefined } | undefined)[] = []): string[] {
  return items.flatMap((item) => item?.id ?? []);
}

function checkPolicy(
  { skala, bobot }: Sound<KebijakanRerata> = {},
  members: readonly string[],
  path: Path,
  issues: Issues,
): void {
  checkSkala(skala, [...path, 'skala'], issues);
  if (bobot === undefined) return;
  const way = [...path, 'bobot'];
  const known = new Set(members);
  for (const [id, nilai] of Object.entries(bobot)) {
    if (!known.has(id)) {
      const dikenal = describeNames(members);
      issues.add(unknownWeight, [...way, id], id, { kunci: id.slice(0, 64), dikenal });
    } else if (nilai !== undefined && constantOf(nilai).numerator <= 0n) {
      issues.add(notPositive, [...way, id], nilai, {});
    }
  }
  for (const kunci of members) {
    if (!Object.hasOwn(bobot, kunci)) issues.add(missingField, [...way, kunci], undefined, { kunci });
  }
}
