import { expect, it } from 'vitest';
import { ofYear } from '../../../src/berkas/form/ofYear.js';
import { documents } from '../documents.js';

it('has the year where the document has one', () => {
  const { tapin, ringkas } = documents;
  expect(tapin && ofYear('Capaian', tapin.dokumen)).toBe('Capaian tahun 2020');
  expect(tapin && ofYear('Target', tapin.dokumen, ' ')).toBe('Target 2020');
  expect(ringkas && ofYear('Capaian', ringkas.dokumen)).toBe('Capaian');
});
