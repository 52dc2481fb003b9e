import {
  type DokumenIku,
  defineDokumen,
  defineIndikator,
  evaluate,
  evaluateDokumen,
  type Hasil,
  hitungan,
  penilaian,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
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
      'jumlah 160,00 orang',
      'nilai 7,00 poin',
    ]);
  });

  test('one that lacks a value does not keep the others from theirs', () => {
    expect(brief(evaluateDokumen(dokumen, { seluruh: 160, skor: 'x' }))).toEqual([
      'missing',
      'jumlah 160,00 orang',
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

  test('a document that is not valid gives one result, with its issues', () => {
    const [hasil, ...lain] = evaluateDokumen(
      defineDokumen({ ...dokumen, judul: '', sasaran: [...dokumen.sasaran, ...dokumen.sasaran] }),
      {},
    );
    expect(lain).toEqual([]);
    expect(
      hasil?.ok === false && hasil.issues.map((issue) => `${issue.code} ${issue.path.join('.')}`),
    ).toEqual([
      'wrong-type judul',
      'duplicate sasaran.3.id',
      'duplicate sasaran.4.id',
      'duplicate sasaran.5.id',
      'duplicate sasaran.4.indikator.0.id',
      'duplicate sasaran.4.indikator.1.id',
      'duplicate sasaran.5.indikator.0.id',
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
