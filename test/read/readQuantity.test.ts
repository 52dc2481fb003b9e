import { readAngka } from 'indikator';
import { describe, expect, it } from 'vitest';

/** The number with what stands beside it; or why there is none, and at which character. */
function read(text: string, locale?: 'id' | 'en'): string {
  const found = readAngka(text, locale === undefined ? {} : { locale });
  if (!found.ok)
    return found.issues
      .map(({ code, path, fakta }) => [code, ...path, ...Object.values(fakta)].join(' '))
      .join();
  const { nilai, satuan, predikat } = found.value;
  return [nilai, ...[satuan, predikat].filter((one) => one !== undefined)].join(' ');
}

describe('signs and currencies before the digits', () => {
  it.each([
    ['−5', '-5'],
    ['−   5', '-5'],
    ['−    5', 'unreadable-number 0 bukan-angka'],
    ['–5', '-5'],
    ['minus 5', '-5'],
    ['Minus 5 %', '-5 %'],
    ['minus5', 'unreadable-number 0 bukan-angka'],
    ['- 5', 'unreadable-number 0 bukan-angka'],
    ['rp.5', '5 Rp'],
    ['RP   5', '5 Rp'],
    ['Rp    5', 'unreadable-number 0 bukan-angka'],
    ['IDR 5', '5 Rp'],
    ['idr5', '5 Rp'],
    ['%   5', '5 %'],
    ['Rp–5', '-5 Rp'],
    ['Rp −   5', '-5 Rp'],
    ['Rp −    5', 'unreadable-number 0 bukan-angka'],
    ['–Rp 5', '-5 Rp'],
    ['minus Rp 5', '-5 Rp'],
    ['−Rp −5', 'unreadable-number 0 bukan-angka'],
    ['IDR 1,5 M', '1500000000 Rp'],
    ['rp 1,5 M', '1500000000 Rp'],
    ['% 1,5 M', 'unreadable-number 5 huruf'],
    ['Rp 5 per rupiah', '5 Rp per rupiah'],
    ['Rp 5 Rupiah', '5 Rp'],
    ['% 80 orang', 'unreadable-number 2 satuan'],
    ['a 5', 'unreadable-number 0 bukan-angka'],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a number in brackets may be negative', () => {
  it.each(['(5)', '-(5)', '–(5)', '−(5)', 'Rp(5)', 'Rp. (5)', 'IDR   (5)', '-rp (5)', '(Rp 5)'])(
    '%s',
    (text) => {
      expect(read(text)).toBe('unreadable-number 0 kurung');
    },
  );

  it.each(['--(5)', 'a (5)', 'Rp    (5)', 'Rpp(5)', '(a)', '(BB) 78'])('but not %s', (text) => {
    expect(read(text)).toBe('unreadable-number 0 bukan-angka');
  });
});

describe('an amount that ends in a comma and a dash', () => {
  it.each([
    ['1.500,-', '1500'],
    ['1.500,–', '1500'],
    ['1.500,—', '1500'],
    ['1.500,=', '1500'],
    ['1.500, --', '1500'],
    ['1.500.-', '1500'],
    ['1.500,--- per orang', '1500 per orang'],
    ['1,500,-', 'ambiguous-number 0 1.500 1500'],
    ['1.500 ,-', 'ambiguous-number 0 1500 1.500'],
    ['1.500,', 'ambiguous-number 0 1500 1.500'],
    ['  1.500,-', '1500'],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('hours by the clock', () => {
  it.each([
    ['2.30 jam', 'unreadable-number 0 lebih-dari-satu'],
    ['12.59 Menit', 'unreadable-number 0 lebih-dari-satu'],
    ['123.30 jam', '123.30 jam'],
    ['2.60 jam', '2.60 jam'],
    ['2.3 jam', '2.3 jam'],
    ['2,30 jam', '2.30 jam'],
    ['2.3055 jam', '2.3055 jam'],
    ['2.30 jamuan', '2.30 jamuan'],
    ['2.30 orang jam', '2.30 orang jam'],
    ['2.30', '2.30'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('letters that were typed for digits', () => {
  it.each([
    ['1OO', 1],
    ['10O', 2],
    ['1O orang', 1],
    ['1l5', 1],
    ['l03', 0],
    ['I0', 0],
    ['O', undefined],
    ['Ol', undefined],
    ['O,5', 0],
    ['1.OOO', 1],
    ['12OO5OO', 2],
    ['5 1O', 1],
    ['5 desa, 1O', 1],
  ])('%s at %s', (text, at) => {
    expect(read(text)).toBe(
      at === undefined ? 'unreadable-number 0 bukan-angka' : `unreadable-number ${at} salah-ketik`,
    );
  });

  it.each([
    ['Pl5', 'unreadable-number 0 bukan-angka'],
    ['l5x', 'unreadable-number 0 bukan-angka'],
    ['5 orang Oke', '5 orang Oke'],
    ['5 Il', 'unreadable-number 1 satuan'],
    ['007', 'unreadable-number 0 nol'],
  ])('but %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('dots and commas that are none of a number', () => {
  it.each([
    ['1.05.0', 'unreadable-number 0 pengelompokan'],
    ['05', 'unreadable-number 0 nol'],
    ['1.1500.000', 'unreadable-number 0 pengelompokan'],
    ['1500.0001', '1500.0001'],
    ['1500,000', 'ambiguous-number 0 1500000 1500,000'],
    ['15000.000 orang', 'ambiguous-number 0 15000000 15000.000'],
    [`${'1'.repeat(45)}.000`, `ambiguous-number 0 ${'1'.repeat(40)} ${'1'.repeat(40)}`],
    [`1${'.111'.repeat(12)}`, `${'1'.repeat(37)}`],
  ])('%.20s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('shows the number alone, without what stands around it', () => {
    expect(readAngka(' abc ')).toMatchObject({ issues: [{ path: [1], ditemukan: '"abc"' }] });
    expect(readAngka(' (5) ')).toMatchObject({ issues: [{ path: [1], ditemukan: '"(5)"' }] });
    expect(readAngka(' 1O ')).toMatchObject({ issues: [{ path: [2], ditemukan: '"1O"' }] });
    expect(readAngka(' 2.30 jam ')).toMatchObject({ issues: [{ path: [1], ditemukan: '"2.30 jam"' }] });
  });

  it('by a locale that it does not fit', () => {
    expect(read('94.33', 'id')).toBe('unreadable-number 0 pengelompokan');
    expect(read('2.30 jam', 'en')).toBe('2.30 jam');
    expect(read('1500.000', 'en')).toBe('1500.000');
    expect(read('1.500,-', 'en')).toBe('1.500');
  });
});

it('what is no text is found where it was given', () => {
  expect(readAngka(5 as never)).toMatchObject({ issues: [{ asal: 'argumen', path: [] }] });
  expect(readAngka('x')).toMatchObject({ issues: [{ asal: 'teks', path: [0] }] });
});
