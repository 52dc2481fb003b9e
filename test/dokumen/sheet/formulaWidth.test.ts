import { defineIndikator, hitungan, persentase, tambah } from 'indikator';
import { expect, it } from 'vitest';
import { formulaWidth } from '../../../src/dokumen/sheet/formulaWidth.js';
import { pmks } from '../../fixtures/pmks.js';

const panjang = { label: 'Jumlah penyandang masalah kesejahteraan sosial yang memperoleh kebutuhan dasar' };

it('a fraction is as wide as the wider of its parts, whose names wrap', () => {
  const formula = persentase('terlayani', 'seluruh');
  const satu = defineIndikator({
    ...pmks,
    contoh: [],
    variabel: { terlayani: panjang, seluruh: { label: 'N' } },
    formula,
  });
  const dua = defineIndikator({
    ...pmks,
    contoh: [],
    variabel: { terlayani: panjang, seluruh: panjang },
    formula,
  });
  expect(formulaWidth(satu)).toBe(formulaWidth(dua));
  expect(formulaWidth(satu)).toBe(11 + 2 + 2 + 1);
});

it('a sum is as wide as all its terms', () => {
  const variabel = { a: panjang, b: panjang, c: panjang };
  const jumlah = defineIndikator({
    ...{ id: 'jumlah', nama: 'Jumlah', satuan: 'orang' },
    variabel,
    formula: hitungan(tambah('a', 'b', 'c')),
  });
  expect(formulaWidth(jumlah)).toBe(3 * 11 + 2 * 2);
});
