import type { Heading } from '../find/heading.js';
import { trimEnd } from '../sheet/trimEnd.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isPartName } from './listItems.js';

/** What makes a draft with parts below an indicator of its own. */
const OWN: ReadonlySet<Heading['jenis']> = new Set([
  'target',
  'targetPerubahan',
  'kondisiAwal',
  'finalTarget',
  'formula',
]);

/** What the parts of an indicator have from it where they say nothing themselves. */
const SHARED: ReadonlySet<Heading['jenis']> = new Set(['satuan', 'sumberData', 'penanggungJawab']);

/**
 * The indicators of a sasaran, where the parts of one are named after it: "Tingkat kepuasan: a. layanan". One that says
 * nothing but its name is the heading of its parts and is left out.
 */
export function nameParts(drafts: readonly DraftIndikator[]): readonly DraftIndikator[] {
  const named: { readonly draft: DraftIndikator; isHeading: boolean }[] = [];
  let whole: { readonly draft: DraftIndikator; isHeading: boolean } | undefined;
  for (const draft of drafts) {
    if (whole === undefined || !isPartName(draft.nama)) {
      whole = { draft, isHeading: false };
      named.push(whole);
      continue;
    }
    whole.isHeading ||= !whole.draft.fields.some(({ heading }) => OWN.has(heading.jenis));
    named.push({ draft: partOf(whole.draft, draft), isHeading: false });
  }
  return named.filter(({ isHeading }) => !isHeading).map(({ draft }) => draft);
}

function partOf(whole: DraftIndikator, part: DraftIndikator): DraftIndikator {
  const missing = whole.fields.filter(
    ({ heading: { jenis } }) =>
      SHARED.has(jenis) && !part.fields.some((field) => field.heading.jenis === jenis),
  );
  const nama = `${trimEnd(whole.nama, ':')}: ${part.nama}`;
  return { ...part, nama, fields: [...part.fields, ...missing] };
}
