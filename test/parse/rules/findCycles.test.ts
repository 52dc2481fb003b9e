import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../src/parse/rules/findCycles.js';

const cyclesOf = (next: Record<string, string | undefined>) =>
  [...findCycles(new Map(Object.entries(next)))].sort();

describe('findCycles', () => {
  it('finds the keys that lead back to themselves, and no others', () => {
    expect(cyclesOf({})).toEqual([]);
    expect(cyclesOf({ a: undefined, b: 'a' })).toEqual([]);
    expect(cyclesOf({ a: 'a' })).toEqual(['a']);
    expect(cyclesOf({ a: 'b', b: 'a', c: 'a', d: 'c' })).toEqual(['a', 'b']);
    expect(cyclesOf({ a: 'b', b: 'c', c: 'b', d: 'd', e: 'luar' })).toEqual(['b', 'c', 'd']);
  });

  it('agrees with following each key for as many steps as there are keys', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const next = fc.dictionary(
      fc.constantFrom(...keys),
      fc.option(fc.constantFrom(...keys, 'luar'), { nil: undefined }),
    );
    fc.assert(
      fc.property(next, (graph) => {
        const leadsBack = (start: string): boolean => {
          let at = graph[start];
          for (let steps = 0; steps < keys.length && at !== undefined && at !== start; steps += 1)
            at = graph[at];
          return at === start;
        };
        expect(cyclesOf(graph)).toEqual(Object.keys(graph).filter(leadsBack).sort());
      }),
    );
  });

  it('follows long chains', () => {
    const long = new Map(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, `k${i + 1}`]));
    expect(findCycles(long).size).toBe(0);
    expect(findCycles(long.set('k49999', 'k25000')).size).toBe(25_000);
  });
});
