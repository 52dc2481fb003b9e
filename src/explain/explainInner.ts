import { innerFirst } from '../evaluate/innerFirst.js';
import { Result, type Sources } from '../evaluate/result.js';
import type { ExplainWords } from './explainWords.js';

/**
 * Most characters of the steps of inner indicators. A document may have a thousand indicators that each are made of a thousand
 * others, and a report explains them all.
 */
const MAX_TEXT = 50_000;

/**
 * The steps of every result that a result was made of, down to the data, each once and before it is used, with its name as heading;
 * then the name of the result itself. An empty list for a result of data alone.
 */
export function explainInner(
  hasil: unknown,
  words: ExplainWords,
  tell: (sources: Sources) => readonly string[],
): string[] {
  const inner = [...innerFirst(Result.innerOf(hasil), Result.innerOf)];
  if (inner.length === 0) return [];
  const told: (readonly string[])[] = [[words.indicator(nameOf(hasil))]];
  let room = MAX_TEXT;
  // From the nearest to the farthest, because what lies far away is what a reader misses least.
  while (inner.length > 0) {
    const one = inner[inner.length - 1];
    const lines = [words.indicator(nameOf(one)), ...tell(Result.sourcesOf(one) as Sources)];
    room -= lines.reduce((sum, line) => sum + line.length, 0);
    if (room < 0) break;
    told.push(lines);
    inner.pop();
  }
  const untold = inner.length === 0 ? [] : [words.untold(inner.length)];
  return [...untold, ...told.reverse().flat()];
}

function nameOf(hasil: unknown): string {
  // Only results of ours are explained.
  return (Result.sourcesOf(hasil) as Sources).prepared.indikator.nama;
}
