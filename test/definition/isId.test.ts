import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../../src/definition/isId.js';

describe('isId', () => {
  it.each(['a', 'pmksTertangani', 'x1', 'jumlah_pmks', 'a_', 'a'.repeat(64), 'constructor', 'toString'])(
    'takes %s',
    (text) => {
      expect(isId(text)).toBe(true);
    },
  );

  it.each([
    ...['', 'A', '1a', '_a', 'a-b', 'a b', ' a', 'a ', 'a\n', '\na', 'a\u0000', 'á', 'aé', '$a', '__proto__'],
    ...['a'.repeat(65), null, undefined, 1, ['a'], {}],
  ])('refuses %j', (value) => {
    expect(isId(value)).toBe(false);
  });

  it('says yes exactly to a small letter followed by at most 63 letters, digits or underscores', () => {
    const huruf = 'abcdefghijklmnopqrstuvwxyz';
    const boleh = new Set(`${huruf}${huruf.toUpperCase()}0123456789_`);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...boleh, '-', 'é', ' '), maxLength: 70 }), (text) => {
        const [first = '', ...rest] = text;
        const expected =
          huruf.includes(first) && first !== '' && rest.every((satu) => boleh.has(satu)) && text.length <= 64;
        expect(isId(text)).toBe(expected);
      }),
    );
  });
});
