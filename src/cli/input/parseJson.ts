import { ownProblem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';

/** A text, which is left alone, or a number. A text without an end goes to the end of all, so that nothing is looked at twice. */
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\[\s\S])*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** So many digits every number of a program keeps. */
const KEPT = 15;

/** The data of a JSON text. Numbers of more digits than a program keeps become text, so that none is changed. */
export function parseJson(text: string, name: string): unknown {
  const exact = text.replace(TEXT_OR_NUMBER, (part) =>
    part.startsWith('"') || /[eE]/.test(part) || part.replace(/\D/g, '').length <= KEPT ? part : `"${part}"`,
  );
  try {
    return JSON.parse(exact.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new ReadFailure(
      [ownProblem('bad-json', `JSON-nya tidak utuh: ${reason}`, `the JSON is not whole: ${reason}`)],
      name,
    );
  }
}
