import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../docs/site/playground/locate.js';
import { draws } from '../../properties/seed.js';

const textAt = (text: string, ...path: (string | number)[]) => {
  const located = locate(text);
  if (!located.ok) return located.at;
  const { start, end } = located.spanOf(path);
  return text.slice(start, end);
};

describe('where a value stands', () => {
  const text = '{\n  "a": {"b": [1, "dua", {"c": null}]},\n  "d\\u0065": -1.5e3\n}';

  it('by its path', () => {
    expect(textAt(text, 'a', 'b', 1)).toBe('"dua"');
    expect(textAt(text, 'a', 'b', 2, 'c')).toBe('null');
    expect(textAt(text, 'a', 'b')).toBe('[1, "dua", {"c": null}]');
    expect(textAt(text, 'de')).toBe('-1.5e3');
  });

  it('what is missing is shown at what lacks it', () => {
    expect(textAt(text, 'a', 'x', 'y')).toBe('{"b": [1, "dua", {"c": null}]}');
    expect(textAt(text, 'a', 'b', 7)).toBe('[1, "dua", {"c": null}]');
    expect(textAt('{}', 'a')).toBe('{}');
  });

  it('of a key written twice, the last, as JSON.parse has it', () => {
    expect(textAt('{"a": 1, "a": 2}', 'a')).toBe('2');
  });
});

it('says where a text stops being JSON', () => {
  expect(textAt('{"a": 03}')).toBe(7);
  expect(textAt('{"a": 1,}')).toBe(8);
  expect(textAt('{"a": 1')).toBe(7);
  expect(textAt("{'a': 1}")).toBe(1);
  expect(textAt('[1, 2] 3')).toBe(7);
  expect(textAt('')).toBe(0);
  expect(textAt('"a\nb"')).toBe(0);
  expect(locate('['.repeat(100_000)).ok).toBe(false);
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('agrees with JSON.parse', () => {
  it('on any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const located = locate(text);
        expect(located.ok && located.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('on what is nearly JSON', () => {
    const nearly = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '0', '\\', '\u0000', '\u007f', '-', 'e'),
      )
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(nearly, (text) => {
        expect(locate(text).ok).toBe(isJson(text));
      }),
      { numRuns: draws(2000) },
    );
  });
});
