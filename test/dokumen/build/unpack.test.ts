import { describe, expect, it } from 'vitest';
import type { DraftIndikator } from '../../../src/dokumen/build/draftIndikator.js';
import { type Misfit, reportMisfit, unpack } from '../../../src/dokumen/build/unpack.js';
import { draftOf } from './drafts.js';
import { collector, fieldOf } from './fields.js';

function unpacked(draft: DraftIndikator) {
  const { findings, codes } = collector();
  const misfits: Misfit[] = [];
  const drafts = unpack(draft, misfits);
  for (const misfit of misfits) reportMisfit(misfit, findings);
  return {
    drafts: drafts.map(({ nama, kode, fields }) => [nama, kode, ...fields.map(({ text }) => text)]),
    codes: codes(),
  };
}

describe('unpack', () => {
  it.each([
    ['one indicator', draftOf('A', '1', fieldOf('target', '5')), [['A', '1', '5']]],
    ['a name that wraps', draftOf('A\nB', '1', fieldOf('target', '5')), [['A\nB', '1', '5']]],
    [
      'numbered names, with one unit for all',
      draftOf('1. A\n2. B', '1', fieldOf('satuan', 'orang'), fieldOf('target', '5\n6')),
      [
        ['A', '1', 'orang', '5'],
        ['B', undefined, 'orang', '6'],
      ],
    ],
    [
      'a list of which one item wraps',
      draftOf('a. A\nb. B\nYang Panjang', '1', fieldOf('target', '5\n6')),
      [
        ['A', '1', '5'],
        ['B Yang Panjang', undefined, '6'],
      ],
    ],
    ['one marked name that wraps', draftOf('- A\nB', '1', fieldOf('target', '5')), [['- A\nB', '1', '5']]],
    [
      'as many names as targets',
      draftOf('A\nB', undefined, fieldOf('target', '5\n6'), fieldOf('makna', 'x\ny')),
      [
        ['A', undefined, '5', 'x\ny'],
        ['B', undefined, '6', 'x\ny'],
      ],
    ],
    [
      'a name that wraps, beside a target that does',
      draftOf('Persentase lansia\nterlayani', '1', fieldOf('target', '70\n%')),
      [['Persentase lansia\nterlayani', '1', '70\n%']],
    ],
    [
      'a name that wraps before a capital, beside a number and its unit',
      draftOf('Tingkat Pengangguran\nTerbuka (TPT)', '1', fieldOf('target', '4,85\n%')),
      [['Tingkat Pengangguran\nTerbuka (TPT)', '1', '4,85\n%']],
    ],
    [
      'the same beside a number and its grade',
      draftOf('Nilai AKIP\nDinas', '1', fieldOf('target', '75,5\n(BB)')),
      [['Nilai AKIP\nDinas', '1', '75,5\n(BB)']],
    ],
    [
      'as many names as numbers and grades, and as numbers and dashes',
      draftOf('A\nB', undefined, fieldOf('target', '80\nBB'), fieldOf('target', '81\n-')),
      [
        ['A', undefined, '80', '81'],
        ['B', undefined, 'BB', '-'],
      ],
    ],
    [
      'as many names as numbers with their units below',
      draftOf('A\nB', undefined, fieldOf('target', '80\n%\n12\norang')),
      [
        ['A', undefined, '80 %'],
        ['B', undefined, '12 orang'],
      ],
    ],
    [
      'several names of which one wraps',
      draftOf('Persentase A\nyang dilayani\nPersentase B', '1', fieldOf('target', '5\n6')),
      [
        ['Persentase A yang dilayani', '1', '5'],
        ['Persentase B', undefined, '6'],
      ],
    ],
    [
      'names counted within one line',
      draftOf('1. A 2. B', '1', fieldOf('target', '5\n6')),
      [
        ['A', '1', '5'],
        ['B', undefined, '6'],
      ],
    ],
    [
      'the same with one target',
      draftOf('1. A 2. B', '1', fieldOf('target', '5')),
      [['1. A 2. B', '1', '5']],
    ],
  ])('%s', (_, draft, drafts) => {
    expect(unpacked(draft)).toEqual({ drafts, codes: [] });
  });

  it('what does not fit is reported, and nothing split', () => {
    const draft = draftOf('1. A\n2. B', '1', fieldOf('target', '5\n6\n7', 4), fieldOf('satuan', 'a\nb'));
    expect(unpacked(draft)).toEqual({
      drafts: [['1. A\n2. B', '1', '5 6 7', 'a\nb']],
      codes: ['packed-mismatch baris 1 kolom 3'],
    });
  });
});

it('names that wrap stand beside as many values, and other columns may have any lines', () => {
  const draft = draftOf(
    'Jumlah A\nyang baik\nJumlah B',
    '1',
    fieldOf('target', '5\n6'),
    fieldOf('sumberData', 'BPS\nDinas\nSurvei'),
  );
  expect(unpacked(draft)).toEqual({
    drafts: [
      ['Jumlah A yang baik', '1', '5', 'BPS\nDinas\nSurvei'],
      ['Jumlah B', undefined, '6', 'BPS\nDinas\nSurvei'],
    ],
    codes: [],
  });
});

it('a unit above the first value is a line of its own', () => {
  const { codes } = unpacked(draftOf('1. A\n2. B', '1', fieldOf('target', '%\n5\n6')));
  expect(codes).toEqual(['packed-mismatch baris 1 kolom 0']);
});
