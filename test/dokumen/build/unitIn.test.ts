import { expect, it } from 'vitest';
import { isMoney, unitIn } from '../../../src/dokumen/build/unitIn.js';

it.each([
  ['Juta Rupiah', 'juta', [['rp']]],
  ['Rp (jutaan)', 'juta', [['rp']]],
  ['Rp. M', 'miliar', [['rp']]],
  ['Rp/m2', '', [['rp', 'per', 'm2']]],
  ['Persen (%)', '', [['%'], ['%']]],
  ['', '', []],
])('[W30] unitIn(%j)', (text, scale, forms) => {
  expect(unitIn(text)).toEqual({ scale, forms });
});

it.each([
  ['Rupiah', true],
  ['Nilai (Rp)', true],
  ['Miliar', true],
  ['Juta ton', false],
  ['meter', false],
  ['', false],
])('isMoney(%j)', (text, expected) => {
  expect(isMoney(unitIn(text))).toBe(expected);
});

it.each([
  ...['persen', 'Prosen', 'persentase', 'prosentase', 'presentase', 'percent', 'pct', '%'].map((text) => [
    text,
    '%',
  ]),
  ...['rupiah', 'IDR', 'Rp.'].map((text) => [text, 'rp']),
  ...['org', 'orang-orang', 'jiwa'].map((text) => [text, 'orang']),
  ...['dok', 'dokumen-dokumen', 'Dok.'].map((text) => [text, 'dokumen']),
  ...[
    ...[
      ['lap', 'laporan'],
      ['keg', 'kegiatan'],
      ['bh', 'buah'],
      ['units', 'unit'],
      ['pkt', 'paket'],
      ['klp', 'kelompok'],
    ],
    ...[
      ['lbg', 'lembaga'],
      ['kec', 'kecamatan'],
      ['kab', 'kabupaten'],
      ['ds', 'desa'],
      ['thn', 'tahun'],
      ['th', 'tahun'],
    ],
    ...[
      ['bln', 'bulan'],
      ['mgg', 'minggu'],
      ['hr', 'hari'],
      ['mnt', 'menit'],
      ['dtk', 'detik'],
      ['hektar', 'hektare'],
    ],
    ...[
      ['ha', 'hektare'],
      ['kg', 'kilogram'],
      ['km', 'kilometer'],
      ['m', 'meter'],
      ['m²', 'm2'],
      ['m³', 'm3'],
      ['km²', 'km2'],
    ],
  ],
  ...[
    'skor',
    'angka',
    'poin',
    'point',
    'points',
    'indeks',
    'index',
    'score',
    'predikat',
    'kategori',
    'nilai',
  ].map((text) => [text, 'nilai']),
  ...['tingkat', 'tingkatan', 'peringkat', 'rangking', 'ranking'].map((text) => [text, 'level']),
  ...[
    ['Kepala Keluarga', 'kk'],
    ['Kelahiran Hidup', 'kh'],
    ['SKPD', 'opd'],
    ['perangkat daerah', 'opd'],
  ],
  ...[
    ['dalam jumlah satuan orang', 'orang'],
    ['orang orang', 'orang'],
  ],
])('[W30] %s is %s', (text, word) => {
  expect(unitIn(text ?? '')).toEqual({ scale: '', forms: [[word]] });
});

it.each([
  ...[
    ['ribuan', 'ribu'],
    ['rb', 'ribu'],
    ['jutaan', 'juta'],
    ['jt', 'juta'],
    ['milyar', 'miliar'],
    ['miliaran', 'miliar'],
  ],
  ...[
    ['mlr', 'miliar'],
    ['trilyun', 'triliun'],
    ['trn', 'triliun'],
  ],
])('[W30] %s is a scale: %s', (text, scale) => {
  expect(unitIn(text ?? '')).toEqual({ scale, forms: [] });
});

it.each([
  ['Rp M', 'miliar', [['rp']]],
  ['per mill', '', [['permil']]],
  ['per mille', '', [['permil']]],
  ['per mil penduduk', '', [['permil', 'penduduk']]],
  ['per milik', '', [['per', 'milik']]],
  ['Rp.(T)', 'triliun', [['rp']]],
  ['rupiah m', 'miliar', [['rp']]],
  ['IDR t', 'triliun', [['rp']]],
  ['Rp m2', '', [['rp', 'm2']]],
  ['Rp m²', '', [['rp', 'm2']]],
  ['Rp ton', '', [['rp', 'ton']]],
  ['orang m', '', [['orang', 'meter']]],
  ['kasus per 100.000 penduduk', '', [['kasus', 'per', '100000', 'penduduk']]],
  ['kasus/1,000 orang', '', [['kasus', 'per', '1000', 'orang']]],
  ['1,5 orang', '', [['1', '5', 'orang']]],
  ['orang (jiwa) sehat', '', [['orang', 'sehat'], ['orang']]],
  ['kel-ompok', '', [['kel-ompok']]],
])('[W30] unitIn(%j), word by word', (text, scale, forms) => {
  expect(unitIn(text)).toEqual({ scale, forms });
});
