// Documents of any size: what is too much is refused, and what is ordinary is read, however long it is.

import { type FormatTabel, readDokumen } from 'indikator/dokumen';
import { describe, expect, it } from 'vitest';

/** A table of indicators that say little, with targets that cannot be read. */
const manyIndikator = (many: number) =>
  [
    'IKU 2026\n\nSasaran;Indikator;Satuan;Target',
    ...Array.from({ length: many }, (_, i) => `S;Layanan ${i};Persen;1 dan 2`),
  ].join('\n');

describe('[W10] large documents', () => {
  const tooMuch: readonly (readonly [string, FormatTabel, () => string, string])[] = [
    ['a table of ten million cells', 'csv', () => 'x;'.repeat(10_000_000), 'too-long'],
    ['a cell of 100 MB', 'tsv', () => `a\t${'x'.repeat(100_000_000)}`, 'too-long'],
    ['a table of 200,000 cells', 'tsv', () => 'x\t'.repeat(200_000), 'too-large'],
    ['the same in HTML', 'html', () => `<table><tr>${'<td>x'.repeat(200_000)}`, 'too-large'],
    [
      'merged cells that reach far',
      'html',
      () => `<table>${'<tr><td colspan=1000 rowspan=1000>x'.repeat(1000)}`,
      'too-large',
    ],
    ['more values than a definition may have', 'csv', () => manyIndikator(10_000), 'too-large'],
  ];

  it.each([
    // The sasaran has 5 values, and each indicator 10 at least, of which there are 11 here.
    ['before an indicator is made', () => manyIndikator(10_000), 'paling banyak 100000', '100005'],
    ['while they are made', () => manyIndikator(9_500), 'paling banyak 100000', '100001'],
    [
      'by how many sasaran there are',
      () => `Sasaran;Indikator;Target\n${Array.from({ length: 10_001 }, (_, i) => `S${i};I;1`).join('\n')}`,
      'paling banyak 10000',
      '[…] (10001)',
    ],
  ])('a document with too much is refused %s', (_, text, kalimat, ditemukan) => {
    const { dokumen, issues } = readDokumen(text(), { format: 'csv' });
    expect([dokumen, issues]).toEqual([
      null,
      [
        expect.objectContaining({
          code: 'too-large',
          path: [],
          kalimat: `terlalu banyak isi; ${kalimat}`,
          ditemukan,
        }),
      ],
    ]);
  });

  it('a million characters of an ordinary table are none of them', () => {
    const prosa = 'kata yang menjelaskan apa yang diukur dan mengapa itu penting bagi daerah, '.repeat(5);
    const rows = Array.from({ length: 2_000 }, (_, i) =>
      [
        i,
        `Sasaran ${i % 40}`,
        `Layanan ${i}`,
        'Persen',
        '90,5',
        `"Makna: ${prosa}\nRumus: Jumlah A ${i} / Jumlah B ${i} x 100%"`,
      ].join(';'),
    );
    const text = `IKU 2026\n\nNo;Sasaran;Indikator;Satuan;Target;Penjelasan\n${rows.join('\n')}`;
    const { dokumen } = readDokumen(text, { format: 'csv', instansi: 'Dinas X' });
    expect([text.length > 900_000, dokumen?.sasaran.flatMap(({ indikator }) => indikator).length]).toEqual([
      true,
      2_000,
    ]);
  });

  it.each(tooMuch)('%s', (_, format, text, code) => {
    const { dokumen, issues } = readDokumen(text(), { format });
    expect([dokumen, issues.map((issue) => issue.code)]).toEqual([null, [code]]);
  });
});
