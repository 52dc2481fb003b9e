import { type Bahasa, formatIssue, type Issue } from '../../index.js';
import type { Bilingual } from '../terminal/bilingual.js';

/** Something that the command line itself finds wrong with what it was given to read. */
export interface OwnProblem {
  readonly code: string;
  readonly tingkat: Issue['tingkat'];
  readonly words: Bilingual;
}

/** What is wrong or worth knowing: an issue of the library, or a finding of the command line. */
export type Problem = Issue | OwnProblem;

/** A problem in words: where, what was found, what was expected. */
export function formatProblem(problem: Problem, bahasa: Bahasa): string {
  return 'words' in problem ? problem.words[bahasa] : formatIssue(problem, bahasa);
}

/** A finding of the command line. */
export function ownProblem(
  code: string,
  id: string,
  en: string,
  tingkat: Issue['tingkat'] = 'salah',
): OwnProblem {
  return { code, tingkat, words: { id, en } };
}
