import {
  bagi,
  type DokumenIku,
  defineDokumen,
  defineIndikator,
  evaluate,
  evaluateDokumen,
  explain,
  formatIssue,
  type Hasil,
  hitungan,
  kali,
  konstanta,
  parseDokumen,
  penilaian,
  restoreHasil,
  tambah,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { chain } from '../fixtures/chain.js';
import { dataLingkungan, lingkungan } from '../fixtures/iklh.js';
import { pmks } from '../fixtures/pmks.js';

const brief = (semua: readonly Hasil[]) =>
  semua.map((hasil) =>
    hasil.ok ? `${hasil.id} ${hasil.teks}` : hasil.issues.map((issue) => issue.code).join(),
  );

const tapin = {
  pmksPerlindungan: 1250,
  pmksRehabilitasi: '310',
  pmksSeluruh: 4120n,
  psksBerperan: 141,
  psksSeluruh: 147,
};

const dokumen: DokumenIku = defineDokumen({
  id: 'dok',
  judul: 'IKU',
  instansi: { nama: 'Dinas' },
  tahun: 2026,
  sasaran: [
    { id: 's1', uraian: 'Kosong', indikator: [] },
    {
      id: 's2',
      uraian: 'Dua',
      indikator: [
        pmks,
        defineIndikator({
          id: 'jumlah',
          nama: 'Jumlah',
          satuan: 'orang',
          variabel: { seluruh: { label: 'Jumlah seluruh PMKS', satuan: 'orang', jenis: 'cacah' } },
          formula: hitungan('seluruh'),
        }),
      ],
    },
    {
      id: 's3',
      uraian: 'Satu',
      indikator: [
        defineIndikator({
          id: 'nilai',
          nama: 'Nilai',
          satuan: 'poin',
          variabel: { skor: { label: 'Skor' } },
          formula: penilaian('skor', { penilai: 'Tim' }),
        }),
      ],
    },
  ],
});

describe('evaluateDokumen', () => {
  test('evaluates the documents of the catalogue', () => {
    expect(brief(evaluateDokumen(dinsosTapin2020, tapin))).toEqual([
      'pmksPerlindunganJaminanSosial 30,34%',
      'pmksRehabilitasiSosial 7,52%',
      'psksMelayaniPmks 95,92%',
    ]);
    expect(
      brief(
        evaluateDokumen(dinsosKutaiKartanegara2022, {
          nilaiEvaluasiSakip: '78',
          pmksTerlayani: '9433',
          pmksHarusDilayani: '10000',
        }),
      ),
    ).toEqual(['nilaiSakip 78,00 (BB)', 'pmksTertangani 94,33%']);
  });

  test('keeps document order and shares the values', () => {
    expect(brief(evaluateDokumen(dokumen, { skor: 7, seluruh: 160, terlayani: 23 }))).toEqual([
      'pmksTertangani 14,38%',
      'jumlah 160 orang',
      'nilai 7,00 poin',
    ]);
  });

  test('one that lacks a value does not keep the others from theirs', () => {
    expect(brief(evaluateDokumen(dokumen, { seluruh: 160, skor: 'x' }))).toEqual([
      'missing',
      'jumlah 160 orang',
      'not-a-number',
    ]);
  });

  test('each result equals that of evaluate', () => {
    const indikator = dinsosTapin2020.sasaran[2].indikator[0];
    expect(evaluateDokumen(dinsosTapin2020, tapin)[2]).toEqual(evaluate(indikator, tapin));
  });

  test('a document without indicators has no results', () => {
    expect(evaluateDokumen(defineDokumen({ ...dokumen, sasaran: [] }), {})).toEqual([]);
  });

  test('data that is no row is an issue of every indicator', () => {
    expect(brief(evaluateDokumen(dokumen, null as never))).toEqual(new Array(3).fill('not-an-object'));
  });

  test('a document that was not checked gives one result, with that issue', () => {
    const hasil = evaluateDokumen({ ...dokumen } as never, {});
    expect(hasil.map((one) => one.ok || one.issues.map(({ code, path }) => [code, ...path]))).toEqual([
      [['unchecked-definition']],
    ]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['text', 'dokumen'],
    ['an indicator', pmks],
    ['a list', [dokumen]],
  ])('%s is no document, and does not throw', (_, value) => {
    const semua = evaluateDokumen(value as never, tapin);
    expect(semua.length).toBe(1);
    expect(semua[0]?.ok).toBe(false);
  });
});

/** A document of these indicators, whose names are their ids. */
const tersusun = (indikator: Readonly<Record<string, object>>): DokumenIku =>
  parseDokumen({
    id: 'tersusun',
    judul: 'Tersusun',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [
      {
        id: 's',
        uraian: 'S',
        indikator: Object.entries(indikator).map(([id, isi]) => ({
          id,
          nama: `Indeks ${id}`,
          satuan: 'poin',
          ...isi,
        })),
      },
    ],
  });

/** a / b, and three times its result. */
const sepertiga = {
  variabel: { a: { label: 'A' }, b: { label: 'B' } },
  formula: hitungan(bagi('a', 'b')),
} as const;

const kaliTiga = (aturan: object = {}) =>
  tersusun({
    tiga: {
      variabel: { x: { label: 'Sepertiga', indikator: 'sepertiga', ...aturan } },
      formula: hitungan(kali(konstanta(3), 'x')),
    },
    sepertiga,
  });

const messages = (hasil: Hasil | undefined) =>
  hasil === undefined || hasil.ok ? [] : hasil.issues.map(({ message }) => message);

describe('indicators made of indicators', () => {
  const iklh = evaluateDokumen(lingkungan, dataLingkungan)[0];

  test('IKLH = 0,376 x 63,60 + 0,405 x 89,17 + 0,219 x 56,45 = 72,39', () => {
    expect(brief(evaluateDokumen(lingkungan, dataLingkungan))).toEqual([
      'iklh 72,39 indeks',
      'indeksKualitasAir 63,60 indeks',
      'indeksKualitasUdara 89,17 indeks',
      'indeksKualitasLahan 56,45 indeks',
    ]);
    expect(iklh?.ok && iklh.eksak).toBe('7239/100');
  });

  test('its data are the printed figures, and its JSON is plain', () => {
    expect(JSON.parse(JSON.stringify(iklh))).toEqual({
      ok: true,
      id: 'iklh',
      desimal: '72.39',
      teks: '72,39 indeks',
      eksak: '7239/100',
      data: { ika: '63.60', iku: '89.17', ikl: '56.45' },
    });
    expect(structuredClone(iklh)).toEqual(JSON.parse(JSON.stringify(iklh)));
    expect(Object.isFrozen(iklh)).toBe(true);
  });

  test('alone, it takes them as data like any other', () => {
    const [indikator] = lingkungan.sasaran[0]?.indikator ?? [];
    const alone = indikator && evaluate(indikator, { ika: '63.60', iku: '89.17', ikl: '56.45' });
    expect(alone).toEqual(iklh);
    expect(alone?.ok && explain(alone).langkah[0]).toBe('Masukan: Indeks Kualitas Air = 63,60');
  });

  test('is restored from JSON, by its stored data', () => {
    const [indikator] = lingkungan.sasaran[0]?.indikator ?? [];
    const restored = indikator && restoreHasil(indikator, JSON.stringify(iklh));
    expect(restored).toEqual(iklh);
    const tiga = kaliTiga({ dasar: 'eksak' });
    const [hasil] = evaluateDokumen(tiga, { a: 1, b: 3 });
    expect(hasil?.ok && hasil.data).toEqual({ x: '1/3' });
    const [luar] = tiga.sasaran[0]?.indikator ?? [];
    expect(luar && restoreHasil(luar, JSON.stringify(hasil))).toEqual(hasil);
  });

  test('takes the printed figure, or the exact one: 3 x 0,33 and 3 x 1/3', () => {
    const data = { a: 1, b: 3 };
    expect(brief(evaluateDokumen(kaliTiga(), data))).toEqual(['tiga 0,99 poin', 'sepertiga 0,33 poin']);
    expect(brief(evaluateDokumen(kaliTiga({ dasar: 'tercetak' }), data))[0]).toBe('tiga 0,99 poin');
    expect(brief(evaluateDokumen(kaliTiga({ dasar: 'eksak' }), data))[0]).toBe('tiga 1,00 poin');
  });

  test('holds the variable to its own rules', () => {
    const aturan = { jenis: 'cacah', maksimum: '20' };
    const first = (a: number, b: number) => brief(evaluateDokumen(kaliTiga(aturan), { a, b }))[0];
    expect([first(6, 3), first(1, 3), first(-6, 3), first(66, 3)]).toEqual([
      'tiga 6,00 poin',
      'not-whole',
      'negative',
      'out-of-bounds',
    ]);
    const bagian = tersusun({
      luar: {
        variabel: { x: { label: 'X', indikator: 'sepertiga', bagianDari: 'b' }, b: { label: 'B' } },
        formula: hitungan(tambah('x', 'b')),
      },
      sepertiga,
    });
    expect(messages(evaluateDokumen(bagian, { a: 9, b: 2 })[0])).toEqual([
      'data.x: "X" (4.50) melebihi "B" (2), padahal bagian darinya',
    ]);
  });

  test('a value for what is computed is an issue, null is none', () => {
    const [hasil] = evaluateDokumen(kaliTiga(), { a: 1, b: 3, x: '0.33' });
    expect(messages(hasil)).toEqual([
      'data.x: "Sepertiga" diambil dari hasil indikator "Indeks sepertiga"; jangan diisi',
    ]);
    expect(brief(evaluateDokumen(kaliTiga(), { a: 1, b: 3, x: null }))[0]).toBe('tiga 0,99 poin');
    expect(brief(evaluateDokumen(kaliTiga(), { a: 1, b: 3, x: undefined }))[0]).toBe('tiga 0,99 poin');
    const data = Object.defineProperty({ a: 1, b: 3 }, 'x', {
      get() {
        throw new Error('getter');
      },
    });
    expect(brief(evaluateDokumen(kaliTiga(), data))).toEqual(['unreadable', 'sepertiga 0,33 poin']);
  });

  test('fails where the other has no result, and leads to the first reason in the data', () => {
    const rantai = tersusun({
      luar: { variabel: { y: { label: 'Tiga', indikator: 'tiga' } }, formula: hitungan('y') },
      tiga: { variabel: { x: { label: 'Sepertiga', indikator: 'sepertiga' } }, formula: hitungan('x') },
      sepertiga,
    });
    const [luar, tiga, dalam] = evaluateDokumen(rantai, { a: 1 });
    expect([luar, tiga, dalam].map(messages)).toEqual([
      [
        'data.y: "Tiga" belum ada nilainya, karena indikator "Indeks tiga" tidak dapat dihitung (lihat data.b)',
      ],
      [
        'data.x: "Sepertiga" belum ada nilainya, karena indikator "Indeks sepertiga" tidak dapat dihitung (lihat data.b)',
      ],
      ['data.b: "B" belum diisi; isi dengan angka (0 bila memang nol)'],
    ]);
    const english = luar?.ok === false ? luar.issues.map((issue) => formatIssue(issue, 'en')) : [];
    expect(english).toEqual([
      'data.y: "Tiga" has no value, because the indicator "Indeks tiga" cannot be computed (see data.b)',
    ]);
    expect(Object.isFrozen(luar)).toBe(true);
  });

  test('zero as a result divides nothing, at the variable', () => {
    const dokumen = tersusun({
      luar: {
        variabel: { x: { label: 'X', indikator: 'sepertiga' } },
        formula: hitungan(bagi(konstanta(1), 'x')),
      },
      sepertiga,
    });
    const [hasil] = evaluateDokumen(dokumen, { a: 0, b: 3 });
    expect(hasil?.ok === false && hasil.issues.map(({ code, asal, path }) => [code, asal, ...path])).toEqual([
      ['division-by-zero', 'data', 'x'],
    ]);
  });

  test('a result that is too long for a number is an issue', () => {
    const dokumen = tersusun({
      luar: { variabel: { x: { label: 'X', indikator: 'kuadrat' } }, formula: hitungan('x') },
      kuadrat: { variabel: { a: { label: 'A' } }, formula: hitungan(kali('a', 'a')) },
    });
    expect(brief(evaluateDokumen(dokumen, { a: '9'.repeat(600) }))[0]).toBe('limit');
  });

  test('two ways to one indicator take the same result', () => {
    const dokumen = tersusun({
      luar: {
        variabel: { x: { label: 'X', indikator: 'kiri' }, y: { label: 'Y', indikator: 'kanan' } },
        formula: hitungan(tambah('x', 'y')),
      },
      kiri: { variabel: { z: { label: 'Z', indikator: 'sepertiga' } }, formula: hitungan('z') },
      kanan: {
        variabel: { z: { label: 'Z', indikator: 'sepertiga' } },
        formula: hitungan(kali('z', konstanta(2))),
      },
      sepertiga,
    });
    expect(brief(evaluateDokumen(dokumen, { a: 1, b: 3 }))).toEqual([
      'luar 0,99 poin',
      'kiri 0,33 poin',
      'kanan 0,66 poin',
      'sepertiga 0,33 poin',
    ]);
  });

  test('the longest chain that a document may hold is evaluated, and fails, without running out of stack', () => {
    const semua = evaluateDokumen(chain, { v0: 7 });
    expect([semua.length, brief(semua).at(0), brief(semua).at(-1)]).toEqual([
      4000,
      'i3999 7,00 poin',
      'i0 7,00 poin',
    ]);
    const gagal = evaluateDokumen(chain, {});
    expect(messages(gagal[0])).toEqual([
      'data.v3999: "Nilai" belum ada nilainya, karena indikator "Mata rantai 3998" tidak dapat dihitung (lihat data.v0)',
    ]);
  });

  test('a document from JSON does the same', () => {
    const dokumen = parseDokumen(JSON.parse(JSON.stringify(lingkungan)));
    expect(evaluateDokumen(dokumen, dataLingkungan)).toEqual(evaluateDokumen(lingkungan, dataLingkungan));
  });
});
