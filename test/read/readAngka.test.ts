import fc from 'fast-check';
import { formatAngka, readAngka } from 'indikator';
import { describe, expect, it } from 'vitest';
import { draws } from '../properties/seed.js';

/** What a text gives: value and unit, or code and position. */
function read(text: string, locale?: 'id' | 'en'): readonly unknown[] {
  const found = readAngka(text, locale === undefined ? {} : { locale });
  if (!found.ok) return found.issues.flatMap((issue) => [issue.code, ...issue.path]);
  const { nilai, satuan, predikat } = found.value;
  return [nilai, ...[satuan, predikat].filter((part) => part !== undefined)];
}

describe('reads', () => {
  it.each([
    ['94,33', '94.33'],
    ['8.785,00', '8785.00'],
    ['488.943.107.488,-', '488943107488'],
    ['5.000,00,-', '5000.00'],
    ['Rp 272.969.874.747', '272969874747', 'Rp'],
    ['Rp.1.000.000,50', '1000000.50', 'Rp'],
    ['Rp 1,5 miliar', '1500000000', 'Rp'],
    ['55%', '55', '%'],
    ['%55', '55', '%'],
    ['% 55,5 (BB)', '55.5', '%', 'BB'],
    ['-% 5', '-5', '%'],
    ['1 234 567,5', '1234567.5'],
    ['12\u2009500', '12500'],
    ['１ ２３４ ５６７', '1234567'],
    ['94,33 %', '94.33', '%'],
    ['2 hari', '2', 'hari'],
    ['1.234.567bh', '1234567', 'bh'],
    ['305 per 100.000 kelahiran hidup', '305', 'per 100.000 kelahiran hidup'],
    ['5/1.000 kelahiran hidup', '5', '/1.000 kelahiran hidup'],
    ['5 / 100000 KH', '5', '/ 100000 KH'],
    ['5/kapita', '5', '/kapita'],
    ['2 x sehari', '2', 'x sehari'],
    ['100 anak usia 0-6 tahun', '100', 'anak usia 0-6 tahun'],
    ['12 kasus COVID-19', '12', 'kasus COVID-19'],
    ['5/10000 orang', '5', '/10000 orang'],
    ['5  kata \u00a0 benda', '5', 'kata benda'],
    ['          5 %', '5', '%'],
    ['-Rp 5', '-5', 'Rp'],
    ['Rp -5,5', '-5.5', 'Rp'],
    ['Rp 5 rupiah', '5', 'Rp'],
    ['Rp 5 rupiah murni', '5', 'Rp rupiah murni'],
    ['Rp 5 juta rupiah', '5000000', 'Rp'],
    ['5.000,00, -', '5000.00'],
    ['5.000,00,=', '5000.00'],
    ['5.000,00,--/bulan', '5000.00', '/bulan'],
    ['5 kg,-', '5', 'kg,-'],
    [`5 ${'a'.repeat(100)}`, '5', 'a'.repeat(100)],
    ['78 (Sangat Baik)', '78', 'Sangat Baik'],
    ['78 ( A- )', '78', 'A-'],
    ['5 orang (BB)', '5', 'orang', 'BB'],
    [`5${' '.repeat(19_999)}`, '5'],
    ['5 (lima)', '5'],
    ['12 (dua belas) dokumen', '12', 'dokumen'],
    ['12 dokumen (Dua belas)', '12', 'dokumen'],
    ['100 (seratus persen)', '100', 'persen'],
    ['100 % (seratus persen)', '100', '%'],
    ['94,33 (sembilan puluh empat koma tiga tiga) persen', '94.33', 'persen'],
    ['Rp 5.000.000,- (lima juta rupiah)', '5000000', 'Rp'],
    ['Rp 5.000.000,- (lima juta rupiah) per orang', '5000000', 'Rp per orang'],
    ['5.000.000 (lima juta rupiah)', '5000000', 'rupiah'],
    ['78 (BB)', '78', 'BB'],
    ['81 (A)', '81', 'A'],
    ['20.1', '20.1'],
    ['0.9', '0.9'],
    ['0,376', '0.376'],
    ['0.376', '0.376'],
    ['100,00', '100.00'],
    ['12,345.67', '12345.67'],
    ['-5,5', '-5.5'],
    ['− 5', '-5'],
    ['-0', '0'],
    ['94.', '94'],
    ['\u00a0 94,33\t', '94.33'],
  ])('%j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('reads by locale', () => {
  it.each([
    ['1.500', 'id', ['1500']],
    ['1.500', 'en', ['1.500']],
    ['1,500', 'id', ['1.500']],
    ['1,500', 'en', ['1500']],
    ['1.000', 'id', ['1000']],
    ['20.1', 'id', ['unreadable-number', 0]],
    ['94,33', 'en', ['unreadable-number', 0]],
    ['1.500bh', 'id', ['1500', 'bh']],
  ] as const)('%j %s', (text, locale, expected) => {
    expect(read(text, locale)).toEqual(expected);
  });
});

describe('reports', () => {
  it.each([
    ['1.500', 'ambiguous-number', 0],
    ['1,500', 'ambiguous-number', 0],
    ['1500.000', 'ambiguous-number', 0],
    ['Rp 25000,000', 'ambiguous-number', 3],
    ['Rp 1.500', 'ambiguous-number', 3],
    ['1.500bh', 'ambiguous-number', 0],
    ['1.50.000', 'unreadable-number', 0],
    ['1.500.00', 'unreadable-number', 0],
    ['1,500,00', 'unreadable-number', 0],
    ['1..5', 'unreadable-number', 0],
    ['80 - 90%', 'unreadable-number', 2],
    ['100 dari 110 Organisasi', 'unreadable-number', 3],
    ['1e5', 'unreadable-number', 1],
    ['0x10', 'unreadable-number', 1],
    ['BB', 'unreadable-number', 0],
    ['  >90', 'unreadable-number', 2],
    ['Infinity', 'unreadable-number', 0],
    ['--5', 'unreadable-number', 0],
    ['-Rp -5', 'unreadable-number', 0],
    ['1e+5', 'unreadable-number', 1],
    ['1e-5', 'unreadable-number', 1],
    ['5 !orang', 'unreadable-number', 1],
    ['5 (BB) x', 'unreadable-number', 1],
    [`5 ${'a'.repeat(101)}`, 'unreadable-number', 1],
    [' n/a ', 'no-value', 0],
    ['.'.repeat(199), 'no-value', 0],
    ['.'.repeat(200), 'unreadable-number', 0],
    ['5²', 'unreadable-number', 1],
    ['007', 'unreadable-number', 0],
    ['00', 'unreadable-number', 0],
    ['- 5', 'unreadable-number', 0],
    ['12 (sebelas) dokumen', 'unreadable-number', 2],
    ['', 'no-value', 0],
    ['-', 'no-value', 0],
    ['n/a', 'no-value', 0],
    ['N/A', 'no-value', 0],
    ['NA', 'no-value', 0],
    ['......', 'no-value', 0],
    ['…', 'no-value', 0],
    ['9'.repeat(1001), 'limit', 0],
    ['9'.repeat(20_001), 'too-long'],
  ])('%.30j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('what is no text, and a locale that is none', () => {
    expect(readAngka(5 as never)).toMatchObject({ ok: false, issues: [{ code: 'wrong-argument' }] });
    expect(readAngka('5', { locale: 'fr' as never })).toMatchObject({
      ok: false,
      issues: [{ code: 'not-in-list', path: ['locale'] }],
    });
  });

  it.each([
    ['  BB ', 'teks[2]: "BB" tidak terbaca sebagai satu angka: diharapkan angka seperti 94,33 atau 8.785,00'],
    ['--5', 'teks[0]: "--5" tidak terbaca sebagai satu angka: diharapkan angka seperti 94,33 atau 8.785,00'],
    [
      '1.50.000',
      'teks[0]: "1.50.000" tidak terbaca sebagai satu angka: titik dan komanya tidak membentuk ribuan dan desimal, seperti 8.785,00',
    ],
    ['5 !', 'teks[1]: "!" tidak terbaca sebagai satu angka: yang mengikuti angkanya bukan satuan'],
    [
      '12 (sebelas)',
      'teks[2]: "(sebelas)" tidak terbaca sebagai satu angka: yang tertulis dengan huruf adalah angka lain',
    ],
    ['9'.repeat(1001), `teks[0]: ditemukan "${'9'.repeat(40)}"… (1001); paling banyak 1000 digit`],
    ['x'.repeat(20_001), 'teks 20001 karakter; paling panjang 20000 karakter'],
    [5 as never, 'ditemukan 5; diharapkan teks'],
  ])('in words: %.20j', (text, sentence) => {
    const found = readAngka(text);
    expect(found.ok ? [] : found.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it('in words, which locales there are', () => {
    const found = readAngka('5', { locale: 'fr' as never });
    expect(found.ok ? '' : found.issues[0]?.message).toContain('id, en');
  });

  it('both meanings of an ambiguous text', () => {
    const found = readAngka('1.500');
    expect(found.ok ? '' : found.issues[0]?.message).toBe(
      'teks[0]: "1.500" dapat berarti 1500 (penulisan Indonesia) atau 1,5 (penulisan Inggris); nyatakan penulisan yang dipakai',
    );
  });
});

it('reads back what formatAngka writes, in either locale, with its digits', () => {
  const plain = fc
    .stringMatching(/^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,8})?$/)
    .filter((text) => !/^-0(\.0+)?$/.test(text));
  fc.assert(
    fc.property(plain, fc.constantFrom('id', 'en'), (text, locale) => {
      expect(read(formatAngka(text, { locale }), locale)).toEqual([text]);
    }),
  );
});

it('takes any text, and without a locale reads only what one locale reads', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-Rp0-9., %()a-z]{0,12}$/));
  fc.assert(
    fc.property(text, (any) => {
      const found = readAngka(any);
      if (!found.ok) return;
      const both = (['id', 'en'] as const).map((locale) => readAngka(any, { locale }));
      const values = both.flatMap((one) => (one.ok ? [one.value.nilai] : []));
      expect([...new Set(values)]).toEqual([found.value.nilai]);
    }),
    { numRuns: draws(2000) },
  );
});

it.each([
  ...['1 dan 2', '80 atau 90', '5 & 6', '5; 6', '1 dan, 2'],
  // A fraction, a date, a product: 1, 12 and 3 would be wrong.
  ...['1/3', '23 / 160', '7/8 bagian', '12/05/2022', '23/160 x 100%', '1/10', '5/1000', '5/1500 penduduk'],
  ...['3 x 24 jam', '5 X 100', '23 x 100%'],
  // A unit behind each of two numbers.
  ...[
    '80% - 90%',
    '80%-90',
    '80 % s/d 90 %',
    '80% - 90 hari',
    '70 hari - 80 hari',
    '70 Hari sampai dengan 80 hari',
  ],
  ...['100 orang dari 110 orang', '100 orang dari 110', '2 kasus dan 3 kasus'],
])('two numbers are none: %s', (text) => {
  const found = readAngka(text);
  expect(found.ok ? found : found.issues.map(({ code, fakta }) => [code, fakta.sebab])).toEqual([
    ['unreadable-number', 'lebih-dari-satu'],
  ]);
});

describe('why a text is no number', () => {
  it.each([
    ['(5)', 'kurung'],
    ['(5.000,5)', 'kurung'],
    ['(45 / 50) x 100% = 90%', 'lebih-dari-satu'],
    ['(A = 90%)', 'bukan-angka'],
    ['(L: 5, P: 3)', 'lebih-dari-satu'],
    ['-(5)', 'kurung'],
    ['Rp (5)', 'kurung'],
    ['Rp. (5)', 'kurung'],
    ['IDR(5)', 'kurung'],
    ['–Rp(5)', 'kurung'],
    ['x(5)', 'bukan-angka'],
    ['2.30 jam', 'lebih-dari-satu'],
    ['12.30 menit', 'lebih-dari-satu'],
    ['05', 'nol'],
    ['1.50.0', 'pengelompokan'],
  ])('%s: %s', (text, sebab) => {
    expect(readAngka(text)).toMatchObject({ issues: [{ code: 'unreadable-number', fakta: { sebab } }] });
  });

  it('a clock needs minutes and hours', () => {
    expect(read('2.30 jamaah')).toEqual(['2.30', 'jamaah']);
    expect(read('2.30 hari jam')).toEqual(['2.30', 'hari jam']);
    expect(read('2.75 jam')).toEqual(['2.75', 'jam']);
    expect(read('2.305 jam')).toEqual(['ambiguous-number', 0]);
    expect(read('123.30 jam')).toEqual(['123.30', 'jam']);
  });

  it('a dash behind the unit says nothing of the dots', () => {
    expect(read('1.500 orang,-')).toEqual(['ambiguous-number', 0]);
  });
});

it.each([
  ['1.234,56', '1234.56 1.234,56'],
  ['1,234.56', '1234.56 1,234.56'],
  ['1.234', 'ambiguous-number'],
  ['1,234', 'ambiguous-number'],
  ['1234,5', '1234.5 1234,5'],
  ['1234.5', '1234.5 1234.5'],
  ['12.34', '12.34 12.34'],
  ['12,34', '12.34 12,34'],
  ['0,123', '0.123 0,123'],
  ['0.123', '0.123 0.123'],
  ['00,5', 'unreadable-number nol'],
  ['007', 'unreadable-number nol'],
  ['1.23.456', 'unreadable-number pengelompokan'],
  ['1,23,456', 'unreadable-number pengelompokan'],
  ['1.234.56', 'unreadable-number pengelompokan'],
  ['1.234,567', '1234.567 1.234,567'],
  ['1,234.567', '1234.567 1,234.567'],
  ['1.234.567', '1234567 1.234.567'],
  ['1,234,567', '1234567 1,234,567'],
  ['1.2345', '1.2345 1.2345'],
  ['1,2345', '1.2345 1,2345'],
  ['1 234', 'unreadable-number lebih-dari-satu'],
  ['1 234,5', 'unreadable-number lebih-dari-satu'],
  ['1 234 567', '1234567 1 234 567'],
  ['12 34', 'unreadable-number lebih-dari-satu'],
  ['1.234 567', 'ambiguous-number'],
  ['1\u00a0234', 'unreadable-number lebih-dari-satu'],
  ['1\u202f234', '1234 1\u202f234'],
  ['1_234', 'unreadable-number lebih-dari-satu'],
  ["1'234", 'unreadable-number lebih-dari-satu'],
  ['१२', 'unreadable-number bukan-angka'],
  ['①', 'unreadable-number bukan-angka'],
  ['1,', '1 1,'],
  ['1.', '1 1.'],
  ['1..2', 'unreadable-number pengelompokan'],
  ['1,,2', 'unreadable-number pengelompokan'],
  ['.1', 'unreadable-number bukan-angka'],
  [',1', 'unreadable-number bukan-angka'],
  ['-1', '-1 -1'],
  ['- 1', 'unreadable-number bukan-angka'],
  ['−1', '-1 −1'],
  ['–1', '-1 –1'],
  ['(1)', 'unreadable-number kurung'],
  ['1-', 'unreadable-number satuan'],
  ['+1', 'unreadable-number bukan-angka'],
  ['1e5', 'unreadable-number lebih-dari-satu'],
  ['1%', '1 % 1%'],
  ['1 %', '1 % 1 %'],
  ['1‰', '1 ‰ 1‰'],
  ['Rp 1', '1 Rp Rp 1'],
  ['1 juta', '1000000 1 juta'],
  ['1,5 juta', '1500000 1,5 juta'],
  ['1.5 juta', '1500000 1.5 juta'],
  ['1.500 juta', 'ambiguous-number'],
  ['1.500.000,00 rupiah', '1500000.00 rupiah 1.500.000,00 rupiah'],
  ['99999999999999999999', '99999999999999999999 99999999999999999999'],
  ['0,000000000000000000001', '0.000000000000000000001 0,000000000000000000001'],
])('%j as a number', (text, expected) => {
  const read = readAngka(text);
  const refused = read.ok
    ? []
    : read.issues.map(({ code, fakta: { sebab } }) => (sebab === undefined ? code : `${code} ${sebab}`));
  expect([...Object.values(read.ok ? read.value : {}), ...refused].join(' ')).toBe(expected);
});
