import {
  bagi,
  type Ekspresi,
  type Formula,
  hitungan,
  kali,
  konstanta,
  kurang,
  penilaian,
  rasio,
  type TeksAngka,
  tambah,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/read/formula/normalForm.js';

const [a, b, c] = ['a', 'b', 'c'] as const;
const whole = (pembilang: TeksAngka, penyebut: TeksAngka): Ekspresi =>
  bagi(konstanta(pembilang), konstanta(penyebut));

describe('one form', () => {
  it.each<[string, Formula, Formula]>([
    ['of a quotient', hitungan(bagi(a, b)), rasio(a, b)],
    ['of a quotient times a number', hitungan(kali(bagi(a, b), konstanta(100))), rasio(a, b, 100)],
    ['of a number times a quotient', hitungan(kali(konstanta('0.5'), bagi(a, b))), rasio(a, b, '0.5')],
    ['of constants', hitungan(kali(konstanta('007'), a)), hitungan(kali(konstanta('7'), a))],
    ['of a constant fraction', hitungan(kali(whole('12', '34'), a)), hitungan(kali(konstanta('12/34'), a))],
    ['of one below zero', hitungan(kali(whole('-12', '34'), a)), hitungan(kali(konstanta('-12/34'), a))],
    [
      'inside a ratio',
      rasio(kali(whole('1', '3'), a), tambah(b, konstanta('00.50'))),
      rasio(kali(konstanta('1/3'), a), tambah(b, konstanta('0.5'))),
    ],
  ])('%s', (_, formula, expected) => {
    expect(normalForm(formula)).toStrictEqual(expected);
  });

  it.each<[string, Formula]>([
    ['a score', penilaian(a, { penilai: 'P' })],
    ['a variable', hitungan(a)],
    ['what 0/0 is worth', { ...rasio(a, b, 100), nolPerNol: { nilai: '100', alasan: 'Tidak ada.' } }],
    ['a product', hitungan(kali(a, b))],
    ['a quotient times a variable', hitungan(kali(bagi(a, b), c))],
    ['a quotient times two numbers', hitungan(kali(bagi(a, b), konstanta(2), konstanta(3)))],
    ['a quotient times zero', hitungan(kali(bagi(a, b), konstanta(0)))],
    ['a quotient times less than zero', hitungan(kali(bagi(a, b), konstanta(-2)))],
    ['a quotient plus a number', hitungan(tambah(bagi(a, b), konstanta(100)))],
    ['two quotients', hitungan(kali(bagi(a, b), bagi(b, a)))],
    ['a difference', hitungan(kurang(a, b))],
    ['a constant quotient of decimals', hitungan(kali(whole('1.5', '3'), a))],
    ['a constant quotient over decimals', hitungan(kali(whole('3', '1.5'), a))],
    ['a constant quotient over less than zero', hitungan(kali(whole('1', '-3'), a))],
    ['a number over a variable', rasio(konstanta('2'), a)],
    ['a variable over a number', rasio(a, konstanta('2'))],
  ])('%s stays as it is', (_, formula) => {
    expect(normalForm(formula)).toStrictEqual(formula);
  });
});
