import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHash, shareHash } from '../../../docs/site/playground/share.js';

it('an address gives back everything that was put into it', () => {
  const text = fc.string({ unit: 'grapheme' });
  const shared = fc.record({
    definisi: text,
    data: fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9_]*$/), text),
    target: text,
    metode: text,
  });
  fc.assert(
    fc.property(shared, (one) => {
      const hash = shareHash(one);
      expect(hash).toMatch(/^#isi=[\w-]+$/);
      expect(readHash(hash)).toEqual({ ...one, data: { ...one.data } });
    }),
  );
});

it('an address of a stranger is nothing, not an error', () => {
  for (const hash of ['', '#', '#isi=', '#isi=%%%', '#isi=bnVsbA', '#isi=e30', '#buka=berkas'])
    expect(readHash(hash)).toBeUndefined();
  expect(readHash(`#isi=${btoa('{"definisi":"{}","data":{"a":"1","b":2}}')}`)).toEqual({
    definisi: '{}',
    data: { a: '1' },
    target: '',
    metode: '',
  });
});
