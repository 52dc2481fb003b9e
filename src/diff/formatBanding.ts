import type { Bahasa } from '../issue/formatIssue.js';
import { guard } from '../issue/guard.js';
import { wrongArgument } from '../issue/input.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { requireFormat } from '../lint/formatLint.js';
import { printSections, type Section } from '../page/printSections.js';
import type { Banding, Makna, Perbedaan } from './banding.js';

/** How {@link formatBanding} writes. */
export interface FormatBanding {
  /** Plain text for a terminal, or Markdown for a comment or a page; undefined: `teks`. */
  readonly format?: 'teks' | 'markdown';
  /** The language; undefined: `id`. Names stay as they are. */
  readonly bahasa?: Bahasa;
}

/**
 * Prints a comparison: first what the changes do to the meaning, then each change, by indicator.
 *
 * Something that is no comparison throws {@link IndikatorError}.
 *
 * @param banding - What `diffDokumen` or `diffIndikator` gave.
 * @param pilihan - As what it is printed, and in which language.
 *
 * @example
 * ```ts
 * const orang = defineIndikator({ ...pmks, polaritas: 'naik', satuan: '%' });
 * formatBanding(diffIndikator(pmks, orang), { bahasa: 'en' }).split('\n')[0];
 * // => '1 change, 0 of which change what is measured'
 * ```
 */
export function formatBanding(banding: Banding, pilihan: FormatBanding = {}): string {
  return guard(pilihan, () => {
    const { format = 'teks', bahasa = 'id' } = pilihan;
    requireFormat(format);
    return guard(banding, () => {
      const { perbedaan } = banding;
      if (!Array.isArray(perbedaan))
        raiseIssue(wrongArgument, argument(), banding, { diharapkan: 'Banding' });
      return printSections(firstLine(banding, bahasa), sectionsOf(banding.perbedaan, bahasa), format);
    });
  });
}

function firstLine({ perbedaan }: Banding, bahasa: Bahasa): string {
  const count = (makna: Makna) => perbedaan.filter((one) => one.makna === makna).length;
  const [all, sure, perhaps] = [perbedaan.length, count('berubah'), count('mungkin-berubah')];
  if (bahasa === 'en') {
    if (all === 0) return 'No change';
    const judged = perhaps === 0 ? '' : `, ${perhaps} of which have to be judged by people`;
    return `${all} ${all === 1 ? 'change' : 'changes'}, ${sure} of which change what is measured${judged}`;
  }
  if (all === 0) return 'Tidak ada perubahan';
  const judged = perhaps === 0 ? '' : `, ${perhaps} perlu dinilai orang`;
  return `${all} perubahan, ${sure} di antaranya mengubah makna${judged}`;
}

function sectionsOf(perbedaan: readonly Perbedaan[], bahasa: Bahasa): readonly Section[] {
  const sections = new Map<string, Perbedaan[]>();
  for (const one of perbedaan) {
    const heading = one.indikator === undefined ? headings[bahasa].dokumen : `${one.nama} (${one.indikator})`;
    const list = sections.get(heading) ?? [];
    list.push(one);
    sections.set(heading, list);
  }
  return [...sections].map(([heading, list]) => ({
    heading,
    lines: list.map((one) => ({
      ...(one.makna === 'tetap' ? {} : { lead: headings[bahasa][one.makna] }),
      text: bahasa === 'en' ? one.sentence : one.kalimat,
    })),
  }));
}

const headings: Readonly<
  Record<Bahasa, Readonly<Record<'dokumen' | 'berubah' | 'mungkin-berubah', string>>>
> = {
  id: { dokumen: 'Dokumen', berubah: 'makna berubah', 'mungkin-berubah': 'makna mungkin berubah' },
  en: { dokumen: 'Document', berubah: 'meaning changed', 'mungkin-berubah': 'meaning may have changed' },
};
