import { readDokumen } from 'indikator/dokumen';
import { expect, it } from 'vitest';

/** Targets and results below these headings, and how many errors there are. */
function read(...rows: readonly string[]) {
  const text = ['LAPORAN KINERJA DINAS CONTOH TAHUN 2024-2025', '', ...rows].join('\n').replaceAll('|', '\t');
  const { dokumen, realisasi, issues } = readDokumen(text, { format: 'tsv', locale: 'id' });
  const [one] = (dokumen?.sasaran ?? []).flatMap(({ indikator }) => indikator);
  return {
    target: one?.target?.map(({ periode, asli }) => `${periode}: ${asli}`),
    hasil: Object.entries(realisasi[one?.id ?? ''] ?? {}).map(
      ([periode, { nilai }]) => `${periode}: ${nilai}`,
    ),
    errors: issues.filter(({ tingkat }) => tingkat === 'salah').length,
  };
}

it.each([
  ['Target', 'Realisasi'],
  ['T', 'R'],
  ['Rencana', 'realisasi'],
])('%s and %s in rows of one indicator, in either order', (target, result) => {
  const expected = { target: ['2024: 10', '2025: 20'], hasil: ['2024: 9', '2025: 21'], errors: 0 };
  const heads = 'No|Indikator|Satuan|Uraian|2024|2025';
  expect(read(heads, `1|A|orang|${target}|10|20`, `|||${result}|9|21`)).toEqual(expected);
  expect(read(heads, `1|A|orang|${result}|9|21`, `|||${target}|10|20`)).toEqual(expected);
});

it('headings that say what their values are say it', () => {
  const heads = 'No|Indikator|Satuan|Uraian|Target 2024|Realisasi 2024';
  expect(read(heads, '1|A|orang|Realisasi|10|9')).toEqual({
    target: ['2024: 10'],
    hasil: ['2024: 9'],
    errors: 1,
  });
});

it.each(['constructor', 'Constructor', 'valueof', '__proto__', 'Kegiatan'])(
  '%s names no kind of values',
  (text) => {
    expect(read('No|Indikator|Satuan|Uraian|2024|2025', `1|A|orang|${text}|10|20`)).toMatchObject({
      target: ['2024: 10', '2025: 20'],
      hasil: [],
    });
  },
);
