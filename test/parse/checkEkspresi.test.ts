import { safeParseIndikator } from 'indikator';
import { describe, expect, it } from 'vitest';
import { Issues } from '../../src/issue/issues.js';
import { checkEkspresi } from '../../src/parse/checkEkspresi.js';
import type { Plain } from '../../src/parse/copyPlain.js';
import { Walk } from '../../src/parse/walk.js';
import { dasar, inIndonesian, places, problemsWith, problemsWithEkspresi, reported } from './problems.js';

// problemsWithEkspresi puts the expression first in a sum.
const di = ['formula', 'ekspresi', 'operan', 0] as const;
const teks = 'formula.ekspresi.operan[0]';

/** An expression of that many nodes from its root to its deepest leaf. */
function deep(levels: number): unknown {
  let tree: unknown = 'a';
  for (let i = 1; i < levels; i += 1) tree = { jenis: 'kurang', operan: [tree, 'b'] };
  return tree;
}

describe('an expression', () => {
  it('has six nodes', () => {
    const konstanta = { jenis: 'konstanta', nilai: '-1/9' };
    const satu = { jenis: 'tambah', operan: ['a', konstanta, { jenis: 'kali', operan: ['a', 'b', 'a'] }] };
    const dua = { jenis: 'kurang', operan: [satu, { jenis: 'bagi', operan: ['a', 'b'] }] };
    expect(problemsWithEkspresi(dua)).toEqual([]);
  });

  it.each([
    [5, '5'],
    [null, 'null'],
    [true, 'true'],
  ])('is not %j', (value, ditemukan) => {
    expect(problemsWithEkspresi(value)).toEqual([
      [
        'wrong-type',
        di,
        `${teks}: ditemukan ${ditemukan}; diharapkan id variabel atau simpul hitungan`,
        `${teks}: found ${ditemukan}; expected a variable id or an expression node`,
      ],
    ]);
  });

  it('is not a list', () => {
    expect(inIndonesian(problemsWithEkspresi(['a', 'b']))).toEqual([
      ['wrong-type', di, `${teks}: ditemukan […] (2); diharapkan id variabel atau simpul hitungan`],
    ]);
  });

  it('names variables by well-formed ids', () => {
    expect(problemsWithEkspresi('Jumlah PMKS')).toEqual([
      [
        'bad-id',
        di,
        `${teks}: ditemukan "Jumlah PMKS"; id diawali huruf kecil, lalu huruf, angka, atau _, paling panjang 64 karakter`,
        `${teks}: found "Jumlah PMKS"; an id starts with a small letter, then letters, digits or _, at most 64 characters`,
      ],
    ]);
  });

  it('says in each node what it is', () => {
    expect(problemsWithEkspresi({ operan: ['a', 'b'] })).toEqual([
      [
        'missing-field',
        [...di, 'jenis'],
        `${teks}.jenis: "jenis" wajib ada`,
        `${teks}.jenis: "jenis" is required`,
      ],
    ]);
    expect(problemsWithEkspresi({ jenis: 'pangkat', operan: ['a', 'b'] })).toEqual([
      [
        'not-in-list',
        [...di, 'jenis'],
        `${teks}.jenis: ditemukan "pangkat"; diharapkan salah satu dari: konstanta, tambah, kurang, kali, bagi`,
        `${teks}.jenis: found "pangkat"; expected one of: konstanta, tambah, kurang, kali, bagi`,
      ],
    ]);
    for (const jenis of ['constructor', 'toString', '', 5, null]) {
      expect(problemsWithEkspresi({ jenis, operan: ['a', 'b'] }).map(([code]) => code)).toEqual([
        'not-in-list',
      ]);
    }
  });

  it('has no keys beside those of its node', () => {
    expect(problemsWithEkspresi({ jenis: 'tambah', operan: ['a', 'b'], nilai: '1' })).toEqual([
      [
        'unknown-key',
        [...di, 'nilai'],
        `${teks}.nilai: "nilai" tidak dikenal; yang dikenal: jenis, operan`,
        `${teks}.nilai: "nilai" is not known; known are: jenis, operan`,
      ],
    ]);
    expect(problemsWithEkspresi({ jenis: 'konstanta', nilai: '1', operan: [] })).toEqual([
      [
        'unknown-key',
        [...di, 'operan'],
        `${teks}.operan: "operan" tidak dikenal; yang dikenal: jenis, nilai`,
        `${teks}.operan: "operan" is not known; known are: jenis, nilai`,
      ],
    ]);
  });
});

describe('a constant', () => {
  it('has a number', () => {
    expect(problemsWithEkspresi({ jenis: 'konstanta' })).toEqual([
      [
        'missing-field',
        [...di, 'nilai'],
        `${teks}.nilai: "nilai" wajib ada`,
        `${teks}.nilai: "nilai" is required`,
      ],
    ]);
    expect(problemsWithEkspresi({ jenis: 'konstanta', nilai: '0,376' })).toEqual([
      [
        'not-a-number',
        [...di, 'nilai'],
        `${teks}.nilai: "konstanta" bukan angka: ditemukan "0,376"; tulis desimal dengan titik, misalnya "94.33"`,
        `${teks}.nilai: "konstanta" is not a number: found "0,376"; write the decimal with a point, such as "94.33"`,
      ],
    ]);
  });

  it.each(['1', '-1', '0.376', '007', '1/9', '-1/9', '25/100', `1/${'9'.repeat(1000)}`])(
    'may be %s',
    (nilai) => {
      expect(problemsWithEkspresi({ jenis: 'konstanta', nilai })).toEqual([]);
    },
  );

  it.each([
    '1/0',
    '1/-9',
    '1.5/2',
    '1/2/3',
    '/2',
    '1/',
    '1 / 9',
    '1e5',
    '',
    5,
    0.376,
    null,
    [],
    '1'.repeat(1001),
  ])('is not %j', (nilai) => {
    const found = problemsWithEkspresi({ jenis: 'konstanta', nilai });
    expect(found.map(([, path]) => path)).toEqual([[...di, 'nilai']]);
    expect(['not-a-number', 'limit']).toContain(found[0]?.[0]);
  });
});

describe('operands', () => {
  it('are a list', () => {
    expect(problemsWithEkspresi({ jenis: 'tambah' })).toEqual([
      [
        'missing-field',
        [...di, 'operan'],
        `${teks}.operan: "operan" wajib ada`,
        `${teks}.operan: "operan" is required`,
      ],
    ]);
    expect(problemsWithEkspresi({ jenis: 'tambah', operan: { 0: 'a', 1: 'b' } })).toEqual([
      [
        'wrong-type',
        [...di, 'operan'],
        `${teks}.operan: ditemukan {…}; diharapkan daftar`,
        `${teks}.operan: found {…}; expected a list`,
      ],
    ]);
  });

  it.each(['tambah', 'kurang', 'kali', 'bagi'])('are at least two in %s', (jenis) => {
    expect(problemsWithEkspresi({ jenis, operan: ['a', 'b'] })).toEqual([]);
    expect(problemsWithEkspresi({ jenis, operan: ['a'] })).toEqual([
      [
        'too-few',
        [...di, 'operan'],
        `${teks}.operan: berisi 1; paling sedikit 2`,
        `${teks}.operan: holds 1; at least 2`,
      ],
    ]);
    expect(problemsWithEkspresi({ jenis, operan: [] }).map(([, , id]) => id)).toEqual([
      `${teks}.operan: berisi 0; paling sedikit 2`,
    ]);
  });

  it.each(['kurang', 'bagi'])('are exactly two in %s', (jenis) => {
    expect(problemsWithEkspresi({ jenis, operan: ['a', 'b', 'a'] })).toEqual([
      [
        'too-many',
        [...di, 'operan'],
        `${teks}.operan: berisi 3; paling banyak 2`,
        `${teks}.operan: holds 3; at most 2`,
      ],
    ]);
  });

  it.each(['tambah', 'kali'])('may be many in %s', (jenis) => {
    expect(problemsWithEkspresi({ jenis, operan: ['a', 'b', 'a', 'b', 'a'] })).toEqual([]);
  });

  it('are each checked, however deep, each at its own path', () => {
    const ekspresi = {
      jenis: 'tambah',
      operan: [1, { jenis: 'kali', operan: ['X', { jenis: 'bagi', operan: ['a', { jenis: 'x' }] }] }],
    };
    expect(places(safeParseIndikator({ ...dasar, formula: { jenis: 'hitungan', ekspresi } }))).toEqual([
      'wrong-type formula.ekspresi.operan.0',
      'bad-id formula.ekspresi.operan.1.operan.0',
      'not-in-list formula.ekspresi.operan.1.operan.1.operan.1.jenis',
    ]);
  });
});

describe('zero-divisor', () => {
  const nol = (nilai: string) => ({ jenis: 'bagi', operan: ['a', { jenis: 'konstanta', nilai }] });

  it('is a constant that can never give a result', () => {
    expect(problemsWithEkspresi(nol('0'))).toEqual([
      [
        'zero-divisor',
        [...di, 'operan', 1],
        `${teks}.operan[1]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada`,
        `${teks}.operan[1]: the constant divisor is zero; there can never be a result`,
      ],
    ]);
  });

  it.each(['0.00', '-0', '0/5', '000'])('is also %s', (nilai) => {
    expect(problemsWithEkspresi(nol(nilai)).map(([code]) => code)).toEqual(['zero-divisor']);
  });

  it('is not a zero above the line, or one that is multiplied or added', () => {
    const zero = { jenis: 'konstanta', nilai: '0' };
    expect(problemsWithEkspresi({ jenis: 'bagi', operan: [zero, 'a'] })).toEqual([]);
    expect(problemsWithEkspresi({ jenis: 'kali', operan: ['a', zero] })).toEqual([]);
    expect(problemsWithEkspresi({ jenis: 'tambah', operan: ['a', zero] })).toEqual([]);
  });

  it('is found below the line of a ratio', () => {
    const formula = {
      jenis: 'rasio',
      pembilang: 'a',
      penyebut: { jenis: 'konstanta', nilai: '0' },
      pengali: '100',
    };
    expect(problemsWith({ variabel: { a: { label: 'A' } }, formula })).toEqual([
      [
        'zero-divisor',
        ['formula', 'penyebut'],
        'formula.penyebut: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada',
        'formula.penyebut: the constant divisor is zero; there can never be a result',
      ],
    ]);
  });
});

describe('depth', () => {
  it('is at most 64 nodes from the root to a leaf', () => {
    expect(problemsWith({ formula: { jenis: 'hitungan', ekspresi: deep(64) } })).toEqual([]);
    const path = ['formula', 'ekspresi', ...Array.from({ length: 64 }, () => ['operan', 0]).flat()];
    expect(problemsWith({ formula: { jenis: 'hitungan', ekspresi: deep(65) } })).toContainEqual([
      'too-deep',
      path,
      `formula.ekspresi${'.operan[0]'.repeat(64)}: bersarang terlalu dalam; paling dalam 64 tingkat`,
      `formula.ekspresi${'.operan[0]'.repeat(64)}: nested too deeply; at most 64 levels`,
    ]);
  });

  it('is counted for each part of a ratio', () => {
    const formula = { jenis: 'rasio', pembilang: deep(64), penyebut: deep(64), pengali: '100' };
    expect(problemsWith({ formula })).toEqual([]);
    expect(
      problemsWith({ formula: { ...formula, penyebut: deep(65) } }).map(([code, path]) => [code, path[1]]),
    ).toEqual([
      ['too-deep', 'penyebut'],
      ['too-deep', 'penyebut'],
    ]);
  });
});

describe('checkEkspresi', () => {
  it('pass over what could not be read', () => {
    expect(reported((issues) => checkEkspresi(undefined, new Walk(issues)))).toEqual([]);
    expect(
      reported((issues) => {
        checkEkspresi({ jenis: 'konstanta', nilai: undefined }, new Walk(issues));
        checkEkspresi({ jenis: 'tambah', operan: undefined }, new Walk(issues));
        checkEkspresi({ jenis: undefined }, new Walk(issues));
      }),
    ).toEqual([]);
  });

  it('gives a sound expression back as it is, and of another what is sound', () => {
    const sound = (ekspresi: Plain) => checkEkspresi(ekspresi, new Walk(new Issues()));
    const whole = { jenis: 'tambah', operan: ['a', { jenis: 'konstanta', nilai: '1/3' }] };
    expect(sound(whole)).toBe(whole);
    expect(sound({ jenis: 'tambah', operan: ['a', 'B b', { jenis: 'konstanta', nilai: '1,5' }] })).toEqual({
      jenis: 'tambah',
      operan: ['a', undefined, { jenis: 'konstanta' }],
    });
    expect(sound({ jenis: 'pangkat', operan: ['a', 'b'] })).toBeUndefined();
  });
});
