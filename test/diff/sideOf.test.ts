import { comparable, diffDokumen, diffIndikator } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

it('a comparison of the other noun names the function that compares it', () => {
  expect(() => comparable(dinsosTapin2020 as never, pmks)).toThrow('diffDokumen');
  expect(() => comparable(pmks, dinsosTapin2020 as never)).toThrow('diffDokumen');
  expect(() => diffIndikator(dinsosTapin2020 as never, dinsosTapin2020 as never)).toThrow('diffDokumen');
  expect(() => diffDokumen(pmks as never, pmks as never)).toThrow('diffIndikator, comparable');
  expect(() => comparable({ ...pmks } as never, pmks)).toThrow('belum diperiksa');
});
