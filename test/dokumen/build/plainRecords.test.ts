import { describe, expect, it } from 'vitest';
import { isDitto, plainRecords } from '../../../src/dokumen/build/plainRecords.js';
import type { Header } from '../../../src/dokumen/find/header.js';
import { headingOf } from '../../../src/dokumen/find/headingOf.js';
import { recordOf } from '../../../src/dokumen/find/tableRecord.js';
import { cellOf } from '../../../src/dokumen/sheet/cellOf.js';
import { collector } from './fields.js';

const headerOf = (...texts: readonly string[]): Header => ({
  texts,
  headings: texts.map((text) => headingOf(text) ?? { jenis: 'unknown' }),
  notes: [],
  merged: [],
  row: 1,
  height: 1,
});

/** The rows below these headings as plain records: the texts of each, and what was found. */
function plain(header: Header, ...rows: readonly (readonly string[])[]) {
  const { findings, codes } = collector();
  const records = rows.map((cells, i) =>
    recordOf({ number: i + 2, table: 1, cells: cells.map(cellOf) }, header),
  );
  const read = plainRecords(records, findings);
  const texts = read.map(({ fields }) => fields.map(({ text, heading }) => `${heading.jenis} ${text}`));
  return { texts, codes: codes() };
}

describe('[W31] cells that say "the same as above"', () => {
  it.each([
    'idem',
    ...['- sda -', 's d a', '– idem –'],
    'Idem.',
    'sda',
    'SDA',
    's.d.a.',
    's. d. a.',
    '(sama)',
    '(idem).',
    'idem ;',
    '[sda]',
    'sama',
    'Sama dengan di atas',
    'idem di atas',
    'seperti di atas',
    '"',
    '”',
    '〃',
    "''",
    '- " -',
    '- "" -',
    ',,',
    'ibid.',
  ])('%j', (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it.each(['', '-', 'samapta', 'Bidang Sumber Daya Air', '"A"', 'sama rata', 'idem dito jangan', '0'])(
    'not %j',
    (text) => {
      expect(isDitto(text)).toBe(false);
    },
  );

  it('have its text; a value that was taken over is noted', () => {
    const header = headerOf('Indikator', 'Satuan', 'Target');
    expect(plain(header, ['A', 'Persen', '80'], ['B', 'idem', '"'], ['C', 's.d.a.', '90'])).toEqual({
      texts: [
        ['indikator A', 'satuan Persen', 'target 80'],
        ['indikator B', 'satuan Persen', 'target 80'],
        ['indikator C', 'satuan Persen', 'target 90'],
      ],
      codes: ['same-as-above baris 2 kolom 2'],
    });
  });

  it('SDA can be a name too, and is noted', () => {
    const header = headerOf('Indikator', 'Penanggung Jawab');
    expect(plain(header, ['A', 'Bidang X'], ['B', 'SDA']).codes).toEqual(['same-as-above baris 2 kolom 1']);
  });

  it('below a cell that says nothing they say nothing; below none they are reported and kept', () => {
    const header = headerOf('Indikator', 'Satuan');
    expect(plain(header, ['A', '-'], ['B', 'idem'])).toEqual({
      texts: [['indikator A'], ['indikator B']],
      codes: [],
    });
    expect(plain(header, ['A', 'idem'])).toEqual({
      texts: [['indikator A', 'remark idem']],
      codes: ['not-understood baris 1 kolom 1 tanpa-atasan'],
    });
  });

  it('another table begins anew', () => {
    const { findings, codes } = collector();
    const one = recordOf(
      { number: 2, table: 1, cells: ['A', 'Orang'].map(cellOf) },
      headerOf('Indikator', 'Satuan'),
    );
    const other = recordOf(
      { number: 9, table: 2, cells: ['B', 'idem'].map(cellOf) },
      headerOf('Indikator', 'PIC'),
    );
    plainRecords([one, other], findings);
    expect(codes()).toEqual(['not-understood baris 8 kolom 1 tanpa-atasan']);
  });
});

describe('cells that say nothing', () => {
  it('are left out, except where a dash stands for a name or a direction', () => {
    const header = headerOf('Sasaran', 'Indikator', 'PIC', 'Target');
    expect(plain(header, ['-', 'A', 'N/A', '...']).texts).toEqual([['sasaran -', 'indikator A']]);
  });

  it('a row whose value is a dash knows it', () => {
    const header = headerOf('Indikator', 'PIC', 'Target');
    const { findings } = collector();
    const rows = [
      ['A', '-', '5'],
      ['B', 'x', '...'],
    ].map((cells, i) => recordOf({ number: i + 2, table: 1, cells: cells.map(cellOf) }, header));
    expect(plainRecords(rows, findings).map(({ saysNone }) => saysNone)).toEqual([undefined, true]);
  });

  it('in a column with a plus sign a dash is a direction', () => {
    const header = headerOf('Indikator', 'Polaritas');
    expect(plain(header, ['A', '+'], ['B', '-']).texts[1]).toEqual(['indikator B', 'polaritas -']);
    expect(plain(header, ['A', '(+)'], ['B', '(-)']).texts[1]).toEqual(['indikator B', 'polaritas (-)']);
    expect(plain(header, ['A', 'naik'], ['B', '-']).texts[1]).toEqual(['indikator B']);
    const two = headerOf('Indikator', 'Polaritas', 'Polaritas');
    expect(plain(two, ['A', '+', 'naik'], ['B', '-', '-']).texts[1]).toEqual(['indikator B', 'polaritas -']);
  });
});

describe('cells beyond the headings', () => {
  it('one behind the last: no value of its row can be told', () => {
    const header = headerOf('Indikator', 'Satuan', 'Target');
    expect(plain(header, ['A', '%', '94', '33'])).toEqual({
      texts: [['indikator A', 'satuan %', 'remark 94', 'remark 33']],
      codes: ['not-understood baris 1 kolom 3 kelebihan-sel', 'not-understood baris 1 kolom 2 sel-bergeser'],
    });
  });

  it('one behind an empty cell stands beside the table: the values of the row are its own', () => {
    const header = headerOf('Indikator', 'Satuan', 'Target');
    expect(plain(header, ['A', '%', '94', '', 'sudah dicek'])).toEqual({
      texts: [['indikator A', 'satuan %', 'target 94', 'unknown sudah dicek']],
      codes: ['unknown-column baris 0 kolom 4 tanpa-judul'],
    });
    expect(plain(header, ['A', '%', '', '', '94']).texts).toEqual([['indikator A', 'satuan %', 'remark 94']]);
  });

  it('also where it is a dash', () => {
    const header = headerOf('Indikator', 'Target', 'Realisasi');
    expect(plain(header, ['A', '94', '33', '-'])).toEqual({
      texts: [['indikator A', 'remark 94', 'remark 33']],
      codes: [
        'not-understood baris 1 kolom 3 kelebihan-sel',
        'not-understood baris 1 kolom 1 sel-bergeser',
        'not-understood baris 1 kolom 2 sel-bergeser',
      ],
    });
  });

  it('a column without a heading is told of once', () => {
    const header = headerOf('Indikator', '', 'Target');
    const { codes } = plain(header, ['A', 'x', '1'], ['B', 'y', '2']);
    expect(codes).toEqual(['unknown-column baris 0 kolom 1 tanpa-judul']);
  });
});

describe('achievements and grades without results', () => {
  it('are kept as text and told of once: nobody says what they are of', () => {
    const header = headerOf('Indikator', 'Capaian', 'Target', 'Predikat');
    const { texts, codes } = plain(header, ['A', '70', '80', '-'], ['B', '75', '85', 'A']);
    expect(texts).toEqual([
      ['indikator A', 'remark 70', 'target 80'],
      ['indikator B', 'remark 75', 'target 85', 'predikat A'],
    ]);
    expect(codes).toEqual(['not-understood baris 0 kolom 1 tanpa-realisasi']);
    expect(plain(headerOf('Indikator', 'Target', 'Predikat'), ['A', '80', 'BB']).texts).toEqual([
      ['indikator A', 'target 80', 'remark BB'],
    ]);
  });

  it.each(['Capaian (%)', 'Persentase Capaian', 'Tingkat Capaian'])(
    'unless the heading says a percentage: %s',
    (heading) => {
      expect(plain(headerOf('Indikator', 'Target', heading), ['A', '90', '98'])).toEqual({
        texts: [['indikator A', 'target 90', 'capaian 98']],
        codes: [],
      });
    },
  );

  it.each(['Capaian', 'Capaian Kinerja', 'Capaian Kinerja 2026', 'Capaian (%)'])(
    '[W32] without any target an achievement is the result: %s',
    (heading) => {
      expect(
        plain(headerOf('Indikator', 'Baseline', heading, 'Kategori'), ['A', '90', '98', 'Baik']),
      ).toEqual({
        texts: [['indikator A', 'kondisiAwal 90', 'realisasi 98', 'predikat Baik']],
        codes: [],
      });
    },
  );

  it('a percentage of targets that are not there is told of', () => {
    expect(plain(headerOf('Indikator', 'Tingkat Capaian'), ['A', '98'])).toEqual({
      texts: [['indikator A', 'remark 98']],
      codes: ['not-understood baris 0 kolom 1 tanpa-realisasi'],
    });
  });

  it('beside results they are of these', () => {
    const header = headerOf('Indikator', 'Realisasi', 'Capaian', 'Predikat');
    expect(plain(header, ['A', '70', '98', 'Baik']).texts).toEqual([
      ['indikator A', 'realisasi 70', 'capaian 98', 'predikat Baik'],
    ]);
  });
});

it.each([
  ...['ibid', 's/d/a', 'sda', 'idem diatas', 'idem dengan di atas', 'sama dgn di atas', 'spt di atas'],
  ...[
    'seperti di atasnya',
    'sama seperti yang di atas',
    'sama atas',
    'sama sebelumnya',
    'idem dengan sebelumnya',
  ],
  ...[
    '“',
    '„',
    '″',
    '“”',
    '´´',
    '— "',
    '" —',
    '----- "',
    '" -----',
    '(sda)',
    '(idem) ;',
    `idem${' '.repeat(36)}`,
  ],
])('%j says "the same as above"', (text) => {
  expect(isDitto(text)).toBe(true);
});

it.each([
  ...[
    'sama di',
    'idem di atas sekali',
    'lihat idem',
    'sdaa',
    'seperti',
    'seperti sebelumnya',
    'atas',
    'ibidem',
  ],
  ...["'", '´', ',', '"""', '------ "', '" ------', '-- idem --', `idem${' '.repeat(37)}`],
])('%j does not', (text) => {
  expect(isDitto(text)).toBe(false);
});

describe('a number in the column of sasaran', () => {
  const header = headerOf('Sasaran', 'Indikator');

  it.each(['7', '120', '1.200', '1.200,5', '120 orang', '45jiwa', '30 KK', '80%', '80 %', '3 unit'])(
    '%j is none',
    (text) => {
      expect(plain(header, [text, 'A'])).toEqual({
        texts: [[`remark ${text}`, 'indikator A']],
        codes: ['unknown-column baris 0 kolom 0 jumlah'],
      });
    },
  );

  it.each(['orang', '120 orang sehat', 'Lansia 120', '3 paket', '3  unit', '% 80'])('%j is one', (text) => {
    expect(plain(header, [text, 'A'])).toEqual({ texts: [[`sasaran ${text}`, 'indikator A']], codes: [] });
  });
});
