import { readDokumen } from 'indikator/dokumen';
import { describe, expect, it } from 'vitest';

/** The periods and values of a table below these headings, and the places of errors. */
function read(title: string, ...rows: readonly string[]) {
  const text = [title, '', ...rows].map((row) => row.replaceAll('|', '\t')).join('\n');
  const { dokumen, realisasi, issues } = readDokumen(text, { format: 'tsv', locale: 'id' });
  const all = (dokumen?.sasaran ?? []).flatMap(({ indikator }) => indikator);
  return {
    target: all.map(({ nama, target = [] }) => [
      nama,
      ...target.map(({ periode, asli }) => `${periode}: ${asli}`),
    ]),
    hasil: all.map(({ id }) => Object.entries(realisasi[id] ?? {}).map(([at, { asli }]) => `${at}: ${asli}`)),
    errors: issues.flatMap(({ tingkat, path }) => (tingkat === 'salah' ? [path.join(' ')] : [])),
  };
}

const TAHUN = 'LAPORAN KINERJA DINAS CONTOH TAHUN 2024-2025';
const heads = 'No|Sasaran|Indikator|Satuan|Tahun|Target|Realisasi';

describe('the values of a row are of the period that it says', () => {
  it('years, with the name in the first row of each alone', () => {
    expect(
      read(TAHUN, heads, '1|S|A|orang|2024|10|9', '||||2025|12|13', '2||B|orang|2024|5|4', '||||2025|6|7'),
    ).toEqual({
      target: [
        ['A', '2024: 10', '2025: 12'],
        ['B', '2024: 5', '2025: 6'],
      ],
      hasil: [
        ['2024: 9', '2025: 13'],
        ['2024: 4', '2025: 7'],
      ],
      errors: [],
    });
  });

  it('the name again in each row', () => {
    const { target, errors } = read(TAHUN, heads, '1|S|A|orang|2024|10|9', '1|S|A|orang|2025|12|13');
    expect(target).toEqual([['A', '2024: 10', '2025: 12']]);
    expect(errors).toEqual([]);
  });

  it('quarters beside a target of the year', () => {
    const { target, hasil, errors } = read(
      'RENCANA AKSI DINAS CONTOH TAHUN 2026',
      'No|Sasaran|Indikator|Satuan|Target Tahunan|Triwulan|Target|Realisasi',
      '1|S|A|orang|40|I|10|9',
      '|||||TW II|10|11',
      '|||||Triwulan III|10|8',
      '|||||4|10|12',
    );
    expect(target).toEqual([['A', '2026: 40', '2026-T1: 10', '2026-T2: 10', '2026-T3: 10', '2026-T4: 10']]);
    expect(hasil).toEqual([['2026-T1: 9', '2026-T2: 11', '2026-T3: 8', '2026-T4: 12']]);
    expect(errors).toEqual([]);
  });

  it.each([
    ['Triwulan', '2026-T2', '2026-T2'],
    ['Triwulan', 'ii', '2026-T2'],
    ['Bulan', '7', '2026-07'],
    ['Bulan', 'Juli 2026', '2026-07'],
    ['Semester', 'Semester 2', '2026-S2'],
  ])('%s: %s is %s', (heading, cell, periode) => {
    const { target } = read(
      'RENCANA AKSI DINAS CONTOH TAHUN 2026',
      `No|Sasaran|Indikator|Satuan|${heading}|Target`,
      `1|S|A|orang|${cell}|10`,
    );
    expect(target).toEqual([['A', `${periode}: 10`]]);
  });

  it('a target of the year is of the year of its row', () => {
    const { target } = read(TAHUN, 'No|Sasaran|Indikator|Satuan|Tahun|Target Tahunan', '1|S|A|orang|2025|10');
    expect(target).toEqual([['A', '2025: 10']]);
  });

  it('a year and a part of it in two columns', () => {
    const { target, errors } = read(
      'RENCANA AKSI DINAS CONTOH TAHUN 2026',
      'No|Sasaran|Indikator|Satuan|Tahun|Semester|Target',
      '1|S|A|orang|2026|I|20',
      '||||2026|II|10',
    );
    expect(target).toEqual([['A', '2026-S1: 20', '2026-S2: 10']]);
    expect(errors).toEqual([]);
  });

  it.each(['', 'lihat lampiran', '2024/2025', '5'])('none, or none that is one: %j', (cell) => {
    const { target, hasil, errors } = read(TAHUN, heads, `1|S|A|orang|${cell}|10|9`);
    expect(target).toEqual([['A']]);
    expect(hasil).toEqual([[]]);
    expect(errors).toEqual(['baris 3 kolom 5', 'baris 3 kolom 6']);
  });

  it.each([
    ['three columns', 'Tahun|Semester|Triwulan', '2026|I|I'],
    ['a part that is none', 'Tahun|Semester', '2026|lihat lampiran'],
    ['two years', 'Tahun|Tahun', '2026|2025'],
    ['two parts', 'Semester|Triwulan', 'I|I'],
  ])('none that two cells say together: %s', (_, headings, cells) => {
    const { target, errors } = read(
      'RENCANA AKSI DINAS CONTOH TAHUN 2026',
      `No|Sasaran|Indikator|Satuan|${headings}|Target`,
      `1|S|A|orang|${cells}|20`,
    );
    expect(target).toEqual([['A']]);
    expect(errors).toEqual([`baris 3 kolom ${4 + cells.split('|').length}`]);
  });

  it('what says no period is kept, what says one is not', () => {
    const kept = (cell: string) => {
      const rows = [TAHUN, '', heads, `1|S|A|orang|${cell}|10|9`].map((row) => row.replaceAll('|', '\t'));
      const { dokumen } = readDokumen(rows.join('\n'), { format: 'tsv' });
      return dokumen?.sasaran[0]?.indikator[0]?.caraPerhitungan;
    };
    expect(kept('lihat lampiran')).toBe('Tahun: lihat lampiran\nTarget: 10\nRealisasi: 9');
    expect(kept('2024')).toBe(undefined);
  });

  it('up to a part of the year', () => {
    const text =
      'LAPORAN KINERJA DINAS CONTOH TAHUN 2026\n\nNo\tIndikator\tSatuan\tBulan\tRealisasi\n1\tA\torang\ts.d. Maret\t9';
    const { realisasi } = readDokumen(text, { format: 'tsv' });
    expect(Object.values(realisasi)).toEqual([{ '2026-03': { nilai: '9', asli: '9', kumulatif: true } }]);
  });

  it('headings with a year of their own are of that', () => {
    const { target } = read(
      TAHUN,
      'No|Sasaran|Indikator|Satuan|Tahun|Target 2025|Target',
      '1|S|A|orang|2024|12|10',
    );
    expect(target).toEqual([['A', '2025: 12', '2024: 10']]);
  });
});
