import { writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { kindOf } from '../../../src/cli/input/kindOf.js';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['kosong', bytes(' \n')],
  ['kosong', bytes('\ufeff')],
  ['json', bytes('\ufeff{"a": 1}')],
  ['json', bytes('[\n{"a":1}]')],
  ['json', bytes('[]')],
  ['html', bytes('<!doctype html><table>')],
  ['html', bytes('teks <table border=1>')],
  ['markdown', bytes('# IKU\n\n| No | Indikator |\n| --- | --- |\n')],
  ['tsv', bytes('No\tIndikator\n1\tA\n')],
  ['csv', bytes('No;Indikator\n1;A\n')],
  ['csv', bytes('[1] Catatan;b')],
  ['csv', bytes('{nama};b')],
  ['berkas', writeBerkas(dinsosTapin2020, { format: 'docx' })],
  ['berkas', bytes('%PDF-1.7')],
  ['berkas', Uint8Array.of(1, 2, 0, 3)],
  ['tsv', Uint8Array.from(Buffer.from('\ufeffa\tb\n', 'utf16le'))],
])('[K2] %s', (kind, head) => {
  expect(kindOf(head)).toBe(kind);
});
