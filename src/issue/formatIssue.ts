import { english } from './english.js';
import { guard } from './guard.js';
import { wrongArgument } from './input.js';
import type { Issue } from './issue.js';
import { argument, formatPath } from './path.js';
import { raiseIssue } from './raiseIssue.js';

/** The languages that messages come in. */
export type Bahasa = 'id' | 'en';

/**
 * The sentence of an issue, in Indonesian (`'id'`, as in `issue.message`) or English (`'en'`): where, what was
 * found and what was expected. Labels stay as the definition writes them.
 *
 * An issue of a code that this version does not know keeps its own message. Something that is no issue throws
 * {@link IndikatorError}.
 *
 * @param issue - The issue.
 * @param bahasa - The language: `'id'` (when absent) or `'en'`.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: null, seluruh: 160 });
 * const pesan = hasil.ok ? '' : hasil.issues.map((issue) => formatIssue(issue, 'en')).join();
 * pesan; // => 'data.terlayani: "Jumlah PMKS terlayani" is not filled in; give a number (0 if it really is zero)'
 * ```
 */
export function formatIssue(issue: Issue, bahasa: Bahasa = 'id'): string {
  return guard(issue, () => {
    if (!isIssue(issue)) raiseIssue(wrongArgument, argument(), issue, { diharapkan: 'Issue' });
    return bahasa === 'en' && isKnown(issue)
      ? `${formatPath(issue, 'en')}: ${sentenceOf(issue, 'en')}`
      : issue.message;
  });
}

/** The sentence of an issue without its place; in Indonesian when it is of a code that this version does not know. */
export function sentenceOf(issue: Issue, bahasa: Bahasa): string {
  if (bahasa !== 'en' || !isKnown(issue)) return issue.kalimat;
  // `makeIssue` fills the facts of each code from that code's own kind, which is what its sentence reads; an
  // issue made by hand can at worst print "undefined".
  const sentence = english[issue.code] as (fakta: object) => string;
  return sentence({ ...issue.fakta, ditemukan: issue.ditemukan });
}

function isKnown({ code }: Issue): boolean {
  return Object.hasOwn(english, code);
}

/** Most steps of a path, and most facts, that are looked at: more than any issue of ours has. */
const MAX_PARTS = 1000;

/** True for what has the parts of an issue, all of them words that a sentence can hold. */
export function isIssue(value: unknown): value is Issue {
  if (typeof value !== 'object' || value === null) return false;
  const { code, kalimat, message, asal, ditemukan, path, fakta } = value as Partial<
    Record<keyof Issue, unknown>
  >;
  if (![code, kalimat, message, asal, ditemukan].every((word) => typeof word === 'string')) return false;
  if (!Array.isArray(path) || typeof fakta !== 'object' || fakta === null || Array.isArray(fakta))
    return false;
  return path.length <= MAX_PARTS && areWords(path) && areWords(Object.values(fakta).slice(0, MAX_PARTS));
}

/** Most issues of one list. */
const MAX_LIST = 1_000_000;

/**
 * A copy of a list of issues; undefined when it is none. The list is read once, and only up to the first item that is no
 * issue, because a stranger's list may claim any length, and another one each time.
 */
export function copyIssues(value: unknown): readonly Issue[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const { length } = value;
  if (!(length <= MAX_LIST)) return undefined;
  const copy: Issue[] = [];
  for (let i = 0; i < length; i += 1) {
    const item: unknown = value[i];
    if (!isIssue(item)) return undefined;
    copy.push(item);
  }
  return copy;
}

function areWords(list: readonly unknown[]): boolean {
  return list.every((word) => typeof word === 'string' || typeof word === 'number');
}
