import { IndikatorError } from 'indikator';
import { expect, it } from 'vitest';
import { missing } from '../../src/issue/evaluation.js';
import { makeIssue } from '../../src/issue/issue.js';
import { orRaise } from '../../src/issue/orRaise.js';
import { argument } from '../../src/issue/path.js';

it('gives the value of what was read', () => {
  expect(orRaise({ ok: true, value: 'x' })).toBe('x');
});

it('throws the issues of what was not, with the definition where it is known', () => {
  const issues = [makeIssue(missing, argument('a'), undefined, { label: 'A' })];
  for (const definisi of [undefined, 'iku']) {
    const call = () => orRaise({ ok: false, issues }, definisi);
    expect(call).toThrow(IndikatorError);
    expect(call).toThrow(expect.objectContaining({ issues, definisi }));
  }
});
