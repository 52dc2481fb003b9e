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

  it.each(['- ', '• ', 'a. ', 'a) '])(
    '[W34] items of a list marked "%s" from the first on are indicators, without their marks',
    (mark) => {
      const item = (nama: string, nilai: string) =>
        draftOf(`${mark}${nama}`, undefined, fieldOf('satuan', '%'), fieldOf('target', nilai));
      const drafts = [item('Jalan mantap', '9'), item('Jembatan baik', '8'), draftOf('- ringan', undefined)];
      expect(named(...drafts).slice(0, 2)).toEqual([
        ['Jalan mantap', '%', '9'],
        ['Jembatan baik', '%', '8'],
      ]);
      expect(nameParts(drafts).map((one) => one.bagian?.dari)).toEqual(
        mark === '- ' ? [undefined, undefined, undefined] : [undefined, undefined, 'Jembatan baik'],
      );
    },
  );

  it('[W34] a part whose label is like the name of an indicator may be one, where the name above it has values', () => {
    const whole = draftOf('Gangguan ditangani', '1', fieldOf('satuan', '%'), fieldOf('target', '9'));
    const part = draftOf('- Persentase linmas aktif', undefined, fieldOf('target', '8'));
    expect(nameParts([whole, part])[1]?.bagian?.isGuess).toBe(true);
    expect(nameParts([draftOf('Gangguan', '1'), part])[0]?.bagian?.isGuess).toBe(false);
  });

  const label = (nama: string, ...fields: Field[]) => draftOf(nama, undefined, ...fields);
  const bagian = (...drafts: readonly DraftIndikator[]) => nameParts(drafts).map((one) => one.bagian);

  it('[W34] rows with a label and values alone are parts of a name without values', () => {
    const whole = draftOf('Angka Partisipasi Kasar', '1', fieldOf('satuan', '%'));
    const parts = [label('SD/MI', fieldOf('target', '100')), label('SMP/MTs', fieldOf('target', '97'))];
    expect(named(whole, ...parts)).toEqual([
      ['Angka Partisipasi Kasar: SD/MI', '100', '%'],
      ['Angka Partisipasi Kasar: SMP/MTs', '97', '%'],
    ]);
    expect(bagian(whole, ...parts)[0]).toEqual({
      dari: 'Angka Partisipasi Kasar',
      label: 'SD/MI',
      hasWhole: false,
      isGuess: false,
    });
  });

  it.each([
    ['a number of its own', draftOf('SD/MI', '2', fieldOf('target', '9'))],
    ['a unit of its own', label('Kunjungan', fieldOf('satuan', 'kali'), fieldOf('target', '9'))],
    ['no value', label('SD/MI')],
    ['a name as indicators have', label('Persentase SD/MI', fieldOf('target', '9'))],
    ['a long name', label('warga yang mendapat layanan di kantor kecamatan', fieldOf('target', '9'))],
  ])('one with %s is an indicator', (_, one) => {
    const whole = draftOf('Angka Partisipasi', '1', fieldOf('satuan', '%'));
    expect(bagian(whole, one)).toEqual([undefined, undefined]);
  });

  it('one with a unit of its own and a label that names no indicator is a part, whatever its unit is', () => {
    const whole = draftOf('Bantuan', '1', fieldOf('satuan', 'paket'), fieldOf('target', '9'));
    const part = label('Laki-laki', fieldOf('satuan', 'orang'), fieldOf('target', '3'));
    expect(named(whole, part)).toEqual([
      ['Bantuan', 'paket', '9'],
      ['Bantuan: Laki-laki', 'orang', '3'],
    ]);
    expect(bagian(whole, part)[1]).toEqual({
      ...{ dari: 'Bantuan', label: 'Laki-laki' },
      ...{ hasWhole: true, isGuess: true },
    });
  });

  it('where numbers are those of indicators, a row without one below a name without values is a part', () => {
    const drafts = [
      draftOf('Bantuan', '1'),
      label('Beras', fieldOf('satuan', 'ton'), fieldOf('target', '3')),
      draftOf('Kunjungan', '2', fieldOf('target', '3')),
    ];
    expect(nameParts(drafts, true).map(({ nama }) => nama)).toEqual(['Bantuan: Beras', 'Kunjungan']);
    expect(nameParts(drafts, false).map(({ nama }) => nama)).toEqual(['Bantuan', 'Beras', 'Kunjungan']);
  });

  it('the value of a part may be a dash, and behind another part be left empty, which is a guess', () => {
    const whole = draftOf('APK', '1', fieldOf('satuan', '%'));
    const dash = { ...label('SD/MI'), saysNone: true } as const;
    expect(named(whole, dash, label('SMP/MTs'), draftOf('Lain', '2'))).toEqual([
      ['APK: SD/MI', '%'],
      ['APK: SMP/MTs', '%'],
      ['Lain'],
    ]);
    expect(bagian(whole, dash, label('SMP/MTs'))).toMatchObject([{ isGuess: false }, { isGuess: true }]);
  });

  it('the unit of the whole may stand again beside a part, which is a guess', () => {
    const whole = draftOf('APK', '1', fieldOf('satuan', '%'));
    const part = label('SD/MI', fieldOf('satuan', '%'), fieldOf('target', '9'));
    expect(bagian(whole, part)).toMatchObject([{ label: 'SD/MI', isGuess: true }]);
  });

  it('behind a part that is marked a bare name is an indicator', () => {
    const whole = draftOf('Warga', '1', fieldOf('satuan', 'orang'));
    expect(bagian(whole, label('- anak', fieldOf('target', '9')), label('Desa'))).toMatchObject([
      { label: 'anak' },
      undefined,
    ]);
  });

  it('below an indicator with values a label is a guess, unless it is marked as a part', () => {
    const whole = draftOf('Persentase A', '1', fieldOf('satuan', '%'), fieldOf('target', '9'));
    const guessed = bagian(whole, label('SD/MI', fieldOf('target', '8')));
    expect(guessed[1]).toMatchObject({ hasWhole: true, isGuess: true });
    const marked = bagian(whole, label('- SD/MI', fieldOf('target', '8')));
    expect(marked[1]).toMatchObject({ label: 'SD/MI', hasWhole: true, isGuess: false });
  });

  it('a formula makes the whole an indicator of its own', () => {
    const whole = draftOf('APK', '1', fieldOf('satuan', '%'), fieldOf('formula', 'A / B x 100'));
    expect(bagian(whole, label('SD/MI', fieldOf('target', '8')))).toMatchObject([
      undefined,
      { hasWhole: true },
    ]);
  });

  it('items of one list are no parts of its first one', () => {
    const first = draftOf('a. Persentase layanan', '1', fieldOf('target', '80'));
    const second = draftOf('b. Persentase kelulusan', undefined, fieldOf('target', '81'));
    expect(named(first, second, label('- SD', fieldOf('target', '82')))).toEqual([
      ['Persentase layanan', '80'],
      ['Persentase kelulusan', '81'],
      ['Persentase kelulusan: SD', '82'],
    ]);
  });

  it('a part without an indicator above is one itself', () => {
    expect(named(draftOf('a. anak', undefined), draftOf('Lain', undefined))).toEqual([['a. anak'], ['Lain']]);
  });
});

describe('a row of a label and values below an indicator', () => {
  const [unit, value] = [fieldOf('satuan', 'Persen'), fieldOf('target', '80', 2)];
  const names = (...drafts: Parameters<typeof nameParts>[0]) => nameParts(drafts).map(({ nama }) => nama);

  it.each([
    ['that says nothing at all is none', draftOf('Layanan dasar', undefined), ['Layanan dasar', 'warga']],
    ['that has a number is a part', draftOf('Layanan dasar', '1'), ['Layanan dasar: warga']],
    ['that ends with a colon is a part', draftOf('Layanan dasar:', undefined), ['Layanan dasar: warga']],
    ['that is measured is a part', draftOf('Persentase layanan', undefined), ['Persentase layanan: warga']],
    [
      'that has values and a unit is a part',
      draftOf('Layanan', '1', unit, value),
      ['Layanan', 'Layanan: warga'],
    ],
    ['that has values and no unit is none', draftOf('Layanan', '1', value), ['Layanan', 'warga']],
  ])('%s', (_, whole, expected) => {
    expect(names(whole, draftOf('warga', undefined, value))).toEqual(expected);
  });

  it('is none where its label takes two lines', () => {
    const part = draftOf('warga\nbalita', undefined, value);
    expect(names(draftOf('Layanan', '1', unit, value), part)).toEqual(['Layanan', 'warga\nbalita']);
  });

  it.each([
    ['Angka partisipasi', 'SD', ['Angka partisipasi: SD']],
    ['Layanan', 'SD', ['Layanan', 'SD']],
    ['Angka partisipasi', 'Jumlah SD', ['Angka partisipasi', 'Jumlah SD']],
  ])('by its code below "%s": "%s"', (whole, label, expected) => {
    expect(names(draftOf(whole, '1.1'), draftOf(label, '1.1.1', value))).toEqual(expected);
    expect(names(draftOf(whole, '1.1', value), draftOf(label, '1.1.1', value))).toEqual([whole, label]);
  });

  it('is none where its unit is merged with that of the indicator', () => {
    const part = draftOf('warga', undefined, { ...unit, copy: 'above' }, value);
    expect(names(draftOf('Layanan', '1', unit, value), part)).toEqual(['Layanan', 'warga']);
  });

  it('is one below an indicator that has a unit and no number', () => {
    expect(names(draftOf('Layanan dasar', undefined, unit), draftOf('warga', undefined, value))).toEqual([
      'Layanan dasar: warga',
    ]);
  });

  it('is none where the unit of the indicator is that of the cell above', () => {
    const whole = draftOf('Layanan', '1', { ...unit, copy: 'above' }, value);
    expect(names(whole, draftOf('warga', undefined, value))).toEqual(['Layanan', 'warga']);
  });

  it('is none where it has a source of its own, be it that of the indicator', () => {
    const source = fieldOf('sumberData', 'BPS');
    const whole = draftOf('Angka partisipasi', '1', unit, source);
    expect(names(whole, draftOf('warga', undefined, value, source))).toEqual(['Angka partisipasi', 'warga']);
  });

  it('six words may be a label, seven are a name', () => {
    const whole = draftOf('Layanan', '1', unit, value);
    const six = 'warga yang dilayani di kantor desa';
    expect(names(whole, draftOf(six, undefined, value))).toEqual(['Layanan', `Layanan: ${six}`]);
    expect(names(whole, draftOf(`${six} lama`, undefined, value))).toEqual(['Layanan', `${six} lama`]);
  });

  const guesses = (...drafts: Parameters<typeof nameParts>[0]) =>
    nameParts(drafts).map(({ bagian }) => bagian?.isGuess);

  it('is a guess below a name without anything else, and beside a cell that is merged', () => {
    const part = draftOf('SD/MI', undefined, value);
    expect(guesses(draftOf('Angka partisipasi', '1'), part)).toEqual([true]);
    expect(guesses(draftOf('Angka partisipasi', '1', unit), part)).toEqual([false]);
    const source = { ...fieldOf('sumberData', 'BPS'), copy: 'above' } as const;
    const merged = draftOf('SD/MI', undefined, value, source);
    expect(guesses(draftOf('Angka partisipasi', '1', unit), merged)).toEqual([true]);
  });

  it.each(['- anak', '– anak', '· anak', '• anak', '▪ anak', '•anak', 'a. anak', 'a) anak', 'B. anak'])(
    'its mark is no part of its label: %s',
    (marked) => {
      const [part] = nameParts([draftOf('Warga', '1', unit), draftOf(marked, undefined, value)]);
      expect(part?.bagian?.label).toBe('anak');
    },
  );
});

describe('a row with a unit of its own and a value', () => {
  const [unit, value] = [fieldOf('satuan', 'orang'), fieldOf('target', '80', 2)];
  const isPart = (label: string, isCounted = false, whole = draftOf('Bantuan', '1', unit, value)) =>
    nameParts([whole, draftOf(label, undefined, unit, value)], isCounted).some(({ bagian }) => bagian);

  it.each([
    ...['Laki-laki', 'Laki laki', 'Laki - laki', 'lakilaki', 'Perempuan', 'Pria', 'Wanita'],
    ...['PAUD', 'TK', 'RA', 'SD', 'MI', 'SMP', 'MTs', 'SMA', 'SMK', 'MA', 'SLB'],
    ...['Paket A', 'Paket B', 'Paket C', 'SD/MI', 'SMA/SMK/MA', 'SMA/SMK/MA/SLB', 'SMP/Paket'],
    ...['Negeri', 'Swasta', 'PNS', 'CPNS', 'PPPK', 'ASN', 'Non ASN', 'Non-ASN', 'NonASN'],
    ...[
      'Eselon II',
      'Eselon 2',
      'Golongan III',
      'Golongan IV/a',
      'Kelas 3',
      'Kelas X',
      'Kelas VII sampai IX',
    ],
    ...['Usia 7-12 tahun', 'Umur 15 tahun ke atas', 'Usia > 60', 'Umur >= 60', 'Usia 5 sampai 6 tahun'],
    ...['Perkotaan', 'Perdesaan', 'Pedesaan', 'Anak', 'Anak-anak', 'Balita', 'Remaja', 'Dewasa', 'Lansia'],
    ...['Disabilitas', 'Rawat Inap', 'Rawat Jalan', 'Roda dua', 'Roda Empat', 'Roda 2', 'Roda 4'],
    ...['Nusantara', 'Mancanegara', 'Domestik', ' Domestik '],
  ])('is a part of the indicator above by the label "%s"', (label) => {
    expect(isPart(label)).toBe(true);
  });

  it.each([
    ...['Kader perempuan', 'Perempuan kepala keluarga', 'Guru SD', 'SD Inpres', 'SMA/SMK/MA/SLB/TK', 'SD/M'],
    ...['Paket D', 'Kelas menengah', 'Usia produktif', 'Roda 3', 'Anak jalanan', 'CCPNS', 'Usia 7: sekolah'],
    ...['Golongan darah AB', 'Usia 7 tahun sampai dengan 12 tahun', 'Asing', 'Anak-', 'SD/MI/SMP/SMA/SMK'],
  ])('is an indicator by the name "%s"', (label) => {
    expect(isPart(label)).toBe(false);
  });

  it('is a part by its label where its value is a dash, and an indicator without any', () => {
    const whole = draftOf('Bantuan', '1', unit, value);
    const bare = draftOf('Perempuan', undefined, unit);
    const of = (one: DraftIndikator) => nameParts([whole, one])[1]?.bagian?.label;
    expect(of({ ...bare, saysNone: true })).toBe('Perempuan');
    expect(of(bare)).toBe(undefined);
    expect(of(draftOf('Perempuan', undefined, unit, value, fieldOf('makna', 'm')))).toBe(undefined);
    expect(of(draftOf('Perempuan', '2', unit, value))).toBe(undefined);
  });

  it('is a part of a numbered name without values where numbers are those of indicators', () => {
    const whole = draftOf('Bantuan', '1');
    expect(isPart('Beras', true, whole)).toBe(true);
    expect(isPart('beras bagi warga miskin di desa', true, whole)).toBe(true);
    expect(isPart('beras bagi warga miskin di desa terpencil', true, whole)).toBe(false);
    expect(isPart('Beras\nmerah', true, whole)).toBe(false);
    expect(isPart('Jumlah beras', true, whole)).toBe(false);
    expect(isPart('Beras', true, draftOf('Bantuan', undefined))).toBe(false);
    expect(isPart('Beras', true)).toBe(false);
    expect(isPart('Beras', false, whole)).toBe(false);
  });
});
