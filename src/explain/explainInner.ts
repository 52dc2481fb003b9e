import { innerFirst } from '../evaluate/innerFirst.js';
import type { ExplainWords } from './explainWords.js';

/**
 * Most characters of the steps of inner indicators. A document may have a thousand indicators that each are made of a thousand
 * others, and a report explains them all.
 */
const MAX_TEXT = 20_000;

/**
 * The steps of every figure that a figure was made of, down to the data, each once and before it is used, with its name as heading;
 * then the name of the figure itself. `innerOf`: the figures that one took values from; `nameOf`: what stands above its steps. An empty list for a figure of data alone.
 */
export function explainInner<T>(
  figure: T,
  words: ExplainWords,
  innerOf: (one: T) => readonly T[],
  nameOf: (one: T) => string,
  tell: (one: T) => readonly string[],
): string[] {
  const nearest = innerOf(figure);
  if (nearest.length === 0) return [];
  const told = new Map<T, readonly string[]>();
  let room = MAX_TEXT;
  // The list grows during the walk: what lies nearest is told, because a reader misses least what lies far away.
  const queue = [...nearest];
  for (const one of queue) {
    if (told.has(one)) continue;
    const lines = [words.indicator(nameOf(one)), ...tell(one)];
    room -= lines.reduce((sum, line) => sum + line.length, 0);
    if (room < 0) break;
    told.set(one, lines);
    queue.push(...innerOf(one));
  }
  const order = innerFirst(told.keys(), (one) => innerOf(one).filter((inner) => told.has(inner)));
  return [
    ...(room < 0 ? [words.untold] : []),
    ...[...order].flatMap((one) => told.get(one) ?? []),
    words.indicator(nameOf(figure)),
  ];
}
