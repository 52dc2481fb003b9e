import { expect, it } from 'vitest';
import { Issues } from '../../../src/issue/issues.js';
import { applyRules, type Rule } from '../../../src/parse/rules/rule.js';

it('each rule of a list sees the noun, in order', () => {
  const seen: unknown[] = [];
  const rules = [1, 2].map(
    (n): Rule<{ a: string }> =>
      (of, path) =>
        seen.push([n, of, path]),
  );
  applyRules(rules, { a: 'x' }, ['sasaran', 0], new Issues());
  expect(seen).toEqual([
    [1, { a: 'x' }, ['sasaran', 0]],
    [2, { a: 'x' }, ['sasaran', 0]],
  ]);
});

it('a noun that is not there breaks no rule', () => {
  const rule: Rule<{ a: string }> = () => expect.unreachable();
  applyRules([rule], undefined, [], new Issues());
});
