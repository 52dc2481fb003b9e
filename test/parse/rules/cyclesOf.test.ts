import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesOf, type Link } from '../../../src/parse/rules/cyclesOf.js';

type Arrow = readonly [from: string, to: string];

const linksOf = (arrows: readonly Arrow[]): Link[] =>
  arrows.map(([from, to], i) => ({ from, to, path: [i] }));

/** Each cycle as a reader sees it: the place that closes it, and the keys along it. */
const cycles = (...arrows: Arrow[]) =>
  [...cyclesOf(linksOf(arrows))].map(({ link, keys }) => [...link.path, keys.join(' ')]);

describe('cyclesOf', () => {
  it.each<[string, readonly Arrow[], readonly unknown[]]>([
    ['nothing', [], []],
    [
      'a chain',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [],
    ],
    [
      'two ways to one end',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ],
      [],
    ],
    ['a key that leads nowhere known', [['a', 'x']], []],
    ['a key that leads to itself', [['a', 'a']], [[0, 'a']]],
    [
      'two that lead to each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [[1, 'a b']],
    ],
    [
      'a way into a cycle',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'b'],
      ],
      [[2, 'b c']],
    ],
    [
      'two cycles through one key',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
        ['c', 'a'],
      ],
      [
        [1, 'a b'],
        [3, 'a c'],
      ],
    ],
    [
      'a chord',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'b'],
      ],
      [
        [2, 'a b c'],
        [3, 'b c'],
      ],
    ],
  ])('%s', (_, arrows, expected) => {
    expect(cycles(...arrows)).toEqual(expected);
  });

  it('walks a circle of 10,000 keys', () => {
    const circle = Array.from({ length: 10_000 }, (_, i): Arrow => [`k${i}`, `k${(i + 1) % 10_000}`]);
    const [first, ...others] = [...cyclesOf(linksOf(circle))];
    expect([first?.link.path, first?.keys.length, others]).toEqual([[9999], 10_000, []]);
  });

  const key = fc.constantFrom(...'abcdefg');

  it('tells real cycles, and all that keep the keys from an order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { maxLength: 20 }), (arrows) => {
        const found = [...cyclesOf(linksOf(arrows))];
        const arrowTexts = new Set(arrows.map(([from, to]) => `${from}${to}`));
        for (const { link, keys } of found) {
          const round = [...keys, keys[0]];
          expect([keys.at(-1), keys[0]]).toEqual([link.from, link.to]);
          for (let i = 0; i < keys.length; i += 1) expect(arrowTexts).toContain(`${round[i]}${round[i + 1]}`);
        }
        const closing = new Set(found.map(({ link }) => link.path[0]));
        expect(hasOrder(arrows.filter((_, i) => !closing.has(i)))).toBe(true);
        expect(found.length === 0).toBe(hasOrder(arrows));
      }),
    );
  });
});

/** True when keys can be taken away one by one, each when nothing leads to it any more. */
function hasOrder(arrows: readonly Arrow[]): boolean {
  const ends = new Set(arrows.map(([, to]) => to));
  const rest = arrows.filter(([from]) => ends.has(from));
  return rest.length === arrows.length ? arrows.length === 0 : hasOrder(rest);
}
