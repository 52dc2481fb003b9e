import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import { checkAsIndikator, isRightIndikator } from '../../parse/check.js';
import type { Findings } from '../find/findings.js';
import type { DraftIndikator } from './draftIndikator.js';

/** What may be left out of a definition when the table contradicts itself there, in the order in which it is tried. */
const OPTIONAL = ['polaritas', 'target', 'targetPerubahan', 'kondisiAwal', 'proyeksi'] as const;

/** The indicator without what would make it no valid definition; the contradiction is reported. */
export function withoutContradiction(
  indikator: Isi<Indikator>,
  { place }: DraftIndikator,
  findings: Findings,
): Isi<Indikator> {
  // Nearly all are right, and are checked once more as parts of the document.
  if (!hasLongText(indikator) && isRightIndikator(indikator)) return indikator;
  const checked = checkAsIndikator(indikator);
  if (checked.ok) return indikator;
  findings.made(checked.issues, place);
  let rest: Isi<Indikator> = indikator;
  for (const key of OPTIONAL) {
    const { [key]: _, ...without } = rest;
    rest = without;
    if (checkAsIndikator(rest).ok) return rest;
  }
  return rest;
}

/** True where texts of several cells are together longer than one may be. */
function hasLongText({ makna = '', alasan = '', variabel }: Isi<Indikator>): boolean {
  const isLong = (text: string) => text.length > MAX_TEXT_LENGTH;
  return isLong(makna) || isLong(alasan) || Object.values(variabel).some(({ label }) => isLong(label));
}
