import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/dokumen/find/headingOf.js';
import { headingWords } from '../../../src/dokumen/find/headingWords.js';
import { isNoHeading } from '../../../src/dokumen/find/isNoHeading.js';

describe('isNoHeading', () => {
  it.each([
    '',
    ' ',
    '%',
    '1.',
    '94,33',
    '1899',
    '(3)',
    'S',
    'Lansia terlayani',
    'Target lansia',
    'Penduduk 2026',
    'Lor',
  ])('%j is none', (text) => {
    expect(isNoHeading(text)).toBe(true);
    expect(headingOf(text)).toBe(undefined);
  });

  it.each([
    ...[
      '2026',
      'Target2026',
      'Target T.A. 2026',
      'Target s.d. Triwulan II',
      'Target s/dtw2',
      'TARGET TWIV',
      'Realisasi triwulanII',
    ],
    ...[
      'Target bulan ke-7',
      'Target September',
      'Target Tahunke2',
      'Target ke-VIII',
      'Realisasi Semester pertama (akumulasi)',
    ],
    ...[
      'Target non-kumulatif TW 1',
      'Capaian (%) (7) = (6) / (5)',
      'Target (3=realisasi lalu)',
      'Target (Rp)',
    ],
    ...[
      'Formula dan Sumber Data',
      'Tujuan atau Sasaran',
      'Target Renstra pada Tahun 2026 sampai dengan 2028',
    ],
  ])('%j may be one', (text) => {
    expect(isNoHeading(text.replace(/\(3=[^)]*\)/, ' '))).toBe(false);
    expect(headingOf(text)).not.toBe(undefined);
  });

  it('every heading of the list may be one, in capitals and with a year too', () => {
    const names = [...headingWords.keys()];
    expect(names.filter((name) => isNoHeading(name) || isNoHeading(`${name.toUpperCase()} 2026`))).toEqual(
      [],
    );
  });

  it('further words of headings', () => {
    expect(isNoHeading('Nama Pamong')).toBe(true);
    expect(isNoHeading('Nama Pamong', new Set(['nama', 'pamong']))).toBe(false);
    expect(isNoHeading('Nama Camat', new Set(['nama', 'pamong']))).toBe(true);
  });
});
