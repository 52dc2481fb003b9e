// An engine that is asked, with what it answered so far.

import { emptyVerdict } from '../sql/random/judge.mjs';

/**
 * @typedef {object} Judged
 * @property {string} what The mode of the engine, and what it was asked about.
 * @property {number} definitions
 * @property {import('../sql/random/judge.mjs').Verdict} verdict
 */

/**
 * @typedef {object} Asked
 * @property {import('./engines/engine.mjs').Engine} engine
 * @property {number} every It is asked about one of so many definitions.
 * @property {number} seconds How long it took, without what is computed for all.
 * @property {Judged[]} judged
 */

/** @type {(engine: Asked['engine'], every: number) => Asked} */
export const asked = (engine, every) => ({ engine, every, seconds: 0, judged: [] });

/**
 * A verdict for each mode of an engine, kept with it.
 * @param {Asked} one
 * @param {string} what
 */
export function verdictsOf({ engine, judged }, what) {
  return engine.modes.map((mode) => {
    const own = { what: `${mode} ${what}`.trim(), definitions: 0, verdict: emptyVerdict() };
    judged.push(own);
    return own;
  });
}

/**
 * What is done with an engine, on its clock.
 * @template T
 * @param {Asked} one
 * @param {() => Promise<T>} use
 */
export async function timed(one, use) {
  const begun = performance.now();
  const done = await use();
  one.seconds += (performance.now() - begun) / 1000;
  return done;
}

/**
 * Something for engines with finite doubles alone and for all others, made for the first that asks.
 * @template T
 * @param {(finite: boolean) => T} make
 */
export function madeOnce(make) {
  /** @type {Map<boolean, T>} */
  const made = new Map();
  return (/** @type {boolean} */ finite) => {
    const known = made.get(finite) ?? make(finite);
    made.set(finite, known);
    return known;
  };
}
