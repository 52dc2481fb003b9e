import {
  aggregate,
  defineDokumen,
  defineIndikator,
  evaluateTabel,
  explainAgregat,
  hitungan,
  type Indikator,
  kali,
  konstanta,
  rasio,
} from 'indikator';
import { describe, expect, it, test } from 'vitest';
import { codes } from '../achieve/contohCapaian.js';
import { hostile, trapped } from '../hostile/values.js';
import { dengan } from './contohAgregat.js';

const gabung = dengan({ wilayah: 'gabung', periode: 'gabung' });
const orang = defineIndikator({
  ...gabung,
  id: 'orang',
  satuan: 'orang',
  variabel: { a: { label: 'Terlayani', jenis: 'cacah', gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } },
  formula: hitungan('a'),
  agregasi: { wilayah: 'jumlah', periode: 'jumlah' },
});
const rata = defineIndikator({ ...gabung, id: 'rata', agregasi: { wilayah: 'rata-rata' } });
const dokumenOf = (...indikator: readonly Indikator[]) =>
  defineDokumen({
    id: 'dok',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'Sasaran', indikator }],
  });
const dokumen = dokumenOf(gabung, orang, rata);

/** Two kabupaten of two kecamatan each, six months: kecamatan k in month m serves k + m of 10. */
const baris = ['63.05.01', '63.05.02', '63.06.01', '63.06.02'].flatMap((wilayah, k) =>
  [1, 2, 3, 4, 5, 6].map((m) => ({ wilayah, periode: `2026-0${m}`, data: { a: k + m, b: 10 } })),
);

const told = (tabel: ReturnType<typeof evaluateTabel>) =>
  tabel.ok
    ? tabel.kelompok.map(({ wilayah, periode, hasil }) => [
        [wilayah, periode].filter(Boolean).join(' '),
        ...hasil.map((one) => (one.ok ? one.teks : codes(one.issues))),
      ])
    : codes(tabel.issues);

describe('groups', () => {
  test('by region at a level and by quarter', () => {
    // T1 of 63.05: (0+1)+(0+2)+(0+3) + (1+1)+(1+2)+(1+3) = 15 of a stock of 20.
    expect(
      told(evaluateTabel(dokumen, baris, { menurut: ['wilayah', 'periode'], tingkat: 2, jenis: 'triwulan' })),
    ).toEqual([
      ['63.05 2026-T1', '75,00%', '15 orang', 'aggregation-forbidden agregasi periode'],
      ['63.05 2026-T2', '165,00%', '33 orang', 'aggregation-forbidden agregasi periode'],
      ['63.06 2026-T1', '135,00%', '27 orang', 'aggregation-forbidden agregasi periode'],
      ['63.06 2026-T2', '225,00%', '45 orang', 'aggregation-forbidden agregasi periode'],
    ]);
  });

  test('by one dimension alone joins the other; by none joins all', () => {
    const kolom = (pengaturan: Parameters<typeof evaluateTabel>[2]) =>
      told(evaluateTabel(dokumenOf(orang), baris, pengaturan));
    expect(kolom({ menurut: ['wilayah'], tingkat: 2 })).toEqual([
      ['63.05', '48 orang'],
      ['63.06', '72 orang'],
    ]);
    expect(kolom({ menurut: ['periode'], jenis: 'semester' })).toEqual([['2026-S1', '120 orang']]);
    expect(kolom({ menurut: [] })).toEqual([['', '120 orang']]);
    expect(kolom({ menurut: ['periode'] })).toHaveLength(6);
  });

  test('each figure is what aggregate gives for the rows of its group', () => {
    const tabel = evaluateTabel(dokumen, baris, { menurut: ['wilayah'], tingkat: 2 });
    for (const { wilayah = '', hasil } of tabel.ok ? tabel.kelompok : []) {
      const own = baris.filter((row) => row.wilayah.startsWith(wilayah));
      const masukan = { baris: own, untuk: { wilayah } };
      expect(JSON.stringify(hasil[0])).toBe(JSON.stringify(aggregate(gabung, masukan)));
      expect(JSON.stringify(hasil[1])).toBe(JSON.stringify(aggregate(orang, masukan)));
    }
    expect.assertions(4);
  });

  test('units, with their names', () => {
    const unit = ['B', 'A'].map((kode) => ({ unit: kode, data: { a: 1, b: 2 } }));
    const tabel = evaluateTabel(dokumenOf(rata), unit, { menurut: ['unit'], nama: { A: 'Puskesmas A' } });
    expect(tabel.ok && tabel.kelompok.map(({ unit: kode, nama }) => [kode, nama])).toEqual([
      ['A', 'Puskesmas A'],
      ['B', undefined],
    ]);
  });
});

describe('coverage', () => {
  const kurang = baris.filter(({ wilayah, periode }) => wilayah !== '63.05.02' || periode > '2026-03');

  test('a region that occurs anywhere is expected in every period of its group', () => {
    const tabel = evaluateTabel(dokumen, kurang, {
      menurut: ['wilayah', 'periode'],
      tingkat: 2,
      jenis: 'triwulan',
    });
    const cakupan = tabel.ok ? tabel.kelompok.map(({ hasil }) => hasil[0]?.cakupan) : [];
    expect(cakupan.map((one) => one?.lengkap)).toEqual([false, true, true, true]);
    expect(cakupan[0]?.hilang).toEqual([
      { wilayah: '63.05.02', periode: '2026-01' },
      { wilayah: '63.05.02', periode: '2026-02' },
      { wilayah: '63.05.02', periode: '2026-03' },
    ]);
  });

  test('all can be asked for', () => {
    const tabel = evaluateTabel(dokumenOf(orang), kurang, {
      menurut: ['wilayah', 'periode'],
      tingkat: 2,
      jenis: 'triwulan',
      lengkap: true,
    });
    expect(told(tabel)).toEqual([
      ['63.05 2026-T1', 'incomplete-coverage baris'],
      ['63.05 2026-T2', '33 orang'],
      ['63.06 2026-T1', '27 orang'],
      ['63.06 2026-T2', '45 orang'],
    ]);
  });
});

test('shared variables are read once, each indicator by its own parts and wholes', () => {
  const [a, b] = [gabung.variabel.a, gabung.variabel.b];
  const satu = defineIndikator({ ...gabung, id: 'satu', variabel: { a: { ...a, bagianDari: 'b' }, b } });
  const dua = defineIndikator({
    ...gabung,
    id: 'dua',
    variabel: { b, a: { ...a, bagianDari: 'b' } },
    formula: rasio('a', 'b', '1'),
  });
  const rows = [{ wilayah: '63.05.01', data: { a: 3, b: 2 } }];
  expect(told(evaluateTabel(dokumenOf(satu, dua), rows, { menurut: [] }))).toEqual([
    [
      '',
      'nothing-to-aggregate baris; part-exceeds-whole baris 0 data a',
      'nothing-to-aggregate baris; part-exceeds-whole baris 0 data a',
    ],
  ]);
});

describe('[A10] an indicator made of others', () => {
  const rasioPersen = defineIndikator({ ...gabung, id: 'cakupan', nama: 'Cakupan' });
  const indeks = defineIndikator({
    id: 'indeks',
    nama: 'Indeks',
    satuan: 'indeks',
    variabel: { cakupan: { label: 'Cakupan layanan', indikator: 'cakupan' } },
    formula: hitungan(kali('cakupan', konstanta('0.5'))),
  });
  // The outer one stands first: order does not matter.
  const tersusun = dokumenOf(indeks, rasioPersen);
  const rows = [
    { wilayah: '63.05.01', periode: '2026-T1', data: { a: 1, b: 3 } },
    { wilayah: '63.05.02', periode: '2026-T1', data: { a: 1, b: 3 } },
    { wilayah: '63.06.01', periode: '2026-T1', data: { a: 1, b: null } },
    { wilayah: '63.06.02', periode: '2026-T1', data: { a: 1, b: 4 } },
  ];
  const tabel = evaluateTabel(tersusun, rows, { menurut: ['wilayah'], tingkat: 2 });

  it('takes their printed figures for the same group', () => {
    // Half of 33,33 is 16,665, half of 25,00 is 12,50.
    expect(told(tabel)).toEqual([
      ['63.05', '16,67 indeks', '33,33%'],
      ['63.06', '12,50 indeks', '25,00%'],
    ]);
  });

  it('hands on what they lack', () => {
    const [penuh, kurang] = tabel.ok ? tabel.kelompok.map(({ hasil }) => hasil[0]) : [];
    expect([penuh?.cakupan?.lengkap, kurang?.cakupan?.lengkap]).toEqual([true, false]);
    expect(kurang?.ok && kurang.catatan.map(({ code }) => code)).toEqual(['incomplete-coverage', 'left-out']);
  });

  it('is told on their figures', () => {
    const [first] = tabel.ok ? tabel.kelompok : [];
    const figure = first?.hasil[0];
    expect(figure?.ok && explainAgregat(figure).langkah.slice(-6)).toEqual([
      'Indikator: Indeks',
      'Keseluruhan: Cakupan layanan = 33,33',
      'Rumus: Cakupan layanan x 0,5',
      'Hitung: 33,33 x 0,5 = 16,665',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 16,665 menjadi 16,67',
      'Hasil: 16,67 indeks',
    ]);
  });

  it('fails where one of them does, and names it', () => {
    const failed = evaluateTabel(tersusun, [{ wilayah: '63.05.01', data: { a: null, b: 3 } }], {
      menurut: [],
    });
    expect(told(failed)).toEqual([
      ['', 'indicator-failed cakupan', 'nothing-to-aggregate baris; missing baris 0 data a'],
    ]);
  });
});

describe('what cannot be grouped', () => {
  const refused = (rows: unknown, pengaturan: unknown) =>
    told(evaluateTabel(dokumen, rows as never, pengaturan as never));

  it('is said, with its place', () => {
    expect(refused(baris, null)).toBe('wrong-argument');
    expect(refused(baris, {})).toBe('wrong-type menurut');
    expect(refused(baris, { menurut: ['desa', 'unit'] })).toBe(
      'not-in-list menurut 0; uneven-rows menurut 1',
    );
    expect(refused(baris, { menurut: new Array(4) })).toBe('too-many menurut');
    expect(refused(baris, { menurut: ['wilayah'], tingkat: 0 })).toBe('out-of-range tingkat');
    expect(refused(baris, { menurut: ['periode'], jenis: 'pekan' })).toBe('not-in-list jenis');
    const triwulan = [{ periode: '2026-T1', data: {} }];
    expect(refused(triwulan, { menurut: ['periode'], jenis: 'bulan' })).toBe('period-kind jenis');
    expect(refused('x', { menurut: [] })).toBe('wrong-type baris');
    expect(refused([{ data: {} }], { menurut: [] })).toBe('uneven-rows baris 0');
    expect(refused([], { menurut: ['wilayah'] })).toEqual([]);
    expect(told(evaluateTabel({} as never, baris, { menurut: [] }))).toBe('unchecked-definition');
    const many = Array.from({ length: 400_000 }, (_, i) => `63.07.${i + 1}`);
    const wilayah = [...new Set(baris.map((row) => row.wilayah)), ...many];
    expect(refused(baris, { menurut: [], diharapkan: { wilayah } })).toBe('too-large diharapkan');
  });

  it.each(hostile)('$nama anywhere never throws', ({ value }) => {
    expect(evaluateTabel(value as never, baris, { menurut: [] }).ok).toBe(false);
    const run = (rows: unknown, pengaturan: unknown) =>
      evaluateTabel(dokumen, rows as never, pengaturan as never);
    for (const tabel of [
      run(value, { menurut: [] }),
      run([value], { menurut: [] }),
      run(baris, value),
      run(baris, { menurut: value }),
      run(baris, { menurut: [value] }),
      run(baris, trapped({ menurut: [] }, 'get')),
    ]) {
      expect(tabel.ok || tabel.issues.length > 0).toBe(true);
    }
    for (const key of ['tingkat', 'jenis', 'nama', 'diharapkan', 'lengkap']) {
      const tabel = run(baris, { menurut: ['wilayah', 'periode'], [key]: value });
      expect(tabel.ok || tabel.issues.length > 0).toBe(true);
    }
  });
});

describe('figures are made when they are asked for', () => {
  const banyak = dokumenOf(
    ...Array.from({ length: 200 }, (_, k) => defineIndikator({ ...gabung, id: `i${k}` })),
  );
  const sel = Array.from({ length: 10_000 }, (_, k) => ({
    unit: `U${Math.floor(k / 4)}`,
    periode: `2026-T${1 + (k % 4)}`,
    data: { a: k % 10, b: 10 },
  }));

  it('so that a table of two million figures is there, and any of them', () => {
    const tabel = evaluateTabel(banyak, sel, { menurut: ['unit', 'periode'] });
    const one = tabel.ok ? tabel.kelompok[9_999] : undefined;
    expect([tabel.ok && tabel.kelompok.length, one?.unit, one?.periode, one?.hasil.length]).toEqual([
      10_000,
      'U999',
      '2026-T4',
      200,
    ]);
    const figure = one?.hasil[199];
    expect(figure?.ok && [figure.id, figure.teks, figure.cakupan.terpakai]).toEqual([
      'i199',
      '90,00%',
      [{ unit: 'U999', periode: '2026-T4' }],
    ]);
  });

  it('and changed rows change none of them', () => {
    const own = () => baris.map((one) => ({ ...one, data: { ...one.data } }));
    const [rows, same] = [own(), own()];
    const [later, at] = [rows, same].map((all) => evaluateTabel(dokumen, all, { menurut: ['wilayah'] }));
    const before = JSON.stringify(at);
    for (const row of rows) Object.assign(row, { wilayah: '11.01.01', data: { a: 'x' } });
    rows.length = 0;
    expect(JSON.stringify(later)).toBe(before);
  });

  it('once, frozen, and in copies too', () => {
    const tabel = evaluateTabel(dokumen, baris, { menurut: ['wilayah'] });
    const one = tabel.ok ? tabel.kelompok[0] : undefined;
    expect(one?.hasil).toBe(one?.hasil);
    expect([one, one?.hasil, one?.hasil[0], one?.hasil[0]?.cakupan].every(Object.isFrozen)).toBe(true);
    const text = JSON.stringify(tabel);
    expect(text).toContain('{"wilayah":"63.05.01","hasil":[{"ok":true,"id":"');
    expect(text).toContain('"cakupan":{"terpakai":[{');
    expect(JSON.parse(JSON.stringify(structuredClone(tabel)))).toEqual(JSON.parse(text));
  });
});
