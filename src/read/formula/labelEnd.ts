import type { Failed } from '../failAt.js';
import { nameEnd } from './nameEnd.js';
import type { Outline } from './outlineOf.js';
import { slashRole } from './slashRole.js';
import type { Survey } from './survey.js';
import { twoMeanings } from './twoMeanings.js';

/** The position behind the name that a formula begins with; -1 where it begins with none. */
function firstEnd(survey: Survey): number {
  const kind = survey.lexemes[0]?.kind;
  if (kind !== 'word') return kind === 'label' ? 1 : -1;
  const end = nameEnd(survey, 0);
  return end.ok ? end.value : -1;
}

/**
 * Where the colon stands that ends the label of a whole formula: `Persentase A: (B / C) x 100`. Refused where it may
 * divide as well; undefined where no such colon stands behind the first name.
 */
export function labelEnd(survey: Survey, outline: Outline): number | Failed | undefined {
  const { source, lexemes, meant } = survey;
  const at = firstEnd(survey);
  const [before, colon, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (before === undefined || colon === undefined || next === undefined) return undefined;
  if (colon.kind !== 'operator' || source.charAt(colon.start) !== ':') return undefined;
  const isTight = before.end === colon.start && colon.end < next.start;
  const isOpen = (one: number) => one > at && slashRole(source, lexemes, one) !== 'name';
  const isWhole = outline.divisions > 1 || outline.slashes.some((one) => isOpen(one.at));
  if (isTight && isWhole && meant !== 'equation') return at;
  if (!isTight && !(isWhole && ['open', 'fraction', 'number'].includes(next.kind))) return undefined;
  const [left, right] = [source.slice(lexemes[0]?.start, before.end), source.slice(next.start)];
  return twoMeanings(colon.start, `${left} / ${right}`, `${left} = ${right}`, 'garis-miring', ':');
}
