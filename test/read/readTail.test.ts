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
    ['desa (cc)', { satuan: 'desa', predikat: 'cc' }],
    ['desa (mandiri)', { satuan: 'desa' }],
    ['% (baik)', { satuan: '%', predikat: 'baik' }],
    ['poin (baik)', { satuan: 'poin', predikat: 'baik' }],
    ['(baik)', { predikat: 'baik' }],
    ['orang %.', { satuan: 'orang %.' }],
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
    ...[
      'january',
      'februari',
      'march',
      'dan',
      'atau',
      'sampai',
      'lebih',
      'kurang',
      'min',
      'max',
      'minimal',
      'dibawah',
      'dari',
      'besar',
      'an',
      'satu',
      'koma',
      'plus',
      '%atau',
      '% lebih',
      'orang lebih',
      'orang plus',
      'orang dan',
      'orang atau',
      'orang per',
      'orang dari',
      'orang sampai',
      'orang hingga',
      '#',
      '=',
      `a${'b'.repeat(100)}`,
      'orang (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)',
    ],
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
    ...['bilion', 'trillion', 'milyard', 'mldr', 'jtx', 'rbx', 'k', 'z', 'C', 'Q', 'a', 'f', 'n', 't', 'y'],
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
      'sekitarnya',
      'turunan',
      'dariku',
      'orang kelebihan',
      'anak',
      'wibawa',
      'komando',
      '%',
      '% orang',
      '/ bulan',
      '/bulan',
      'orang (L)',
      'dok.',
      "jum'at",
      'orang & barang',
      'miligram',
      'milliliter',
      'milik',
      'g',
      'h',
      's',
      'K/D',
      'g/m',
      `a${'b'.repeat(99)}`,
      'orang (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)',
    ],
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
    ['orang*', { satuan: 'orang' }],
    ['orang **', { satuan: 'orang' }],
    ['orang ***)', { satuan: 'orang' }],
    ['orang*)', { satuan: 'orang' }],
    ['orang;', { satuan: 'orang' }],
    ['orang ,', { satuan: 'orang' }],
    ['orang.', { satuan: 'orang' }],
    ['unit.', { satuan: 'unit.' }],
    ['(%)', { satuan: '%' }],
    ['( persen )', { satuan: 'persen' }],
    ['%.', { satuan: '%' }],
  ])('%s', (text, unit) => {
    expect(readTail(text, '12', 0)).toMatchObject({ ok: true, value: { unit } });
  });

  it.each([
    ['rupiah', 'rupiah'],
    ['per orang', 'per orang'],
    ['per bulan', 'per bulan'],
    ['setiap bulan', 'setiap bulan'],
    ['tiap bulan', 'tiap bulan'],
    ['/bulan', '/bulan'],
    ['orang per bulan', '! satuan'],
    ['permil', '! satuan'],
    ['orang', '! satuan'],
    ['persen', '! satuan'],
    ['tiapan', '! satuan'],
  ])('of money, rupiah and what it is paid for: %s', (text, expected) => {
    const read = readTail(text, '5', 0, true);
    expect(read.ok ? read.value.unit.satuan : `! ${read.issues[0]?.fakta.sebab}`).toBe(expected);
  });
});

describe('words that begin no unit, and words that only begin as they do', () => {
  it.each([
    ...['dan', 'atau', 'sampai', 'hingga', 'sd', 's.d', 'lebih', 'kurang', 'up', 'to', 'min', 'max', 'maks'],
    ...[
      'minimal',
      'maksimum',
      'paling',
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
      'saja',
      'target',
      'tercapai',
      'capaian',
      'naik',
      'turun',
      'meningkat',
      'menurun',
    ],
    ...['% lebih', '%lebih', '% dari tahun lalu', '%dari baseline', 'dari kondisi awal', 'dari periode lalu'],
    ...['dari desa', 'dengan baik', 'besar', 'an', 'satu', 'koma', 'plus', 'WIB', 'wita', 'wit'],
    ...[
      'jan',
      'feb',
      'peb',
      'mar',
      'apr',
      'mei',
      'may',
      'mai',
      'jun',
      'june',
      'jul',
      'juli',
      'july',
      'ags',
      'agt',
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
      'january',
      'februari',
    ],
    ...[
      'pebruari',
      'maret',
      'march',
      'april',
      'juni',
      'agust',
      'agustus',
      'august',
      'september',
      'oktober',
      'october',
    ],
    ...['november', 'nopember', 'desember', 'december', 'Mei lalu'],
    ...[
      'orang lebih',
      'orang kurang',
      'orang plus',
      'orang dan',
      'orang atau',
      'orang serta',
      'orang seperti',
    ],
    ...[
      'orang dengan',
      'orang vs',
      'orang per',
      'orang dari',
      'orang sampai',
      'orang hingga',
      'orang x',
      '% BB',
    ],
  ])('%s', (text) => {
    expect(readTail(text, '12', 7)).toMatchObject({
      ok: false,
      issues: [{ code: 'unreadable-number', path: [7], fakta: { sebab: 'satuan' } }],
    });
  });

  it.each([
    ...['danau', 'satuan', 'anak', 'besaran', 'marmer', 'lebihan', 'desa', 'junior', 'witel', 'targetan'],
    ...['orang kurangi', 'orang dengan baik', 'orang vsx', 'orang dan anak', 'selebih orang', '% dari desa'],
  ])('but %s', (satuan) => {
    expect(readTail(satuan, '12', 7)).toMatchObject({ ok: true, value: { unit: { satuan } } });
  });

  it('a bracket that is closed goes on with nothing', () => {
    expect(readTail('[BB] x', '12', 7)).toMatchObject({
      ok: false,
      issues: [{ fakta: { sebab: 'satuan' } }],
    });
    expect(readTail('desa) (BB)', '12', 7)).toMatchObject({ issues: [{ fakta: { sebab: 'satuan' } }] });
    expect(readTail('[BB]', '12', 7)).toMatchObject({ value: { unit: { predikat: 'BB' } } });
  });
});
