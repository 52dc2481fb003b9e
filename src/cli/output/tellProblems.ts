import type { Session } from '../arguments/session.js';
import { ownProblem, type Problem } from '../problem/problem.js';
import { problemTable } from '../problem/problemTable.js';
import { layoutOf } from '../terminal/layout.js';

/** More than a person reads. */
const MOST = 200;

/** Tells problems on standard error, as a table; returns the exit code that they ask for. */
export async function tellProblems(
  { io, bahasa }: Session,
  problems: readonly Problem[],
  source?: string,
): Promise<number> {
  const left = problems.length - MOST;
  const shown =
    left > 0
      ? [
          ...problems.slice(0, MOST),
          ownProblem('too-many-issues', `dan ${left} lagi`, `and ${left} more`, 'catatan'),
        ]
      : problems;
  const table = problemTable(shown, { ...layoutOf(io.stderr, io.env, bahasa), source });
  if (table !== '') await io.stderr.write(table);
  return exitCodeOf(problems);
}

/** 1 where something is wrong; notes are no fault. */
export function exitCodeOf(problems: readonly Problem[]): number {
  return problems.some(({ tingkat }) => tingkat === 'salah') ? 1 : 0;
}
