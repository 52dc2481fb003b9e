import type { Rational } from '../decimal/rational.js';
import type { Result } from '../evaluate/result.js';
import type { Issue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { evaluateParts, evaluateWhole, isOnePart, type JoinedPart } from './evaluateParts.js';
import type { Joining } from './joining.js';
import { joinParts } from './joinParts.js';
import { lastRows } from './pool.js';
import { type SoundRows, soundRows } from './soundRows.js';
import { withTaken } from './withTaken.js';

/** What came of joining rows: the figure, or why there is none. */
export interface JoinedRows {
  readonly figure: Parsed<{ readonly nilai: Rational; readonly gabungan: Result | undefined }> | undefined;
  /** The rows that went in, in the order in which they were given. */
  readonly used: readonly number[];
  readonly failed: ReadonlyMap<number, readonly Issue[]>;
  /** What was evaluated: one part where all was pooled. */
  readonly parts: readonly JoinedPart[];
  /** True where data that were pooled, and figures of other indicators beside them, are not of the same rows. */
  readonly isUneven?: boolean;
}

/**
 * Joins rows into one figure. What is pooled is pooled first, so that variables never meet results; results are joined over the
 * periods of a region, then over regions. The figure is undefined when no row has a value.
 */
export function joinRows(joining: Joining, rows: readonly number[]): JoinedRows {
  const sound = soundRows(joining, rows);
  if (isOnePart(joining.cara)) return joinWhole(joining, sound);
  const { failed } = sound;
  const parts = evaluateParts(joining, sound.rows, failed);
  const used = sound.rows.filter((row) => !failed.has(row));
  if (parts.length === 0) return { used, failed, parts, figure: undefined };
  const joined = joinParts(joining, parts);
  const figure = joined.ok
    ? { ok: true as const, value: { nilai: joined.value, gabungan: undefined } }
    : joined;
  return { used, failed, parts, figure };
}

/** Joins rows that all become one part, beside the figures of other indicators for the same group where some are taken. */
function joinWhole(joining: Joining, sound: SoundRows): JoinedRows {
  const { cells, cara } = joining;
  const isLast = cara.periode === 'terakhir' && cara.wilayah === 'gabung';
  const taken = joining.take?.(isLast ? lastRows(cells, sound.rows) : undefined);
  const { rows, failed, isUneven } = withTaken(joining, sound, taken);
  const pooled = evaluateWhole(joining, isLast ? lastRows(cells, rows) : rows, taken);
  const outcome = { used: rows, failed, isUneven };
  if (rows.length === 0) return { ...outcome, parts: [], figure: undefined };
  return { ...outcome, parts: pooled.ok ? [pooled.value] : [], figure: pooled };
}
