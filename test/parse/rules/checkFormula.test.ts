import { safeParseIndikator } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dasar, inIndonesian, places, problemsWith } from '../problems.js';

const penilaian = {
  variabel: { nilai: { label: 'Nilai' } },
  formula: { jenis: 'penilaian', variabel: 'nilai', penilai: 'Inspektorat' },
  skala: skalaSakip,
} as const;

describe('unknown-variable', () => {
  it('names the variables that there are', () => {
    expect(
      problemsWith({ formula: { ...dasar.formula, pembilang: { jenis: 'kali', operan: ['a', 'c'] } } }),
    ).toEqual([
      [
        'unknown-variable',
        ['formula', 'pembilang', 'operan', 1],
        'formula.pembilang.operan[1]: variabel "c" tidak ada; yang ada: a, b',
        'formula.pembilang.operan[1]: there is no variable "c"; there are: a, b',
      ],
    ]);
  });

  it('is found each time, in every part of a formula', () => {
    const ekspresi = { jenis: 'tambah', operan: ['a', 'b', 'x', { jenis: 'bagi', operan: ['x', 'y'] }] };
    expect(places(safeParseIndikator({ ...dasar, formula: { jenis: 'hitungan', ekspresi } }))).toEqual([
      'unknown-variable formula.ekspresi.operan.2',
      'unknown-variable formula.ekspresi.operan.3.operan.0',
      'unknown-variable formula.ekspresi.operan.3.operan.1',
    ]);
    const formula = { ...penilaian.formula, variabel: 'skor' };
    expect(places(safeParseIndikator({ ...dasar, ...penilaian, formula }))).toEqual([
      'unknown-variable formula.variabel',
      'unused-variable variabel.nilai',
    ]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('is found for %s', (id) => {
    expect(places(safeParseIndikator({ ...dasar, formula: { ...dasar.formula, pembilang: id } }))).toEqual([
      'unknown-variable formula.pembilang',
      'unused-variable variabel.a',
    ]);
  });

  it('names the first twelve variables and counts the rest', () => {
    const ids = Array.from({ length: 15 }, (_, i) => `v${i + 1}`);
    const variabel = Object.fromEntries(ids.map((id) => [id, { label: id }]));
    const formula = { jenis: 'hitungan', ekspresi: { jenis: 'tambah', operan: [...ids, 'w'] } };
    expect(problemsWith({ variabel, formula }).map(([, , id]) => id)).toEqual([
      'formula.ekspresi.operan[15]: variabel "w" tidak ada; yang ada: ' +
        'v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, … (+3)',
    ]);
  });
});

describe('unused-variable', () => {
  it('is a variable that no formula names', () => {
    expect(problemsWith({ variabel: { ...dasar.variabel, c: { label: 'C' } } })).toEqual([
      [
        'unused-variable',
        ['variabel', 'c'],
        'variabel.c: variabel "c" tidak dipakai oleh formula',
        'variabel.c: the formula does not use the variable "c"',
      ],
    ]);
  });

  it('is also one that only bagianDari names', () => {
    const variabel = { a: { label: 'A', bagianDari: 'c' }, b: { label: 'B' }, c: { label: 'C' } };
    expect(problemsWith({ variabel }).map(([code, path]) => [code, path])).toEqual([
      ['unused-variable', ['variabel', 'c']],
    ]);
  });
});

describe('not-positive', () => {
  it('is a multiplier of zero or less', () => {
    expect(problemsWith({ formula: { ...dasar.formula, pengali: '-100' } })).toEqual([
      [
        'not-positive',
        ['formula', 'pengali'],
        'formula.pengali: ditemukan "-100"; diharapkan lebih dari nol',
        'formula.pengali: found "-100"; expected more than zero',
      ],
    ]);
    for (const pengali of ['0', '0.00', '0/3', '-1/9']) {
      expect(problemsWith({ formula: { ...dasar.formula, pengali } }).map(([code]) => code)).toEqual([
        'not-positive',
      ]);
    }
    for (const pengali of ['0.01', '1/9', '100000']) {
      expect(problemsWith({ formula: { ...dasar.formula, pengali } })).toEqual([]);
    }
  });
});

describe('nodes', () => {
  const sum = (operands: number) => ({
    jenis: 'tambah',
    operan: Array.from({ length: operands }, () => 'a'),
  });
  const satu = { variabel: { a: { label: 'A' } } };

  it('are at most 1,000 in a formula', () => {
    expect(problemsWith({ ...satu, formula: { jenis: 'hitungan', ekspresi: sum(999) } })).toEqual([]);
    expect(problemsWith({ ...satu, formula: { jenis: 'hitungan', ekspresi: sum(1000) } })).toEqual([
      [
        'too-large',
        ['formula'],
        'formula: terlalu banyak isi; paling banyak 1000',
        'formula: holds too much; at most 1000',
      ],
    ]);
  });

  it('are counted over numerator and denominator together', () => {
    const rasio = (penyebut: number) => ({
      formula: { jenis: 'rasio', pembilang: sum(499), penyebut: sum(penyebut), pengali: '100' },
    });
    expect(problemsWith({ ...satu, ...rasio(499) })).toEqual([]);
    expect(problemsWith({ ...satu, ...rasio(500) }).map(([code, path]) => [code, path])).toEqual([
      ['too-large', ['formula']],
    ]);
  });
});

describe('the scale of a result', () => {
  it('is checked', () => {
    expect(problemsWith(penilaian)).toEqual([]);
    const kelas = [
      { predikat: 'Tidak', bawah: { nilai: '0' }, atas: { nilai: '69' } },
      { predikat: 'Ya', bawah: { nilai: '70' }, atas: { nilai: '100' } },
    ];
    const skala = { id: 's', nama: 'S', kelas };
    expect(inIndonesian(problemsWith({ ...penilaian, skala }))).toEqual([
      [
        'scale-gap',
        ['skala', 'kelas', 1, 'bawah'],
        'skala.kelas[1].bawah: tidak ada kelas untuk nilai antara 69 dan 70; sambung ujung kedua kelas',
      ],
    ]);
  });
});
