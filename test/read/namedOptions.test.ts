import { describe, expect, it } from 'vitest';
import { namedOptions } from '../../src/read/namedOptions.js';

describe('namedOptions', () => {
  it('reads each option that has a name once, and no other', () => {
    let reads = 0;
    const options = {
      get lembar() {
        reads += 1;
        return 'IKU';
      },
      get other(): string {
        throw new Error('never looked at');
      },
    };
    expect(namedOptions(options, ['lembar'])).toEqual({ lembar: 'IKU' });
    expect(reads).toBe(1);
  });

  it('takes nothing of a text', () => {
    expect(namedOptions(Object('x'.repeat(1_000)), ['lembar'])).toEqual({});
  });
});
