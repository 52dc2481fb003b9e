import { describe, expect, it } from 'vitest';
import { isPersen } from '../../src/definition/satuan.js';

describe('isPersen', () => {
  it.each(['%', 'persen', 'Persen', 'PERSEN'])('takes %s as percent', (satuan) => {
    expect(isPersen(satuan)).toBe(true);
  });

  it.each(['Poin', 'persentase', '% per tahun', 'orang', 'permil'])('takes %s as another unit', (satuan) => {
    expect(isPersen(satuan)).toBe(false);
  });
});
