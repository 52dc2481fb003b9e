import { expect, it } from 'vitest';
import { styleOf } from '../../../src/cli/terminal/styleOf.js';

const output = (isTerminal: boolean) => ({ isTerminal, columns: 80, write: async () => undefined });

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { TERM: 'dumb' }, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('terminal %s with %j: colours %s', (isTerminal, env, hasColours) => {
  expect(styleOf(output(isTerminal), env).red('x')).toBe(hasColours ? '\u001b[31mx\u001b[39m' : 'x');
});
