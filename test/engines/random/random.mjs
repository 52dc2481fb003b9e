// Numbers that a seed repeats.

/** @typedef {ReturnType<typeof randomFrom>} Random */

/**
 * A stream of random choices: mulberry32.
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    /** From 0 to below 1. */
    next,
    /** A whole number from 0 to below `below`. */
    below: (/** @type {number} */ below) => Math.floor(next() * below),
    /** Whether something happens that does so with a probability. */
    chance: (/** @type {number} */ probability) => next() < probability,
    /**
     * One of a list.
     * @template T
     * @param {readonly [T, ...T[]]} list
     */
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
  };
}
