import { type Heading, isPeriodHeading } from '../find/heading.js';
import type { Field } from '../find/tableRecord.js';
import { trimEnd } from '../sheet/trimEnd.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isCodeBelow } from './isCodeBelow.js';
import { isMeasure } from './isMeasure.js';
import { isOfSameList, isPartName } from './listItems.js';

/** What the parts of an indicator have from it where they say nothing themselves. */
const SHARED: ReadonlySet<Heading['jenis']> = new Set([
  'satuan',
  'sumberData',
  'penanggungJawab',
  'polaritas',
]);

/**
 * The indicators of a sasaran, where the parts of one are named after it: "Tingkat kepuasan: a. layanan". One that says
 * nothing but its name is the heading of its parts and is left out. `isCounted` says that the numbers of the table are those of
 * indicators, so that a row without one is none.
 */
export function nameParts(drafts: readonly DraftIndikator[], isCounted = false): readonly DraftIndikator[] {
  const named: { readonly draft: DraftIndikator; isHeading: boolean }[] = [];
  let whole: { readonly draft: DraftIndikator; isHeading: boolean } | undefined;
  // True behind a part that nothing marks as one.
  let isAmongBare = false;
  for (const draft of drafts) {
    const isMarked = isPartName(draft.nama) && !isOfSameList(whole?.draft.nama ?? '', draft.nama);
    const isCoded = whole !== undefined && isCodedPart(whole.draft, draft);
    const isBare =
      whole !== undefined &&
      (isBarePart(whole.draft, draft, isAmongBare) || isLabelledPart(whole.draft, draft, isCounted));
    if (whole === undefined || !(isMarked || isCoded || isBare)) {
      isAmongBare = false;
      whole = { draft, isHeading: false };
      named.push(whole);
      continue;
    }
    isAmongBare = !isMarked && !isCoded;
    const isOwn = whole.draft.fields.some(isOwnCell);
    whole.isHeading ||= !isOwn;
    named.push({ draft: partOf(whole.draft, draft, isOwn, isAmongBare), isHeading: false });
  }
  return named.filter(({ isHeading }) => !isHeading).map(({ draft }) => draft);
}

/** True for what makes a draft with parts below an indicator of its own. */
function isOwnCell({ heading }: Field): boolean {
  return isPeriodHeading(heading) || heading.jenis === 'formula';
}

function isCopy({ copy }: Field): boolean {
  return copy !== undefined;
}

function hasValues({ fields }: DraftIndikator): boolean {
  return fields.some(({ heading }) => isPeriodHeading(heading));
}

/**
 * True for a row below an indicator that has a label and values and nothing else, neither a number nor a unit. Where the
 * indicator has values as well, it must have a unit that the row lacks: rows of one sasaran can look the same. A value may be
 * a dash; behind another part it may be left empty.
 */
function isBarePart(whole: DraftIndikator, part: DraftIndikator, isAmongBare: boolean): boolean {
  const { nama, fields, isBare, saysNone } = part;
  if (!isBare || nama.includes('\n') || nama.split(' ').length > 6 || isMeasure(nama)) return false;
  const own = fields.filter(({ copy }) => copy === undefined);
  const isEmpty = own.length === 0 && isAmongBare;
  if (!isEmpty && saysNone === undefined && !own.some(({ heading }) => isPeriodHeading(heading)))
    return false;
  if (!own.every((field) => isPeriodHeading(field.heading) || isUnitAgain(field, whole))) return false;
  if (!hasValues(whole))
    return (
      whole.fields.length > 0 || whole.kode !== undefined || whole.nama.endsWith(':') || isMeasure(whole.nama)
    );
  const isPlain = own.length === fields.length;
  return (
    isPlain && whole.fields.some(({ heading, copy }) => heading.jenis === 'satuan' && copy === undefined)
  );
}

/** Labels that no indicator has for a name: by sex, age, school, rank, place. */
const LABEL =
  /^(?:laki(?:-| - | )?laki|perempuan|pria|wanita|(?:paud|tk|ra|sd|mi|smp|mts|sma|smk|ma|slb|paket [abc])(?:\/\p{L}{2,5}){0,3}|negeri|swasta|c?pns|pppk|asn|non[- ]?asn|(?:eselon|golongan|kelas|usia|umur) \P{Lu}{0,3}[IVX\d][^:]{0,20}|perkotaan|per?desaan|anak(?:-anak)?|balita|remaja|dewasa|lansia|disabilitas|rawat inap|rawat jalan|roda (?:dua|empat|2|4)|nusantara|mancanegara|domestik)$/iu;

/** True for a row without a number that has a unit of its own beside its values, and whose label or lack of a number says that it is a part. */
function isLabelledPart(whole: DraftIndikator, part: DraftIndikator, isCounted: boolean): boolean {
  const { nama, fields, isBare, saysNone } = part;
  const own = fields.filter(({ copy }) => copy === undefined);
  const isPlain = own.every(({ heading }) => isPeriodHeading(heading) || heading.jenis === 'satuan');
  const hasOwn = saysNone !== undefined || own.some(({ heading }) => isPeriodHeading(heading));
  if (!isBare || !isPlain || !hasOwn || nama.includes('\n') || nama.split(' ').length > 6) return false;
  if (LABEL.test(nama.trim())) return true;
  return isCounted && whole.kode !== undefined && !hasValues(whole) && !isMeasure(nama);
}

/** True for a label whose code counts below that of an indicator that has no values: `1.1.1 SD/MI` or `a SD/MI` below `1.1 Angka Partisipasi Kasar`. */
function isCodedPart(whole: DraftIndikator, { kode, nama }: DraftIndikator): boolean {
  const isBelow = whole.kode !== undefined && kode !== undefined && isCodeBelow(whole.kode, kode);
  return isBelow && !whole.fields.some(isOwnCell) && isMeasure(whole.nama) && !isMeasure(nama);
}

/** True for the unit of an indicator that has no values, written again beside those of a part. */
function isUnitAgain({ heading, text }: Field, whole: DraftIndikator): boolean {
  const isUnit = (field: Field) => field.heading.jenis === 'satuan' && field.text === text;
  return heading.jenis === 'satuan' && !hasValues(whole) && whole.fields.some(isUnit);
}

function partOf(
  whole: DraftIndikator,
  part: DraftIndikator,
  hasWhole: boolean,
  isGuess: boolean,
): DraftIndikator {
  const missing = whole.fields.filter(
    ({ heading: { jenis } }) =>
      SHARED.has(jenis) && !part.fields.some((field) => field.heading.jenis === jenis),
  );
  const isEmpty = part.fields.length === 0 && part.saysNone === undefined;
  const hasUnit = part.fields.some(({ heading }) => heading.jenis === 'satuan');
  const own = part.nama.replace(/^[-–·•▪]\s*/u, '');
  const bagian = {
    dari: whole.nama,
    label: own.replace(/^[a-z][.)]\s*/i, ''),
    hasWhole,
    isGuess:
      isGuess &&
      (hasValues(whole) || whole.fields.length === 0 || isEmpty || hasUnit || part.fields.some(isCopy)),
  };
  return {
    ...part,
    nama: `${trimEnd(whole.nama, ':')}: ${own}`,
    bagian,
    fields: [...part.fields, ...missing],
  };
}
