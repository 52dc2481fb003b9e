// What tests take from vitest (`it`, `describe`, `expect`), where they are run many thousand times in one process.

import { createRequire } from 'node:module';

const ofProject = createRequire(import.meta.url);
const ofVitest = createRequire(ofProject.resolve('vitest/package.json'));
const { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } =
  await import(ofVitest.resolve('@vitest/expect'));
const chai = await import(ofVitest.resolve('chai'));

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/**
 * @param {unknown} value
 * @param {string} [message]
 */
const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT));
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

/**
 * @typedef {(...values: any[]) => unknown} Body
 * @typedef {(name: string, ...rest: any[]) => void} Declare
 */

/** @param {(test: () => unknown) => void} add Takes each test that is declared. */
export function vitestWith(add) {
  const it = eachOf((_, ...rest) => add(bodyIn(rest)));
  const describe = eachOf((_, ...rest) => bodyIn(rest)());
  return { it, test: it, describe, expect };
}

/**
 * @param {readonly unknown[]} rest A body, and perhaps options.
 * @returns {Body}
 */
function bodyIn(rest) {
  for (const one of rest) if (typeof one === 'function') return /** @type {Body} */ (one);
  throw new Error('a test without a body');
}

/** @param {Declare} declare */
const eachOf = (declare) =>
  Object.assign(declare, {
    each:
      (/** @type {readonly unknown[]} */ rows) => (/** @type {string} */ name, /** @type {Body} */ body) => {
        for (const row of rows) declare(name, () => (Array.isArray(row) ? body(...row) : body(row)));
      },
  });
