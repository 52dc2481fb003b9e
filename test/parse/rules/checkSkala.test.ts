import { safeParseSkala } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { inIndonesian, type Problem, places, problems } from '../problems.js';

/** A class as a test writes it: `'0 - 70'`, `'>70 - <100'`. */
function kelas(rentang: string, i: number): object {
  const [bawah = '', atas = ''] = rentang.split(' - ');
  const end = (text: string) =>
    /^[<>]/.test(text) ? { nilai: text.slice(1), terbuka: true } : { nilai: text };
  return { predikat: `K${i}`, bawah: end(bawah), atas: end(atas) };
}

const skala = (...rentang: string[]) => ({ id: 's', nama: 'S', kelas: rentang.map(kelas) });
const problemsOfSkala = (...rentang: string[]): Problem[] => problems(safeParseSkala(skala(...rentang)));

describe('a scale', () => {
  it.each([
    [['0 - 100']],
    [['0 - 70', '>70 - 100']],
    [['0 - <70', '70 - 100']],
    [['-10 - 0', '>0 - 0.5', '>0.5 - <0.75', '0.75 - 1']],
    [['0 - 70.0', '>70 - 70.5']],
    [['5 - 5', '>5 - 6']],
  ])('may be %j', (rentang) => {
    expect(problemsOfSkala(...rentang)).toEqual([]);
  });

  it('of the SAKIP grades is right', () => {
    expect(places(safeParseSkala(JSON.parse(JSON.stringify(skalaSakip))))).toEqual([]);
  });
});

describe('scale-gap', () => {
  it('names the numbers between two classes', () => {
    expect(problemsOfSkala('0 - 69', '70 - 100')).toEqual([
      [
        'scale-gap',
        ['kelas', 1, 'bawah'],
        'kelas[1].bawah: tidak ada kelas untuk nilai antara 69 dan 70; sambung ujung kedua kelas',
        'kelas[1].bawah: no class holds what is between 69 and 70; join the ends of the two classes',
      ],
    ]);
  });

  it('names the one number that two open ends leave out', () => {
    expect(problemsOfSkala('0 - <85', '>85 - 100')).toEqual([
      [
        'scale-gap',
        ['kelas', 1, 'bawah'],
        'kelas[1].bawah: tidak ada kelas untuk nilai tepat 85; tutup salah satu ujungnya',
        'kelas[1].bawah: no class holds exactly 85; close one of the ends',
      ],
    ]);
  });

  it('writes numbers as the definition does, with their digits', () => {
    expect(problemsOfSkala('0 - 88.30', '88.31 - 1000', '2000.5 - 3000').map(([, , id]) => id)).toEqual([
      'kelas[1].bawah: tidak ada kelas untuk nilai antara 88.30 dan 88.31; sambung ujung kedua kelas',
      'kelas[2].bawah: tidak ada kelas untuk nilai antara 1000 dan 2000.5; sambung ujung kedua kelas',
    ]);
  });

  it('finds a gap however small', () => {
    const kecil = `0.${'0'.repeat(500)}1`;
    expect(problemsOfSkala('-1 - 0', `${kecil} - 1`).map(([code]) => code)).toEqual(['scale-gap']);
  });
});

describe('scale-overlap', () => {
  it('names the numbers that two classes share', () => {
    expect(problemsOfSkala('0 - 70', '69 - 100')).toEqual([
      [
        'scale-overlap',
        ['kelas', 1, 'bawah'],
        'kelas[1].bawah: nilai antara 69 dan 70 masuk dua kelas; sambung ujung kedua kelas',
        'kelas[1].bawah: what is between 69 and 70 falls in two classes; join the ends of the two classes',
      ],
    ]);
  });

  it('names the one number that two closed ends share', () => {
    expect(problemsOfSkala('0 - 70', '70 - 100')).toEqual([
      [
        'scale-overlap',
        ['kelas', 1, 'bawah'],
        'kelas[1].bawah: nilai tepat 70 masuk dua kelas; buka salah satu ujungnya',
        'kelas[1].bawah: exactly 70 falls in two classes; open one of the ends',
      ],
    ]);
  });

  it('names just the shared numbers when one class lies inside the other', () => {
    expect(inIndonesian(problemsOfSkala('0 - 30', '20 - 25'))).toEqual([
      [
        'scale-overlap',
        ['kelas', 1, 'bawah'],
        'kelas[1].bawah: nilai antara 20 dan 25 masuk dua kelas; sambung ujung kedua kelas',
      ],
    ]);
  });

  it('is not claimed of classes that only stand from the highest down', () => {
    const found = problemsOfSkala('>90 - 100', '>80 - 90', '0 - 80');
    expect(found.map(([code]) => code)).toEqual(['scale-order', 'scale-order']);
  });
});

describe('scale-order', () => {
  it('names a class that stands behind a higher one', () => {
    expect(problemsOfSkala('>80 - 100', '0 - 80')).toEqual([
      [
        'scale-order',
        ['kelas', 1, 'bawah'],
        'kelas[1].bawah: kelas mulai 0 berada di bawah kelas sebelumnya, yang sampai 100; urutkan dari yang terendah',
        'kelas[1].bawah: the class from 0 lies below the one before it, which goes to 100; begin with the lowest',
      ],
    ]);
  });
});

describe('a gap policy', () => {
  const found = (celah: string, ...rentang: string[]) =>
    problems(safeParseSkala({ ...skala(...rentang), celah })).map(([, , id]) => id);
  const between = (i: number, bawah: string, atas: string) =>
    `kelas[${i}].bawah: tidak ada kelas untuk nilai antara ${bawah} dan ${atas}; sambung ujung kedua kelas`;

  it.each(['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan'])(
    '%s covers one unit of the last printed digit',
    (celah) => {
      expect(found(celah, '0 - 50', '51 - 65', '66 - 100')).toEqual([]);
      expect(found(celah, '25.00 - 64.99', '65.00 - 76.60', '76.61 - 88.30')).toEqual([]);
      expect(found(celah, '-1 - 0', '1 - 2')).toEqual([]);
    },
  );

  it.each(['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan'])('%s covers no wider gap', (celah) => {
    expect(found(celah, '0 - 50', '52 - 65', '66 - 100')).toEqual([between(1, '50', '52')]);
    expect(found(celah, '25.00 - 64.98', '65.00 - 76.60')).toEqual([between(1, '64.98', '65.00')]);
    // With 65.5 the scale is printed in tenths, and 50 to 51 is ten of them.
    expect(found(celah, '0 - 50', '51 - 65.5')).toEqual([between(1, '50', '51')]);
  });

  it.each(['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan'])('%s covers no overlap', (celah) => {
    expect(found(celah, '0 - 51', '50 - 100')).toEqual([
      'kelas[1].bawah: nilai antara 50 dan 51 masuk dua kelas; sambung ujung kedua kelas',
    ]);
    expect(found(celah, '0 - 50', '50 - 100')).toEqual([
      'kelas[1].bawah: nilai tepat 50 masuk dua kelas; buka salah satu ujungnya',
    ]);
  });

  it.each(['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan'])('%s needs no gap', (celah) => {
    expect(found(celah, '0 - 50', '>50 - <60', '60 - 100')).toEqual([]);
  });

  it.each(['tolak', 'bawah-terbuka', 'bawah-tertutup'])(
    '%s covers the one number between open ends',
    (celah) => {
      expect(found(celah, '0 - <85', '>85 - 100')).toEqual([]);
    },
  );

  it('bulatkan covers no open end: what it rounds to would still be in no class', () => {
    expect(found('bulatkan', '0 - <85', '>85 - 100')).toEqual([
      'kelas[1].bawah: tidak ada kelas untuk nilai tepat 85; tutup salah satu ujungnya',
    ]);
    expect(found('bulatkan', '0 - <85', '86 - 100')).toEqual([between(1, '85', '86')]);
    expect(found('bulatkan', '0 - 85', '>86 - 100')).toEqual([between(1, '85', '86')]);
  });

  it('without one, the same gap is a mistake, with the numbers that it leaves out', () => {
    expect(problemsOfSkala('0 - 50', '51 - 65', '66 - 100').map(([, , id]) => id)).toEqual([
      between(1, '50', '51'),
      between(2, '65', '66'),
    ]);
  });

  it('is one of four, and above and below one of two', () => {
    const value = { ...skala('0 - 100'), celah: 'abaikan', diAtas: 'terendah', diBawah: 'tertinggi' };
    expect(inIndonesian(problems(safeParseSkala(value)))).toEqual([
      [
        'not-in-list',
        ['celah'],
        'celah: ditemukan "abaikan"; diharapkan salah satu dari: tolak, bawah-terbuka, bawah-tertutup, bulatkan',
      ],
      [
        'not-in-list',
        ['diAtas'],
        'diAtas: ditemukan "terendah"; diharapkan salah satu dari: tolak, tertinggi',
      ],
      [
        'not-in-list',
        ['diBawah'],
        'diBawah: ditemukan "tertinggi"; diharapkan salah satu dari: tolak, terendah',
      ],
    ]);
  });
});

describe('the number of classes', () => {
  const banyak = (jumlah: number) => Array.from({ length: jumlah }, (_, i) => `${i} - <${i + 1}`);

  it('is at most 100', () => {
    expect(problemsOfSkala(...banyak(100))).toEqual([]);
    expect(problemsOfSkala(...banyak(101))).toEqual([
      ['too-many', ['kelas'], 'kelas: berisi 101; paling banyak 100', 'kelas: holds 101; at most 100'],
    ]);
  });
});

describe('the ends of a class', () => {
  it('are in order', () => {
    expect(problemsOfSkala('50 - 40')).toEqual([
      [
        'reversed',
        ['kelas', 0, 'bawah'],
        'kelas[0].bawah: batas bawah 50 melebihi batas atas 40',
        'kelas[0].bawah: the lower bound 50 exceeds the upper bound 40',
      ],
    ]);
  });

  it.each(['>50 - 50', '50 - <50', '>50 - <50.0'])('leave room for a number, unlike %s', (rentang) => {
    expect(places(safeParseSkala(skala(rentang)))).toEqual(['reversed kelas.0.bawah']);
  });
});

describe('grades', () => {
  it('occur once', () => {
    const [satu, dua] = skala('0 - 70', '>70 - 100').kelas;
    const value = { id: 's', nama: 'S', kelas: [satu, { ...dua, predikat: 'K0' }] };
    expect(problems(safeParseSkala(value))).toEqual([
      [
        'duplicate',
        ['kelas', 1, 'predikat'],
        'kelas[1].predikat: predikat "K0" sudah dipakai di kelas[0].predikat',
        'kelas[1].predikat: predikat "K0" is already used at kelas[0].predikat',
      ],
    ]);
  });
});

describe('every problem of a scale', () => {
  it('is found at once', () => {
    const value = {
      id: 'S',
      kelas: [kelas('0 - 10', 0), kelas('5 - 4', 1), kelas('>4 - <x', 2), { predikat: 'K0' }],
      warna: 'merah',
    };
    expect(places(safeParseSkala(value)).sort()).toEqual([
      'bad-id id',
      'duplicate kelas.3.predikat',
      'missing-field kelas.3.bawah',
      'missing-field nama',
      'not-a-number kelas.2.atas.nilai',
      'reversed kelas.1.bawah',
      'scale-overlap kelas.1.bawah',
      'unknown-key warna',
    ]);
  });
});
