import { describe, expect, it } from 'vitest';
import { readTail } from '../../src/read/readTail.js';

describe('behind 12', () => {
  it.each([
    ['', {}],
    ['.', {}],
    ['dokumen', { satuan: 'dokumen' }],
    ['%', { satuan: '%' }],
    ['%.', { satuan: '%' }],
    ['(%)', { satuan: '%' }],
    ['/bulan', { satuan: '/bulan' }],
    ['(BB)', { predikat: 'BB' }],
    ['( Sangat Baik )', { predikat: 'Sangat Baik' }],
    ['(BB/Sangat Baik)', { predikat: 'BB' }],
    ['/Sangat Baik', { predikat: 'Sangat Baik' }],
    ['predikat BB', { predikat: 'BB' }],
    ['orang (A)', { satuan: 'orang', predikat: 'A' }],
    ['(dua belas) dokumen', { satuan: 'dokumen' }],
    ['(dua belas)', {}],
    ['*', {}],
    ['% *)', { satuan: '%' }],
    ['orang**', { satuan: 'orang' }],
    ['K/L', { satuan: 'K/L' }],
    ['E-KTP', { satuan: 'E-KTP' }],
    ['L', { satuan: 'L' }],
    ['m', { satuan: 'm' }],
    ['x', { satuan: 'x' }],
    ['l/detik', { satuan: 'l/detik' }],
    ['militer', { satuan: 'militer' }],
    ['miligram', { satuan: 'miligram' }],
    ['video', { satuan: 'video' }],
    ['anak', { satuan: 'anak' }],
    ['satuan kerja', { satuan: 'satuan kerja' }],
    ['desa', { satuan: 'desa' }],
    [';', {}],
    [',', {}],
    ['%;', { satuan: '%' }],
  ])('stands %j', (text, unit) => {
    expect(readTail(text, '12', 7)).toEqual({ ok: true, value: { number: '12', word: '', unit } });
  });

  it.each([
    ['juta', '12000000', 'juta', {}],
    ['rb orang', '12000', 'rb', { satuan: 'orang' }],
    ['miliar (dua belas miliar rupiah)', '12000000000', 'miliar', { satuan: 'rupiah' }],
  ])('is multiplied by %j', (text, number, word, unit) => {
    expect(readTail(text, '12', 7)).toEqual({ ok: true, value: { number, word, unit } });
  });

  it('is money', () => {
    expect(readTail('M', '1.5', 7, true)).toMatchObject({ value: { number: '1500000000', unit: {} } });
    expect(readTail('M/tahun', '1.5', 7, true)).toMatchObject({ value: { unit: { satuan: '/tahun' } } });
    expect(readTail('miliar (satu koma lima miliar rupiah)', '1.5', 7, true)).toMatchObject({
      value: { number: '1500000000', unit: { satuan: 'rupiah' } },
    });
    expect(readTail('orang', '5', 7, true)).toMatchObject({ issues: [{ fakta: { sebab: 'satuan' } }] });
  });

  it.each([
    ['(sebelas)', 'terbilang'],
    ['- 90', 'lebih-dari-satu'],
    ['e5', 'lebih-dari-satu'],
    ['b1', 'satuan'],
    ['M', 'huruf'],
    ['M orang', 'huruf'],
    ['k', 'huruf'],
    ['T', 'huruf'],
    ['A', 'huruf'],
    // Letters that may be a magnitude, or digits that were typed as letters.
    ...[
      'l',
      'o',
      't',
      'a',
      'c',
      'million',
      'billion',
      'trillion',
      'milyard',
      'milyaran',
      'mil',
      'mld',
      'mlyr',
    ].map((text) => [text, 'huruf']),
    ...['jta', 'rbu', 'trn', 'bn', 'mio', 'thousand'].map((text) => [text, 'huruf']),
    ...['OO', 'OO%', 'oo', 'III', 'IV', 'II orang', 'an', '% B', '%/B', 'satu', 'koma', 'plus'].map(
      (text) => [text, 'satuan'],
    ),
    ...['March', 'May', 'August', 'agust', 'October', 'mei', 'Juli', 'sept'].map((text) => [text, 'satuan']),
    ['dokumen dan satu laporan', 'lebih-dari-satu'],
    ['koma satu', 'lebih-dari-satu'],
    ...['orang plus', 'orang dan', 'kali per'].map((text) => [text, 'satuan']),
    ['Baik', 'satuan'],
    ['Maret', 'satuan'],
    ['WIB', 'satuan'],
    ['besar', 'satuan'],
    ['lebih', 'satuan'],
    ['% lebih', 'satuan'],
    ['% naik', 'satuan'],
    ['sampai selesai', 'satuan'],
    ['dan seterusnya', 'satuan'],
    ['a)', 'huruf'],
    ['(Dokumen)', 'satuan'],
    ['juta-an', 'satuan'],
    ['(lima orang) hari', 'terbilang'],
    ['¹', 'lebih-dari-satu'],
    ['!', 'satuan'],
    [`a${'a'.repeat(100)}`, 'satuan'],
  ])('cannot stand %.20j', (text, sebab) => {
    expect(readTail(text, '12', 7)).toMatchObject({
      ok: false,
      issues: [{ code: 'unreadable-number', path: [7], fakta: { sebab } }],
    });
  });
});

describe('whole words alone decide', () => {
  const sebabOf = (text: string) => {
    const read = readTail(text, '12', 0);
    return read.ok ? read.value.unit.satuan : read.issues.map((issue) => JSON.stringify(issue)).join();
  };

  it.each([
    ...[
      'jan',
      'feb',
      'peb',
      'mar',
      'apr',
      'mei',
      'mai',
      'may',
      'jun',
      'june',
      'jul',
      'juli',
      'july',
      'agt',
      'ags',
    ],
    ...[
      'agu',
      'aug',
      'sep',
      'sept',
      'okt',
      'oct',
      'nov',
      'nop',
      'des',
      'dec',
      'januari',
      'february',
      'pebruari',
    ],
    ...[
      'maret',
      'april',
      'juni',
      'agust',
      'august',
      'agustus',
      'september',
      'oktober',
      'october',
      'november',
    ],
    ...['nopember', 'desember', 'december', 'wib', 'wit', 'wita', 'naik', 'turun', 'meningkat', 'menurun'],
    ...[
      'minimum',
      'maksimal',
      'maks',
      'ke atas',
      'keatas',
      'ke bawah',
      'kebawah',
      'di atas',
      'diatas',
      'di bawah',
    ],
    ...[
      'sekitar',
      'hampir',
      'paling',
      'sd',
      's.d',
      'hingga',
      '%dan',
      '% dan',
      '% atau',
      '% kurang',
      'orang kurang',
    ],
    ...['orang serta', 'orang dengan', 'orang vs', 'orang x'],
  ])('no unit: %s', (text) => {
    expect(readTail(text, '12', 0)).toMatchObject({ issues: [{ fakta: { sebab: 'satuan' } }] });
  });

  it.each([
    ...[
      'mil',
      'million',
      'milion',
      'billion',
      'trilion',
      'mld',
      'mly',
      'mlyr',
      'jtn',
      'rbn',
      'trn',
      'bn',
      'mn',
      'tn',
    ],
    ...['mio', 'bio', 'thousand', 'hundred', 'b', 'T', 'M orang'],
  ])('a magnitude, or what may be one: %s', (text) => {
    expect(readTail(text, '12', 0)).toMatchObject({ issues: [{ fakta: { sebab: 'huruf' } }] });
  });

  it.each([
    ...[
      'milimeter',
      'mililiter',
      'militer',
      'mildew',
      'jaringan',
      'sepeda',
      'nota',
      'desain',
      'marga',
      'mayat',
    ],
    ...[
      'naikan',
      'dano',
      'besaran',
      'satuan',
      'komandan',
      'plusan',
      'bnp',
      'biota',
      'hundreds',
      '°C',
      '‰',
      'kali',
    ],
    ...[
      'orang/hari',
      'orang, hari',
      'orang & hari',
      'orang (a) (b)',
      'l/detik',
      'kg.m',
      'K/L',
      'L',
      'm',
      'a-b',
    ],
    ...['x ulang', 'oven', 'ikan', 'orang naik', '/orang', '/ orang', '% per tahun'],
  ])('a unit: %s', (text) => {
    expect(sebabOf(text)).toBe(text);
  });

  it.each([
    ['predikat A', { predikat: 'A' }],
    ['kategori Baik', { predikat: 'Baik' }],
    ['kriteria Baik', { predikat: 'Baik' }],
    ['opini WTP', { predikat: 'WTP' }],
    ['/ BB', { predikat: 'BB' }],
    ['persen (BB)', { satuan: 'persen', predikat: 'BB' }],
    ['(persen)', { satuan: 'persen' }],
    ['( % )', { satuan: '%' }],
    ['persen.', { satuan: 'persen' }],
  ])('%s', (text, unit) => {
    expect(readTail(text, '12', 0)).toMatchObject({ ok: true, value: { unit } });
  });

  it('of money, rupiah and what it is paid for', () => {
    expect(readTail('rupiah', '5', 0, true)).toMatchObject({ ok: true });
    expect(readTail('per orang', '5', 0, true)).toMatchObject({ ok: true });
    expect(readTail('setiap bulan', '5', 0, true)).toMatchObject({ ok: true });
    expect(readTail('tiap bulan', '5', 0, true)).toMatchObject({ ok: true });
    expect(readTail('/bulan', '5', 0, true)).toMatchObject({ ok: true });
    expect(readTail('orang per bulan', '5', 0, true)).toMatchObject({ ok: false });
    expect(readTail('permil', '5', 0, true)).toMatchObject({ ok: false });
  });
});

/** The unit that follows a number, or why it is none. */
const unitOf = (text: string, isMoney = false) => {
  const read = readTail(text, '5', 0, isMoney);
  return read.ok ? (read.value.unit.satuan ?? '') : `! ${read.issues[0]?.fakta.sebab}`;
};

it.each([
  ...[
    'jan',
    'feb',
    'peb',
    'mar',
    'apr',
    'mei',
    'mai',
    'may',
    'jun',
    'june',
    'jul',
    'juli',
    'july',
    'agu',
    'ags',
  ],
  ...[
    'agt',
    'aug',
    'sep',
    'sept',
    'okt',
    'oct',
    'nov',
    'nop',
    'des',
    'dec',
    'januari',
    'january',
    'februari',
  ],
  ...['pebruari', 'maret', 'march', 'april', 'juni', 'agust', 'august', 'agustus', 'september', 'oktober'],
  ...['october', 'november', 'nopember', 'desember', 'december', 'wib', 'wita', 'wit'],
])('%j is of a date or a time, and no unit', (text) => {
  expect(unitOf(text)).toBe('! satuan');
});

it.each([
  ...[
    'dan',
    'atau',
    'sampai',
    'hingga',
    'sd',
    's.d',
    'lebih',
    'kurang',
    'min',
    'max',
    'maks',
    'minimal',
    'maksimal',
  ],
  ...[
    'paling',
    'ke atas',
    'keatas',
    'ke bawah',
    'kebawah',
    'di atas',
    'diatas',
    'di bawah',
    'dibawah',
    'sekitar',
  ],
  ...['hampir', 'naik', 'turun', 'meningkat', 'menurun', 'dari', 'besar', 'an', 'satu', 'koma', 'plus'],
  ...['% dan', '%atau', '% lebih', 'orang lebih', 'orang kurang', 'orang plus', 'orang dan', 'orang atau'],
  ...[
    'orang serta',
    'orang dengan',
    'orang vs',
    'orang per',
    'orang dari',
    'orang sampai',
    'orang hingga',
    'orang x',
  ],
  ...['#', '=', `a${'b'.repeat(100)}`, `orang (${'a'.repeat(61)})`],
])('%j joins the number to something else, and is no unit', (text) => {
  expect(unitOf(text)).toBe('! satuan');
});

it.each([
  ...[
    'juliet',
    'marka',
    'aprikot',
    'agar',
    'septik',
    'novel',
    'desa',
    'minyak',
    'kelas',
    'sdm',
    'antena',
    'besaran',
  ],
  ...['sekitarnya', 'turunan', 'dariku', 'orang kelebihan', 'anak', 'wibawa', 'komando', 'satuan'],
  ...[
    '%',
    '‰',
    '% orang',
    '°C',
    '/ bulan',
    '/bulan',
    'orang/hari',
    'orang (L)',
    'dok.',
    "jum'at",
    'orang & barang',
  ],
  ...[
    'milimeter',
    'mililiter',
    'miligram',
    'milliliter',
    'milik',
    'g',
    'h',
    'm',
    's',
    'L',
    'K/L',
    'K/D',
    'g/m',
  ],
  ...[`a${'b'.repeat(99)}`, `orang (${'a'.repeat(60)})`],
])('%j is a unit', (text) => {
  expect(unitOf(text)).toBe(text);
});

it.each([
  ...['milion', 'million', 'billion', 'bilion', 'trillion', 'milyard', 'mil', 'mldr', 'mlyr', 'jtx', 'rbx'],
  ...[
    'trn',
    'bn',
    'mn',
    'tn',
    'mio',
    'bio',
    'thousand',
    'hundred',
    'b',
    'k',
    'z',
    'C',
    'Q',
    'a',
    'f',
    'n',
    't',
    'y',
  ],
])('%j is a magnitude of some language, or a letter alone', (text) => {
  expect(unitOf(text)).toBe('! huruf');
});

it.each([
  ['orang*', 'orang'],
  ['orang **', 'orang'],
  ['orang ***)', 'orang'],
  ['orang*)', 'orang'],
  ['orang;', 'orang'],
  ['orang ,', 'orang'],
  ['orang.', 'orang'],
  ['unit.', 'unit.'],
  ['(%)', '%'],
  ['( persen )', 'persen'],
  ['%.', '%'],
  ['persen.', 'persen'],
])('%j is the unit %j', (text, expected) => {
  expect(unitOf(text)).toBe(expected);
});

it.each([
  ['rupiah', 'rupiah'],
  ['per bulan', 'per bulan'],
  ['tiap bulan', 'tiap bulan'],
  ['setiap bulan', 'setiap bulan'],
  ['/bulan', '/bulan'],
  ['orang', '! satuan'],
  ['persen', '! satuan'],
  ['tiapan', '! satuan'],
])('behind money %j is %j', (text, expected) => {
  expect(unitOf(text, true)).toBe(expected);
});
