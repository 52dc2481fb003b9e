import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Sound } from '../../definition/sound.js';
import { missingField, reversed } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkLinks } from './checkLinks.js';
import { checkOrigin } from './checkOrigin.js';
import { checkRerata } from './checkRerata.js';
import { checkSasaran } from './checkSasaran.js';
import { checkShared } from './checkShared.js';
import { indikatorIn } from './indikatorIn.js';
import { indikatorRules } from './indikatorRules.js';
import { reportDuplicates } from './reportDuplicates.js';
import { applyRules, type Rule } from './rule.js';

/** The rules of a document, in the order in which their issues are told. */
export const dokumenRules: readonly Rule<DokumenIku>[] = [
  checkYears,
  checkSasaran,
  checkEach,
  checkIds,
  checkLinks,
  checkShared,
  checkRerata,
  checkOrigin,
];

function checkYears({ tahun, tahunAkhir }: Sound<DokumenIku>, path: Path, issues: Issues): void {
  if (tahunAkhir === undefined) return;
  const way = [...path, 'tahun'];
  if (tahun !== undefined && tahun > tahunAkhir)
    issues.add(reversed, [...path, 'tahunAkhir'], tahunAkhir, { bawah: tahun, atas: tahunAkhir });
  // A year that is there and not sound has its issue already.
  if (tahun === undefined && !issues.hasAt(way)) issues.add(missingField, way, undefined, { kunci: 'tahun' });
}

/** Every indicator satisfies the rules of its own. */
function checkEach(dokumen: Sound<DokumenIku>, path: Path, issues: Issues): void {
  for (const { indikator, path: way } of indikatorIn(dokumen)) {
    applyRules(indikatorRules, indikator, [...path, ...way], issues);
  }
}

/** Every indicator has its own id. */
function checkIds(dokumen: Sound<DokumenIku>, path: Path, issues: Issues): void {
  const occurrences = indikatorIn(dokumen).map(({ indikator, path: way }) => ({
    id: indikator?.id,
    path: [...path, ...way, 'id'],
  }));
  reportDuplicates(occurrences, 'id', issues);
}
