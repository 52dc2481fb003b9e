import { IndikatorError } from 'indikator';
import { expect, it } from 'vitest';
import { missing } from '../../src/issue/evaluation.js';
import { argument } from '../../src/issue/path.js';
import { raiseIssue } from '../../src/issue/raiseIssue.js';

it('throws an error with the one issue', () => {
  const call = () => raiseIssue(missing, argument('a'), undefined, { label: 'A' });
  expect(call).toThrow(IndikatorError);
  expect(call).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ code: 'missing', asal: 'argumen', path: ['a'] })],
    }),
  );
});
