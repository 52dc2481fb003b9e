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

it.each([
  ...[
    'Dinas A',
    'badan A',
    'Kantor A',
    'Sekretariat Daerah',
    'Sekretariat DPRD',
    'Inspektorat',
    'Kecamatan A',
  ],
  ...['Satuan Polisi A', 'Rumah Sakit A', 'RSUD A'],
])('%s is an agency', (nama) => {
  expect(penanggungJawabOf(nama)).toEqual({ nama, tingkat: 'perangkat-daerah' });
  expect(penanggungJawabOf(`x ${nama}`)).toEqual({ nama: `x ${nama}` });
});

it.each(['Dinasti', 'Bidangnya', 'Seksian', 'Sekretariat', 'Satuan'])('%s is none', (nama) => {
  expect(penanggungJawabOf(nama)).toEqual({ nama });
});
