import { notInList } from '../issue/definition.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { guard } from '../issue/guard.js';
import { wrongArgument } from '../issue/input.js';
import type { Fakta } from '../issue/issue.js';
import { argument, formatPath } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { type Line, type PrintFormat, printSections, type Section } from '../page/printSections.js';
import { formatRujukan } from '../reference/formatRujukan.js';
import { lintRules } from './lintRules.js';
import type { NoteKind } from './rules/lintRule.js';
import { unusedException } from './rules/unusedException.js';
import type { Temuan } from './temuan.js';

/** How {@link formatLint} writes. */
export interface FormatLint {
  /** Plain text for a terminal, or Markdown for a comment or a page; undefined: `teks`. */
  readonly format?: 'teks' | 'markdown';
  /** The language; undefined: `id`. Names and references stay as they are. */
  readonly bahasa?: Bahasa;
}

/**
 * Prints what {@link lint} found, by indicator: each finding with its code; where a code stands for the first time, also why it matters
 * and where that is laid down.
 *
 * Something that is no list of findings throws {@link IndikatorError}.
 *
 * @param temuan - What `lint` found.
 * @param pilihan - As what it is printed, and in which language.
 *
 * @example
 * ```ts
 * const { contoh: _, ...tanpaContoh } = pmks;
 * formatLint(lint(defineIndikator(tanpaContoh)), { format: 'markdown', bahasa: 'en' }).split('\n').slice(0, 5);
 * // => ['1 finding', '', '### Persentase PMKS tertangani (pmksTertangani)', '', '- **no-examples** there is no worked example (contoh)']
 * ```
 */
export function formatLint(temuan: readonly Temuan[], pilihan: FormatLint = {}): string {
  return guard(pilihan, () => {
    const { format = 'teks', bahasa = 'id' } = pilihan;
    requireFormat(format);
    if (!Array.isArray(temuan)) raiseIssue(wrongArgument, argument(), temuan, { diharapkan: 'Temuan[]' });
    const words = bahasa === 'en' ? english : indonesian;
    return printSections(words.count(temuan.length), sectionsOf(temuan, words), format);
  });
}

/** Refuses what is no way to print. */
export function requireFormat(format: unknown): asserts format is PrintFormat {
  if (format !== 'teks' && format !== 'markdown')
    raiseIssue(notInList, argument('format'), format, { pilihan: 'teks, markdown' });
}

interface Words {
  count(findings: number): string;
  readonly why: string;
  readonly source: string;
  readonly bahasa: Bahasa;
}

const indonesian: Words = {
  count: (findings) => (findings === 0 ? 'Tidak ada catatan' : `${findings} catatan`),
  why: 'Mengapa',
  source: 'Dasar',
  bahasa: 'id',
};

const english: Words = {
  count: (findings) =>
    findings === 0 ? 'Nothing found' : `${findings} ${findings === 1 ? 'finding' : 'findings'}`,
  why: 'Why',
  source: 'Source',
  bahasa: 'en',
};

function isTemuan(value: unknown): value is Temuan {
  return typeof value === 'object' && value !== null && 'code' in value && 'indikator' in value;
}

function sectionsOf(temuan: readonly Temuan[], words: Words): readonly Section[] {
  const byIndikator = new Map<string, Temuan[]>();
  for (const one of temuan) {
    if (!isTemuan(one)) raiseIssue(wrongArgument, argument(), one, { diharapkan: 'Temuan[]' });
    const list = byIndikator.get(one.indikator);
    if (list === undefined) byIndikator.set(one.indikator, [one]);
    else list.push(one);
  }
  const explained = new Set<string>();
  return [...byIndikator].map(([id, list]) => ({
    heading: `${list[0]?.nama} (${id})`,
    lines: list.map((one) => {
      const isFirst = !explained.has(one.code);
      explained.add(one.code);
      return lineOf(one, isFirst, words);
    }),
  }));
}

function lineOf(temuan: Temuan, isFirst: boolean, { why, source, bahasa }: Words): Line {
  const kind = kindOf(temuan.code);
  const isEnglish = bahasa === 'en' && kind !== undefined;
  // A rule finds the facts that its own sentence takes: `LintRule` says so for each.
  const sentence = kind?.en.kalimat as ((fakta: Fakta) => string) | undefined;
  const text = isEnglish ? (sentence?.(temuan.fakta) ?? temuan.kalimat) : temuan.kalimat;
  const place = formatPath({ asal: 'definisi', path: temuan.path }, bahasa);
  return {
    lead: temuan.code,
    text: `${text} (${place})`,
    below: isFirst
      ? [
          `${why}: ${isEnglish ? kind.en.alasan : temuan.alasan}`,
          ...(temuan.rujukan === undefined ? [] : [`${source}: ${formatRujukan(temuan.rujukan)}`]),
        ]
      : [],
  };
}

/** The kind of note of a code; undefined for one that this version does not know. */
function kindOf(asked: string): NoteKind<never> | undefined {
  return (
    lintRules.find(({ code }) => code === asked) ??
    (asked === unusedException.code ? unusedException : undefined)
  );
}
