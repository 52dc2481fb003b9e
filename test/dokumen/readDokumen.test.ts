import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulaToText, type Indikator } from 'indikator';
import { type FormatTabel, type PilihanBaca, readDokumen } from 'indikator/dokumen';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';

const fixture = (file: string) => readFileSync(join(root, 'test/fixtures/tabel', file), 'utf8');

const KEPALA = 'INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2026';

/** A table below a title, cell by cell. */
const tsv = (...rows: readonly (readonly string[])[]) =>
  [KEPALA, '', ...rows.map((row) => row.join('\t'))].join('\n');

const read = (text: string, format: FormatTabel = 'tsv', pilihan: Omit<PilihanBaca, 'format'> = {}) => {
  const { dokumen, issues } = readDokumen(text, { format, ...pilihan });
  const indikator: readonly Indikator[] = (dokumen?.sasaran ?? []).flatMap((satu) => satu.indikator);
  return { dokumen, issues, indikator, codes: issues.map(({ code }) => code) };
};

describe('tables of the structure of the source documents', () => {
  it('one level: repeated headings, embedded paragraphs, a signature below', () => {
    const { dokumen, indikator, issues } = read(fixture('satu-tingkat.tsv'));
    expect(dokumen?.judul).toBe('INDIKATOR KINERJA UTAMA DINAS PERPUSTAKAAN KABUPATEN CONTOH TAHUN 2024');
    expect(dokumen?.instansi.nama).toBe('Dinas Perpustakaan Kabupaten Contoh');
    expect(dokumen?.tahun).toBe(2024);
    expect(dokumen?.sasaran.map(({ uraian, tingkat, induk }) => [uraian, tingkat, induk])).toEqual([
      ['Meningkatnya Kegemaran Membaca', 'perangkat-daerah', undefined],
      ['Meningkatnya Mutu Koleksi', 'perangkat-daerah', undefined],
      ['Meningkatnya Peran Taman Baca', 'perangkat-daerah', undefined],
    ]);
    expect(indikator.map(({ kode, satuan }) => [kode, satuan])).toEqual([
      ['1', 'Persen'],
      ['2', 'Persen'],
      ['3', 'Persen'],
    ]);
    expect(indikator.map(formulaToText)).toEqual([
      'Jumlah warga anggota / Jumlah warga keseluruhan x 100 %',
      'Jumlah warga peminjam koleksi baru / Jumlah warga keseluruhan x 100 %',
      'Jumlah taman baca aktif / Jumlah taman baca keseluruhan x 100 %',
    ]);
    const [first, second] = indikator;
    expect(Object.keys(first?.variabel ?? {})[1]).toBe(Object.keys(second?.variabel ?? {})[1]);
    expect(first?.caraPerhitungan).toBe(
      'Anggota adalah warga yang terdaftar. Makin banyak anggota, makin luas layanan.',
    );
    expect(first?.penanggungJawab).toEqual([{ nama: 'Bidang Layanan', tingkat: 'bidang' }]);
    expect(issues.map(({ code, fakta }) => [code, fakta.baris])).toEqual([['text-outside', 4]]);
    expect(JSON.stringify({ dokumen, issues })).not.toMatch(/RAHASIA|1970|Pembina Utama/);
  });

  it('two levels: groups, a continuation row, a numbered list in a cell, a grade with its number', () => {
    const { dokumen, indikator, issues } = read(fixture('dua-tingkat.tsv'));
    expect(dokumen?.judul).toBe('INDIKATOR KINERJA UTAMA (IKU) DINAS PERHUBUNGAN SETINGKAT IMPACT');
    expect(dokumen?.instansi.nama).toBe('Dinas Perhubungan Kabupaten Contoh Jaya');
    expect([dokumen?.tahun, dokumen?.tingkat]).toEqual([2023, 'impact']);
    expect(
      dokumen?.sasaran.map(({ tingkat, induk, kelompok }) => [tingkat, induk !== undefined, kelompok]),
    ).toEqual([
      ['daerah', false, undefined],
      ['perangkat-daerah', true, '1. PREDIKAT LAYANAN PERANGAKAT DAERAH'],
      ['daerah', false, undefined],
      ['perangkat-daerah', true, '2. CAKUPAN LAYANAN ANGKUTAN'],
    ]);
    const [mutu, angkutan] = indikator;
    expect(mutu?.formula.jenis).toBe('hitungan');
    expect(mutu?.target).toEqual([
      { jenis: 'angka', periode: '2023', nilai: '78', predikat: 'BB', asli: '78 (BB)' },
    ]);
    expect(angkutan && formulaToText(angkutan)).toBe(
      '"Jumlah desa (kampung) yang terlayani angkutan" / "Jumlah seluruh desa (kampung) yang harus dilayani" x 100 %',
    );
    expect(angkutan?.sumberData?.map(({ nama }) => nama)).toEqual([
      'RENSTRA OPD',
      'Sistem Data Angkutan (SDA) Generasi (G2)',
      'Laporan Program/Kegiatan',
    ]);
    expect(angkutan?.caraPerhitungan).toContain('dibagi dengan jumlah seluruh desa');
    expect(issues.filter(({ code }) => code !== 'text-outside')).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    ['IKU', 'Sat', 'Rumus'],
    ['Nama IKU', 'SATUAN', 'Cara Menghitung'],
    ['Indikator Sasaran', 'Satuan', 'Definisi / Rumus'],
    ['Indikator Kinerja\nUtama', 'Satuan', 'Formula/Sumber Data'],
  ])('%s, %s, %s', (iku, satuan, rumus) => {
    const rows = [
      ['No', 'Sasaran', iku.includes('\n') ? `"${iku}"` : iku, satuan, rumus],
      ['1', 'S', 'I', 'orang', 'A / B x 100'],
    ];
    const { indikator, codes } = read(tsv(...rows));
    expect(indikator.map((satu) => [satu.nama, satu.satuan, satu.formula.jenis])).toEqual([
      ['I', 'orang', 'rasio'],
    ]);
    expect(codes).toEqual([]);
  });

  it('with misprints are read, and said so', () => {
    const { indikator, issues } = read(
      tsv(
        ['No', 'Sasaran', 'INDIKATOR KINREJA UTAMA', 'SATAUN', 'FORMULSI'],
        ['1', 'S', 'I', 'orang', 'A / B x 100'],
      ),
    );
    expect(indikator.map((satu) => [satu.nama, satu.satuan, satu.formula.jenis])).toEqual([
      ['I', 'orang', 'rasio'],
    ]);
    expect(issues.map(({ code, tingkat, fakta }) => [code, tingkat, fakta.dibaca])).toEqual([
      ['misspelled-heading', 'catatan', 'indikator'],
      ['misspelled-heading', 'catatan', 'satuan'],
      ['misspelled-heading', 'catatan', 'formula'],
    ]);
  });

  it('years and quarters below one merged heading, and the row of numbers under them', () => {
    const text = tsv(
      [
        'No',
        'Sasaran',
        'Indikator',
        'Satuan',
        'Kondisi Awal 2020',
        'Target',
        '',
        '',
        'Target Triwulan I 2026',
      ],
      ['', '', '', '', '', '2024', '2025', '2026', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
      ['1', 'S', 'I', '%', '71,5', '80', '85,00', '>90', '20'],
    );
    const { dokumen, indikator, codes } = read(text);
    expect(dokumen?.tahun).toBe(2026);
    expect(indikator[0]?.kondisiAwal).toEqual([{ periode: '2020', nilai: '71.5' }]);
    expect(indikator[0]?.target?.map(({ periode, asli }) => [periode, asli])).toEqual([
      ['2024', '80'],
      ['2025', '85,00'],
      ['2026', '>90'],
      ['2026-T1', '20'],
    ]);
    expect(codes).toEqual([]);
  });

  it('a column that is not known is reported once, and kept', () => {
    const { indikator, codes, issues } = read(
      tsv(['No', 'Indikator', 'Satuan', 'Warna'], ['1', 'I', '%', 'biru'], ['2', 'J', '%', 'hijau']),
    );
    expect(codes).toEqual(['unknown-column', 'assumed']);
    expect(issues.map(({ path }) => path)).toContainEqual(['baris', 2, 'kolom', 3]);
    expect(indikator.map((one) => one.caraPerhitungan)).toEqual(['Warna: biru', 'Warna: hijau']);
  });

  it('cells below no heading are told once, at their column, and kept', () => {
    const { indikator, issues } = read(
      tsv(
        ['No', 'Indikator', 'Satuan', '', 'Sumber Data'],
        ['1', 'I', '%', 'biru', 'D'],
        ['2', 'J', '%', 'hijau', 'D'],
      ),
    );
    expect(issues.filter(({ tingkat }) => tingkat === 'salah').map(({ message }) => message)).toEqual([
      'kolom 4, baris 3: kolom ini berisi tetapi tidak berjudul; isi sel-selnya disimpan di cara perhitungan',
    ]);
    expect(indikator.map((one) => one.caraPerhitungan)).toEqual(['biru', 'hijau']);
  });
});

describe('cards', () => {
  it('are those of a manual as ministries write it, of whose rows few say what is computed', () => {
    const { indikator, issues } = read(
      tsv(
        ['Perspektif', 'Pemangku kepentingan'],
        ['Sasaran Strategis', 'Layanan terwujud'],
        ['IKU', 'Persentase layanan'],
        ['Deskripsi Sasaran Strategis', 'Layanan yang diberikan'],
        ['Formula', 'Layanan selesai / Layanan x 100%'],
        ['Satuan Pengukuran', 'Persen'],
        ['Jenis Aspek Target', 'Kuantitas'],
        ['Tingkat Kendali IKU', '( ) High (x) Moderate'],
        ['Tingkat Validitas IKU', '(x) Exact ( ) Proxy'],
        ['Unit/Pihak Penanggung Jawab IKU', 'Sekretariat'],
        ['Unit/Pihak Penyedia Data', 'Bidang Data'],
        ['Sumber Data', 'Aplikasi'],
        ['Jenis Cascading IKU', 'Langsung'],
        ['Metode Cascading', 'Direct'],
        ['Jenis Konsolidasi Periode', 'Take last known'],
        ['Jenis Konsolidasi Lokasi', 'Sum'],
        ['Polarisasi Indikator Kinerja', '(x) Maximize ( ) Minimize'],
        ['Periode Pelaporan', 'Triwulanan'],
        ['Target Tahun 2026', '85%'],
      ),
    );
    expect(issues).toEqual([]);
    expect(indikator).toMatchObject([
      {
        nama: 'Persentase layanan',
        satuan: 'Persen',
        polaritas: 'naik',
        target: [{ periode: '2026', nilai: '85' }],
        penanggungJawab: [{ nama: 'Sekretariat' }],
        sumberData: [{ nama: 'Aplikasi' }],
      },
    ]);
  });

  it('have labels left and values right; each is an indicator, with the levels of its sasaran', () => {
    const cardOf = (nama: string, target: string) =>
      tsv(
        ['Tujuan', 'T'],
        ['Sasaran', 'S'],
        ['Nama IKU', nama],
        ['Satuan', 'Persen'],
        ['Target 2026', target],
        ['Penanggung Jawab', 'Bidang'],
      );
    const { dokumen, indikator, codes } = read(`${cardOf('I', '80')}\n\n${cardOf('J', '90')}`);
    expect(dokumen?.sasaran.map(({ uraian, tingkat }) => [uraian, tingkat])).toEqual([
      ['T', 'tujuan'],
      ['S', 'perangkat-daerah'],
    ]);
    expect(indikator.map(({ nama, target }) => [nama, target?.[0]?.asli])).toEqual([
      ['I', '80'],
      ['J', '90'],
    ]);
    expect(indikator[1]?.penanggungJawab).toMatchObject([{ nama: 'Bidang' }]);
    // The title of the second page.
    expect(codes).toEqual(['text-outside']);
  });
});

it('targets of a year and of its quarters in two tables are those of one indicator', () => {
  const ofYear = tsv(['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2026'], ['1', 'S', 'I', '%', '80']);
  const ofQuarters = tsv(
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['1', 'S', 'I', '%', '20', '40', '60', '80'],
  );
  const { indikator } = read(`${ofYear}\n\n${ofQuarters}`);
  expect(indikator.map(({ target }) => target?.map(({ periode, asli }) => `${periode} ${asli}`))).toEqual([
    ['2026 80', '2026-T1 20', '2026-T2 40', '2026-T3 60', '2026-T4 80'],
  ]);
  expect(indikator[0]?.target?.[4]?.kumulatif).toBe(true);
});

describe('rows', () => {
  const judul = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Formulasi', 'Sumber Data'];

  it('[W7] an empty sasaran is the one above; a number on its first row alone is that of the sasaran', () => {
    const { dokumen, codes } = read(
      tsv(
        judul,
        ['1', 'S1', 'A', 'orang', '5', 'P / Q', ''],
        ['', '', 'B', 'orang', '6', 'P / R', ''],
        ['2', 'S2', 'C', 'unit', '7', 'P / S', ''],
      ),
    );
    expect(
      dokumen?.sasaran.map(({ kode, indikator }) => [kode, indikator.map(({ kode: k, nama }) => [k, nama])]),
    ).toEqual([
      [
        '1',
        [
          [undefined, 'A'],
          [undefined, 'B'],
        ],
      ],
      ['2', [[undefined, 'C']]],
    ]);
    expect(codes).toEqual([]);
  });

  it('an indicator below one with a formula, itself without, is a reported value, and said to be', () => {
    const { indikator, codes } = read(
      tsv(judul, ['1', 'S', 'A', 'x', '5', 'P / Q x 100', ''], ['2', '', 'B', 'x', '6', '', '']),
    );
    expect(indikator[1]?.formula).toEqual({ jenis: 'hitungan', ekspresi: 'b' });
    expect(codes).toEqual(['formula-above']);
  });

  it('a cell that packs indicators, units and targets line by line', () => {
    const { indikator, codes } = read(
      tsv(judul, ['1', 'S', '"1. A\n2. B"', '"orang\nunit"', '"80\n90,5"', 'P / Q', '"1. X\n2. Y"']),
    );
    expect(indikator.map(({ nama, satuan, target }) => [nama, satuan, target?.[0]?.asli])).toEqual([
      ['A', 'orang', '80'],
      ['B', 'unit', '90,5'],
    ]);
    expect(indikator.map(formulaToText)).toEqual(['P / Q', 'P / Q']);
    expect(indikator.map(({ sumberData }) => sumberData?.length)).toEqual([2, 2]);
    expect(codes).toEqual([]);
  });

  it('and one whose counts differ is reported, not split', () => {
    const { indikator, issues } = read(
      tsv(judul, ['1', 'S', '"1. A\n2. B"', 'orang', '"80\n90\n95"', 'P / Q', '']),
    );
    expect(indikator.map(({ nama }) => nama)).toEqual(['1. A 2. B']);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['packed-mismatch', ['baris', 3, 'kolom', 4]],
    ]);
    expect(indikator[0]?.caraPerhitungan).toBe('Target: 80 90 95');
  });

  it('a series under an indicator is named after it', () => {
    const { indikator, codes } = read(
      tsv(
        judul,
        ['1', 'S', 'Warga terlayani:', 'orang', '', '', ''],
        ['', '', 'a. anak', '', '50', '', ''],
        ['', '', 'b. lansia', 'jiwa', '60', '', ''],
      ),
    );
    expect(indikator.map(({ nama, satuan, target }) => [nama, satuan, target?.[0]?.asli])).toEqual([
      ['Warga terlayani: a. anak', 'orang', '50'],
      ['Warga terlayani: b. lansia', 'jiwa', '60'],
    ]);
    expect(codes).toEqual([]);
  });

  it('digits shaped like a NIP are covered', () => {
    const { issues, indikator, codes } = read(
      tsv(judul, [
        '1',
        'S',
        'A',
        'x',
        '5',
        'P / Q',
        'Arsip NIP 197001011995031001 dan 19700101 199503 1 001',
      ]),
    );
    expect(codes).toEqual(['masked']);
    expect(indikator[0]?.sumberData?.[0]?.nama).toBe(
      'Arsip NIP ****************** dan ******** ****** * ***',
    );
    expect(JSON.stringify(issues)).not.toContain('1970');
  });

  it('also in the headings above the table', () => {
    const kepala = KEPALA.replace('DINAS', '19700101 199503 1 001 DINAS');
    const { dokumen } = read(`${kepala}\n\nNo\tSasaran\tIndikator\n1\tS\tI`);
    expect(dokumen?.judul).toBe('INDIKATOR KINERJA UTAMA ******** ****** * *** DINAS CONTOH TAHUN 2026');
    expect(JSON.stringify(dokumen)).not.toContain('1970');
  });

  it('also where a heading has so many digits that its cut form has the shape', () => {
    const judul = `PENJELASAN/FORMULASI P${'9'.repeat(50)}`;
    const { issues } = readDokumen(`NO\tINDIKATOR KINERJA UTAMA\t${judul}\n1\tLansia terlayani\tteks\n`, {
      format: 'tsv',
    });
    expect(issues.map(({ code }) => code)).toContain('unknown-column');
    expect(JSON.stringify(issues)).not.toMatch(/\d{18}/);
  });

  it('also where a line break stands in them', () => {
    const { indikator, issues } = read(
      tsv(judul, ['1', 'S', '"A 19700101\n199503 1 001"', 'x', '5', 'P / Q', '']),
    );
    expect(JSON.stringify([indikator, issues])).not.toContain('1970');
  });

  it('[W9] what cannot be read is located, and its text kept', () => {
    const { indikator, issues } = read(tsv(judul, ['1', 'S', 'A', 'x', '1.500', 'ln(P) / Q x 100', '']));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['not-rational', ['baris', 3, 'kolom', 5, 0]],
      ['ambiguous-number', ['baris', 3, 'kolom', 4, 0]],
    ]);
    expect(indikator[0]?.caraPerhitungan).toBe('ln(P) / Q x 100\nTarget: 1.500');
    const [id] = read(tsv(judul, ['1', 'S', 'A', 'x', '1.500', '', '']), 'tsv', { locale: 'id' }).indikator;
    expect(id?.target?.[0]).toEqual({ jenis: 'angka', periode: '2026', nilai: '1500', asli: '1.500' });
  });

  it('a signature below the table is no part of it, in whatever column it stands', () => {
    const rows = [
      ['1', 'S', 'A', 'x', '5', 'P / Q', 'Data'],
      ['', '', '', '', '', '', ''],
      ['', '', '', '', '', '', 'Contoh, 2 Januari 2026'],
      ['', '', '', '', '', 'Kepala Dinas', ''],
      ['', 'RAHASIA', '', '', '', '', ''],
      ['', '', '', '', '', 'RAHASIA BERNAMA', ''],
      ['', '', '', '', '', 'NIP 197001011995031001', ''],
    ];
    for (const [text, format] of [
      [tsv(judul, ...rows), 'tsv'],
      [[KEPALA, judul.join(';'), ...rows.map((row) => row.join(';'))].join('\r\n'), 'csv'],
      [
        `<p>${KEPALA}</p><table>${[judul, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
        'html',
      ],
    ] as const) {
      const { dokumen, issues, codes } = read(text, format);
      expect(JSON.stringify({ dokumen, issues })).not.toMatch(/RAHASIA|1970|Januari/);
      expect(codes).toEqual(['text-outside']);
      expect(issues[0]?.fakta.baris).toBe(5);
    }
  });

  it('[W8] a table without a title or an agency says what was taken instead, and no year is made up', () => {
    const { dokumen, issues, indikator } = read('No\tSasaran\tIndikator\tTarget\n1\tS\tI\t94,33');
    expect([dokumen?.tahun, dokumen?.judul, dokumen?.instansi.nama]).toEqual([
      undefined,
      'Indikator Kinerja Utama',
      'Instansi tidak disebut',
    ]);
    expect(issues.map(({ code, fakta }) => [code, fakta.apa])).toEqual([
      ['missing-year', undefined],
      ['assumed', 'satuan'],
      ['assumed', 'instansi'],
      ['assumed', 'judul'],
    ]);
    expect(indikator[0]?.target).toBe(undefined);
    expect(indikator[0]?.caraPerhitungan).toBe('Target: 94,33');
  });
});

describe('formats', () => {
  const headings = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Formulasi'];
  const lines = ['Jumlah A x 100 %', '--------', 'Jumlah B'];
  const cells = (mark: string) => ['1', 'S', 'Persentase A', 'Persen', lines.join(mark)];
  const title = 'IKU DINAS CONTOH TAHUN 2026';

  it.each([
    ['tsv', `${title}\n${headings.join('\t')}\n${cells('\n').slice(0, 4).join('\t')}\t"${cells('\n')[4]}"`],
    ['csv', `${title}\n${headings.join(';')}\n${cells('\n').slice(0, 4).join(';')};"${cells('\n')[4]}"`],
    [
      'markdown',
      `${title}\n\n| ${headings.join(' | ')} |\n|${'---|'.repeat(5)}\n| ${cells('<br>').join(' | ')} |`,
    ],
    [
      'html',
      `<p>${title}</p><table><tr><th>${headings.join('<th>')}</tr><tr><td>${cells('<br>').join('<td>')}</tr></table>`,
    ],
    [
      'html',
      `<p>${title}</p><table><tr><th>${headings.join('<th>')}</tr><tr><td>${cells('<br>')
        .join('<td>')
        .replace('Jumlah A', '<u>Jumlah A</u>')
        .replace('--------<br>', '')}</tr></table>`,
    ],
  ] as const)('[W20] a fraction on several lines of a cell: %s', (format, text) => {
    const { dokumen, issues } = readDokumen(text, { format });
    const [indikator] = dokumen?.sasaran[0]?.indikator ?? [];
    expect(issues).toEqual([]);
    expect(indikator?.formula).toEqual({
      jenis: 'rasio',
      pembilang: 'jumlahA',
      penyebut: 'jumlahB',
      pengali: '100',
    });
    expect(indikator?.caraPerhitungan).toBe(undefined);
  });

  it('semicolon CSV with a byte order mark, quotes and line breaks', () => {
    const text = `\ufeffIKU DINAS CONTOH TAHUN 2026;;;\r\n;;;\r\nNo;Sasaran;Indikator;Target\r\n1;"S; satu";"I ""dua""\r\nbaris";94,33\r\n`;
    const { dokumen, indikator, codes } = read(text, 'csv');
    expect(dokumen?.sasaran[0]?.uraian).toBe('S; satu');
    expect(indikator[0]?.nama).toBe('I "dua" baris');
    expect(indikator[0]?.target?.[0]?.asli).toBe('94,33');
    expect(codes).toEqual(['assumed']);
  });

  it('comma CSV', () => {
    const { indikator } = read('IKU DINAS CONTOH 2026\nNo,Sasaran,Indikator,Target\n1,S,I,"94,33"\n', 'csv');
    expect(indikator[0]?.target?.[0]?.asli).toBe('94,33');
  });

  it('Markdown', () => {
    const text = `**${KEPALA}**\n\n| No | Sasaran | Indikator | Target |\n|:--|---|---|--:|\n| 1 | S \\| T | I<br>J | 80 - 90% |`;
    const { dokumen, indikator, codes } = read(text, 'markdown');
    expect(dokumen?.sasaran[0]?.uraian).toBe('S | T');
    expect(indikator.map(({ nama, satuan, target }) => [nama, satuan, target?.[0]?.jenis])).toEqual([
      ['I J', 'Persen', 'rentang'],
    ]);
    expect(codes).toEqual([]);
  });

  it('HTML: merged cells, lists, entities, formulas in MathML', () => {
    const text = `<h1>${KEPALA}</h1><script>rahasia()</script>
      <table><tr><th rowspan=2>No</th><th rowspan=2>Sasaran</th><th rowspan=2>Indikator</th><th colspan=2>Target</th>
      <th rowspan=2>Rumus</th><th rowspan=2>Sumber Data</th></tr><tr><th>2025<th>2026</tr>
      <tr><td colspan=7><b>A. KELOMPOK PERTAMA</b></td></tr>
      <tr><td>1<td rowspan=2>S &amp; T<td>I<td>5<td>6<td rowspan=2><math><mfrac><mtext>P</mtext><mi>Q</mi></mfrac><mo>×</mo><mn>100</mn></math>
      <td><ol><li>satu<li>dua</ol></tr>
      <tr><td>2<td>J<td>7<td>8<td>tiga</table><p>lain`;
    const { dokumen, indikator, codes } = read(text, 'html');
    expect(dokumen?.sasaran.map(({ uraian, kelompok }) => [uraian, kelompok])).toEqual([
      ['S & T', 'A. KELOMPOK PERTAMA'],
    ]);
    expect(
      indikator.map(({ kode, nama, target }) => [
        kode,
        nama,
        target?.map(({ periode, asli }) => `${periode}: ${asli}`),
      ]),
    ).toEqual([
      ['1', 'I', ['2025: 5', '2026: 6']],
      ['2', 'J', ['2025: 7', '2026: 8']],
    ]);
    expect(indikator.map(formulaToText)).toEqual(['P / Q x 100', 'P / Q x 100']);
    expect(indikator.map(({ sumberData }) => sumberData?.map(({ nama }) => nama))).toEqual([
      ['satu', 'dua'],
      ['tiga'],
    ]);
    expect(codes).toEqual(['text-outside', 'assumed', 'assumed']);
  });
});

describe('[W10] limits', () => {
  const tooMuch: readonly (readonly [string, FormatTabel, () => string, string])[] = [
    ['a cell of 30,000 characters', 'markdown', () => `| a | ${'x'.repeat(30_000)} |`, 'too-long'],
    ['elements inside each other', 'html', () => '<b>'.repeat(100_000), 'too-deep'],
    ['a quote that is not closed', 'csv', () => 'a;"b\nc;d', 'bad-table'],
    ['no table', 'tsv', () => 'tanpa\ttabel', 'no-table'],
  ];

  it.each(tooMuch)('%s', (_, format, text, code) => {
    const { dokumen, issues } = readDokumen(text(), { format });
    expect([dokumen, issues.map((issue) => issue.code)]).toEqual([null, [code]]);
  });

  it('arguments that are none', () => {
    const codes = (text: unknown, pilihan: object): unknown =>
      readDokumen(text as never, pilihan as never).issues.map(({ code, path }) => [code, ...path]);
    expect(codes(5, { format: 'tsv' })).toEqual([['wrong-argument']]);
    expect(codes('', { format: 'docx' })).toEqual([['not-in-list', 'format']]);
    expect(codes('', { format: 'tsv', locale: 'fr' })).toEqual([['not-in-list', 'locale']]);
    expect(codes('', { format: 'tsv', tahun: 1 })).toEqual([['wrong-argument', 'tahun']]);
    expect(codes('', { format: 'tsv', judul: '' })).toEqual([['wrong-argument', 'judul']]);
    const expected = (pilihan: object): unknown =>
      readDokumen('', { format: 'tsv', ...pilihan } as never).issues.map(({ fakta }) => fakta);
    expect(expected({ locale: 'fr' })).toMatchObject([{ pilihan: 'id, en' }]);
    expect(expected({ judul: 5 })).toMatchObject([{ diharapkan: 'teks' }]);
    expect(expected({ instansi: ' ' })).toMatchObject([{ diharapkan: 'teks' }]);
    expect(expected({ judul: 'x'.repeat(20_001) })).toMatchObject([{ diharapkan: 'teks' }]);
    expect(expected({ tahun: 2026.5 })).toMatchObject([{ diharapkan: 'tahun' }]);
    expect(codes('', { format: 'tsv', tahun: 1e6 })).toEqual([['wrong-argument', 'tahun']]);
    for (const tahun of [1944, 3000, 2026.5])
      expect(codes('', { format: 'tsv', tahun })).toEqual([['wrong-argument', 'tahun']]);
    expect(codes('', { format: 'tsv', judul: 'j'.repeat(20_001) })).toEqual([['wrong-argument', 'judul']]);
    for (const said of [{ tahun: 1945 }, { tahun: 2999 }, { judul: 'j'.repeat(20_000) }])
      expect(codes('', { format: 'tsv', ...said })).toEqual(codes('', { format: 'tsv' }));
  });

  it('options with other names are never looked at, however many, and each that has a name once', () => {
    let reads = 0;
    const pilihan = {
      get format(): FormatTabel {
        reads += 1;
        return 'tsv';
      },
      get other(): never {
        throw new Error('never looked at');
      },
    };
    const { dokumen } = readDokumen(tsv(['No', 'Indikator', 'Target'], ['1', 'A', '5']), pilihan);
    expect(dokumen?.sasaran[0]?.indikator[0]?.nama).toBe('A');
    expect(reads).toBe(1);
  });

  it('options whose getters throw are an issue, and nothing is thrown', () => {
    const pilihan = Object.defineProperty({}, 'format', {
      enumerable: true,
      get: () => {
        throw new Error('getter');
      },
    });
    const { dokumen, issues } = readDokumen('x', pilihan as never);
    expect(dokumen).toBe(null);
    expect(issues).toMatchObject([{ code: 'unreadable', asal: 'argumen', path: [], tingkat: 'salah' }]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readDokumen('x', proxy as never).issues.map(({ code }) => code)).toEqual(['unreadable']);
    expect(readDokumen('x', null as never).issues.map(({ code }) => code)).toEqual(['not-in-list']);
  });
});

describe('[W30] values held against what stands around them', () => {
  const targets = (...rows: readonly (readonly string[])[]) => {
    const found = read(tsv(['No', 'Sasaran', 'Indikator', 'Satuan', 'Target'], ...rows));
    const values = found.indikator.map(({ target }) =>
      target?.map((one) => ('nilai' in one ? one.nilai : one)),
    );
    return { ...found, values };
  };

  it.each([
    ['jam', '2 hari'],
    ['Persen', '12 dokumen'],
    ['Orang', '75%'],
    ['Indeks', '80%'],
    ['km', '500 m'],
    ['per 100.000 KH', '7,3 per 1.000 KH'],
  ])('the unit %s does not have %s: the text is kept', (satuan, text) => {
    const { codes, values, indikator, issues } = targets(['1', 'S', 'A', satuan, text]);
    expect([codes, values]).toEqual([['other-unit'], [undefined]]);
    expect(indikator[0]?.caraPerhitungan).toBe(`Target: ${text}`);
    expect(issues[0]).toMatchObject({ tingkat: 'salah', path: ['baris', 3, 'kolom', 4] });
  });

  it.each([
    ['Persen', '80%', '80'],
    ['%', '80 prosen', '80'],
    ['Orang', '12 org', '12'],
    ['Orang', '120 jiwa', '120'],
    ['Dokumen/Laporan', '3 dokumen', '3'],
    ['per 1.000 KH', '7,3 per 1.000 kelahiran hidup', '7.3'],
  ])('the unit %s has %s', (satuan, text, nilai) => {
    expect(targets(['1', 'S', 'A', satuan, text])).toMatchObject({ codes: [], values: [[nilai]] });
  });

  it('a percentage whose formula is not times 100 is reported at the formula', () => {
    const { issues } = read(
      tsv(
        ['No', 'Sasaran', 'Indikator', 'Satuan', 'Rumus'],
        ['1', 'S', 'A', 'Persen', 'P / Q'],
        ['2', 'S', 'B', 'Indeks', 'R / T'],
      ),
    );
    expect(issues).toMatchObject([{ code: 'other-unit', tingkat: 'salah', path: ['baris', 3, 'kolom', 4] }]);
  });

  it('sources of two columns are two', () => {
    const { indikator } = read(
      tsv(['No', 'Indikator', 'Sumber Data', 'Penyedia Data'], ['1', 'A', 'Aplikasi', 'Bidang Data']),
    );
    expect(indikator[0]?.sumberData).toEqual([{ nama: 'Aplikasi' }, { nama: 'Bidang Data' }]);
  });

  it('a cell that says "idem" has what stands above, one that says "N/A" has nothing', () => {
    const rows = [
      ['A', 'Bidang Contoh'],
      ['B', 'idem'],
      ['C', 'N/A'],
    ].map((cells, i) => [`${i + 1}`, 'S', ...cells]);
    const { indikator, codes } = read(tsv(['No', 'Sasaran', 'Indikator', 'Penanggung Jawab'], ...rows));
    const who = [{ nama: 'Bidang Contoh', tingkat: 'bidang' }];
    expect(indikator.map(({ penanggungJawab }) => penanggungJawab)).toEqual([who, who, undefined]);
    expect(codes).toEqual(['assumed', 'assumed', 'assumed']);
  });

  it('rows with a label and a target are the parts of the name above, with its unit', () => {
    const { indikator, codes } = targets(
      ['1', 'S', 'Angka Partisipasi Kasar', '%', ''],
      ['', '', 'SD/MI', '', '100,00'],
      ['', '', 'SMP/MTs', '', '97,00'],
    );
    expect(indikator.map(({ nama, satuan, rincian }) => [nama, satuan, rincian])).toEqual([
      ['Angka Partisipasi Kasar: SD/MI', '%', undefined],
      ['Angka Partisipasi Kasar: SMP/MTs', '%', undefined],
    ]);
    expect(codes).toEqual([]);
  });

  it('parts of an indicator with a target of its own say what they are parts of', () => {
    const { indikator } = targets(['1', 'S', 'Penduduk miskin', '%', '7'], ['', '', '- laki-laki', '', '6']);
    expect(indikator[1]).toMatchObject({
      satuan: '%',
      rincian: { dari: 'pendudukMiskin', label: 'laki-laki' },
    });
  });

  it('quarters that do not add up to the year, while the last equals it, are cumulative', () => {
    const header = [
      'No',
      'Sasaran',
      'Indikator',
      'Satuan',
      'Target 2026',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
    ];
    const { indikator, issues } = read(tsv(header, ['1', 'S', 'A', 'Persen', '90', '22', '45', '70', '90']));
    expect(indikator[0]?.target?.map(({ periode, kumulatif }) => [periode, kumulatif])).toEqual([
      ['2026', undefined],
      ...['2026-T1', '2026-T2', '2026-T3', '2026-T4'].map((periode) => [periode, true]),
    ]);
    expect(issues).toMatchObject([
      { code: 'part-targets', tingkat: 'catatan', path: ['baris', 3, 'kolom', 6] },
    ]);
  });

  it('no direction is made up: the name says what is usual, and that is noted', () => {
    const { indikator, issues } = targets(['1', 'S', 'Angka Kematian Ibu', 'per 100.000 KH', '7,3']);
    expect(indikator[0]?.polaritas).toBeUndefined();
    expect(issues.map(({ code, tingkat }) => [code, tingkat])).toEqual([['look-again', 'catatan']]);
  });

  it('the same indicator with two targets for one year is noted', () => {
    const { issues } = targets(['1', 'S', 'A', 'Orang', '5'], ['2', 'T', 'A', 'Orang', '6']);
    expect(issues).toMatchObject([{ code: 'look-again', path: ['baris', 4, 'kolom', 2] }]);
  });
});

it('a code in a merged cell is that of the sasaran beside it, not of one further down', () => {
  const html = `<table><tr><th>Kode Sasaran<th>Sasaran<th>Indikator<tr><td rowspan=2>K1<td>S1<td>I1<tr><td>S2
    <tr><td>K2<td>S2<td>I2</table>`;
  const { dokumen } = readDokumen(html, { format: 'html' });
  expect(dokumen?.sasaran.map(({ kode, uraian }) => [kode, uraian])).toEqual([
    ['K1', 'S1'],
    ['K2', 'S2'],
  ]);
});

describe('where tables begin and end, and what their headings say', () => {
  const kop = (title: string, ...rows: readonly string[]) => [title, ...rows].join('\n');
  const values = (list: readonly { readonly periode: string; readonly nilai?: string }[] = []) =>
    list.map(({ periode, nilai }) => `${periode}: ${nilai}`);
  const targets = (text: string, format: FormatTabel = 'tsv') =>
    read(text, format).indikator.map(({ nama, target }) => [
      nama,
      ...values(target?.flatMap((one) => (one.jenis === 'angka' ? [one] : []))),
    ]);
  const page = (title: string, ...tables: readonly string[]) =>
    `<p>${title}</p>${tables.map((one) => `<table>${one}</table>`).join('')}`;
  const COLUMNS = '<tr><th rowspan=2>No<th rowspan=2>Sasaran<th rowspan=2>Indikator<th rowspan=2>Satuan';

  it('a baseline under "Target" is none of the targets', () => {
    const { indikator, codes } = read(
      page(
        'IKU DINAS CONTOH TAHUN 2016',
        `${COLUMNS}<th colspan=3>Target</tr><tr><th>Baseline 2015<th>2016<th>2017</tr><tr><td>1<td>S<td>I<td>Persen<td>80%<td>83%<td>85%</tr>`,
      ),
      'html',
    );
    expect(values(indikator[0]?.kondisiAwal)).toEqual(['2015: 80']);
    expect(indikator[0]?.target?.map(({ periode }) => periode)).toEqual(['2016', '2017']);
    expect(codes).toEqual([]);
  });

  it('a projection is none of the targets either', () => {
    const { indikator } = read(
      kop(
        'IKU DINAS CONTOH TAHUN 2021',
        'No\tIndikator\tSatuan\tTarget 2021\tProyeksi 2022',
        '1\tI\tOrang\t1\t10',
      ),
    );
    expect(values(indikator[0]?.proyeksi)).toEqual(['2022: 10']);
    expect(indikator[0]?.target).toHaveLength(1);
  });

  it.each([
    ['Target Tahun ke-1\tTarget Tahun ke-2\tTarget Tahun ke-3'],
    ['Tahun 1\tTahun 2\tTahun 3'],
    ['Tahun I\tTahun II\tTahun III'],
    ['Target I\tTarget II\tTarget III'],
  ])('counted years: %j', (headings) => {
    const rows = [`No\tSasaran\tIndikator\tSatuan\t${headings}`, '1\tS\tI\tOrang\t204\t204\t210'];
    expect(targets(kop('RENSTRA DINAS CONTOH TAHUN 2021-2023', ...rows))).toEqual([
      ['I', '2021: 204', '2022: 204', '2023: 210'],
    ]);
    for (const years of ['2021', '2021-2025', '']) {
      const { indikator, codes } = read(kop(`RENSTRA DINAS CONTOH ${years}`, ...rows));
      expect(indikator[0]?.target).toBe(undefined);
      expect(indikator[0]?.caraPerhitungan).toMatch(/: 204\n.*: 204\n.*: 210$/);
      expect(codes.filter((code) => code === 'unknown-period')).toHaveLength(1);
    }
  });

  it('counted years below one heading', () => {
    const text = page(
      'RENSTRA DINAS CONTOH TAHUN 2021-2023',
      `${COLUMNS}<th colspan=3>Target</tr><tr><th>I<th>II<th>III</tr><tr><td>1<td>S<td>A<td>Orang<td>204<td>204<td>204</tr>`,
    );
    expect(targets(text, 'html')).toEqual([['A', '2021: 204', '2022: 204', '2023: 204']]);
  });

  it('two columns of indicators', () => {
    const text = kop(
      'RENSTRA DINAS CONTOH TAHUN 2026',
      'Tujuan\tIndikator Tujuan\tSasaran\tIndikator Sasaran\tSatuan\tTarget',
      'T\tAngka Harapan Hidup\tS\tAngka Kematian Ibu\tper 100.000 KH\t203,2',
    );
    expect(targets(text)).toEqual([['Angka Harapan Hidup'], ['Angka Kematian Ibu', '2026: 203.2']]);
    expect(read(text).dokumen?.sasaran.map(({ uraian, tingkat, induk }) => [uraian, tingkat, induk])).toEqual(
      [
        ['T', 'tujuan', undefined],
        ['S', 'perangkat-daerah', 't'],
      ],
    );
  });

  const PK = 'PERJANJIAN KINERJA DINAS CONTOH TAHUN 2026';

  it.each([
    ['<tr><th>No<th>Program<th>Anggaran (Rp)</tr><tr><td>1<td>Program X<td>827.924.000</tr>'],
    ['<tr><td>Program<td>Anggaran<td>Ket.<td></tr><tr><td>Program X<td>5.000<td>APBD<td></tr>'],
    ['<tr><td>Bupati<td>Kepala Dinas</tr><tr><td>NAMA<td>NAMA</tr>'],
  ])('another table: %s', (other) => {
    const own = '<tr><th>No<th>Sasaran<th>Indikator<th>Target</tr><tr><td>1<td>S<td>Persentase A<td>90%</tr>';
    for (const text of [page(PK, own, other), page(PK, own + other)]) {
      const { indikator, dokumen } = read(text, 'html');
      expect(indikator.map(({ nama }) => nama)).toEqual(['Persentase A']);
      expect([dokumen?.tahun, dokumen?.sasaran.length]).toEqual([2026, 1]);
    }
  });

  it('another table in text', () => {
    const own = ['No\tSasaran Strategis\tIndikator Kinerja\tTarget', '1\tS\tPersentase A\t90%'];
    const other = ['No\tProgram\tAnggaran\tKeterangan', '1\tProgram X\t827.924.000\tAPBD'];
    expect(targets(kop(PK, ...own, '', ...other))).toEqual([['Persentase A', '2026: 90']]);
    expect(targets(kop(PK, ...own, ...other))).toEqual([['Persentase A', '2026: 90']]);
  });

  it('a second table does not stand under the sasaran of the first', () => {
    const { dokumen } = read(
      kop(
        'IKU DINAS CONTOH TAHUN 2026',
        'No\tSasaran\tIndikator\tSatuan',
        '1\tS1\tA\tNilai',
        '',
        'No\tIndikator\tSatuan',
        '1\tB\tNilai',
      ),
    );
    expect(
      dokumen?.sasaran.map(({ uraian, indikator }) => [uraian, indikator.map(({ nama }) => nama)]),
    ).toEqual([
      ['S1', ['A']],
      ['Sasaran tidak disebut', ['B']],
    ]);
  });

  it('codes of sasaran and of indicators', () => {
    const { dokumen, indikator } = read(
      kop(
        'IKU DINAS CONTOH TAHUN 2026',
        'No\tKode\tSasaran\tKode Indikator\tIndikator\tSatuan',
        '1\t12.1.1\tS\t12.1.1.1\tA\tNilai',
      ),
    );
    expect([dokumen?.sasaran[0]?.kode, indikator[0]?.kode]).toEqual(['12.1.1', '12.1.1.1']);
  });

  it('a decimal comma that separates cells is reported', () => {
    const { indikator, issues } = read(
      kop('IKU DINAS CONTOH TAHUN 2026', 'No,Sasaran,Indikator,Satuan,Target', '1,S,A,%,94,33'),
      'csv',
    );
    expect(indikator[0]?.target).toBe(undefined);
    expect(issues.filter(({ tingkat }) => tingkat === 'salah').map(({ code }) => code)).toEqual([
      'not-understood',
      'not-understood',
    ]);
  });

  it('a column of sasaran and indicators, pairs of headings', () => {
    const { dokumen, indikator } = read(
      kop(
        'IKU DINAS CONTOH TAHUN 2026',
        'No\tSasaran/Indikator Kinerja\tSatuan\tFormulasi/Cara Pengukuran\tTarget Capaian Kinerja 2026\tUnit in Charge',
        '\tMeningkatnya pelayanan\t\t\t\t',
        '1\tPersentase A\t%\tA / B x 100 %\t90\tBidang Contoh',
      ),
    );
    expect(dokumen?.sasaran.map(({ uraian }) => uraian)).toEqual(['Meningkatnya pelayanan']);
    expect(indikator.map((one) => [one.nama, formulaToText(one), one.target?.length])).toEqual([
      ['Persentase A', 'A / B x 100 %', 1],
    ]);
    expect(indikator[0]?.penanggungJawab?.map(({ nama }) => nama)).toEqual(['Bidang Contoh']);
  });

  it('a second row of headings below one over several columns', () => {
    const { indikator, codes } = read(
      kop(
        'IKU DINAS CONTOH TAHUN 2026',
        'No\tSasaran\tIndikator\tPenjelasan\t\t\t',
        '\t\t\tAlasan\tFormulasi\tSumber Data\tKeterangan',
        '1\tS\tA\tPenting\tP / Q x 100 %\tBPS\t',
      ),
    );
    expect(indikator.map((one) => [one.alasan, formulaToText(one), one.sumberData])).toEqual([
      ['Penting', 'P / Q x 100 %', [{ nama: 'BPS' }]],
    ]);
    expect(codes).toEqual([]);
  });

  it('three rows of headings; money beside targets is kept as text', () => {
    const text = page(
      'RPJMD KABUPATEN CONTOH TAHUN 2021-2022',
      '<tr><th rowspan=3>Program<th rowspan=3>Indikator Kinerja Program (Outcome)<th rowspan=3>Satuan<th rowspan=3>Kondisi Kinerja Awal RPJMD (2020)<th colspan=4>Target Kinerja dan Kerangka Pendanaan</tr><tr><th colspan=2>2021<th colspan=2>2022</tr><tr><th>Target<th>Rp<th>Target<th>Rp</tr><tr><td>P<td>I<td>%<td>10<td>20<td>5000<td>30<td>6000</tr>',
    );
    expect(targets(text, 'html')).toEqual([['I', '2021: 20', '2022: 30']]);
    expect(values(read(text, 'html').indikator[0]?.kondisiAwal)).toEqual(['2020: 10']);
  });

  it('a number before a name', () => {
    const { indikator } = read(
      kop('IKU DINAS CONTOH TAHUN 2026', 'Sasaran\tIndikator\tTarget', 'S\t4 Persentase A\t90'),
    );
    expect(indikator.map(({ kode, nama, satuan }) => [kode, nama, satuan])).toEqual([
      ['4', 'Persentase A', 'Persen'],
    ]);
  });

  it('a heading over a number and a name, or over a name and its level', () => {
    const text = page(
      'IKU DINAS CONTOH TAHUN 2026',
      '<tr><th colspan=2>Sasaran<th colspan=2>Indikator<th>Satuan</tr><tr><td>1<td>S<td rowspan=2>APK<td>SD/MI<td>%</tr><tr><td><td><td>SMP/MTs<td>%</tr><tr><td>2<td>T<td>2.1<td>Angka putus sekolah<td>%</tr>',
    );
    const { dokumen } = read(text, 'html');
    expect(
      dokumen?.sasaran.map((one) => [
        one.kode,
        one.uraian,
        one.indikator.map(({ kode, nama }) => [kode, nama]),
      ]),
    ).toEqual([
      [
        '1',
        'S',
        [
          [undefined, 'APK: SD/MI'],
          [undefined, 'APK: SMP/MTs'],
        ],
      ],
      ['2', 'T', [['2.1', 'Angka putus sekolah']]],
    ]);
  });
});

describe('values of one indicator, as tables write them', () => {
  const kop = (...rows: readonly string[]) =>
    `IKU DINAS CONTOH TAHUN 2026\n\n${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}`;
  const page = (...rows: readonly string[]) =>
    `<p>IKU DINAS CONTOH TAHUN 2026</p><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const values = (text: string, format: FormatTabel = 'tsv') =>
    read(text, format).indikator.map(({ nama, satuan, target = [] }) => [
      nama,
      satuan,
      ...target.map((one) => `${one.periode}: ${'nilai' in one ? one.nilai : one.asli}`),
    ]);
  const errors = (text: string, format: FormatTabel = 'tsv') =>
    read(text, format).issues.flatMap(({ tingkat, path, fakta }) =>
      tingkat === 'salah' ? [[...path.slice(0, 4), fakta.sebab].join(' ')] : [],
    );

  it('a second unit is told and joins no unit; targets in two columns for one period are none', () => {
    const below = kop('No|Sasaran|Indikator|Satuan|Target', '1|S|Laporan|Dokumen|4', '|||Rp|25.000.000');
    expect(values(below)).toEqual([['Laporan', 'Dokumen', '2026: 4']]);
    expect(errors(below)).toEqual(['baris 4 kolom 3 satuan-ganda', 'baris 4 kolom 4 target-ganda']);
    const beside = kop('Sasaran|Indikator|Target|Satuan|Target|Satuan', 'S|Jalan|80|%|5|km');
    expect(values(beside)).toEqual([['Jalan', '%']]);
    expect(errors(beside)).toEqual([
      'baris 3 kolom 5 satuan-ganda',
      'baris 3 kolom 4 target-ganda',
      'baris 3 kolom 2 target-ganda',
    ]);
    const named = kop(
      'Sasaran|Indikator|Satuan|Target Renstra|Target PK',
      'S|Jalan|%|80|75',
      'S|Taman|%|60|60',
    );
    expect(values(named)).toEqual([
      ['Jalan', '%'],
      ['Taman', '%', '2026: 60'],
    ]);
  });

  it('a unit that goes on in the row below is one', () => {
    const text = kop('No|Sasaran|Indikator|Satuan|Target', '1|S|A|Rupiah|4', '|||per bulan|');
    expect(values(text)).toEqual([['A', 'Rupiah per bulan', '2026: 4']]);
    expect(errors(text)).toEqual([]);
  });

  it('x 100% under a unit without percent is told', () => {
    const text = kop(
      'No|Indikator|Satuan|Formula',
      '1|A|Rasio|Jumlah D / Jumlah E x 100%',
      '2|B|Persen|Jumlah D / Jumlah E x 100%',
      '3|C|Nilai|Jumlah D / Jumlah E x 100',
    );
    expect(errors(text)).toEqual(['baris 3 kolom 3 persen']);
  });

  it('Rp is read in what it is per', () => {
    const text = kop('No|Indikator|Satuan|Target', '1|A|Rp/bulan|Rp 2.750.000', '2|B|Rp|Rp 5.000.000/bulan');
    expect(values(text)).toEqual([
      ['A', 'Rp/bulan', '2026: 2750000'],
      ['B', 'Rp'],
    ]);
  });

  it('a semicolon parts names', () => {
    const text = kop('No|Indikator|Satuan|Sumber Data', '1|A|%|BPS; SIPD');
    expect(read(text).indikator[0]?.sumberData).toEqual([{ nama: 'BPS' }, { nama: 'SIPD' }]);
  });

  it('parts whose value is a dash stay parts', () => {
    const text = kop(
      'No|Indikator|Satuan|Target 2026',
      '1|Angka Partisipasi Kasar|%|',
      '|SD/MI||25,5',
      '|SMP/MTs||...',
      '2|Literasi|Nilai|60',
    );
    expect(values(text)).toEqual([
      ['Angka Partisipasi Kasar: SD/MI', '%', '2026: 25.5'],
      ['Angka Partisipasi Kasar: SMP/MTs', '%'],
      ['Literasi', 'Nilai', '2026: 60'],
    ]);
  });

  it('without targets an achievement is the result', () => {
    const text = kop('No|Indikator Kinerja Kunci|Satuan|Capaian Kinerja 2026', '1|A|Persen|73', '2|B|Km|14');
    const { realisasi } = readDokumen(text, { format: 'tsv' });
    expect(realisasi).toEqual({
      a: { 2026: { nilai: '73', asli: '73' } },
      b: { 2026: { nilai: '14', asli: '14' } },
    });
    expect(errors(text)).toEqual([]);
  });

  it('beside targets it is told once, at the heading', () => {
    const text = kop('No|Indikator|Satuan|Target|Capaian 2025', '1|A|Persen|73|70', '2|B|Km|14|12');
    expect(errors(text)).toEqual(['baris 2 kolom 4 tanpa-realisasi']);
  });

  it('a row with a cell too many is told at that cell and at its values', () => {
    const text = 'IKU DINAS CONTOH TAHUN 2026\nNo,Sasaran,Indikator,Satuan,Target\n1,S,A,%,94,33';
    expect(errors(text, 'csv')).toEqual(['baris 2 kolom 5 kelebihan-sel', 'baris 2 kolom 4 sel-bergeser']);
    expect(values(text, 'csv')).toEqual([['A', '%']]);
  });

  it('amounts are in the unit of their column', () => {
    const text = kop(
      'No|Indikator|Satuan|Target',
      '1|A|Rupiah|12,5 M',
      '2|B|Juta Rupiah|12,5 M',
      '3|C|Juta Rupiah|12,5 juta',
      '4|D|Juta Rupiah|Rp 12.500',
      '5|E|Persen|9 dari 10',
    );
    expect(values(text)).toEqual([
      ['A', 'Rupiah', '2026: 12500000000'],
      ['B', 'Juta Rupiah', '2026: 12500'],
      ['C', 'Juta Rupiah', '2026: 12.5'],
      ['D', 'Juta Rupiah'],
      ['E', 'Persen'],
    ]);
    expect(errors(text)).toEqual(['baris 6 kolom 3 ', 'baris 7 kolom 3 lebih-dari-satu']);
  });

  it('a name with nothing beside it, or but a letter, is reported', () => {
    const text = kop(
      'No|Sasaran|Indikator|Satuan|Target',
      '1|S|A|%|80',
      '|||Trotoar||'.slice(1),
      'B||Tujuan||',
      '|T|B|%|90',
    );
    expect(errors(text)).toEqual(['baris 4 kolom 2 nama-saja', 'baris 5 kolom 2 nama-saja']);
  });

  it('amounts in rupiah are the targets where no others are', () => {
    expect(values(kop('No|Indikator|Target (Rp)', '1|PAD|1.000.000.000'))).toEqual([
      ['PAD', 'Rp', '2026: 1000000000'],
    ]);
    expect(values(kop('No|Indikator|Satuan|Target|Target (Rp)', '1|Jalan|Km|5|1.000.000.000'))).toEqual([
      ['Jalan', 'Km', '2026: 5'],
    ]);
  });

  it('a value that is merged over columns of other values is told, a dash is none in each', () => {
    const head = '<th>No<th>Indikator<th>Satuan<th>Target 2025<th>Target 2026';
    const text = page(head, '<td>1<td>A<td>%<td colspan=2>80', '<td>2<td>B<td>%<td colspan=2>-');
    expect(values(text, 'html')).toEqual([
      ['A', '%'],
      ['B', '%'],
    ]);
    expect(errors(text, 'html')).toEqual(['baris 2 kolom 3 beberapa-kolom']);
  });

  it('a unit beside a number below one heading is that of the number', () => {
    const text = page('<th>No<th>Indikator<th colspan=2>Target', '<td>1<td>A<td>12<td>Dokumen');
    expect(values(text, 'html')).toEqual([['A', 'Dokumen', '2026: 12']]);
  });

  it('a raised digit is none of the number', () => {
    const text = page('<th>No<th>Indikator<th>Satuan<th>Target', '<td>1<td>A<td>%<td>80<sup>1</sup>');
    expect(values(text, 'html')).toEqual([['A', '%']]);
    expect(errors(text, 'html')).toEqual(['baris 2 kolom 3 lebih-dari-satu']);
  });
});

describe('names with a unit, and with the mark of a note', () => {
  const named = (...names: readonly string[]) => {
    const { dokumen } = read(
      ['IKU DINAS CONTOH TAHUN 2026', 'No\tIndikator\tTarget', ...names.map((one) => `1\t${one}\t5`)].join(
        '\n',
      ),
    );
    return dokumen?.sasaran.flatMap(({ indikator }) => indikator.map(({ nama, satuan }) => [nama, satuan]));
  };

  it('a unit in brackets at the end is that of the indicator where no other is written', () => {
    expect(
      named(
        'Laju inflasi (%)',
        'Usia harapan hidup (tahun)',
        'Jalan mantap (km)',
        'AKI (per 100.000 KH)',
        'Nilai (IKM)',
      ),
    ).toEqual([
      ['Laju inflasi (%)', '%'],
      ['Usia harapan hidup (tahun)', 'tahun'],
      ['Jalan mantap (km)', 'km'],
      ['AKI (per 100.000 KH)', 'per 100.000 KH'],
      ['Nilai (IKM)', 'nilai'],
    ]);
  });

  it('the mark of a note is none of the name', () => {
    expect(
      named('Indeks risiko*', 'Waktu tanggap **)', 'Nilai ekspor¹', 'Luas taman km²')?.map(([nama]) => nama),
    ).toEqual(['Indeks risiko', 'Waktu tanggap', 'Nilai ekspor', 'Luas taman km²']);
  });
});

describe('what stands between rows, and what is said of it', () => {
  const heads = 'IKU DINAS CONTOH TAHUN 2026\nNo\tSasaran\tIndikator\tSatuan\tTarget\n';

  it.each(['Sasaran 2: Warga pintar', 'Sasaran 1.2. Warga pintar', 'Sasaran II - Warga pintar'])(
    'a lone cell that says that it is a sasaran is one, also in the column of numbers: %s',
    (line) => {
      const { dokumen, issues } = read(`${heads}1\tW\tA\torang\t2\n${line}\t\t\t\t\n2\t\tB\torang\t3`);
      expect(
        dokumen?.sasaran.map(({ uraian, indikator }) => [uraian, indikator.map(({ nama }) => nama)]),
      ).toEqual([
        ['W', ['A']],
        ['Warga pintar', ['B']],
      ]);
      expect(issues).toEqual([]);
    },
  );

  it('a heading inside a sasaran is told', () => {
    const line = 'Urusan Sosial';
    const { issues } = read(`${heads}1\tW\tA\torang\t2\n${line}\t\t\t\t\n2\t\tB\torang\t3`);
    expect(issues.map(({ tingkat, path, kalimat }) => [tingkat, path, kalimat])).toEqual([
      [
        'salah',
        ['baris', 3, 'kolom', 0],
        `"${line}" berdiri di antara baris satu sasaran; tulis di kolom sasaran bila ini sasaran; tidak disimpan`,
      ],
    ]);
  });

  it('a group with a sasaran of its own is no heading inside one', () => {
    const { dokumen, issues } = read(`${heads}1\tW\tA\torang\t2\nUrusan Sosial\t\t\t\t\n2\tX\tB\torang\t3`);
    expect(dokumen?.sasaran.map(({ uraian, kelompok }) => [uraian, kelompok])).toEqual([
      ['W', undefined],
      ['X', 'Urusan Sosial'],
    ]);
    expect(issues).toEqual([]);
  });

  it('a projection that is a grade is called so', () => {
    const { issues } = read(
      'IKU DINAS CONTOH TAHUN 2026\nNo\tIndikator\tSatuan\tProyeksi 2027\n1\tA\tNilai\tBB',
    );
    expect(issues.flatMap(({ tingkat, kalimat }) => (tingkat === 'salah' ? [kalimat] : []))).toEqual([
      '"BB" berupa predikat; diharapkan angka; disimpan di cara perhitungan',
    ]);
  });

  it('of rising targets nothing is claimed that was not compared', () => {
    const { issues } = read(
      'IKU DINAS CONTOH TAHUN 2026\nNo\tIndikator\tSatuan\tTarget 2026\tTW I\tTW II\n1\tA\tOrang\t20\t10\t20',
    );
    const sentence =
      'tidak jelas apakah target 10; 20 kumulatif; tulis "kumulatif" di judul kolom bila demikian';
    expect(
      issues.flatMap(({ code, judul, kalimat }) => (code === 'part-targets' ? [`${judul}: ${kalimat}`] : [])),
    ).toEqual([`TW I: ${sentence}`, `TW II: ${sentence}`]);
  });

  it.each([
    ['Kondisi Kinerja pada Awal Periode (2025)', 'kondisiAwal'],
    ['Kondisi pada Awal Periode (2025)', 'kondisiAwal'],
  ])('%s is a baseline', (heading, key) => {
    const { indikator } = read(
      `IKU DINAS CONTOH TAHUN 2026\nNo\tIndikator\tSatuan\t${heading}\n1\tA\tOrang\t20`,
    );
    expect(indikator[0]?.[key as 'kondisiAwal']?.map(({ nilai }) => nilai)).toEqual(['20']);
  });
});

it('a text of more than two million signs is not read', () => {
  const { dokumen, issues } = read(`${KEPALA}${' '.repeat(2_000_000)}`);
  expect(dokumen).toBeNull();
  expect(issues.map(({ code, asal, path, fakta }) => ({ code, asal, path, fakta }))).toEqual([
    { code: 'too-long', asal: 'teks', path: [], fakta: { panjang: 2_000_047, batas: 2_000_000 } },
  ]);
});
