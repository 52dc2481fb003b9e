import { expect, it } from 'vitest';
import { penanggungJawabOf } from '../../../src/dokumen/build/penanggungJawabOf.js';

it.each([
  ['Dinas Sosial', 'perangkat-daerah'],
  ['RSUD Contoh', 'perangkat-daerah'],
  ['Sekretariat Daerah', 'perangkat-daerah'],
  ['Bidang Layanan', 'bidang'],
  ['SEKSI DATA', 'seksi'],
])('%s is a %s', (nama, tingkat) => {
  expect(penanggungJawabOf(nama)).toEqual({ nama, tingkat });
});

it.each([['Sekretariat'], ['Bidangnya'], ['']])('%j has no level', (nama) => {
  expect(penanggungJawabOf(nama)).toEqual({ nama });
});
