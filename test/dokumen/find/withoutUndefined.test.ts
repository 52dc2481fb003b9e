import { expect, it } from 'vitest';
import { withoutUndefined } from '../../../src/dokumen/find/withoutUndefined.js';

it('leaves out what is undefined, and nothing else', () => {
  const kept = withoutUndefined({ b: undefined, a: '', c: 0, d: null });
  expect(Object.entries(kept)).toEqual([
    ['a', ''],
    ['c', 0],
    ['d', null],
  ]);
});
