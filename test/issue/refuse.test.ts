import { expect, it } from 'vitest';
import { outOfRange } from '../../src/issue/definition.js';
import { makeIssue } from '../../src/issue/issue.js';
import { argument } from '../../src/issue/path.js';
import { refuse } from '../../src/issue/refuse.js';

it('ends a reading with its one issue', () => {
  const fakta = { minimum: 0, maksimum: 20 };
  expect(refuse(outOfRange, argument('digit'), 21, fakta)).toEqual({
    ok: false,
    issues: [makeIssue(outOfRange, argument('digit'), 21, fakta)],
  });
});
