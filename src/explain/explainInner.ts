import { innerFirst } from '../evaluate/innerFirst.js';
import { Result, type Sources } from '../evaluate/result.js';
import type { ExplainWords } from './explainWords.js';

/**
 * Most characters of the steps of inner indicators. A document may have a thousand indicators that each are made of a thousand
 * others, and a report explains them all.
 */
const MAX_TEXT = 20_000;

/**
 * The steps of every result that a result was made of, down to the data, each once and before it is used, with its name as heading;
 * then the name of the result itself. An empty list for a result of data alone.
 */
export function explainInner(
  hasil: unknown,
  words: ExplainWords,
  tell: (sources: Sources) => readonly string[],
): string[] {
  const nearest = Result.innerOf(hasil);
  if (nearest.length === 0) return [];
  const told = new Map<Result, readonly string[]>();
  let room = MAX_TEXT;
  // The list grows during the walk: what lies nearest is told, because a reader misses least what lies far away.
  const queue = [...nearest];
  for (const one of queue) {
    if (told.has(one)) continue;
    const lines = [words.indicator(nameOf(one)), ...tell(Result.sourcesOf(one) as Sources)];
    room -= lines.reduce((sum, line) => sum + line.length, 0);
    if (room < 0) break;
    told.set(one, lines);
    queue.push(...Result.innerOf(one));
  }
  const order = innerFirst(told.keys(), (one) => Result.innerOf(one).filter((inner) => told.has(inner)));
  return [
    ...(room < 0 ? [words.untold] : []),
    ...[...order].flatMap((one) => told.get(one) ?? []),
    words.indicator(nameOf(hasil)),
  ];
}

function nameOf(hasil: unknown): string {
  // Only results of ours are explained.
  return (Result.sourcesOf(hasil) as Sources).prepared.indikator.nama;
}
