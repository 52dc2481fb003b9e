import { safeParseIndikator, safeParseSkala } from 'indikator';
import { describe, expect, it } from 'vitest';
import {
  angka,
  integer,
  list,
  object,
  oneOf,
  pecahan,
  record,
  tagged,
  text,
  yes,
} from '../../src/definition/shape.js';
import { Issues } from '../../src/issue/issues.js';
import { checkShape } from '../../src/parse/checkShape.js';
import type { Plain } from '../../src/parse/copyPlain.js';
import { Walk } from '../../src/parse/walk.js';
import { dasar, inIndonesian, places, problems, problemsWith, problemsWithin, reported } from './problems.js';

const kunciIndikator =
  'id, nama, satuan, variabel, formula, kode, induk, rincian, kodeLuar, urusan, tingkat, namaLain, makna, alasan, caraPerhitungan, polaritas, pembulatan, skala, ' +
  'kondisiAwal, proyeksi, target, targetPerubahan, standarNasional, capaian, agregasi, penanggungJawab, sumberData, rujukan, catatan, berlaku, menggantikan, digantikan, pengecualian, contoh';

describe('missing-field', () => {
  it('names the key that is not there', () => {
    const { nama: _, ...tanpaNama } = dasar;
    expect(problems(safeParseIndikator(tanpaNama))).toEqual([
      ['missing-field', ['nama'], 'nama: "nama" wajib ada', 'nama: "nama" is required'],
    ]);
  });

  it('is the same for a key whose value is undefined, as in JSON', () => {
    expect(problemsWith({ nama: undefined })).toEqual([
      ['missing-field', ['nama'], 'nama: "nama" wajib ada', 'nama: "nama" is required'],
    ]);
  });

  it('is found at every level', () => {
    expect(
      problemsWith({ proyeksi: [{ periode: '2020' }], target: [{ jenis: 'angka', nilai: '1' }] }),
    ).toEqual([
      [
        'missing-field',
        ['proyeksi', 0, 'nilai'],
        'proyeksi[0].nilai: "nilai" wajib ada',
        'proyeksi[0].nilai: "nilai" is required',
      ],
      [
        'missing-field',
        ['target', 0, 'periode'],
        'target[0].periode: "periode" wajib ada',
        'target[0].periode: "periode" is required',
      ],
    ]);
  });

  it('is found for every key of an empty object', () => {
    expect(places(safeParseIndikator({}))).toEqual([
      'missing-field id',
      'missing-field nama',
      'missing-field satuan',
      'missing-field variabel',
      'missing-field formula',
    ]);
  });

  it('is found for the tag of a tagged object', () => {
    expect(problemsWith({ target: [{ periode: '2022', nilai: '1' }] })).toEqual([
      [
        'missing-field',
        ['target', 0, 'jenis'],
        'target[0].jenis: "jenis" wajib ada',
        'target[0].jenis: "jenis" is required',
      ],
    ]);
  });
});

describe('unknown-key', () => {
  it('names the known ones', () => {
    expect(problemsWith({ singkatan: 'x' })).toEqual([
      [
        'unknown-key',
        ['singkatan'],
        `singkatan: "singkatan" tidak dikenal; yang dikenal: ${kunciIndikator}`,
        `singkatan: "singkatan" is not known; known are: ${kunciIndikator}`,
      ],
    ]);
  });

  it('is found at every level', () => {
    expect(problemsWith({ pembulatan: { digit: 2, mode: 'up', digits: 2 } })).toEqual([
      [
        'unknown-key',
        ['pembulatan', 'digits'],
        'pembulatan.digits: "digits" tidak dikenal; yang dikenal: digit, mode',
        'pembulatan.digits: "digits" is not known; known are: digit, mode',
      ],
    ]);
  });

  it('takes the tag for known, and the keys of another tag not', () => {
    const target = [{ jenis: 'batas', periode: '2022', arah: '>=', nilai: '1', predikat: 'BB' }];
    expect(problemsWith({ target })).toEqual([
      [
        'unknown-key',
        ['target', 0, 'predikat'],
        'target[0].predikat: "predikat" tidak dikenal; yang dikenal: jenis, periode, arah, nilai, kumulatif, asli',
        'target[0].predikat: "predikat" is not known; known are: jenis, periode, arah, nilai, kumulatif, asli',
      ],
    ]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'Nama', '', ' nama'])('is found for %j', (kunci) => {
    expect(places(safeParseIndikator({ ...dasar, [kunci]: 'x' }))).toEqual([`unknown-key ${kunci}`]);
  });

  it('shortens a long key in its sentence', () => {
    const kunci = 'k'.repeat(60);
    expect(problemsWith({ pembulatan: { digit: 2, mode: 'up', [kunci]: 1 } }).map(([, , id]) => id)).toEqual([
      `pembulatan.${kunci}: "${'k'.repeat(40)}" tidak dikenal; yang dikenal: digit, mode`,
    ]);
  });
});

describe('wrong-type', () => {
  it.each([
    [5, '5'],
    ['', '""'],
    [' \t\n', '" \\t\\n"'],
    [null, 'null'],
    [true, 'true'],
    [{ x: 1 }, '{…}'],
  ])('refuses %j as text', (nama, ditemukan) => {
    expect(problemsWith({ nama })).toEqual([
      [
        'wrong-type',
        ['nama'],
        `nama: ditemukan ${ditemukan}; diharapkan teks yang tidak kosong`,
        `nama: found ${ditemukan}; expected text that is not empty`,
      ],
    ]);
  });

  it('counts a list in place of text', () => {
    expect(inIndonesian(problemsWith({ nama: ['x'] }))).toEqual([
      ['wrong-type', ['nama'], 'nama: ditemukan […] (1); diharapkan teks yang tidak kosong'],
    ]);
  });

  it('refuses what is no list', () => {
    expect(problemsWith({ sumberData: { nama: 'DTKS' } })).toEqual([
      [
        'wrong-type',
        ['sumberData'],
        'sumberData: ditemukan {…}; diharapkan daftar',
        'sumberData: found {…}; expected a list',
      ],
    ]);
  });

  it('refuses what is no object', () => {
    expect(problemsWith({ pembulatan: 2, sumberData: ['DTKS'] })).toEqual([
      [
        'wrong-type',
        ['pembulatan'],
        'pembulatan: ditemukan 2; diharapkan objek',
        'pembulatan: found 2; expected an object',
      ],
      [
        'wrong-type',
        ['sumberData', 0],
        'sumberData[0]: ditemukan "DTKS"; diharapkan objek',
        'sumberData[0]: found "DTKS"; expected an object',
      ],
    ]);
  });

  it.each([
    [null, 'null'],
    ['x', '"x"'],
    [3, '3'],
  ])('refuses %j as a whole definition', (value, ditemukan) => {
    expect(problems(safeParseIndikator(value))).toEqual([
      [
        'wrong-type',
        [],
        `definisi: ditemukan ${ditemukan}; diharapkan objek`,
        `definition: found ${ditemukan}; expected an object`,
      ],
    ]);
  });

  it('refuses a digit that is no whole number', () => {
    expect(problemsWith({ pembulatan: { digit: 1.5, mode: 'up' } })).toEqual([
      [
        'wrong-type',
        ['pembulatan', 'digit'],
        'pembulatan.digit: ditemukan 1.5; diharapkan bilangan bulat',
        'pembulatan.digit: found 1.5; expected a whole number',
      ],
    ]);
    expect(problemsWithin({ tahun: '2026' })).toEqual([
      [
        'wrong-type',
        ['tahun'],
        'tahun: ditemukan "2026"; diharapkan bilangan bulat',
        'tahun: found "2026"; expected a whole number',
      ],
    ]);
  });

  it('refuses an open end that is not true', () => {
    const kelas = [{ predikat: 'A', bawah: { nilai: '0', terbuka: false }, atas: { nilai: '1' } }];
    expect(problems(safeParseSkala({ id: 's', nama: 'S', kelas }))).toEqual([
      [
        'wrong-type',
        ['kelas', 0, 'bawah', 'terbuka'],
        'kelas[0].bawah.terbuka: ditemukan false; diharapkan true (atau tidak ditulis)',
        'kelas[0].bawah.terbuka: found false; expected true (or nothing)',
      ],
    ]);
  });
});

describe('not-in-list', () => {
  it('names the list', () => {
    expect(problemsWith({ polaritas: 'positif' })).toEqual([
      [
        'not-in-list',
        ['polaritas'],
        'polaritas: ditemukan "positif"; diharapkan salah satu dari: naik, turun, stabil',
        'polaritas: found "positif"; expected one of: naik, turun, stabil',
      ],
    ]);
  });

  it('is found for a tag', () => {
    expect(problemsWith({ target: [{ jenis: 'nilai', periode: '2022' }] })).toEqual([
      [
        'not-in-list',
        ['target', 0, 'jenis'],
        'target[0].jenis: ditemukan "nilai"; diharapkan salah satu dari: angka, batas, rentang, predikat',
        'target[0].jenis: found "nilai"; expected one of: angka, batas, rentang, predikat',
      ],
    ]);
    expect(
      problemsWith({ target: [{ jenis: 'constructor', periode: '2022' }] }).map(([code]) => code),
    ).toEqual(['not-in-list']);
    expect(problemsWith({ formula: { jenis: null, ekspresi: 'a' } })).toContainEqual([
      'not-in-list',
      ['formula', 'jenis'],
      'formula.jenis: ditemukan null; diharapkan salah satu dari: rasio, hitungan, penilaian',
      'formula.jenis: found null; expected one of: rasio, hitungan, penilaian',
    ]);
  });
});

describe('bad-id', () => {
  it('says what an id looks like', () => {
    expect(problemsWith({ id: 'Dasar 1' })).toEqual([
      [
        'bad-id',
        ['id'],
        'id: ditemukan "Dasar 1"; id diawali huruf kecil, lalu huruf, angka, atau _, paling panjang 64 karakter',
        'id: found "Dasar 1"; an id starts with a small letter, then letters, digits or _, at most 64 characters',
      ],
    ]);
  });

  it('takes 64 characters and refuses 65', () => {
    expect(problemsWith({ id: 'i'.repeat(64) })).toEqual([]);
    expect(problemsWith({ id: 'i'.repeat(65) }).map(([, , id]) => id)).toEqual([
      `id: ditemukan "${'i'.repeat(40)}"… (65); id diawali huruf kecil, lalu huruf, angka, atau _, ` +
        'paling panjang 64 karakter',
    ]);
  });

  it('holds for the id of a variable', () => {
    const dengan = (id: string) => ({
      variabel: { [id]: { label: 'A' } },
      formula: { jenis: 'hitungan', ekspresi: id },
    });
    expect(problemsWith(dengan('v'.repeat(64)))).toEqual([]);
    expect(problemsWith(dengan('v'.repeat(65))).map(([code, path]) => [code, path])).toEqual([
      ['bad-id', ['variabel', 'v'.repeat(65)]],
      ['bad-id', ['formula', 'ekspresi']],
    ]);
    expect(problemsWith({ variabel: { a: { label: 'A' }, b: { label: 'B', bagianDari: 5 } } })).toEqual([
      [
        'bad-id',
        ['variabel', 'b', 'bagianDari'],
        'variabel.b.bagianDari: ditemukan 5; id diawali huruf kecil, lalu huruf, angka, atau _, paling panjang 64 karakter',
        'variabel.b.bagianDari: found 5; an id starts with a small letter, then letters, digits or _, at most 64 characters',
      ],
    ]);
  });
});

describe('bad-format', () => {
  it('gives a form to follow', () => {
    expect(inIndonesian(problemsWith({ kondisiAwal: [{ periode: '2022-T5', nilai: '1' }] }))).toEqual([
      [
        'bad-format',
        ['kondisiAwal', 0, 'periode'],
        'kondisiAwal[0].periode: ditemukan "2022-T5"; diharapkan bentuk seperti 2022, 2022-S1, 2022-T3, 2022-07, 2021-2026',
      ],
    ]);
  });

  it.each([
    '22',
    '2022-',
    '2022-0',
    '2022-00',
    '2022-13',
    '2022-S3',
    '2022-T0',
    '2022-t1',
    ' 2022',
    '2022\n',
    2022,
  ])('refuses %j as a period', (periode) => {
    expect(places(safeParseIndikator({ ...dasar, kondisiAwal: [{ periode, nilai: '1' }] }))).toEqual([
      'bad-format kondisiAwal.0.periode',
    ]);
  });

  it('holds for dotted codes, which are text', () => {
    expect(problemsWithin({ instansi: { nama: 'Dinas', kodeWilayah: 63.05 } })).toEqual([
      [
        'bad-format',
        ['instansi', 'kodeWilayah'],
        'instansi.kodeWilayah: ditemukan 63.05; diharapkan bentuk seperti 63.05',
        'instansi.kodeWilayah: found 63.05; expected a form such as 63.05',
      ],
    ]);
    expect(problemsWithin({ instansi: { nama: 'Dinas', kodeWilayah: '11.10', urusan: '1.06' } })).toEqual([]);
    expect(problemsWithin({ instansi: { nama: 'Dinas', urusan: '1,06' } }).map(([code]) => code)).toEqual([
      'bad-format',
    ]);
  });
});

describe('out-of-range', () => {
  it('names the range', () => {
    expect(problemsWith({ pembulatan: { digit: 21, mode: 'up' } })).toEqual([
      [
        'out-of-range',
        ['pembulatan', 'digit'],
        'pembulatan.digit: ditemukan 21; diharapkan 0 sampai 20',
        'pembulatan.digit: found 21; expected 0 to 20',
      ],
    ]);
    expect(problemsWithin({ tahun: 1944 })).toEqual([
      [
        'out-of-range',
        ['tahun'],
        'tahun: ditemukan 1944; diharapkan 1945 sampai 2999',
        'tahun: found 1944; expected 1945 to 2999',
      ],
    ]);
  });

  it('takes both ends', () => {
    for (const digit of [0, 20]) expect(problemsWith({ pembulatan: { digit, mode: 'up' } })).toEqual([]);
    expect(problemsWithin({ tahun: 1945, tahunAkhir: 2999 })).toEqual([]);
  });
});

describe('too-few', () => {
  it('is found for an indicator without variables', () => {
    const formula = { jenis: 'hitungan', ekspresi: { jenis: 'konstanta', nilai: '1' } };
    expect(problemsWith({ variabel: {}, formula })).toEqual([
      ['too-few', ['variabel'], 'variabel: berisi 0; paling sedikit 1', 'variabel: holds 0; at least 1'],
    ]);
  });

  it('is found for a scale without classes', () => {
    expect(problems(safeParseSkala({ id: 's', nama: 'S', kelas: [] }))).toEqual([
      ['too-few', ['kelas'], 'kelas: berisi 0; paling sedikit 1', 'kelas: holds 0; at least 1'],
    ]);
  });
});

describe('too-many', () => {
  const contoh = { data: { a: '1', b: '2' }, nilai: '50.00' };
  const bervariabel = (jumlah: number) => {
    const ids = Array.from({ length: jumlah }, (_, i) => `v${i}`);
    return {
      variabel: Object.fromEntries(ids.map((id) => [id, { label: id }])),
      formula: { jenis: 'hitungan', ekspresi: { jenis: 'tambah', operan: ids } },
    };
  };

  it('is found for more than 1,000 examples', () => {
    expect(problemsWith({ contoh: new Array(1000).fill(contoh) })).toEqual([]);
    expect(problemsWith({ contoh: new Array(1001).fill(contoh) })).toEqual([
      ['too-many', ['contoh'], 'contoh: berisi 1001; paling banyak 1000', 'contoh: holds 1001; at most 1000'],
    ]);
  });

  it('is found for more variables than a formula can name', () => {
    expect(problemsWith(bervariabel(999))).toEqual([]);
    expect(problemsWith(bervariabel(1001)).map(([code, path]) => [code, path])).toEqual([
      ['too-many', ['variabel']],
      ['too-large', ['formula']],
    ]);
  });
});

describe('numbers', () => {
  it('are plain decimal text; a comma is explained', () => {
    expect(problemsWith({ target: [{ jenis: 'angka', periode: '2022', nilai: '94,33' }] })).toEqual([
      [
        'not-a-number',
        ['target', 0, 'nilai'],
        'target[0].nilai: "nilai" bukan angka: ditemukan "94,33"; tulis desimal dengan titik, misalnya "94.33"',
        'target[0].nilai: "nilai" is not a number: found "94,33"; write the decimal with a point, such as "94.33"',
      ],
    ]);
  });

  it.each(['', ' 5', '+5', '.5', '5.', '1e5', '0x10', '1/9', '٣', 'tiga', '5 %', '--5', '-'])(
    'are not %j',
    (nilai) => {
      expect(places(safeParseIndikator({ ...dasar, capaian: { batasAtas: nilai } }))).toEqual([
        'not-a-number capaian.batasAtas',
      ]);
    },
  );

  it('may be fractions only where a formula multiplies', () => {
    expect(problemsWith({ formula: { ...dasar.formula, pengali: '1/9' } })).toEqual([]);
    expect(problemsWith({ formula: { ...dasar.formula, pengali: '1/0' } })).toEqual([
      [
        'not-a-number',
        ['formula', 'pengali'],
        'formula.pengali: "pengali" bukan angka: ditemukan "1/0"; penyebut pecahan tidak boleh nol',
        'formula.pengali: "pengali" is not a number: found "1/0"; the denominator of a fraction must not be zero',
      ],
    ]);
  });

  it('have at most 1,000 digits', () => {
    expect(problemsWith({ capaian: { batasAtas: '9'.repeat(1000) } })).toEqual([]);
    expect(problemsWith({ capaian: { batasAtas: `-0.${'9'.repeat(999)}` } })).toEqual([]);
    expect(inIndonesian(problemsWith({ capaian: { batasAtas: '9'.repeat(1001) } }))).toEqual([
      [
        'limit',
        ['capaian', 'batasAtas'],
        `capaian.batasAtas: ditemukan "${'9'.repeat(40)}"… (1001); paling banyak 1000 digit`,
      ],
    ]);
  });

  it('are text, and a JSON number is not told to be what it is already', () => {
    // "found 23; expected a number, such as 23" would help nobody: here only text is right.
    expect(problemsWith({ contoh: [{ data: { a: '1', b: '2' }, nilai: 23 }] })).toEqual([
      [
        'not-a-number',
        ['contoh', 0, 'nilai'],
        'contoh[0].nilai: "nilai" bukan angka: ditemukan 23; definisi menulis angka sebagai teks, misalnya "94.33"',
        'contoh[0].nilai: "nilai" is not a number: found 23; definitions write numbers as text, such as "94.33"',
      ],
    ]);
  });
});

describe('checkShape', () => {
  const shape = object(
    { nama: text, jumlah: integer(1, 3) },
    {
      daftar: list(oneOf(['x', 'y']), { least: 2 }),
      peta: record(yes, { least: 1 }),
      pilihan: tagged({ satu: object({ isi: text }), dua: object({}) }),
    },
  );
  const check = (value: Parameters<typeof checkShape>[1]) =>
    reported((issues) => checkShape(shape, value, new Walk(issues, ['akar', 0]))).map(([code, path]) => [
      code,
      path,
    ]);

  it('reports everything that differs, at paths that start where it was told', () => {
    expect(
      check({
        jumlah: 4,
        daftar: ['z'],
        peta: { 'a b': true, c: false },
        pilihan: { jenis: 'satu', isi: '', lagi: 1 },
        lain: null,
      }),
    ).toEqual([
      ['missing-field', ['akar', 0, 'nama']],
      ['out-of-range', ['akar', 0, 'jumlah']],
      ['too-few', ['akar', 0, 'daftar']],
      ['not-in-list', ['akar', 0, 'daftar', 0]],
      ['bad-id', ['akar', 0, 'peta', 'a b']],
      ['wrong-type', ['akar', 0, 'peta', 'c']],
      ['wrong-type', ['akar', 0, 'pilihan', 'isi']],
      ['unknown-key', ['akar', 0, 'pilihan', 'lagi']],
      ['unknown-key', ['akar', 0, 'lain']],
    ]);
  });

  it('finds nothing wrong with what fits', () => {
    expect(check({ nama: 'x', jumlah: 3 })).toEqual([]);
    expect(
      check({ nama: 'x', jumlah: 1, daftar: ['x', 'y'], peta: { a: true }, pilihan: { jenis: 'dua' } }),
    ).toEqual([]);
  });

  it('gives what fits back as the same object, and of the rest what is sound', () => {
    const sound = (value: Plain) => checkShape(shape, value, new Walk(new Issues()));
    const whole = { nama: 'x', jumlah: 1, daftar: ['x', 'y'], pilihan: { jenis: 'satu', isi: 'z' } };
    expect(sound(whole)).toBe(whole);
    expect(sound({ nama: 'x', jumlah: 4, daftar: ['x', 'z'], pilihan: { jenis: 'satu', isi: '' } })).toEqual({
      nama: 'x',
      daftar: ['x', undefined],
      pilihan: { jenis: 'satu' },
    });
    expect(sound({ nama: 'x', pilihan: { jenis: 'tiga' } })).toEqual({ nama: 'x' });
    expect(sound([])).toBeUndefined();
  });

  it('takes safe integers for numbers where it is told to, and writes them as text', () => {
    const numbers = object({ a: angka, b: pecahan });
    const written = (value: Plain) => {
      const issues = new Issues();
      return {
        sound: checkShape(numbers, value, new Walk(issues, [], true)),
        codes: issues.list.map(({ code }) => code),
      };
    };
    expect(written({ a: 90, b: -0 })).toEqual({ sound: { a: '90', b: '0' }, codes: [] });
    expect(written({ a: 94.33, b: 2 ** 53 }).codes).toEqual(['not-a-number', 'not-a-number']);
  });

  it('passes over what could not be read: that has its issue already', () => {
    expect(check(undefined)).toEqual([]);
    expect(check({ nama: undefined, jumlah: 1, pilihan: { jenis: undefined } })).toEqual([]);
  });
});
