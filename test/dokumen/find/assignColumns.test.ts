import { describe, expect, it } from 'vitest';
import { assignColumns } from '../../../src/dokumen/find/assignColumns.js';
import { headingOf } from '../../../src/dokumen/find/headingOf.js';

/** The columns with these headings, each by its kind and the column that its codes are of. */
const assign = (...texts: readonly string[]) =>
  assignColumns(
    texts.map((text) => headingOf(text) ?? { jenis: 'unknown' }),
    texts,
  ).map((heading) =>
    heading.jenis === 'kodeSasaran' && heading.of !== undefined ? `kode ${heading.of}` : heading.jenis,
  );

it('a column "%" behind one of results is that of achievements, and else not known', () => {
  expect(assign('Indikator', 'Target', 'Realisasi', '%')).toEqual([
    'indikator',
    'target',
    'realisasi',
    'capaian',
  ]);
  expect(assign('Indikator', 'Target', '%')).toEqual(['indikator', 'target', 'unknown']);
  const headings = assignColumns(
    [
      { jenis: 'realisasi', periode: 'T2' },
      { jenis: 'target', periode: 'T2' },
    ],
    ['Triwulan II Realisasi', 'Triwulan II %'],
  );
  expect(headings[1]).toEqual({ jenis: 'capaian', periode: 'T2' });
});

it('a letter P behind a target is a change of the budget, unless a letter L stands beside it', () => {
  const of = (...texts: readonly string[]) => assignColumns([{ jenis: 'unknown' }], texts)[0];
  const changed = { jenis: 'targetPerubahan', periode: '2026' };
  expect(of('Target Tahun 2026 (P)', 'Target Tahun 2026')).toEqual(changed);
  expect(of('Target (P) 2026')).toEqual(changed);
  expect(of('Target 2026 P')).toEqual(changed);
  expect(of('Target (P)', 'Target (L)')).toEqual({ jenis: 'unknown' });
  expect(of('Realisasi 2026 (P)')).toEqual({ jenis: 'unknown' });
});

it('amounts beside their unit, or beside money, are what the heading of values above them says', () => {
  const of = (...texts: readonly string[]) =>
    assignColumns([{ jenis: 'unknown' }, { jenis: 'remark' }], texts)[0];
  expect(of('TARGET JUMLAH', 'TARGET SATUAN')).toEqual({ jenis: 'target' });
  expect(of('2025 K', '2025 Rp')).toEqual({ jenis: 'target', periode: '2025' });
  for (const money of [
    'Rp (juta)',
    'Rp. (000)',
    '(Rp juta)',
    'Rp Miliar',
    'Pagu Indikatif (Rp)',
    'Rp. (dalam ribuan)',
  ])
    expect([money, of('2025 K', `2025 ${money}`)]).toEqual([money, { jenis: 'target', periode: '2025' }]);
  expect(
    of('Target Kinerja dan Kerangka Pendanaan 2025 K', 'Target Kinerja dan Kerangka Pendanaan 2025 Rp'),
  ).toEqual({
    jenis: 'target',
    periode: '2025',
  });
  expect(of('Kondisi Akhir K', 'Kondisi Akhir Rp (juta)')).toEqual({ jenis: 'finalTarget' });
  expect(of('Target 2025 Nilai', 'Target 2025 Predikat')).toEqual({ jenis: 'target', periode: '2025' });
  expect(of('Target 2025 Fisik', 'Target 2025 Predikat')).toEqual({ jenis: 'unknown' });
  expect(of('2025 K', '2025 Lokasi')).toEqual({ jenis: 'unknown' });
  expect(of('2025 K', '2026 Rp')).toEqual({ jenis: 'unknown' });
  expect(of('Realisasi 2025 Fisik', 'Realisasi 2025 Keuangan')).toEqual({
    jenis: 'realisasi',
    periode: '2025',
  });
  expect(of('Kinerja', 'Anggaran')).toEqual({ jenis: 'unknown' });
  expect(of('2025 K', '2026 Rp')).toEqual({ jenis: 'unknown' });
  expect(of('2025 Optimis', '2025 Rp')).toEqual({ jenis: 'unknown' });
});

it('what others aim at is kept beside targets; alone it is not known', () => {
  expect(assign('Indikator', 'Target IKK', 'Target 2026')).toEqual(['indikator', 'remark', 'target']);
  expect(assign('Indikator', 'Target IKK', 'Realisasi')).toEqual(['indikator', 'unknown', 'realisasi']);
});

describe('codes', () => {
  it.each([
    [
      ['No', 'Sasaran', 'Indikator'],
      ['kode', 'sasaran', 'indikator'],
    ],
    [
      ['No', 'Sasaran', 'No', 'Indikator'],
      ['kode 2', 'sasaran', 'kode', 'indikator'],
    ],
    [
      ['No', 'Kode', 'Sasaran', 'Kode Indikator', 'Indikator'],
      ['number', 'kode 3', 'sasaran', 'kode', 'indikator'],
    ],
    [
      ['Kode', 'Indikator'],
      ['kode', 'indikator'],
    ],
    [
      ['No', 'Kode', 'Indikator'],
      ['number', 'kode', 'indikator'],
    ],
    [
      ['No', 'Kode Sasaran', 'Sasaran', 'Indikator'],
      ['kode', 'kodeSasaran', 'sasaran', 'indikator'],
    ],
    [
      ['Kode Tujuan', 'Tujuan', 'Kode Sasaran', 'Sasaran', 'Indikator'],
      ['kode 2', 'tujuan', 'kodeSasaran', 'sasaran', 'indikator'],
    ],
  ])('%j', (texts, expected) => {
    expect(assign(...texts).map((one, i) => (texts[i] === 'Tujuan' ? 'tujuan' : one))).toEqual(expected);
  });
});

describe('names', () => {
  it('a programme behind the indicators is a remark, unless no other sasaran is there', () => {
    expect(assign('Sasaran', 'Indikator', 'Target', 'Program')).toEqual([
      'sasaran',
      'indikator',
      'target',
      'remark',
    ]);
    expect(assign('Indikator', 'Target', 'Sasaran')).toEqual(['indikator', 'target', 'sasaran']);
  });

  it('a column "IKU" beside another of indicators only marks some of them', () => {
    expect(assign('Sasaran', 'Indikator Kinerja', 'IKU')).toEqual(['sasaran', 'indikator', 'unknown']);
    expect(assign('Sasaran', 'IKU', 'Target')).toEqual(['sasaran', 'indikator', 'target']);
  });
});

it('amounts in rupiah are values of the indicators where no other target is', () => {
  expect(assign('Indikator', 'Target (Rp)', 'Realisasi (Rp)')).toEqual(['indikator', 'target', 'realisasi']);
  expect(assign('Indikator', 'Target', 'Target (Rp)')).toEqual(['indikator', 'target', 'remark']);
  expect(assign('Indikator', 'Realisasi (Rp)')).toEqual(['indikator', 'remark']);
});

describe('values to the right of what is done', () => {
  it.each(['Rencana Aksi', 'Kegiatan', 'Langkah-Langkah', 'Uraian Aktivitas', 'Tahapan', 'Program/Kegiatan'])(
    'are asked about behind "%s", where the indicator has a target of its own',
    (actions) => {
      expect(assign('Indikator', 'Target', actions, 'Target TW I', 'Realisasi TW I', 'Anggaran')).toEqual([
        'indikator',
        'target',
        expect.stringMatching(/unknown|remark|sasaran/),
        'unknown',
        'unknown',
        'remark',
      ]);
    },
  );

  it('are those of the indicator where none stands before', () => {
    expect(assign('Indikator', 'Rencana Aksi', 'Target TW I', 'Target TW II')).toEqual([
      'indikator',
      'remark',
      'target',
      'target',
    ]);
    expect(assign('Kegiatan', 'Indikator', 'Target', 'Realisasi')).toEqual([
      'sasaran',
      'indikator',
      'target',
      'realisasi',
    ]);
  });
});

describe('an achievement that says no period', () => {
  const periods = (...texts: readonly string[]) =>
    assignColumns(
      texts.map((text) => headingOf(text) ?? { jenis: 'unknown' }),
      texts,
    ).map((heading) => ('periode' in heading ? heading.periode : ''));

  it('is that of the one result before it', () => {
    expect(
      periods('Indikator', 'Target Tahunan', 'Target TW II', 'Realisasi TW II', 'Capaian (%)', 'Predikat'),
    ).toEqual(['', '', 'T2', 'T2', 'T2', 'T2']);
    expect(periods('Indikator', 'Target', 'Realisasi', 'Capaian')).toEqual(['', '', '', '']);
    expect(periods('Indikator', 'Realisasi TW II', 'Capaian 2026')).toEqual(['', 'T2', '2026']);
    expect(periods('Indikator', 'Realisasi TW II', 'Target')).toEqual(['', 'T2', '']);
  });

  it('is that of the year behind several, and before one', () => {
    expect(periods('Indikator', 'Realisasi TW I', 'Realisasi TW II', 'Capaian')).toEqual([
      '',
      'T1',
      'T2',
      '',
    ]);
    expect(periods('Indikator', 'Capaian', 'Realisasi TW II')).toEqual(['', '', 'T2']);
  });

  it('is that of the result that has a target, among several', () => {
    const others = ['Realisasi 2024', '% Capaian', 'Realisasi 2023', 'Target Akhir Renstra 2026'];
    expect(periods('Target 2024', ...others)).toEqual(['2024', '2024', '2024', '2023', '2026']);
    expect(periods('Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Capaian', 'Kategori')).toEqual([
      '2023',
      '2024',
      '2024',
      '2024',
      '2024',
    ]);
    expect(periods('Target 2023', 'Target 2024', 'Realisasi 2023', 'Realisasi 2024', 'Capaian')).toEqual([
      ...['2023', '2024', '2023', '2024'],
      '',
    ]);
    expect(periods('Realisasi TW I', 'Capaian TW I', 'Realisasi TW II', 'Capaian')).toEqual([
      ...['T1', 'T1'],
      ...['T2', 'T2'],
    ]);
  });

  it('follows a result, which follows its target', () => {
    expect(periods('Target 2024', 'Realisasi', 'Capaian', 'Target 2026')).toEqual([
      ...['2024', '2024', '2024'],
      '2026',
    ]);
    expect(periods('Target 2024', 'Target 2025', 'Realisasi', 'Capaian')).toEqual(['2024', '2025', '', '']);
    expect(periods('Target 2024', 'Satuan', 'Realisasi')).toEqual(['2024', '', '']);
    expect(periods('Target TW I', 'Realisasi')).toEqual(['T1', '']);
  });
});

it.each([
  [
    ['No', 'Indikator', '2023 T', '2023 R'],
    ['kode', 'indikator', 'target', 'realisasi'],
  ],
  [
    ['No', 'Indikator', 'Target dan Realisasi 2023 T', 'Target dan Realisasi 2023 R'],
    ['kode', 'indikator', 'target', 'realisasi'],
  ],
  [
    ['No', 'Indikator', '2023 T', '2024 R'],
    ['kode', 'indikator', 'unknown', 'unknown'],
  ],
  [
    ['No', 'Indikator', 'Anggaran T', 'Anggaran R'],
    ['kode', 'indikator', 'unknown', 'unknown'],
  ],
])('T and R below one heading: %j', (texts, kinds) => {
  expect(assign(...texts)).toEqual(kinds);
});

it('numbers right before a tujuan are of these', () => {
  expect(assign('No', 'Tujuan', 'Sasaran', 'Indikator', 'Target')[0]).toBe('kode 2');
  expect(assign('No', 'Sasaran', 'Indikator', 'Target')[0]).toBe('kode');
  expect(assign('No', 'Tujuan', 'No', 'Indikator', 'Target').filter((one) => one === 'kode')).toHaveLength(1);
});

it('numbers before a sasaran below a tujuan are of these', () => {
  expect(assign('No', 'Tujuan', 'No', 'Sasaran', 'Indikator')).toEqual([
    'kode 2',
    'sasaran',
    'kode 4',
    'sasaran',
    'indikator',
  ]);
});

it('a result behind the one target is of its year, whatever stands before that', () => {
  const texts = ['No', 'Indikator', 'Satuan', 'Target 2025', 'Realisasi'];
  const headings = texts.map((text) => headingOf(text) ?? ({ jenis: 'unknown' } as const));
  expect(assignColumns(headings, texts).at(-1)).toEqual({ jenis: 'realisasi', periode: '2025' });
});

it('numbers behind all names count something else, as in a table beside that of the indicators', () => {
  expect(assign('No', 'Sasaran', 'Indikator', 'Target', 'No', 'Anggaran')).toEqual([
    'kode',
    'sasaran',
    'indikator',
    'target',
    'number',
    'remark',
  ]);
});

it.each([
  [
    ['Kode Tujuan', 'Sasaran', 'Indikator'],
    ['kodeSasaran', 'sasaran', 'indikator'],
  ],
  [
    ['Kode Tujuan', 'Tujuan', 'Kode Sasaran', 'Sasaran', 'Indikator'],
    ['kode 2', 'sasaran', 'kodeSasaran', 'sasaran', 'indikator'],
  ],
  [
    ['No', 'No', 'Indikator'],
    ['kode', 'kode', 'indikator'],
  ],
  [
    ['No', 'No', 'Kode Indikator', 'Indikator'],
    ['number', 'number', 'kode', 'indikator'],
  ],
  [
    ['Kode Sasaran', 'No', 'Sasaran', 'No', 'Indikator'],
    ['kodeSasaran', 'number', 'sasaran', 'kode', 'indikator'],
  ],
  [
    ['No', 'Sasaran', 'No', 'No', 'Indikator'],
    ['kode 2', 'sasaran', 'kode', 'kode', 'indikator'],
  ],
  [
    ['No', 'No', 'Sasaran', 'Indikator'],
    ['kode 3', 'kode', 'sasaran', 'indikator'],
  ],
  [
    ['No', 'Sasaran', 'No', 'Indikator', 'No'],
    ['kode 2', 'sasaran', 'kode', 'indikator', 'number'],
  ],
])('codes and numbers in %j', (headings, kinds) => {
  expect(assign(...headings)).toEqual(kinds);
});

it.each([
  ['2025 T', '2025 R', 'target', 'realisasi'],
  ['T', 'R', 'target', 'realisasi'],
  ['Target dan Realisasi 2025 T', 'Target dan Realisasi 2025 R', 'target', 'realisasi'],
  ['2025 T', '2026 R', 'unknown', 'unknown'],
  ['Anggaran 2025 T', 'Anggaran 2025 R', 'unknown', 'unknown'],
])('letters in %s and %s', (left, right, ...kinds) => {
  expect(assign('Sasaran', 'Indikator', left, right).slice(2)).toEqual(kinds);
});

describe('the target of a changed budget is one to hold results against', () => {
  const periods = (...texts: readonly string[]) =>
    assignColumns(
      texts.map((text) => headingOf(text) ?? { jenis: 'unknown' }),
      texts,
    ).flatMap((heading) => ('periode' in heading ? [`${heading.jenis} ${heading.periode}`] : []));

  it('an achievement behind several results is of the one with such a target', () => {
    expect(periods('Realisasi 2024', 'Target Perubahan 2025', 'Realisasi 2025', '% Capaian')).toEqual([
      'realisasi 2024',
      'targetPerubahan 2025',
      'realisasi 2025',
      'capaian 2025',
    ]);
  });

  it('a result behind the target before and that after the change is of their year', () => {
    expect(periods('Target 2025', 'Target P-APBD 2025', 'Realisasi', 'Capaian (%)')).toEqual([
      'target 2025',
      'targetPerubahan 2025',
      'realisasi 2025',
      'capaian 2025',
    ]);
    expect(periods('Target 2024', 'Target Perubahan 2025', 'Realisasi')).toEqual([
      'target 2024',
      'targetPerubahan 2025',
    ]);
    expect(periods('Target 2025', 'Target 2025', 'Realisasi')).toEqual(['target 2025', 'target 2025']);
  });
});

it.each([
  [['No', 'Indikator', 'Tahun', 'Target'], 'period'],
  [['No', 'Indikator', 'Tahun Warna', 'Target'], 'unknown'],
  [['No', 'Indikator', 'Warna Tahun', 'Target'], 'unknown'],
  [['No', 'Indikator', 'Target 2026 (Rp)'], 'target'],
  [['No', 'Indikator', 'Target 2026 (Rp.)'], 'target'],
  [['No', 'Indikator', 'Target Realisasi 2023 T', 'Target Realisasi 2023 R'], 'target'],
  [['No', 'Indikator', 'Target 2026 K', 'Target 2026 Rp'], 'target'],
  [['No', 'Indikator', 'Target 2026 K', 'Target 2026 Rp.'], 'target'],
  [['No', 'Indikator', 'Target 2026 K', 'Target 2026 Rp (ribu)'], 'target'],
  [['No', 'Indikator', 'Target 2026 K', 'Target 2026 Rp ribuan'], 'target'],
  [['No', 'Indikator', 'Target 2026 K', 'Target 2026 (ribu Rp)'], 'target'],
  [['No', 'Indikator', 'Target 2026 K', 'Target 2026 Anggaran (dalam juta Rp.)'], 'target'],
])('in %j the third is of %s', (texts, jenis) => {
  expect(assign(...texts)[2]).toBe(jenis);
});

it('a column of periods is one beside values without a period alone', () => {
  for (const column of ['Tahun', 'Triwulan', 'Semester', 'Bulan']) {
    expect(assign('Indikator', column, 'Target')).toEqual(['indikator', 'period', 'target']);
    expect(assign('Indikator', column, 'Target 2026')).toEqual(['indikator', 'unknown', 'target']);
  }
  expect(assign('Indikator', 'Tahun Data', 'Target')).toEqual(['indikator', 'unknown', 'target']);
});

it('amounts below anything but values are not known', () => {
  const of = (...texts: readonly string[]) =>
    assignColumns([{ jenis: 'unknown' }, { jenis: 'remark' }], texts)[0];
  expect(of('SASARAN JUMLAH', 'SASARAN SATUAN')).toEqual({ jenis: 'unknown' });
  expect(of('Warna K', 'Warna Rp')).toEqual({ jenis: 'unknown' });
  expect(of('K', 'Rp')).toEqual({ jenis: 'unknown' });
});

it.each([
  ...[
    'Rp',
    'Rp.',
    '(Rp)',
    'Rupiah',
    'Rp. 000',
    'Rp ribu',
    'Rp ribuan',
    'Rp jutaan',
    'Rp Jt',
    'Rp M',
    'Rp milyar',
  ],
  ...['Keuangan', 'Anggaran', 'Pagu', 'Dana', 'Dana (Rp)', 'Pagu (juta)', 'Pagu Indikatif', 'Anggaran, (Rp)'],
  ...['Anggaran (dalam jutaan rupiah)', 'Anggaran (juta Rp)', 'Dana (Rp. ribu)', 'Satuan'],
])('"K" beside "%s" is the value', (beside) => {
  const [own] = assignColumns([{ jenis: 'unknown' }, { jenis: 'remark' }], ['2025 K', `2025 ${beside}`]);
  expect(own).toEqual({ jenis: 'target', periode: '2025' });
});

it.each(['Rp per unit', 'Sumber Dana', 'Rp 5', 'Rp juta lebih', 'Rpx', 'Anggaran Kas'])(
  '"K" beside "%s" is not known',
  (beside) => {
    const [own] = assignColumns([{ jenis: 'unknown' }, { jenis: 'unknown' }], ['2025 K', `2025 ${beside}`]);
    expect(own).toEqual({ jenis: 'unknown' });
  },
);

it.each(['K', 'Fisik', 'Kinerja', 'Jumlah', 'Volume', 'Angka', 'Besaran', 'Nilai'])(
  '"%s" beside money is the value',
  (amount) => {
    const [own] = assignColumns([{ jenis: 'unknown' }, { jenis: 'remark' }], [`2025 ${amount}`, '2025 Rp']);
    expect(own).toEqual({ jenis: 'target', periode: '2025' });
  },
);

describe('several columns of codes and numbers', () => {
  it.each([
    ['Kode Indikator | Sasaran | Indikator', 'kode | sasaran | indikator'],
    ['No | Sasaran | No | Indikator | No | Program', 'kode 2 | sasaran | kode | indikator | number | remark'],
    ['No | No | Sasaran | Indikator', 'kode 3 | kode | sasaran | indikator'],
    ['No | Sasaran | No | No | Indikator', 'kode 2 | sasaran | kode | kode | indikator'],
    ['No | Tujuan | No | Sasaran | No | Indikator', 'kode 2 | sasaran | kode 4 | sasaran | kode | indikator'],
    ['No | Kode Sasaran | Sasaran | No | Indikator', 'number | kodeSasaran | sasaran | kode | indikator'],
    ['No | Sasaran | Kode | Indikator', 'kode 2 | sasaran | kode | indikator'],
    ['Kode | Sasaran | Kode | Indikator', 'kode 2 | sasaran | kode | indikator'],
    ['No | Kode | Sasaran | Indikator', 'kode | kode 3 | sasaran | indikator'],
    ['No | Sasaran | Indikator | No | Indikator', 'kode 2 | sasaran | indikator | kode | indikator'],
    ['No | Indikator | No', 'kode | indikator | number'],
    ['No | Indikator | Target | No | Program', 'kode | indikator | target | number | remark'],
    ['No | Kode Tujuan | Tujuan | Indikator', 'kode | kode 3 | sasaran | indikator'],
    ['Kode Sasaran | No | Indikator | Sasaran', 'kodeSasaran | kode | indikator | sasaran'],
  ])('%s', (texts, kinds) => {
    expect(assign(...texts.split(' | ')).join(' | ')).toBe(kinds);
  });
});

it.each([
  ['Sasaran/Indikator | Indikator | Target | Program', 'sasaranOrIndikator | indikator | target | remark'],
  ['Indikator | Target | Program | Sasaran', 'indikator | target | remark | sasaran'],
  ['Indikator | IKU | Target', 'indikator | unknown | target'],
  ['Indikator | Target | Target Kegiatan | Target TW I', 'indikator | target | unknown | unknown'],
])('names and what is done for them: %s', (texts, kinds) => {
  expect(assign(...texts.split(' | ')).join(' | ')).toBe(kinds);
});

it('a column "IKK" beside one of indicators marks some of them', () => {
  expect(assign('Indikator Kinerja', 'IKK', 'Target')).toEqual(['indikator', 'unknown', 'target']);
  expect(assign('IKK', 'Target')).toEqual(['indikator', 'target']);
});
