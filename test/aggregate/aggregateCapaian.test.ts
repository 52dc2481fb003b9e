import {
  type Capaian,
  computeCapaian,
  type DokumenIku,
  defineDokumen,
  evaluate,
  type Indikator,
  IndikatorError,
  type KebijakanRerata,
  parseIndikator,
} from 'indikator';
import { skalaKinerja, skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { aggregateCapaian } from '../../src/aggregate/aggregateCapaian.js';
import type { Rerata } from '../../src/aggregate/rerata.js';
import { codes, layanan } from '../achieve/contohCapaian.js';
import { hostile, plausible } from '../hostile/values.js';

const satu = (id: string, rest: object = {}): Indikator => parseIndikator({ ...layanan, id, ...rest });

/** A sasaran with its indicators. */
const sasaran = (id: string, indikator: readonly Indikator[], rest: object = {}) => ({
  id,
  uraian: id,
  indikator,
  ...rest,
});

const dokumen = (list: readonly object[], rerata?: KebijakanRerata): DokumenIku =>
  defineDokumen({
    id: 'dokumen',
    judul: 'Dokumen',
    instansi: { nama: 'Dinas Contoh' },
    tahun: 2026,
    sasaran: list,
    ...(rerata === undefined ? {} : { rerata }),
  } as DokumenIku);

/** R per cent of a target of 100. */
const capai = (indikator: Indikator, realisasi: string): Capaian =>
  computeCapaian(indikator, { realisasi, target: '100' });

const told = (rerata: Rerata | undefined) =>
  rerata === undefined ? 'absent' : rerata.ok ? rerata.teks : codes(rerata.issues);

const [a, b, c] = [satu('a'), satu('b'), satu('c')];

/** The mean of one sasaran that has 150 and 50. */
const of150and50 = (rerata: KebijakanRerata, first: Indikator = a) => {
  const dok = dokumen([sasaran('s', [first, b], { rerata })]);
  return aggregateCapaian(dok, [capai(first, '150'), capai(b, '50')]).sasaran[0];
};

describe('the mean of a sasaran', () => {
  test('all weigh the same: 150 and 50 are 100', () => {
    expect(told(of150and50({}))).toBe('100,00%');
  });

  test('cap before the mean or after it: 75 or 100', () => {
    expect(told(of150and50({ batasAtas: '100' }))).toBe('75,00%');
    expect(told(of150and50({ batasAtas: '100', pembatasan: 'sebelum' }))).toBe('75,00%');
    expect(told(of150and50({ batasAtas: '100', pembatasan: 'sesudah' }))).toBe('100,00%');
    expect(told(of150and50({ batasAtas: '90', pembatasan: 'sesudah' }))).toBe('90,00%');
  });

  test('the cap of the indicator itself counts, unless the mean is capped afterwards', () => {
    const berbatas = satu('a', { capaian: { batasAtas: '120' } });
    expect(told(of150and50({}, berbatas))).toBe('85,00%');
    expect(told(of150and50({ batasAtas: '200', pembatasan: 'sesudah' }, berbatas))).toBe('100,00%');
  });

  test('weights, exact fractions too', () => {
    expect(told(of150and50({ bobot: { a: '3', b: '1' } }))).toBe('125,00%');
    expect(told(of150and50({ bobot: { a: '1/3', b: '2/3' } }))).toBe('83,33%');
    expect(told(of150and50({ bobot: { a: '0.25', b: '0.75' } }))).toBe('75,00%');
    const third = of150and50({ bobot: { a: '1/3', b: '2/3' } });
    expect(third?.ok && third.eksak).toBe('250/3');
  });

  test('of exact achievements, or as printed', () => {
    const [x, y] = [satu('x', { capaian: { pembulatan: { digit: 0, mode: 'half-up' } } }), b];
    const mean = (rerata: KebijakanRerata) =>
      told(
        aggregateCapaian(dokumen([sasaran('s', [x, y], { rerata })]), [capai(x, '66.5'), capai(y, '66.5')])
          .sasaran[0],
      );
    expect(mean({})).toBe('66,50%');
    expect(mean({ dasar: 'eksak' })).toBe('66,50%');
    // 67 and 66,50
    expect(mean({ dasar: 'tercetak' })).toBe('66,75%');
    expect(mean({ dasar: 'tercetak', pembatasan: 'sesudah' })).toBe('66,75%');
  });

  test('is rounded by its own policy, once', () => {
    const thirds = (rerata: KebijakanRerata) =>
      told(
        aggregateCapaian(dokumen([sasaran('s', [a, b, c], { rerata })]), [
          capai(a, '100'),
          capai(b, '100'),
          capai(c, '0'),
        ]).sasaran[0],
      );
    expect(thirds({})).toBe('66,67%');
    expect(thirds({ pembulatan: { digit: 0, mode: 'down' } })).toBe('66%');
    expect(thirds({ pembulatan: { digit: 4, mode: 'up' } })).toBe('66,6667%');
  });

  test('has a grade where the policy has a scale: of the print, or of the exact mean', () => {
    const grade = (rerata: KebijakanRerata, R: string) => {
      const found = aggregateCapaian(dokumen([sasaran('s', [a], { rerata })]), [capai(a, R)]).sasaran[0];
      return found?.ok && [found.teks, found.predikat];
    };
    expect(grade({ skala: skalaSakip }, '80.004')).toEqual(['80,00%', 'BB']);
    expect(grade({ skala: skalaSakip, dasar: 'eksak' }, '80.004')).toEqual(['80,00%', 'A']);
    expect(grade({ skala: skalaKinerja }, '90.49')).toEqual(['90,49%', undefined]);
  });
});

describe('members without an achievement', () => {
  const dok = dokumen([sasaran('s', [a, b, c], { rerata: { bobot: { a: '1', b: '2', c: '7' } } })]);

  test('are left out, with their weight, and stand in the coverage', () => {
    const gagal = computeCapaian(c, { realisasi: '1', target: '0' });
    const [rerata] = aggregateCapaian(dok, [capai(a, '90'), gagal]).sasaran;
    expect(told(rerata)).toBe('90,00%');
    expect(rerata?.cakupan).toMatchObject({ terpakai: ['a'], hilang: ['b'], lengkap: false });
    expect(rerata?.cakupan.gagal.map(({ kode, issues }) => `${kode}: ${codes(issues)}`)).toEqual([
      'c: zero-target target',
    ]);
    expect(rerata?.ok && rerata.catatan.map(({ message, path }) => [message, path])).toEqual([
      [
        'argumen: dihitung dari 1 dari 3; tanpa Layanan, Layanan. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan',
        [],
      ],
    ]);
  });

  test('all of them: there is no mean', () => {
    const { sasaran, dokumen } = aggregateCapaian(dok, []);
    expect(sasaran.map(told)).toEqual(['nothing-to-aggregate']);
    expect(told(dokumen)).toBe('nothing-to-aggregate');
    expect(sasaran[0]?.cakupan.hilang).toEqual(['a', 'b', 'c']);
    expect(sasaran[0]?.ok || sasaran[0]?.issues[0]?.message).toBe(
      'argumen: tidak satu pun dari 3 baris bernilai',
    );
  });

  test('a result of evaluate is no achievement, nor is a copy of one', () => {
    const hasil = evaluate(a, { a: 1, b: 2 });
    expect(told(aggregateCapaian(dok, [hasil as never]).dokumen)).toBe('nothing-to-aggregate');
    expect(told(aggregateCapaian(dok, [{ ...capai(a, '90') } as never]).dokumen)).toBe(
      'nothing-to-aggregate',
    );
  });

  test('achievements of indicators elsewhere are not counted', () => {
    expect(told(aggregateCapaian(dok, [capai(a, '90'), capai(satu('lain'), '10')]).dokumen)).toBe('90,00%');
  });

  test('two achievements of one indicator leave open which counts', () => {
    const twice = () => aggregateCapaian(dok, [capai(a, '90'), capai(b, '10'), capai(a, '20')]);
    expect(twice).toThrow(IndikatorError);
    expect(twice).toThrow('argumen[2]: id "a" sudah dipakai di argumen[0]');
  });
});

describe('a tree of sasaran', () => {
  test('one without indicators is the mean of those right below it', () => {
    const dok = dokumen([
      sasaran('tujuan', []),
      sasaran('s1', [a, b], { induk: 'tujuan' }),
      sasaran('s2', [], { induk: 'tujuan', rerata: { bobot: { s3: '1' } } }),
      sasaran('s3', [c], { induk: 's2' }),
    ]);
    const { sasaran: found, dokumen: whole } = aggregateCapaian(dok, [
      capai(a, '100'),
      capai(b, '50'),
      capai(c, '25'),
    ]);
    expect(found.map((one) => [one.id, told(one)])).toEqual([
      ['tujuan', '50,00%'],
      ['s1', '75,00%'],
      ['s2', '25,00%'],
      ['s3', '25,00%'],
    ]);
    // Those that have indicators: 75 and 25.
    expect([whole.id, told(whole)]).toEqual(['dokumen', '50,00%']);
    expect(whole.cakupan.terpakai).toEqual(['s1', 's3']);
  });

  test('with indicators of its own, it is measured by them alone', () => {
    const dok = dokumen([sasaran('atas', [a]), sasaran('bawah', [b], { induk: 'atas' })]);
    const { sasaran: found, dokumen: whole } = aggregateCapaian(dok, [capai(a, '100'), capai(b, '50')]);
    expect([...found.map(told), told(whole)]).toEqual(['100,00%', '50,00%', '75,00%']);
  });

  test('a parent may stand after its children', () => {
    const dok = dokumen([sasaran('bawah', [b], { induk: 'atas' }), sasaran('atas', [])]);
    expect(aggregateCapaian(dok, [capai(b, '50')]).sasaran.map(told)).toEqual(['50,00%', '50,00%']);
  });

  test('one without anything below it has no members', () => {
    const dok = dokumen([sasaran('kosong', []), sasaran('s', [a])]);
    const { sasaran: found, dokumen: whole } = aggregateCapaian(dok, [capai(a, '50')]);
    expect([...found.map(told), told(whole)]).toEqual(['nothing-to-aggregate', '50,00%', '50,00%']);
    expect(found[0]?.ok || found[0]?.issues[0]?.message).toBe('argumen: tidak ada baris untuk digabung');
  });
});

describe('the mean of the document', () => {
  const of = (rerata: KebijakanRerata | undefined, semua = ['100', '50', '30']) => {
    const dok = dokumen([sasaran('s1', [a, b]), sasaran('s2', [c])], rerata);
    return aggregateCapaian(
      dok,
      [a, b, c].map((one, i) => capai(one, semua[i] ?? '0')),
    ).dokumen;
  };

  test('of its sasaran, or of all indicators at once', () => {
    // (75 + 30) / 2, (100 + 50 + 30) / 3
    expect(told(of(undefined))).toBe('52,50%');
    expect(told(of({ dari: 'sasaran' }))).toBe('52,50%');
    expect(told(of({ dari: 'indikator' }))).toBe('60,00%');
  });

  test('weights by the members that it has', () => {
    expect(told(of({ bobot: { s1: '2', s2: '1' } }))).toBe('60,00%');
    expect(told(of({ dari: 'indikator', bobot: { a: '1', b: '1', c: '2' } }))).toBe('52,50%');
  });

  test('caps them before or after', () => {
    const semua = ['300', '100', '50'];
    expect(told(of({ batasAtas: '100' }, semua))).toBe('75,00%');
    expect(told(of({ batasAtas: '100', pembatasan: 'sesudah' }, semua))).toBe('100,00%');
    expect(told(of({ dari: 'indikator', batasAtas: '100' }, semua))).toBe('83,33%');
  });

  test('of sasaran as printed: 66,67 and 0 are 33,34, exactly it is 33,33', () => {
    const dok = (rerata: KebijakanRerata) =>
      dokumen([sasaran('s1', [a, b, satu('d')]), sasaran('s2', [c])], rerata);
    const semua = [capai(a, '100'), capai(b, '100'), capai(satu('d'), '0'), capai(c, '0')];
    expect(told(aggregateCapaian(dok({ dasar: 'tercetak' }), semua).dokumen)).toBe('33,34%');
    expect(told(aggregateCapaian(dok({}), semua).dokumen)).toBe('33,33%');
  });

  test('a sasaran without a mean is left out, with why', () => {
    const dok = dokumen([sasaran('s1', [a, b]), sasaran('s2', [c])]);
    const { dokumen: whole } = aggregateCapaian(dok, [capai(c, '30')]);
    expect([told(whole), whole.cakupan.gagal.map(({ kode, issues }) => [kode, codes(issues)])]).toEqual([
      '30,00%',
      [['s1', 'nothing-to-aggregate']],
    ]);
  });

  test('what a sasaran leaves out, the document leaves out', () => {
    const dok = dokumen([sasaran('s1', [a, b]), sasaran('s2', [c])]);
    const { dokumen: whole } = aggregateCapaian(dok, [capai(a, '50'), capai(c, '30')]);
    expect(told(whole)).toBe('40,00%');
    expect(whole.cakupan).toMatchObject({ terpakai: ['s1', 's2'], hilang: [], gagal: [], lengkap: false });
    expect(whole.ok && whole.catatan.map(({ message }) => message)).toEqual([
      'argumen: dihitung dari 1 dari 2; tanpa Layanan. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan',
    ]);
  });

  test('JSON keeps what is text; a Decimal is there when asked for', () => {
    const whole = of(undefined);
    expect(JSON.parse(JSON.stringify(whole))).toEqual({
      ok: true,
      id: 'dokumen',
      desimal: '52.50',
      teks: '52,50%',
      eksak: '105/2',
      cakupan: { terpakai: ['s1', 's2'], hilang: [], gagal: [], lengkap: true },
      catatan: [],
    });
    expect(whole.ok && whole.nilai.toFixed(1)).toBe('52.5');
  });

  test('a member of over a thousand digits has a printed mean too', () => {
    const besar = computeCapaian(a, { realisasi: '9'.repeat(1000), target: '0.5' });
    const dok = dokumen([sasaran('s1', [a], { rerata: { dasar: 'tercetak', skala: skalaSakip } })], {
      dasar: 'tercetak',
      pembatasan: 'sesudah',
    });
    const { dokumen: whole } = aggregateCapaian(dok, [besar]);
    expect(whole.ok && whole.desimal).toBe(`1${'9'.repeat(999)}800.00`);
  });
});

describe('hostile input throws nothing but the one error', () => {
  const dok = dokumen([sasaran('s', [a])]);

  const raised = (run: () => unknown): string => {
    try {
      run();
      return 'a value';
    } catch (error) {
      return error instanceof IndikatorError && error.issues.length > 0 ? 'issues' : `raw: ${String(error)}`;
    }
  };

  test.each([...hostile, ...plausible])('$nama', ({ value }) => {
    expect(raised(() => aggregateCapaian(value as never, []))).toMatch(/^(issues|a value)$/);
    expect(raised(() => aggregateCapaian(dok, value as never))).toMatch(/^(issues|a value)$/);
    expect(raised(() => aggregateCapaian(dok, [value] as never))).toMatch(/^(issues|a value)$/);
  });

  test('a failure whose issues throw', () => {
    const gagal = { ok: false, id: 'a' };
    let times = 0;
    Object.defineProperty(gagal, 'issues', {
      get() {
        times += 1;
        if (times > 1) throw new Error('duri');
        return [];
      },
    });
    expect(raised(() => aggregateCapaian(dok, [gagal] as never))).toBe('a value');
    expect(raised(() => aggregateCapaian(dok, [gagal] as never))).toBe('issues');
  });

  test('what is none counts as missing', () => {
    expect(told(aggregateCapaian(dok, [null, 1, {}, [], capai(a, '50')] as never).dokumen)).toBe('50,00%');
  });
});

describe('parts of an indicator', () => {
  const laki = satu('laki', { rincian: { dari: 'a', label: 'Laki-laki' } });
  const perempuan = satu('perempuan', { rincian: { dari: 'a', label: 'Perempuan' } });

  test('are in no mean, because their whole is', () => {
    const dok = dokumen([sasaran('s', [a, laki, perempuan, b])], { dari: 'indikator' });
    const semua = [capai(a, '100'), capai(laki, '10'), capai(perempuan, '190'), capai(b, '50')];
    const { sasaran: means, dokumen: whole } = aggregateCapaian(dok, semua);
    expect([told(means[0]), told(whole)]).toEqual(['75,00%', '75,00%']);
    expect(whole.cakupan).toMatchObject({ terpakai: ['a', 'b'], hilang: [], gagal: [] });
  });

  test('alone, they leave a sasaran to those below it', () => {
    const dok = dokumen([
      sasaran('atas', [laki]),
      sasaran('bawah', [a, b], { induk: 'atas' }),
      sasaran('lain', [perempuan]),
    ]);
    const { sasaran: means, dokumen: whole } = aggregateCapaian(dok, [
      capai(a, '100'),
      capai(b, '50'),
      capai(laki, '10'),
    ]);
    expect([...means.map(told), told(whole)]).toEqual(['75,00%', '75,00%', 'nothing-to-aggregate', '75,00%']);
    expect(whole.cakupan.terpakai).toEqual(['bawah']);
  });
});
