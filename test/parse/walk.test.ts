import { expect, it } from 'vitest';
import { wrongType } from '../../src/issue/definition.js';
import { Issues } from '../../src/issue/issues.js';
import { Walk } from '../../src/parse/walk.js';

it('knows the way to the value at hand', () => {
  const walk = new Walk(new Issues(), ['target']);
  walk.enter(0);
  walk.enter('nilai');
  expect(walk.path).toEqual(['target', 0, 'nilai']);
  walk.leave();
  expect(walk.path).toEqual(['target', 0]);
});

it('reports the value at hand, or one below it', () => {
  const issues = new Issues();
  const walk = new Walk(issues);
  walk.enter('a');
  expect(walk.add(wrongType, 5, { diharapkan: 'text' })).toBeUndefined();
  walk.add(wrongType, 5, { diharapkan: 'text' }, 'b', 1);
  expect(issues.list.map(({ path }) => path)).toEqual([['a'], ['a', 'b', 1]]);
});

it('a way that was given out does not change with the walk', () => {
  const walk = new Walk(new Issues());
  walk.enter('a');
  const { path } = walk;
  walk.enter('b');
  expect(path).toEqual(['a']);
});

it('takes safe integers only where it is told to', () => {
  expect([new Walk(new Issues()).takesIntegers, new Walk(new Issues(), [], true).takesIntegers]).toEqual([
    false,
    true,
  ]);
});
