import { readBerkas, writeBerkas } from 'indikator/berkas';
import { writeDokumen } from 'indikator/dokumen';
import { dinsosTapin2020, skalaSakip, spmHipertensiKabKota } from 'indikator/katalog';
import { agregatSql } from 'indikator/sql';
import { describe, expect, it } from 'vitest';
import { charactersWide } from '../../src/cli/terminal/charactersWide.js';
import { defineDokumen, defineIndikator, hitungan, persentase } from '../../src/index.js';
import { runOn } from './machine.js';

const rata = defineIndikator({
  id: 'tertangani',
  nama: 'Persentase PMKS tertangani',
  satuan: 'persen',
  variabel: {
    terlayani: {
      label: 'PMKS terlayani',
      bagianDari: 'seluruh',
      gabungWilayah: 'jumlah',
      gabungPeriode: 'jumlah',
    },
    seluruh: { label: 'Seluruh PMKS', gabungWilayah: 'jumlah', gabungPeriode: 'terakhir' },
  },
  formula: persentase('terlayani', 'seluruh'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
});
const dokumen = defineDokumen({
  id: 'iku',
  judul: 'IKU',
  instansi: { nama: 'Dinas Sosial' },
  tahun: 2026,
  sasaran: [{ id: 'sosial', uraian: 'Layanan sosial meningkat', indikator: [rata] }],
});
const files = {
  'iku.json': JSON.stringify(dokumen),
  'tapin.json': JSON.stringify(dinsosTapin2020),
  'data.csv': [
    'Wilayah;Nama;Periode;PMKS terlayani;Seluruh PMKS',
    '63.05.01;Binuang;2026-T1;23;160',
    '63.05.02;Hatungun;2026-T1;170;160',
    '63.05.03;Tapin Selatan;2026-T1;;160',
    '',
  ].join('\n'),
};

describe('without a command', () => {
  it('shows help: asked for on standard output, else on standard error with code 2', async () => {
    const asked = await runOn({}, '--help');
    expect(asked.code).toBe(0);
    expect(asked.stdout).toContain('  hitung    Hitung indikator dari tabel data\n');
    const nothing = await runOn({});
    expect([nothing.code, nothing.stdout, nothing.stderr]).toEqual([2, '', asked.stdout]);
  });

  it('speaks English where the machine does, and what --bahasa says', async () => {
    const english = await runOn({ env: { LANG: 'en_US.UTF-8' } }, '--help');
    expect(english.stdout).toContain('  hitung    Evaluate indicators from a table of data\n');
    expect((await runOn({}, '--help', '--bahasa', 'en')).stdout).toBe(english.stdout);
    expect(
      (await runOn({ env: { LANG: 'en_US.UTF-8' } }, 'hitung', '--help', '--bahasa=id')).stdout,
    ).toContain('Pemakaian:');
  });

  it('takes the language before the command too', async () => {
    for (const before of [['--bahasa', 'en'], ['--bahasa=en']]) {
      const { code, stdout } = await runOn({ files }, ...before, 'periksa', 'iku.json');
      expect([code, stdout]).toEqual([0, '✓ iku.json: 1 indicator, 0 examples recomputed\n']);
    }
    const { stderr } = await runOn({ files }, '--bahasa', 'en', 'periksa', 'x');
    expect(stderr).toContain('the file "x" does not exist\nHelp: indikator periksa --help\n');
    expect((await runOn({}, '--bahasa', 'en')).stderr).toContain('Usage:');
  });

  it('tells its version', async () => {
    expect((await runOn({}, '--version')).stdout).toBe('1.2.3\n');
  });
});

describe('[K1] wrong use ends with code 2, one sentence and no place in the code', () => {
  it.each([
    [['hitng'], 'perintah "hitng" tidak dikenal; maksudnya hitung?'],
    [['hitung', '--kolm', 'a=b'], 'pilihan --kolm tidak dikenal; maksudnya --kolom?'],
    [['hitung', 'data.csv'], 'definisinya belum disebut; pakai --definisi BERKAS atau --katalog ID'],
    [['hitung', 'a', 'b', '-d', 'iku.json'], '"b" tidak diharapkan di sini'],
    [['hitung', 'data.csv', '-d'], 'pilihan -d memerlukan nilai: -d BERKAS'],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '--keluar', 'pdf'],
      '--keluar "pdf" tidak dikenal; pilih salah satu: teks, csv, json, md',
    ],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '-i', 'lain'],
      'indikator "lain" tidak ada; yang ada: tertangani',
    ],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '--kolom', 'x=y'],
      '--kolom: tidak ada variabel "x"; yang ada: terlayani, seluruh,',
    ],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '--menurut', 'hari'],
      '--menurut "hari" tidak dikenal; pilih dari: wilayah, unit, periode',
    ],
    [['hitung', 'tidak ada é.csv', '-d', 'iku.json'], 'berkas "tidak ada é.csv" tidak ada'],
    [['hitung', 'folder/', '-d', 'iku.json'], 'berkas "folder/" adalah folder; diharapkan berkas'],
    [['periksa', 'rahasia'], 'berkas "rahasia" tidak boleh dibuka'],
    [['hitung', '-d', 'iku.json'], 'berkas belum disebut; sebut namanya, atau alirkan isinya lewat pipa'],
    [
      ['tulis', 'iku.json', '--bentuk', 'pk'],
      '--bentuk hanya untuk Word dan Excel; pakai --keluar docx atau xlsx',
    ],
    [
      ['tulis', 'iku.json', '--bentuk', 'surat', '--keluar', 'docx'],
      '--bentuk "surat" tidak dikenal; pilih salah satu: iku, pk, capaian, rencana-aksi, kamus',
    ],
    [['tulis', 'iku.json', '--ke', '/tidak-ada/iku.md'], 'folder untuk "/tidak-ada/iku.md" tidak ada'],
    [['tulis', 'iku.json', '--ke', '/penuh/iku.md'], 'berkas "/penuh/iku.md" tidak muat: disk penuh'],
    [['hitung', '--bentuk', 'pk'], 'pilihan --bentuk tidak dipakai di sini'],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '--tingkat', '99'],
      '--tingkat dan --jenis hanya untuk penggabungan; sebut juga --menurut wilayah atau periode',
    ],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '--menurut', 'wilayah', '--tingkat', '99'],
      '--tingkat "99": diharapkan 1 sampai 4',
    ],
    [
      ['banding', 'iku.json', 'iku.json', '--keluar', 'html'],
      '--keluar "html" tidak dikenal; pilih salah satu: teks, md, json',
    ],
    [['baca', '--tahun', 'dua', 'iku.json'], '--tahun "dua" bukan tahun; contoh: --tahun 2026'],
    [
      ['lapor', '-k', 'spmHipertensiKabKota', '--isi', 'penderita=1', '-p', 'besok'],
      '--periode "besok" tidak dikenal;',
    ],
    [['katalog'], 'sebut yang dicari: indikator katalog hipertensi, atau --urusan 1.06'],
    [['baca', '-k', 'skalaSakipp'], '"skalaSakipp" tidak ada di katalog; maksudnya skalaSakip?'],
    [['jelaskan', '-k', 'skalaSakip'], '"skalaSakip" di katalog bukan indikator'],
    [['hitung', '-d', '-'], 'berkas belum disebut'],
    [['periksa', '--json=ya'], 'pilihan --json tidak memakai nilai'],
    [['--json'], 'pilihan --json tidak dipakai di sini'],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '-d', 'tapin.json'],
      'pilihan -d disebut dua kali dengan nilai yang berbeda; sebut satu saja',
    ],
    [
      ['hitung', 'data.csv', '-d', 'iku.json', '--json', '--keluar', 'csv'],
      'sebut salah satu saja: --json atau --keluar',
    ],
    [
      ['tulis', 'iku.json', '--ke', 'iku.pdf'],
      '--ke: akhiran ".pdf" tidak dikenal; sebut juga --keluar dengan salah satu: md, html, csv,',
    ],
    [
      ['hitung', '-d', 'iku.json', '--isi', 'terlayani=1', '--isi', 'seluruhh=2'],
      '--isi: tidak ada variabel "seluruhh"; yang ada: terlayani, seluruh',
    ],
    [
      ['hitung', '-d', 'iku.json', '--isi', 'terlayani=1', '--isi', 'terlayani=2'],
      '--isi terlayani=… disebut dua kali',
    ],
    [
      [
        'sql',
        'iku.json',
        '--dialek',
        'duckdb',
        '--tabel',
        'x',
        '--tipe',
        'integer',
        '--kolom',
        'wilayah=kode',
      ],
      '--kolom: tidak ada variabel "wilayah"; yang ada: terlayani, seluruh',
    ],
  ])('%j', async (argv, sentence) => {
    const { code, stdout, stderr } = await runOn({ files }, ...argv);
    expect(stderr.replace(/\n {11}/g, ' ')).toContain(`indikator: ${sentence}`);
    expect(stderr).not.toMatch(/\n\s+at |\.ts:|node_modules/);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('names the help of the command that was used', async () => {
    expect((await runOn({}, 'hitung')).stderr).toContain('\nBantuan: indikator hitung --help\n');
    expect((await runOn({}, 'hitng')).stderr).toContain('\nBantuan: indikator --help\n');
  });

  it('shows no more of an endless word than a person reads', async () => {
    const { stderr } = await runOn({}, 'periksa', 'x'.repeat(10_000));
    expect(stderr.split('\n')[0]).toBe(`indikator: berkas "${'x'.repeat(59)}…`);
  });

  it('tells of a standard output that is full', async () => {
    const { code, stderr } = await runOn({ files, fails: 'ENOSPC' }, 'lint', 'iku.json');
    expect([code, stderr]).toEqual([2, 'indikator: keluaran tidak muat: disk penuh\n']);
  });

  it('takes standard input once', async () => {
    const { code, stderr } = await runOn({ files, stdin: files['iku.json'] }, 'hitung', '-d', '-');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'indikator: hanya satu berkas dapat dialirkan lewat pipa; sebut nama yang lain',
    ]);
  });
});

describe('periksa', () => {
  it('recomputes examples of documents, indicators and the catalogue, and checks scales', async () => {
    const own = {
      ...files,
      'satu.json': JSON.stringify(spmHipertensiKabKota),
      'skala.json': JSON.stringify(skalaSakip),
    };
    const { code, stdout } = await runOn({ files: own }, 'periksa', 'tapin.json', 'satu.json', 'skala.json');
    expect(stdout).toBe(
      '✓ tapin.json: 3 indikator, 7 contoh dihitung ulang\n' +
        '✓ satu.json: 1 indikator, 2 contoh dihitung ulang\n✓ skala.json: skala\n',
    );
    expect(code).toBe(0);
    expect(
      (await runOn({}, 'periksa', '-k', 'dinsosTapin2020', '-k', 'skalaSakip', '--bahasa', 'en')).stdout,
    ).toBe('✓ dinsosTapin2020: 3 indicators, 7 examples recomputed\n✓ skalaSakip: a scale\n');
  });

  it('tells what is wrong in a table, and as JSON', async () => {
    const salah = { ...rata, contoh: [{ data: { terlayani: '23', seluruh: '160' }, nilai: '14.37' }] };
    const own = { 'salah.json': JSON.stringify(salah), 'bukan.json': '{"id": 1' };
    const { code, stdout } = await runOn({ files: own }, 'periksa', 'salah.json', 'bukan.json');
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '✗ salah.json: 1 indikator, 1 contoh dihitung ulang',
      'Tingkat  Kode              Masalah',
      '───────  ────────────────  ─────────────────────────────────────────────────────',
      'salah    example-mismatch  sasaran[0].indikator[0].contoh[0].nilai: contoh',
    ]);
    expect(stdout).toContain('✗ bukan.json: 1 masalah\n');
    expect(code).toBe(1);
    const json = await runOn({ files: own }, 'periksa', 'salah.json', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([
      { berkas: 'salah.json', ok: false, issues: [{ code: 'example-mismatch', tingkat: 'salah' }] },
    ]);
    expect(json.code).toBe(1);
  });
});

describe('baca and tulis', () => {
  it.each(['md', 'html', 'csv', 'tsv', 'docx', 'xlsx', 'json'])(
    'write %s, which is read again by its content',
    async (format) => {
      const { code, bytes, stderr } = await runOn({ files }, 'tulis', 'tapin.json', '--keluar', format);
      expect([code, stderr]).toEqual([0, '']);
      const read = await runOn({ stdin: bytes }, 'baca', '--json');
      const { dokumen: again } = JSON.parse(read.stdout);
      expect(again.sasaran.length).toBe(3);
      expect(again.judul).toBe(dinsosTapin2020.judul);
      expect(read.code).toBe(0);
    },
  );

  it('writes to a file whose name says the format, and nothing else', async () => {
    const { stdout, written } = await runOn(
      { files },
      'tulis',
      'tapin.json',
      '--bentuk',
      'pk',
      '--ke',
      'perjanjian é.docx',
    );
    expect(stdout).toBe('');
    expect(readBerkas(written['perjanjian é.docx'] ?? new Uint8Array()).format).toBe('docx');
  });

  it('reads what `baca` printed, with the results of its table', async () => {
    const tabel =
      'IKU DINAS CONTOH TAHUN 2026\n\nNo\tSasaran\tIndikator\tSatuan\tPolaritas\tTarget\tRealisasi\n1\tWarga terlayani\tWarga terlayani\tPersen\t↑\t80\t72,39\n';
    const { stdout } = await runOn({ stdin: tabel }, 'baca', '--json');
    const { code, stdout: report } = await runOn(
      { files: { 'baca.json': stdout } },
      'lapor',
      '-d',
      'baca.json',
      '--ringkas',
    );
    expect(report).toContain('72,39%');
    expect(report).toContain('90,49%');
    expect(code).toBe(0);
  });

  it('tells on standard error what was not understood', async () => {
    const tabel = 'No\tIndikator\tTarget\n1\tJumlah A\t12/05/2022\n';
    const { code, stdout, stderr } = await runOn({ stdin: tabel }, 'baca');
    expect(JSON.parse(stdout).sasaran.length).toBe(1);
    expect(stderr).toContain('missing-year');
    expect(code).toBe(1);
  });

  it('shows no bytes on a terminal', async () => {
    const { code, stdout, stderr } = await runOn(
      { files, terminal: 80 },
      'tulis',
      'tapin.json',
      '--keluar',
      'docx',
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('tidak dapat ditampilkan di terminal');
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
  ])('refuses %s', async (_, stdin) => {
    const { code, stdout, stderr } = await runOn({ stdin }, 'baca');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('salah    empty  kosong: tidak ada isinya');
  });

  it('refuses what is no text and no file of an office, in every command that reads', async () => {
    const sampah = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    for (const argv of [
      ['baca'],
      ['tulis'],
      ['periksa'],
      ['hitung', '-d', 'iku.json'],
      ['lapor', '-d', '-', '-p', '2026'],
    ]) {
      const { code, stdout, stderr } = await runOn({ files, stdin: sampah }, ...argv);
      expect(stdout + stderr).toContain('unknown-file');
      expect(code).toBe(1);
    }
  });
});

describe('hitung', () => {
  it('[K3] evaluates each row, and says what is wrong below', async () => {
    const { code, stdout, stderr } = await runOn({ files }, 'hitung', 'data.csv', '-d', 'iku.json');
    expect(stdout).toBe(
      [
        'Baris  Wilayah   Nama           Periode  Persentase PMKS',
        '                                              tertangani',
        '─────  ────────  ─────────────  ───────  ───────────────',
        '    2  63.05.01  Binuang        2026-T1           14,38%',
        '    3  63.05.02  Hatungun       2026-T1                –',
        '    4  63.05.03  Tapin Selatan  2026-T1                –',
        '',
        'Masalah',
        'Di  Masalah',
        '──  ────────────────────────────────────────────────────────────────────────────',
        '3   "PMKS terlayani" (170) melebihi "Seluruh PMKS" (160), padahal bagian darinya',
        '4   "PMKS terlayani" belum diisi; isi dengan angka (0 bila memang nol)',
        '',
        'Cakupan',
        'Indikator                Baris  Ada hasil  Tanpa hasil  Sebab',
        '───────────────────────  ─────  ─────────  ───────────  ────────────────────────',
        'Persentase PMKS              3          1            2  part-exceeds-whole × 1,',
        'tertangani                                              missing × 1',
        '',
      ].join('\n'),
    );
    expect([code, stderr]).toEqual([1, '']);
  });

  it('writes CSV with ids and plain figures', async () => {
    const { stdout, stderr } = await runOn(
      { files },
      'hitung',
      'data.csv',
      '-d',
      'iku.json',
      '--keluar',
      'csv',
    );
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'baris,wilayah,nama,periode,indikator,hasil,satuan,predikat,kode,masalah',
      '2,63.05.01,Binuang,2026-T1,tertangani,14.38,persen,,,',
      '3,63.05.02,Hatungun,2026-T1,tertangani,,,,part-exceeds-whole,"""PMKS terlayani"" (170) melebihi ""Seluruh PMKS"" (160), padahal bagian darinya"',
    ]);
    expect(stderr).toContain('part-exceeds-whole × 1');
  });

  it('writes JSON and Markdown with their coverage', async () => {
    const json = await runOn({ files }, 'hitung', 'data.csv', '-d', 'iku.json', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      hasil: [
        { baris: 2, wilayah: '63.05.01', indikator: 'tertangani', hasil: '14.38', satuan: 'persen' },
        { baris: 3, kode: 'part-exceeds-whole' },
        { baris: 4, kode: 'missing' },
      ],
      cakupan: [{ indikator: 'tertangani', baris: 3, terpakai: 1, gagal: 2 }],
    });
    const { stdout } = await runOn({ files }, 'hitung', 'data.csv', '-d', 'iku.json', '--keluar', 'md');
    expect(stdout).toContain('| 2 | 63.05.01 | Binuang | 2026-T1 | 14,38% |\n');
  });

  it.each([
    ['JSON', '[{"wilayah":"63.05.01","terlayani":23,"seluruh":"160"}]', '1'],
    ['JSON with data', '{"wilayah":"63.05.01","data":{"terlayani":23,"seluruh":160}}', '1'],
    ['TSV', 'PMKS terlayani\tSeluruh PMKS\n23\t160\n', '2'],
    ['CSV with a title', 'Data triwulan I\n\nterlayani,seluruh\n23,160\n', '4'],
    ['UTF-16', Buffer.from('\ufeffterlayani\tseluruh\r\n23\t160\r\n', 'utf16le'), '2'],
    ['Windows', Buffer.from('terlayani;seluruh;Nama\n23;160;Caf\u00e9\n', 'latin1'), '2'],
  ])('reads %s by its content', async (_, stdin, row) => {
    const { code, stdout } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json', '--json');
    const { hasil } = JSON.parse(stdout);
    expect([code, hasil[0].hasil, `${hasil[0].baris}`]).toEqual([0, '14.38', row]);
  });

  it('reads the workbook that `tulis` wrote and people filled in', async () => {
    const data = {
      pmksPerlindungan: 1250,
      pmksRehabilitasi: 310,
      pmksSeluruh: 4120,
      psksBerperan: 141,
      psksSeluruh: 147,
    };
    const stdin = writeBerkas(dinsosTapin2020, { format: 'xlsx', data });
    const { code, stdout } = await runOn({ stdin }, 'hitung', '-k', 'dinsosTapin2020', '--json');
    expect(JSON.parse(stdout).hasil.map(({ hasil }: { hasil: string }) => hasil)).toEqual([
      '30.34',
      '7.52',
      '95.92',
    ]);
    expect(code).toBe(0);
  });

  it('keeps more digits than a program does', async () => {
    const ton = {
      ...JSON.parse(JSON.stringify(rata)),
      formula: hitungan('terlayani'),
      variabel: { terlayani: { label: 'Ton' } },
      agregasi: undefined,
      satuan: 'ton',
    };
    const stdin = '[{"terlayani": 12345678901234567890.5}]';
    const { stdout } = await runOn(
      { files: { 'ton.json': JSON.stringify(ton) }, stdin },
      'hitung',
      '-d',
      'ton.json',
      '--json',
    );
    expect(JSON.parse(stdout).hasil[0].hasil).toBe('12345678901234567890.50');
  });

  it('takes a number that could be two for none, and says so, in every command that takes data', async () => {
    const stdin = 'terlayani;seluruh\n1.250;4120\n';
    const told = await runOn({ files, stdin }, 'jelaskan', '-', '-d', 'iku.json');
    expect(told.stdout).toContain('"terlayani": "1.250" dapat berarti 1250');
    expect(told.stdout).not.toContain('belum diisi');
    const json = await runOn({ files, stdin }, 'jelaskan', '-', '-d', 'iku.json', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ ok: false, issues: [{ code: 'ambiguous-number' }] }]);
    const report = await runOn({ files, stdin }, 'lapor', '-', '-d', 'iku.json', '-p', '2026');
    expect(report.stderr).toContain('ambiguous-number');
    expect([told.code, json.code, report.code]).toEqual([1, 1, 1]);
  });

  it('[K2] guesses no number that could be two, and reads it as --locale says', async () => {
    const stdin = 'terlayani;seluruh\n1.250;4.120\n';
    const unsure = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json', '--json');
    expect(JSON.parse(unsure.stdout).hasil[0]).toMatchObject({ kode: 'ambiguous-number' });
    expect(unsure.code).toBe(1);
    const sure = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json', '--json', '--locale', 'id');
    expect(JSON.parse(sure.stdout).hasil[0].hasil).toBe('30.34');
  });

  it('names the columns that it lacks, and takes those of --kolom', async () => {
    const stdin = 'A;B\n23;160\n';
    const lacking = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json');
    expect([lacking.code, lacking.stdout]).toEqual([1, '']);
    expect(lacking.stderr.replace(/\n +/g, ' ')).toContain(
      'tidak ada kolom "terlayani" atau "PMKS terlayani"; sebut kolomnya: --kolom terlayani="Judul kolom"',
    );
    const named = await runOn(
      { files, stdin },
      'hitung',
      '-d',
      'iku.json',
      '--kolom',
      'terlayani=A',
      '--kolom',
      'seluruh=B',
    );
    expect(named.stdout).toContain('14,38%');
  });

  it('takes no column where two are called the same', async () => {
    const stdin = 'terlayani;terlayani;seluruh\n1;5;10\n';
    const { code, stdout, stderr } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.replace(/\n +/g, ' ')).toContain(
      'duplicate-column  kolom "terlayani" ada 2 (kolom ke-1, 2); beri judul yang berbeda',
    );
    // The id says it more exactly than the label.
    const beside = await runOn(
      { files, stdin: 'PMKS terlayani;terlayani;seluruh\n5;1;10\n' },
      ...['hitung', '-d', 'iku.json', '--json'],
    );
    expect(JSON.parse(beside.stdout).hasil[0].hasil).toBe('10.00');
  });

  it('takes the column of codes for the region, and the one beside it for its name', async () => {
    const stdin = 'Wilayah;Kode wilayah;terlayani;seluruh\nBinuang;63.05.01;1;10\n';
    const { stdout } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json', '--json');
    expect(JSON.parse(stdout).hasil[0]).toMatchObject({ wilayah: '63.05.01', nama: 'Binuang' });
  });

  it('tells columns that are not used in one note', async () => {
    const others = Array.from({ length: 40 }, (_, k) => `k${k}`).join(';');
    const stdin = `terlayani;seluruh;${others}\n1;10\n`;
    const { code, stderr } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json');
    const told = stderr.replace(/\n +/g, ' ');
    expect([code, stderr.match(/unknown-column/g)?.length]).toEqual([0, 1]);
    expect(told).toContain('kolom yang tidak dipakai: "k0", "k1",');
    expect(told).toContain('"k11", … (+28)');
  });

  it('notes that there are no rows', async () => {
    const stdin = 'terlayani;seluruh\n';
    const text = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json');
    expect(text.stderr).toContain('tidak ada baris data di bawah judul kolom');
    expect([text.code, text.stdout.split('\n')[0]]).toEqual([0, 'Baris  Persentase PMKS']);
    const none = await runOn({ files, stdin: '[]' }, 'hitung', '-d', 'iku.json');
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('tidak ada baris data');
  });

  it('tells a row that is too long for what it is', async () => {
    const stdin = `terlayani;seluruh\n${'x'.repeat(1_000_001)};1\n`;
    const { code, stderr } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json');
    expect([code, stderr]).toEqual([1, expect.stringContaining('baris 2: lebih dari 1000000 huruf')]);
  });

  it('names what --isi lacks as --isi takes it', async () => {
    const { code, stderr } = await runOn({ files }, 'hitung', '-d', 'iku.json', '--isi', 'terlayani=1');
    expect(stderr.replace(/\n +/g, ' ')).toContain(
      'missing-value  "Seluruh PMKS" belum disebut; pakai --isi seluruh=NILAI',
    );
    expect(code).toBe(1);
  });

  it('shows names of joined rows only where they have some', async () => {
    const argv = ['hitung', 'data.csv', '-d', 'iku.json', '--menurut', 'wilayah', '--tingkat', '2'];
    expect((await runOn({ files }, ...argv)).stdout.split('\n')[0]).not.toContain('Nama');
  });

  it('joins rows by region and period, with coverage', async () => {
    const stdin =
      'wilayah;periode;terlayani;seluruh\n63.05.01;2026-T1;20;100\n63.05.01;2026-T2;25;100\n63.05.02;2026-T1;30;100\n63.06.01;2026-T1;1;4\n';
    const argv = ['hitung', '-d', 'iku.json', '--menurut', 'wilayah', '--tingkat', '2', '--json'];
    const { stdout } = await runOn({ files, stdin }, ...argv);
    expect(JSON.parse(stdout).hasil).toMatchObject([
      {
        wilayah: '63.05',
        indikator: 'tertangani',
        hasil: '37.50',
        terpakai: 3,
        hilang: 1,
        gagal: 0,
        kode: 'incomplete-coverage',
      },
      { wilayah: '63.06', hasil: '25.00', terpakai: 1, hilang: 1, gagal: 0 },
    ]);
    const text = await runOn({ files, stdin }, ...argv.slice(0, -1));
    expect(text.stdout).toContain('63.05             37,50%      3/4\n');
    expect(text.stdout).toContain('dihitung dari 3 dari 4; tanpa 63.05.02 pada Triwulan II');
  });

  it('tells of rows that cannot be joined by their number and column in the table', async () => {
    const stdin =
      'Data;;\nKode wilayah;periode;terlayani;seluruh\n63.05.01;2026;1;2\n\n63.05.01;2026;1;2\n63.05.x;2026;1;2\n';
    const argv = ['hitung', '-d', 'iku.json', '--menurut', 'wilayah'];
    const { code, stdout, stderr } = await runOn({ files, stdin }, ...argv);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.replace(/\n +/g, ' ')).toContain('kolom "Kode wilayah", baris 6: ditemukan "63.05.x"');
    const twice = stdin.replace('63.05.x', '63.05.02');
    const report = await runOn({ files, stdin: twice }, 'lapor', '-', '-d', 'iku.json', '-p', '2026');
    expect([report.code, report.stdout]).toEqual([1, '']);
    expect(report.stderr.replace(/\n +/g, ' ')).toContain(
      'baris 5: kode "63.05.01, 2026" sudah dipakai di baris 3',
    );
    const english = await runOn({ files, stdin: twice }, ...argv, '--bahasa', 'en');
    expect(english.stderr).toMatch(/row 5: .* row 3/);
  });

  it('says each reason by itself', async () => {
    const bare = { ...JSON.parse(JSON.stringify(rata)), agregasi: undefined };
    const own = { ...files, 'bare.json': JSON.stringify(bare) };
    const argv = ['hitung', 'data.csv', '-d', 'bare.json', '--menurut', 'wilayah,periode', '--keluar', 'md'];
    const { stdout } = await runOn({ files: own }, ...argv);
    const [, faults = ''] = stdout.split('**Masalah**\n\n');
    expect(
      faults.split('\n').map((line) => /indikator ini tidak boleh digabung menurut \w+/.exec(line)?.[0]),
    ).toEqual([
      undefined,
      undefined,
      'indikator ini tidak boleh digabung menurut wilayah',
      'indikator ini tidak boleh digabung menurut periode',
      undefined,
    ]);
  });

  it('stops quietly when nobody reads', async () => {
    const stdin = `terlayani;seluruh\n${'23;160\n'.repeat(20_000)}`;
    const { code, stderr, stdout } = await runOn(
      { files, stdin, readUntil: 1 },
      'hitung',
      '-d',
      'iku.json',
      '--keluar',
      'csv',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith('baris,indikator,')).toBe(true);
  });

  it('tells a quote that is never closed', async () => {
    const stdin = `terlayani;seluruh\n"23;160\n${'1;2\n'.repeat(1000)}`;
    const { code, stderr } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json');
    expect(stderr).toContain('baris 2: tanda kutip (") yang dibuka tidak ditutup');
    expect(code).toBe(1);
  });

  it('tells how far it is on a terminal, and nothing into a pipe', async () => {
    const stdin = `terlayani;seluruh\n${'23;160\n'.repeat(9000)}`;
    const argv = ['hitung', '-d', 'iku.json', '--keluar', 'json', '--ke', 'hasil.json'];
    const seen = await runOn({ files, stdin, terminal: 80, clockStep: 600 }, ...argv);
    expect(seen.stderr).toContain('9000 baris…');
    expect(seen.stderr.endsWith('\r\u001b[K')).toBe(true);
    expect((await runOn({ files, stdin, clockStep: 600 }, ...argv)).stderr).toBe('');
  });
});

describe('katalog, jelaskan, lapor', () => {
  it('finds definitions, as a table and as JSON', async () => {
    const { code, stdout } = await runOn({}, 'katalog', 'hipertensi', '--rujukan', 'PP 2/2018');
    expect(stdout.split('\n')[2]).toMatch(/^spmHipertensiKabKota {2}Pelayanan kesehatan/);
    expect(code).toBe(0);
    const json = await runOn({}, 'katalog', 'hipertensi', '--rujukan', 'PP 2/2018', '--json');
    expect(JSON.parse(json.stdout).map(({ id }: { id: string }) => id)).toEqual(['spmHipertensiKabKota']);
    const none = await runOn({}, 'katalog', 'bukankata');
    expect([none.code, none.stdout]).toEqual([1, '']);
  });

  it('tells what a definition says, and how a figure came about', async () => {
    const told = await runOn({}, 'jelaskan', '-k', 'spmHipertensiKabKota');
    expect(told.stdout).toContain('Satuan      Persen\nRumus       "Jumlah penderita hipertensi');
    const { code, stdout } = await runOn(
      { files },
      'jelaskan',
      '-d',
      'iku.json',
      '--isi',
      'terlayani=23',
      '--isi',
      'seluruh=160',
    );
    expect(stdout).toBe(
      [
        'Persentase PMKS tertangani',
        '  Masukan: PMKS terlayani = 23',
        '  Masukan: Seluruh PMKS = 160',
        '  Rumus: PMKS terlayani / Seluruh PMKS x 100 %',
        '  Hitung: 23 / 160 = 0,14375',
        '  Hitung: 0,14375 x 100 = 14,375',
        '  Bulatkan ke 2 desimal (setengah menjauhi nol): 14,375 menjadi 14,38',
        '  Hasil: 14,38%',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    const english = await runOn(
      { files },
      'jelaskan',
      '-d',
      'iku.json',
      '--isi',
      'terlayani=23',
      '--isi',
      'seluruh=160',
      '--bahasa',
      'en',
    );
    expect(english.stdout).toContain('  Result: 14.38%\n');
  });

  it('reports a period from data, joined where there are many rows', async () => {
    const one = await runOn(
      { files },
      'lapor',
      '-d',
      'iku.json',
      '--isi',
      'terlayani=23',
      '--isi',
      'seluruh=160',
      '-p',
      '2026',
    );
    expect(one.stdout).toContain('## Capaian kinerja Dinas Sosial, Tahun 2026\n');
    expect(one.stdout).toContain('14,38%');
    const stdin = 'wilayah;periode;terlayani;seluruh\n63.05.01;2026-T1;20;100\n63.05.02;2026-T1;30;100\n';
    const many = await runOn({ files, stdin }, 'lapor', '-', '-d', 'iku.json', '-p', '2026-T1', '--ringkas');
    expect(many.stdout).toContain('| 25,00% |');
    const word = await runOn(
      { files, stdin },
      'lapor',
      '-',
      '-d',
      'iku.json',
      '-p',
      '2026-T1',
      '--ke',
      'bab3.docx',
    );
    expect(readBerkas(word.written['bab3.docx'] ?? new Uint8Array()).format).toBe('docx');
  });
});

describe('banding, lint, sql', () => {
  it('tells what changed, and whether it changes meaning', async () => {
    const baru = { ...JSON.parse(files['iku.json']), judul: 'IKU perubahan' };
    const own = { ...files, 'baru.json': JSON.stringify(baru) };
    const same = await runOn({ files: own }, 'banding', 'iku.json', 'iku.json', '--json');
    expect([same.code, JSON.parse(same.stdout)]).toEqual([
      0,
      { makna: 'tetap', perbedaan: [], kesebandingan: [] },
    ]);
    const changed = await runOn({ files: own }, 'banding', 'iku.json', 'baru.json');
    expect(changed.stdout).toContain('IKU perubahan');
    const one = await runOn({ files: own }, 'banding', 'iku.json');
    expect([one.code, one.stdout]).toEqual([2, '']);
  });

  it('a changed meaning is no fault; a document that cannot be read is, and nothing is written then', async () => {
    const lain = { ...JSON.parse(files['iku.json']) };
    lain.sasaran[0].indikator[0].formula.pengali = '1000';
    const own = { ...files, 'lain.json': JSON.stringify(lain), 'rusak.json': '{"id"' };
    const changed = await runOn({ files: own }, 'banding', 'iku.json', 'lain.json', '--keluar', 'md');
    expect([changed.code, changed.stdout]).toEqual([
      0,
      '1 perubahan, 1 di antaranya mengubah makna\n\n### Persentase PMKS tertangani (tertangani)\n\n- **makna berubah** pengali berubah: 100 menjadi 1.000\n\n### Deret angka\n\n- **terputus** Persentase PMKS tertangani (tertangani): rumus berubah: PMKS terlayani / Seluruh PMKS x 100 % menjadi PMKS terlayani / Seluruh PMKS x 1.000\n',
    ]);
    const broken = await runOn({ files: own }, 'banding', 'iku.json', 'rusak.json', '--ke', 'komentar.md');
    expect([broken.code, broken.stdout, broken.written]).toEqual([1, '', {}]);
  });

  it('writes notes as Markdown, by name or by the ending of a file', async () => {
    const { stdout } = await runOn({ files }, 'lint', 'iku.json', '--keluar', 'md');
    expect(stdout).toContain('- **no-polarity** tidak dikatakan apakah naik atau turun yang baik');
    const { written } = await runOn({ files }, 'lint', 'iku.json', '--ke', 'catatan.md');
    expect(Buffer.from(written['catatan.md'] ?? []).toString()).toBe(stdout);
  });

  it('notes what is poor, which is no fault', async () => {
    const { code, stdout } = await runOn({ files }, 'lint', 'iku.json', '--json');
    expect(JSON.parse(stdout).map(({ code: kode }: { code: string }) => kode)).toContain('no-polarity');
    expect(code).toBe(0);
    const text = await runOn({ files }, 'lint', 'iku.json');
    for (const line of text.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('writes queries and views', async () => {
    const argv = [
      'sql',
      'iku.json',
      '--dialek',
      'postgresql',
      '--tabel',
      'dinsos.pmks',
      '--kunci',
      'kode_wilayah',
    ];
    const columns = ['--kolom', 'seluruh=jumlah:bigint', '--tipe', 'integer'];
    const { code, stdout } = await runOn({ files }, ...argv, ...columns);
    expect(stdout).toContain('"dinsos"."pmks"');
    expect(stdout).toContain('"jumlah"');
    expect(code).toBe(0);
    expect((await runOn({ files }, ...argv, ...columns, '--view')).stdout).toContain(
      '\nCREATE VIEW "tertangani" AS\n',
    );
    const wrong = await runOn({ files }, ...argv, '--tipe', 'angka');
    expect([wrong.code, wrong.stdout]).toEqual([1, '']);
    const lacking = await runOn({ files }, ...argv);
    expect([lacking.code, lacking.stderr.split('\n')[0]]).toEqual([
      2,
      'indikator: tipe kolom "terlayani" belum disebut: --tipe integer untuk semua,',
    ]);
  });

  const queries = ['sql', 'iku.json', '--dialek', 'duckdb', '--tabel', 'data', '--tipe', 'integer'];

  it.each([
    [queries[0], queries.slice(2)],
    ['lint', []],
    ['tulis', ['--keluar', 'md']],
  ])('%s takes definitions by -d as others do', async (command = '', more) => {
    const named = await runOn({ files }, command, 'iku.json', ...more);
    expect(await runOn({ files }, command, '-d', 'iku.json', ...more)).toEqual(named);
    expect(named.code).toBe(0);
    const twice = await runOn({ files }, command, 'tapin.json', '-d', 'iku.json', ...more);
    expect([twice.code, twice.stdout]).toEqual([2, '']);
  });

  it('writes queries of groups, as agregatSql does', async () => {
    const columns = ['--kolom', 'wilayah=kd', '--kolom', 'periode=thn'];
    const joined = await runOn({ files }, ...queries, ...columns, '--menurut', 'wilayah', '--tingkat', '2');
    const kolom = { terlayani: { tipe: 'integer' }, seluruh: { tipe: 'integer' } } as const;
    const settings = { dialek: 'duckdb', tabel: 'data', kolom, wilayah: 'kd', periode: 'thn' } as const;
    const made = agregatSql(rata, { ...settings, menurut: ['wilayah'], tingkat: 2 });
    expect([joined.code, joined.stdout]).toEqual([0, `${made.ok && made.value.sql}\n`]);
    const named = await runOn({ files }, ...queries, '--menurut', 'wilayah,periode');
    expect([named.code, named.stdout.includes('"wilayah" AS')]).toEqual([0, true]);
  });

  it('writes achievements where a period is named', async () => {
    const target = [{ jenis: 'angka', periode: '2026', nilai: '75' }];
    const sasaran = [{ id: 's', uraian: 'S', indikator: [{ ...rata, polaritas: 'naik', target }] }];
    const own = { ...files, 'iku.json': JSON.stringify({ ...dokumen, sasaran }) };
    const achieved = await runOn({ files: own }, ...queries, '--periode', '2026');
    expect([achieved.code, achieved.stdout.includes('AS "capaian_desimal"')]).toEqual([0, true]);
    expect((await runOn({ files: own }, ...queries)).stdout).not.toContain('capaian');
    const lacking = await runOn({ files }, ...queries, '--periode', '2026');
    expect([lacking.code, lacking.stdout]).toEqual([1, '']);
  });

  it.each([
    [['--menurut', 'wilayah', '--kunci', 'kd'], '--kunci dan --periode untuk kueri per baris'],
    [['--menurut', 'desa'], '--menurut "desa" tidak dikenal'],
    [['--kolom', 'wilayah=kd'], '--kolom: tidak ada variabel "wilayah"'],
  ])('%j is wrong use', async (more, told) => {
    const { code, stdout, stderr } = await runOn({ files }, ...queries, ...more);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
  });
});

describe('definitions from tables', () => {
  it.each(['csv', 'markdown', 'html', 'tsv'] as const)('%s', async (format) => {
    const tabel = writeDokumen(dinsosTapin2020, { format });
    const { code, stdout } = await runOn(
      { files: { tabel }, stdin: '{"pmksPerlindungan": 23}' },
      'jelaskan',
      '-d',
      'tabel',
    );
    expect(stdout).toContain('Rumus       ');
    expect(code).toBe(0);
  });
});

describe('a terminal', () => {
  const env = { NO_COLOR: '1' };
  const tapin = ['-k', 'dinsosTapin2020'];
  const filled = ['terlayani=23', 'seluruh=160'].flatMap((value) => ['--isi', value]);
  const lines: readonly (readonly string[])[] = [
    ['--help'],
    ['hitung', '--help'],
    ['sql', '--help'],
    ['lint', 'iku.json'],
    ['banding', 'iku.json', 'tapin.json'],
    ['tulis', 'tapin.json'],
    ['lapor', '-d', 'iku.json', ...filled, '-p', '2026'],
    ['jelaskan', '-d', 'iku.json', ...filled],
    ['jelaskan', ...tapin],
    ['katalog', 'indeks'],
    ['periksa', 'tapin.json', 'data.csv'],
    ['hitung', 'data.csv', '-d', 'iku.json'],
    ['hitung', 'data.csv', '-d', 'iku.json', '--menurut', 'wilayah,periode'],
  ];

  it.each(lines)('%s %s %s %s: no line is wider than it', async (...argv) => {
    for (const terminal of [80, 120])
      for (const bahasa of ['id', 'en']) {
        const { stdout, stderr } = await runOn({ files, terminal, env }, ...argv, '--bahasa', bahasa);
        const shown = `${stdout}${stderr}`.split('\n');
        expect(shown.length).toBeGreaterThan(2);
        for (const line of shown) expect(charactersWide(line)).toBeLessThanOrEqual(terminal);
        for (const line of shown) expect(line).not.toMatch(/ $/);
      }
  });

  it.each(lines)('%s %s %s %s: colours change no word', async (...argv) => {
    const coloured = await runOn({ files, terminal: 80 }, ...argv);
    const bare = await runOn({ files, terminal: 80, env }, ...argv);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for.
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(bare.stdout);
    expect(bare.stdout).not.toContain('\u001b');
  });

  it('shows Markdown laid out, unless a format is asked for', async () => {
    const argv = ['lapor', '-d', 'iku.json', ...filled, '-p', '2026', '--ringkas'];
    const shown = await runOn({ files, terminal: 80, env }, ...argv);
    expect(shown.stdout.split('\n').slice(0, 4)).toEqual([
      'Capaian kinerja Dinas Sosial, Tahun 2026',
      '',
      'No.  Indikator             Target  Realisasi  Capaian  Predikat  Target tercapai',
      '───  ────────────────────  ──────  ─────────  ───────  ────────  ───────────────',
    ]);
    const asked = await runOn({ files, terminal: 80, env }, ...argv, '--keluar', 'md');
    expect(asked.stdout).toBe((await runOn({ files }, ...argv)).stdout);
    expect(asked.stdout).toContain('\n| --- |');
  });

  it('says that a large file is read, and takes the line away', async () => {
    const large = { ...files, 'besar.json': `${files['iku.json']}${' '.repeat(1_100_000)}` };
    const { stderr, stdout } = await runOn({ files: large, terminal: 80, env }, 'lint', 'besar.json');
    expect(stderr).toBe('\r\u001b[Kmembaca besar.json (2 MB)…\r\u001b[K');
    expect(stdout).toContain('[no-polarity]');
    expect((await runOn({ files: large }, 'lint', 'besar.json')).stderr).toBe('');
  });
});

describe('strangers', () => {
  it('puts nothing on a terminal that would move its cursor', async () => {
    const stdin = `wilayah;terlayani;seluruh\n\u001b[2J\u001b]0;judul\u0007x\u202e;23;160\n`;
    const { stdout } = await runOn(
      { files, stdin, terminal: 80, env: { NO_COLOR: '1' } },
      'hitung',
      '-d',
      'iku.json',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('writes no cell of a CSV that a spreadsheet would run', async () => {
    const stdin = 'wilayah;terlayani;seluruh\n=HYPERLINK(1);23;160\n';
    const { stdout } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json', '--keluar', 'csv');
    expect(stdout).toContain("\n2,'=HYPERLINK(1),tertangani,14.38,");
  });

  it('takes keys of JSON for what they are', async () => {
    const stdin = '[{"__proto__": {"terlayani": 1}, "constructor": 2, "terlayani": 23, "seluruh": 160}]';
    const { code, stdout } = await runOn({ files, stdin }, 'hitung', '-d', 'iku.json', '--json');
    expect([code, JSON.parse(stdout).hasil[0].hasil]).toEqual([0, '14.38']);
  });
});
