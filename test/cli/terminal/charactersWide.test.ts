import { expect, it } from 'vitest';
import { charactersWide, cutToWidth } from '../../../src/cli/terminal/charactersWide.js';

it('counts what a terminal shows, not what a program stores', () => {
  expect(['abc', 'é', 'e\u0301', '漢', '👍🏽', '✓', ''].map(charactersWide)).toEqual([3, 1, 1, 2, 2, 1, 0]);
});

it('cuts between characters, and leaves at least one', () => {
  expect([
    cutToWidth('abcdef', 3),
    cutToWidth('漢字', 3),
    cutToWidth('漢字', 1),
    cutToWidth('abc', 0),
  ]).toEqual(['abc', '漢', '漢', 'a']);
});
