import { readConstant } from '../decimal/constant.js';
import { missingField, notPositive, unknownWeight } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import { checkSkala } from './checkSkala.js';
import type { Plain } from './copyPlain.js';
import { asObject, entriesOf, fieldOf, itemsOf, textOf } from './plain.js';

/** Weights are positive and name exactly what is averaged: the indicators of a sasaran, the sasaran of a document. */
export function checkRerata(dokumen: Plain, report: Report): void {
  const sasaran = itemsOf(fieldOf(dokumen, 'sasaran'));
  const children = new Map<string, string[]>();
  for (const satu of sasaran) {
    const induk = textOf(satu, 'induk');
    if (induk === undefined) continue;
    const below = children.get(induk);
    if (below === undefined) children.set(induk, idsOf([satu]));
    else below.push(...idsOf([satu]));
  }
  for (const [s, satu] of sasaran.entries()) {
    const own = idsOf(itemsOf(fieldOf(satu, 'indikator')));
    // One without indicators of its own is measured by the sasaran below it.
    const members = own.length > 0 ? own : (children.get(textOf(satu, 'id') ?? '') ?? []);
    checkPolicy(fieldOf(satu, 'rerata'), members, ['sasaran', s, 'rerata'], report);
  }
  const rerata = fieldOf(dokumen, 'rerata');
  const measured = sasaran.filter((satu) => itemsOf(fieldOf(satu, 'indikator')).length > 0);
  const members =
    textOf(rerata, 'dari') === 'indikator'
      ? measured.flatMap((satu) => itemsOf(fieldOf(satu, 'indikator')))
      : measured;
  checkPolicy(rerata, idsOf(members), ['rerata'], report);
}

function idsOf(items: readonly Plain[]): string[] {
  return items.flatMap((item) => textOf(item, 'id') ?? []);
}

function checkPolicy(rerata: Plain, members: readonly string[], path: Path, report: Report): void {
  const skala = fieldOf(rerata, 'skala');
  if (skala !== undefined) checkSkala(skala, [...path, 'skala'], report);
  const bobot = asObject(fieldOf(rerata, 'bobot'));
  if (bobot === undefined) return;
  const way = [...path, 'bobot'];
  const known = new Set(members);
  for (const [id, nilai] of entriesOf(bobot)) {
    const read = readConstant(nilai);
    if (!known.has(id)) {
      report.add(unknownWeight, [...way, id], id, {
        kunci: id.slice(0, 64),
        dikenal: describeNames(members),
      });
    } else if (read.ok && read.nilai.numerator <= 0n) report.add(notPositive, [...way, id], nilai, {});
  }
  for (const kunci of members) {
    if (!Object.hasOwn(bobot, kunci)) report.add(missingField, [...way, kunci], undefined, { kunci });
  }
}
