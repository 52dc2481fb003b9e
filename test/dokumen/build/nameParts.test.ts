import { describe, expect, it } from 'vitest';
import type { DraftIndikator } from '../../../src/dokumen/build/draftIndikator.js';
import { nameParts } from '../../../src/dokumen/build/nameParts.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { draftOf } from './drafts.js';
import { fieldOf } from './fields.js';

describe('nameParts', () => {
  const named = (...drafts: readonly DraftIndikator[]) =>
    nameParts(drafts).map(({ nama, fields }) => [nama, ...fields.map(({ text }) => text)]);

  it('parts are named after the indicator above and have what it shares', () => {
    const whole = draftOf('Warga terlayani:', '1', fieldOf('satuan', 'orang'), fieldOf('makna', 'm'));
    const part = (nama: string, ...fields: Field[]) => draftOf(nama, undefined, ...fields);
    expect(
      named(whole, part('a. anak', fieldOf('target', '5')), part('b. lansia', fieldOf('satuan', 'jiwa'))),
    ).toEqual([
      ['Warga terlayani: a. anak', '5', 'orang'],
      ['Warga terlayani: b. lansia', 'jiwa'],
    ]);
  });

  it('an indicator with a target of its own stays beside its parts', () => {
    const whole = draftOf('Warga', '1', fieldOf('target', '9'));
    expect(named(whole, draftOf('- anak', undefined))).toEqual([['Warga', '9'], ['Warga: anak']]);
  });

  it('a part without an indicator above is one itself', () => {
    expect(named(draftOf('a. anak', undefined), draftOf('Lain', undefined))).toEqual([['a. anak'], ['Lain']]);
  });
});
