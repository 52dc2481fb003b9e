import { expect, it } from 'vitest';
import { inOtherFormats } from './inOtherFormats.js';
import { judgeKasus } from './judgeKasus.js';
import { semuaKasus } from './semuaKasus.js';

for (const kasus of Object.values(semuaKasus).flatMap((cases) => cases.flatMap(inOtherFormats)))
  it(`${kasus.kelas}: ${kasus.id}`, () => {
    expect(judgeKasus(kasus) ?? 'right').toBe('right');
  });
