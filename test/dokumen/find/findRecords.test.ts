import { describe, expect, it } from 'vitest';
import { Findings } from '../../../src/dokumen/find/findings.js';
import { findRecords, hasTable } from '../../../src/dokumen/find/findRecords.js';
import { rowsOf, type Texts } from './rows.js';

/** The records as texts by their row, and what else was found. */
function find(...rows: Texts) {
  const findings = new Findings();
  const page = findRecords(rowsOf(...rows), findings);
  return {
    records: page.records.map(({ row, fields }) => [
      row,
      ...fields.map(({ heading, text }) => `${heading.jenis}: ${text}`),
    ]),
    above: page.above,
    headers: page.headers.length,
    outside: page.outside,
    others: [...page.others],
    codes: findings.issues.map(({ code, path }) => [code, ...path]),
  };
}

const HEADINGS = ['No', 'Sasaran', 'Indikator', 'Target'];

describe('findRecords', () => {
  it('what stands above the headings, the rows below them, and which cells they fill', () => {
    const page = find('Judul', '', HEADINGS, ['1', 'S', 'I', '5'], ['', '', 'J', '']);
    expect(page.above).toEqual(['Judul', '']);
    expect(page.headers).toBe(1);
    expect(page.records).toEqual([
      [4, 'kode: 1', 'sasaran: S', 'indikator: I', 'target: 5'],
      [5, 'indikator: J'],
    ]);
  });

  it('cells without a heading are of an unknown column; copies from the left are left out', () => {
    const { records, codes } = find(
      [...HEADINGS, ''],
      ['1', '←1', '↑I', '5', 'lebih'],
      ['2', '', 'J', '6', 'lagi'],
    );
    expect(records).toEqual([
      [2, 'kode: 1', 'indikator: I', 'target: 5', 'unknown: lebih'],
      [3, 'kode: 2', 'indikator: J', 'target: 6', 'unknown: lagi'],
    ]);
    expect(codes).toEqual([]);
  });

  it.each([
    ['a total', ['Jumlah', '', '', '80']],
    ['a row of another table', ['Program X', '', '', 'Rp 5.000']],
  ])('%s is no record', (_, cells) => {
    const page = find(HEADINGS, ['1', 'S', 'I', '80'], cells, ['2', '', 'J', '6']);
    expect(page.records.map(([row]) => row)).toEqual([2, 4]);
    expect(page.outside).toHaveLength(1);
  });

  it.each([
    ['Catatan: ditinjau setiap tahun'],
    ['*) angka sementara'],
    ['* angka sementara'],
    ['Keterangan :'],
    ['Sumber: BPS'],
  ])('"%s" below is no record, nor is what follows it in one cell', (note) => {
    for (const headings of [
      ['Sasaran', 'Indikator', 'Target'],
      ['Indikator', 'Satuan', 'Target'],
    ]) {
      const page = find(headings, ['S', 'I', '80'], [note, '', ''], ['diolah', '', ''], ['T', 'J', '6']);
      expect(page.records.map(([row]) => row)).toEqual([2, 5]);
      expect(page.outside).toEqual([note.length, 6]);
    }
  });

  it('lines of one cell above the headings of another table are its title', () => {
    const page = find(
      ['Sasaran', 'Indikator', 'Target'],
      ['S', 'I', '80'],
      ['Target setiap triwulan', '', ''],
      ['Sasaran', 'Indikator', 'TW I'],
      ['S', 'I', '20'],
    );
    expect(page.records.map(([row]) => row)).toEqual([2, 5]);
    expect(page.outside).toEqual(['Target setiap triwulan'.length]);
  });

  it('each card is a table, and what stands below it is none', () => {
    const page = find(
      ['Nama IKU', 'I'],
      ['Sasaran', 'S'],
      ['Satuan', '%'],
      ['Warna', 'biru'],
      ['', ''],
      ['x', 'y'],
      ['Nama IKU', 'J'],
      ['Sasaran', 'S'],
      ['Satuan', '%'],
    );
    expect(page.headers).toBe(2);
    expect(page.records).toEqual([
      [1, 'indikator: I', 'sasaran: S', 'satuan: %', 'unknown: biru'],
      [7, 'indikator: J', 'sasaran: S', 'satuan: %'],
    ]);
    expect(page.outside).toEqual([3]);
    expect(page.codes).toEqual([['unknown-column', 'baris', 3, 'kolom', 0]]);
  });

  it.each(['Jumlah', 'Rata-rata', 'Total Capaian Kinerja', 'RATA-RATA CAPAIAN SASARAN 1'])(
    '%s is a total, in whatever column it stands',
    (total) => {
      const rows: Texts = [
        HEADINGS,
        ['1', 'S', 'I', '80'],
        [total, '', '', '5'],
        ['', total, '', ''],
        ['', '', total, '5'],
      ];
      expect(find(...rows).records.map(([row]) => row)).toEqual([2]);
      expect(find(...rows, ['2', '', `${total} penduduk miskin`, '6']).records.map(([row]) => row)).toEqual([
        2, 6,
      ]);
    },
  );

  it('a title between tables says the year of what follows', () => {
    const periodsIn = (...titles: Texts) => {
      const rows = rowsOf(
        HEADINGS,
        ['1', 'S', 'I', '80'],
        ['', '', '', ''],
        ...titles,
        [...HEADINGS, 'TW I'],
        ['1', 'S', 'I', '5', '6'],
      );
      return findRecords(rows, new Findings()).records.flatMap(({ row, fields }) =>
        row === 2 ? [] : fields.flatMap(({ heading }) => ('periode' in heading ? [heading.periode] : [])),
      );
    };
    expect(periodsIn('PERJANJIAN KINERJA TAHUN 2027')).toEqual(['2027', '2027-T1']);
    expect(periodsIn(['TAHUN 2027', '', '', ''])).toEqual(['2027', '2027-T1']);
    expect(periodsIn('Sumber: BPS, 2024')).toEqual(['T1']);
    // Whose first quarter is not said.
    expect(periodsIn('RENSTRA 2025 s.d. 2029')).toEqual(['2025-2029']);
    expect(periodsIn('TARGET DINAS CONTOH TAHUN 2027')).toEqual(['2027', '2027-T1']);
    expect(periodsIn('DINAS CONTOH T.A. 2027')).toEqual(['2027', '2027-T1']);
    expect(periodsIn('Sumber: Laporan Dinas Tahun 2024')).toEqual(['T1']);
    expect(periodsIn('DINAS CONTOH TA 2027')).toEqual(['2027', '2027-T1']);
    expect(periodsIn('DINAS CONTOH T.A 2027')).toEqual(['2027', '2027-T1']);
    expect(periodsIn('DINAS DATA CONTOH TAHUN 2027')).toEqual(['2027', '2027-T1']);
    expect(periodsIn('DINAS CONTOH (BARU) TAHUN 2027')).toEqual(['2027', '2027-T1']);
    for (const range of [
      '2025 - 2029',
      '2025 sampai dengan 2029',
      '2025 sampai 2029',
      '2025 sd 2029',
      '2025–2029',
    ])
      expect(periodsIn(`RENSTRA ${range}`)).toEqual(['2025-2029']);
    expect(periodsIn('Rincian tahun 2027 per bidang')).toEqual(['T1']);
    expect(periodsIn('RENSTRA 2025 DAN 2027')).toEqual(['T1']);
    expect(periodsIn('Unit: Dinas Contoh tahun 2024')).toEqual(['T1']);
    expect(periodsIn('Unit:Dinas Contoh tahun 2024')).toEqual(['T1']);
    expect(periodsIn('(sementara) tahun 2024')).toEqual(['T1']);
    expect(periodsIn('Data sementara tahun 2024')).toEqual(['T1']);
    expect(periodsIn('Peraturan Bupati Nomor 3 Tahun 2021')).toEqual(['T1']);
    expect(periodsIn('KEPUTUSAN KEPALA DINAS CONTOH TAHUN 2021 TENTANG IZIN')).toEqual(['T1']);
    // As Markdown marks headings.
    expect(periodsIn('## PERJANJIAN KINERJA TAHUN 2027 DINAS CONTOH')).toEqual(['2027', '2027-T1']);
    expect(periodsIn('PETA DINAS CONTOH TAHUN 2027 (PERUBAHAN)')).toEqual(['2027', '2027-T1']);
  });

  it('[W7a] the caption right above the first table says its year, on its further pages too', () => {
    const periodsIn = (caption: string) => {
      const rows = rowsOf('RENSTRA 2025-2029', caption, HEADINGS, ['1', 'S', 'I', '80'], HEADINGS, [
        '2',
        '',
        'J',
        '5',
      ]);
      return findRecords(rows, new Findings()).records.flatMap(({ fields }) =>
        fields.flatMap(({ heading }) => (heading.jenis === 'target' ? [heading.periode] : [])),
      );
    };
    expect(periodsIn('Tabel 4.1 Target Kinerja Tahun 2026')).toEqual(['2026', '2026']);
    expect(periodsIn('# Tabel 4.1 Target Kinerja Tahun 2026')).toEqual(['2026', '2026']);
    expect(periodsIn('Tabel 4.1 Target Kinerja 2026 dan 2027')).toEqual([undefined, undefined]);
    expect(periodsIn('Seperti diketahui, tahun 2026')).toEqual([undefined, undefined]);
  });

  it('ends at the headings of another table', () => {
    const page = find(
      HEADINGS,
      ['1', 'S', 'I', '80'],
      ['No', 'Program', 'Anggaran', ''],
      ['1', 'P', '5', ''],
    );
    expect(page.records.map(([row]) => row)).toEqual([2]);
    expect(page.outside).toHaveLength(2);
    expect(page.others).toEqual([['No, Program, Anggaran', 3]]);
  });

  it('a lone line above the headings of a further table is a title, and no sasaran', () => {
    const headings = ['No', 'Indikator', 'Target'];
    const page = find(
      headings,
      ['1', 'I', '80'],
      ['Target setiap triwulan', '', ''],
      ['No', 'Indikator', 'TW I'],
      ['1', 'I', '20'],
    );
    expect(page.records.map(([row]) => row)).toEqual([2, 5]);
    expect(page.outside).toEqual(['Target setiap triwulan'.length]);
  });

  it('a lone line above further headings that names a sasaran is that of what follows', () => {
    const page = find(
      ['No', 'Indikator', 'Target'],
      ['1', 'I', '80'],
      ['Sasaran: Layanan merata', '', ''],
      ['No', 'Indikator', 'TW I'],
      ['1', 'J', '20'],
    );
    expect(page.records.map(([row, first]) => [row, first])).toEqual([
      [2, 'kode: 1'],
      [3, 'sasaran: Layanan merata'],
      [5, 'kode: 1'],
    ]);
    expect(page.outside).toEqual([]);
  });

  it('above the same headings again a lone line is a title where it says so, else a group', () => {
    const headings = ['No', 'Indikator', 'Target'];
    const below = (line: string) => {
      const page = find(headings, ['1', 'I', '80'], [line, '', ''], headings, ['1', 'J', '20']);
      return [page.records.map(([row]) => row), page.outside];
    };
    expect(below('INDIKATOR KINERJA UTAMA')).toEqual([[2, 5], ['INDIKATOR KINERJA UTAMA'.length]]);
    expect(below('KELOMPOK B')).toEqual([[2, 3, 5], []]);
  });

  it('a line of who signs for another is no group', () => {
    const page = find(HEADINGS, ['1', 'S', 'I', '5'], 'A.n. Bupati Contoh');
    expect([page.records.length, page.outside]).toEqual([1, ['A.n. Bupati Contoh'.length]]);
  });

  it('a further table without headings may go on with the last: it is told of, once', () => {
    const codesOf = (...cells: readonly string[]) => {
      const findings = new Findings();
      const own = rowsOf(HEADINGS, ['1', 'S', 'I', '80']);
      const row = { table: 2, cells: cells.map((text) => ({ text })) };
      findRecords([...own, { ...row, number: 3 }, { ...row, number: 4 }], findings);
      return findings.issues.map(({ code, path }) => [code, ...path]);
    };
    expect(codesOf('2', 'T', 'J', '6')).toEqual([['headless-table', 'baris', 2]]);
    expect(codesOf('2', 'J', '6')).toEqual([]);
    expect(codesOf('No', 'Program', 'Anggaran', 'Ket.')).toEqual([]);
  });

  it('below "Keterangan:" rows that fill other columns are records', () => {
    const rowsBelow = (...cells: readonly string[]) =>
      find(HEADINGS, ['1', 'S', 'I', '5'], ['Keterangan:', '', '', ''], cells).records.map(([row]) => row);
    expect(rowsBelow('2', '', '', '6')).toEqual([2, 4]);
    expect(rowsBelow('', 'T', 'J', '')).toEqual([2, 4]);
    expect(rowsBelow('2', 'T', '', '')).toEqual([2]);
  });

  it('names other tables by what their headings say, five of them', () => {
    const kinds = ['Program', 'Kegiatan', 'Lokasi', 'Jadwal', 'Volume', 'Output'];
    const own = [HEADINGS, ['1', 'S', 'I', '80']];
    const others = kinds.flatMap((kind) => [['No', kind, 'Anggaran', ''], ['1', 'P', '5', ''], ...own]);
    const page = find(...own, ...others);
    expect(page.others.map(([texts]) => texts)).toEqual(
      kinds.slice(0, 5).map((kind) => `No, ${kind}, Anggaran`),
    );
    expect(find(HEADINGS, ['1', 'S', 'I', '80'], ['No', 'Warga Contoh', '', '']).others).toEqual([]);
  });

  it('a row that names several indicators is a record of each', () => {
    const page = find(
      ['Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran', 'Target'],
      ['T', 'I', 'S', 'J', '5'],
    );
    expect(page.records).toEqual([
      [2, 'sasaran: T', 'indikator: I'],
      [2, 'sasaran: S', 'indikator: J', 'target: 5'],
    ]);
  });

  it('numbers before names are codes only where the table has no column of numbers', () => {
    const rows = [['S', '4 Persentase A', '90']];
    expect(find(['Sasaran', 'Indikator', 'Target'], ...rows).records).toEqual([
      [2, 'sasaran: S', 'kode: 4', 'indikator: Persentase A', 'target: 90'],
    ]);
    expect(find(HEADINGS, ['1', ...(rows[0] ?? [])]).records).toEqual([
      [2, 'kode: 1', 'sasaran: S', 'indikator: 4 Persentase A', 'target: 90'],
    ]);
  });

  it('a line above a table without a column of sasaran names its sasaran, and is no more outside', () => {
    const headings = ['No', 'Indikator', 'Target'];
    const page = findRecords(
      rowsOf(
        'TAHUN 2026',
        'Sasaran 1 : Layanan merata',
        headings,
        ['1', 'I', '5'],
        '',
        'Sasaran 2 : Data lengkap',
        [...headings, 'Ket.'],
      ),
      new Findings(),
    );
    expect(
      page.records.map(({ table, fields }) => `${table} ${fields.map(({ text }) => text).join()}`),
    ).toEqual(['1 Layanan merata', '1 1,I,5', '2 Data lengkap']);
    expect(page.above).toEqual(['TAHUN 2026', '']);
    expect(page.outside).toEqual([]);
  });

  it('an unknown heading is an error; a note where nothing stands below it', () => {
    const findings = new Findings();
    findRecords(
      rowsOf([...HEADINGS, 'Warna', 'Bentuk', 'Target Ideal'], ['1', 'S', 'I', '5', 'a', '', '7']),
      findings,
    );
    expect(findings.issues.map(({ code, tingkat, judul }) => [code, tingkat, judul])).toEqual([
      ['unknown-column', 'salah', 'Warna'],
      ['unknown-column', 'catatan', 'Bentuk'],
      ['unknown-column', 'salah', 'Target Ideal'],
    ]);
  });

  it('an unknown heading is told in each table, with what stands below it', () => {
    const below = [...HEADINGS, 'Warna'];
    const page = find(
      below,
      ['1', 'S', 'I', '5', 'a'],
      [...HEADINGS, 'Warna', 'Keterangan'],
      ['1', 'S', 'J', '5', 'b', 'c'],
    );
    expect(page.codes).toEqual([
      ['unknown-column', 'baris', 0, 'kolom', 4],
      ['unknown-column', 'baris', 2, 'kolom', 4],
    ]);
  });

  it('a sub-heading that is not known is reported once, and has no period', () => {
    const page = find(
      [...HEADINGS, '←Target'],
      ['↑No', '↑Sasaran', '↑Indikator', 'Optimis', '2026'],
      ['1', 'S', 'I', '5', '6'],
      ['2', '', 'J', '7', '8'],
    );
    expect(page.records[0]?.slice(4)).toEqual(['unknown: 5', 'target: 6']);
    expect(page.codes).toEqual([['unknown-period', 'baris', 0, 'kolom', 3]]);
  });

  it('headings again begin a table again; the same unknown heading is said once', () => {
    const headings = ['No', 'Indikator', 'Warna'];
    const page = find(headings, ['1', 'I', 'a'], headings, ['2', 'J', 'b'], ['No', 'Indikator', 'Bentuk']);
    expect(page.headers).toBe(3);
    expect(page.records.map(([row]) => row)).toEqual([2, 4]);
    expect(page.codes).toEqual([
      ['unknown-column', 'baris', 0, 'kolom', 2],
      ['unknown-column', 'baris', 4, 'kolom', 2],
    ]);
  });

  it('the numbers of columns are no record', () => {
    expect(find(HEADINGS, ['(1)', '(2)', '(3)', '(4)'], ['1', 'S', 'I', '5']).records).toHaveLength(1);
  });

  it('a numbered line between rows is a group; other lines are outside', () => {
    const page = find(HEADINGS, ['1', 'S', 'I', '5'], 'A. KELOMPOK', ['2', 'T', 'J', '6'], 'sekadar teks');
    expect(page.records[1]).toEqual([3, 'kode: A. KELOMPOK']);
    expect(page.outside).toEqual(['sekadar teks'.length]);
    const group = (line: string) =>
      find(HEADINGS, ['1', 'S', 'I', '5'], line, ['2', 'T', 'J', '6']).records[1];
    for (const line of ['IV. Umum', 'B) Umum', '12.Umum', 'X Umum'.replace(' ', '. ')])
      expect(group(line)).toEqual([3, `kode: ${line}`]);
    for (const line of ['sekadar. Teks', 'A Umum', '123. Umum', 'A. 5', `A. ${'u'.repeat(200)}`])
      expect(group(line)).toEqual([4, 'kode: 2', 'sasaran: T', 'indikator: J', 'target: 6']);
  });

  it('behind an empty row, a row without leading cells ends the table', () => {
    const page = find(
      HEADINGS,
      ['1', 'S', 'I', '5'],
      ['', '', '', ''],
      ['', '', '', 'Tapin, 2 Januari'],
      ['2', 'T', 'J', '6'],
    );
    expect(page.records.map(([row]) => row)).toEqual([2, 5]);
    expect(page.outside).toEqual([16]);
  });

  it('a signature ends it until the next headings', () => {
    const page = find(
      HEADINGS,
      ['1', 'S', 'I', '5'],
      ['', '', '', 'Kepala Dinas'],
      ['2', 'T', 'J', '6'],
      HEADINGS,
      ['3', 'U', 'K', '7'],
    );
    expect(page.records.map(([row]) => row)).toEqual([2, 6]);
    expect(page.outside).toHaveLength(2);
  });

  it('the office and the name above a signature are left out with it', () => {
    const page = find(
      HEADINGS,
      ['1', 'S', 'I', '5'],
      ['', '', 'Kepala Dinas Contoh', ''],
      ['', '', 'Fulan', ''],
      ['', '', 'NIP 00000000 000000 0 000', ''],
    );
    expect(page.records.map(([row]) => row)).toEqual([2]);
    expect(page.outside).toEqual([5, 19, 25]);
  });

  it('below "Keterangan:" rows of a number and a text are notes', () => {
    const page = find(
      HEADINGS,
      ['1', 'S', 'I', '5'],
      ['Keterangan:', '', '', ''],
      ['1)', 'Data sementara', '', ''],
      ['**', 'Belum diaudit', '', ''],
      ['2', '', 'J', '6'],
    );
    expect(page.records.map(([row]) => row)).toEqual([2, 6]);
  });

  it('digits shaped like a NIP are covered and noted', () => {
    const page = find(HEADINGS, ['1', 'S', 'I 000000000000000000', '5']);
    expect(page.records[0]?.[3]).toBe('indikator: I ******************');
    expect(page.codes).toEqual([['masked', 'baris', 1, 'kolom', 2]]);
  });

  it('without headings everything stands above', () => {
    expect(find(['a', 'b'], 'c')).toEqual({
      records: [],
      above: ['a b', 'c'],
      headers: 0,
      outside: [],
      others: [],
      codes: [],
    });
  });
});

it('hasTable', () => {
  expect(hasTable(rowsOf('Judul', HEADINGS))).toBe(true);
  expect(hasTable(rowsOf('Judul', ['a', 'b']))).toBe(false);
  expect(hasTable([])).toBe(false);
});

describe('a table with too many indicators', () => {
  const rows = rowsOf(
    ['No', 'Indikator', 'Target'],
    ...['Jumlah guru', 'Jumlah siswa', 'Jumlah kelas'].map((nama, i) => [`${i + 1}`, nama, '5']),
    ['', 'sekolah', ''],
  );

  it('is told of before anything is made of it', () => {
    const page = findRecords(rows, new Findings(), undefined, 2);
    expect({ ...page, headers: page.headers.length }).toEqual({
      ...{ records: [], above: [], headers: 1, outside: [], scales: [], isTooMany: true },
      others: new Map(),
    });
  });

  it('has as many as are certain', () => {
    const page = findRecords(rows, new Findings(), undefined, 3);
    expect([page.isTooMany, page.records.length]).toEqual([false, 4]);
  });
});

it('a line that names a sasaran stands outside where a column names them', () => {
  for (const heading of ['Sasaran', 'Sasaran/Indikator']) {
    const page = find(
      'Sasaran 1: Layanan merata',
      ['No', heading, 'Indikator', 'Target'],
      ['1', 'S', 'I', '5'],
    );
    expect(page.above).toEqual(['Sasaran 1: Layanan merata']);
  }
});

it('the number of a page does not part a table', () => {
  for (const mark of [['Halaman 2 dari 3', '', '', ''], '(lanjutan)'] as const) {
    const page = find(HEADINGS, ['1', 'S', 'I', '5'], mark, ['', '', '', '6']);
    expect(page.records.map(([row]) => row)).toEqual([2, 4]);
    expect(page.outside).toHaveLength(1);
  }
});

it('a further table of three columns is not asked about', () => {
  const findings = new Findings();
  const own = rowsOf(['No', 'Indikator', 'Target'], ['1', 'I', '80']);
  const other = { number: 3, table: 2, cells: [{ text: '2' }, { text: 'J' }, { text: '6' }] };
  findRecords([...own, other], findings);
  expect(findings.issues).toEqual([]);
});

it('names five headings of another table, where it stands first', () => {
  const own = [HEADINGS, ['1', 'S', 'I', '80']];
  const other = ['No', 'Program', 'Anggaran', 'Lokasi', 'Jadwal', 'Volume', 'Output'];
  expect(find(...own, other, ['1'], ...own, other, ['1']).others).toEqual([
    ['No, Program, Anggaran, Lokasi, Jadwal', 3],
  ]);
});

it('a title between tables says no year of a baseline or of the end of a plan, nor of headings with their own', () => {
  const periodsBelow = (title: string, ...headings: readonly string[]) => {
    const rows = rowsOf(HEADINGS, ['1', 'S', 'I', '80'], ['', '', '', ''], title, [
      'No',
      'Indikator',
      ...headings,
    ]);
    return findRecords(rows, new Findings()).headers.at(-1)?.headings.slice(2);
  };
  expect(
    periodsBelow('TAHUN 2027', 'Kondisi Awal', 'Kondisi Akhir', 'Target 2026', 'Target', 'TW I'),
  ).toEqual([
    { jenis: 'kondisiAwal' },
    { jenis: 'finalTarget' },
    { jenis: 'target', periode: '2026' },
    { jenis: 'target', periode: '2027' },
    { jenis: 'target', periode: '2027-T1' },
  ]);
  expect(periodsBelow('RENSTRA 2025-2029', 'Target', 'TW I', 'Semester I', 'Januari')).toEqual([
    { jenis: 'target', periode: '2025-2029' },
    ...[{ jenis: 'unknown' }, { jenis: 'unknown' }, { jenis: 'unknown' }],
  ]);
  const long = `PERJANJIAN KINERJA ${'DINAS CONTOH '.repeat(12)}`;
  expect(periodsBelow(`${long.slice(0, 140)}TAHUN 2027`, 'Target')).toEqual([
    { jenis: 'target', periode: '2027' },
  ]);
  expect(periodsBelow(`${long.slice(0, 141)}TAHUN 2027`, 'Target')).toEqual([{ jenis: 'target' }]);
});

it('of two columns with the same heading one is told of, and a misprint once in a document', () => {
  const headings = ['No', 'Indikator', 'Satuann', 'Warna', 'Warna'];
  const page = find(
    headings,
    ['1', 'I', 'orang', 'merah', 'biru'],
    [...headings, 'Target'],
    ['2', 'J', 'unit', 'putih', 'hitam', '5'],
  );
  expect(page.codes).toEqual([
    ['misspelled-heading', 'baris', 0, 'kolom', 2],
    ['unknown-column', 'baris', 0, 'kolom', 3],
    ['unknown-column', 'baris', 2, 'kolom', 3],
  ]);
});

it('a note that stands beside other cells is a record', () => {
  const page = find(
    HEADINGS,
    ['1', 'S', 'I', '5'],
    ['2', 'T', 'Catatan: layanan', '6'],
    ['Catatan: x', '', 'J', '7'],
  );
  expect(page.records.map(([row]) => row)).toEqual([2, 3, 4]);
});
