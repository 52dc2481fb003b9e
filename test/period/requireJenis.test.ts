import { expect, it } from 'vitest';
import { requireJenis } from '../../src/period/requireJenis.js';

it('gives a kind of period as it is', () => {
  for (const jenis of ['tahun', 'semester', 'triwulan', 'bulan']) expect(requireJenis(jenis)).toBe(jenis);
});

it.each([['rentang'], ['Tahun'], ['toString'], [undefined], [5]])('refuses %j', (jenis) => {
  expect(() => requireJenis(jenis)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: 'not-in-list', path: ['jenis'] })] }),
  );
});
