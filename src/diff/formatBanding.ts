import type { Bahasa } from '../issue/formatIssue.js';
import { guard } from '../issue/guard.js';
import { wrongArgument } from '../issue/input.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { requireFormat } from '../lint/formatLint.js';
import { printSections, type Section } from '../page/printSections.js';
import { formatRujukan } from '../reference/formatRujukan.js';
import type { Banding, KesebandinganIndikator, Makna, Perbedaan } from './banding.js';

/** How {@link formatBanding} writes. */
export interface FormatBanding {
  /** Plain text for a terminal, or Markdown for a comment or a page; undefined: `teks`. */
  readonly format?: 'teks' | 'markdown';
  /** The language; undefined: `id`. Names stay as they are. */
  readonly bahasa?: Bahasa;
}

/**
 * Prints a comparison: first what the changes do to the meaning, then each change, by indicator, then the series of figures that break
 * or may break, and why.
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
      const { perbedaan, kesebandingan } = banding;
      if (!Array.isArray(perbedaan) || !Array.isArray(kesebandingan))
        raiseIssue(wrongArgument, argument(), banding, { diharapkan: 'Banding' });
      const sections = [
        ...sectionsOf(banding.perbedaan, bahasa),
        ...seriesSections(banding.kesebandingan, bahasa),
      ];
      return printSections(firstLine(banding, bahasa), sections, format);
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

/** The reasons why series break, or may; what leaves them as they are stands among the changes already. */
function seriesSections(
  kesebandingan: readonly KesebandinganIndikator[],
  bahasa: Bahasa,
): readonly Section[] {
  const words = seriesWords[bahasa];
  const lines = kesebandingan.flatMap(({ indikator, nama, sebab }) =>
    sebab.flatMap(({ akibat, kalimat, sentence, rujukan }) => {
      if (akibat === 'tetap') return [];
      const source = rujukan === undefined ? '' : ` (${formatRujukan(rujukan)})`;
      const text = `${nama} (${indikator}): ${bahasa === 'en' ? sentence : kalimat}${source}`;
      return [{ lead: words[akibat], text }];
    }),
  );
  return lines.length === 0 ? [] : [{ heading: words.heading, lines }];
}

const seriesWords: Readonly<Record<Bahasa, Readonly<Record<'heading' | 'putus' | 'mungkin-putus', string>>>> =
  {
    id: { heading: 'Deret angka', putus: 'terputus', 'mungkin-putus': 'mungkin terputus' },
    en: { heading: 'Series of figures', putus: 'breaks', 'mungkin-putus': 'may break' },
  };

const headings: Readonly<
  Record<Bahasa, Readonly<Record<'dokumen' | 'berubah' | 'mungkin-berubah', string>>>
> = {
  id: { dokumen: 'Dokumen', berubah: 'makna berubah', 'mungkin-berubah': 'makna mungkin berubah' },
  en: { dokumen: 'Document', berubah: 'meaning changed', 'mungkin-berubah': 'meaning may have changed' },
};
