import { dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { CellLooks } from '../../../src/berkas/excel/cellLook.js';
import { dataSheet } from '../../../src/berkas/excel/dataSheet.js';

it('asks for each variable once, and says what may be typed', () => {
  const { part, addressOf } = dataSheet(dinsosTapin2020, { pmksSeluruh: '160' }, new CellLooks(), true);
  expect([addressOf('pmksSeluruh'), addressOf('lain')]).toEqual(['Data!$D$6', undefined]);
  expect(part.rules[0]).toEqual({
    address: 'D5',
    condition: 'AND(ISNUMBER(D5),D5=INT(D5),D5>=0,OR(D6="",D5<=D6))',
    sentence: 'Nilai harus berupa angka, bulat, tidak negatif, tidak melebihi D6.',
  });
  const xml = part.xml(false);
  expect(xml).toContain('<c r="D5" s="6"/>');
  expect(xml).toContain('<c r="D6" s="6"><v>160</v></c>');
});

it('promises figures that compute themselves only where a form has them', () => {
  const sentenceOf = (isComputed: boolean) =>
    /Isi kolom[^<]*/.exec(dataSheet(dinsosTapin2020, {}, new CellLooks(), isComputed).part.xml(false))?.[0];
  expect([true, false].map(sentenceOf)).toEqual([
    'Isi kolom Nilai saja; lembar lain menghitung sendiri.',
    'Isi kolom Nilai saja.',
  ]);
});
