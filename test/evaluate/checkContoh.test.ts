import {
  bagi,
  type Contoh,
  checkContoh,
  type DokumenIku,
  defineDokumen,
  defineIndikator,
  hitungan,
  type Indikator,
  kurang,
  parseIndikator,
  type TeksAngka,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { lingkungan } from '../fixtures/iklh.js';
import { pmks } from '../fixtures/pmks.js';

const contoh = (
  terlayani: TeksAngka,
  seluruh: TeksAngka,
  nilai: TeksAngka,
): Contoh<'terlayani' | 'seluruh'> => ({
  data: { terlayani, seluruh },
  nilai,
});

const dengan = (...semua: readonly Contoh<'terlayani' | 'seluruh'>[]) =>
  defineIndikator({ ...pmks, contoh: semua });

const found = (definisi: Indikator | DokumenIku) =>
  checkContoh(definisi).map((issue) => `${issue.code} ${issue.asal} ${issue.path.join('.')}`);

describe('checkContoh', () => {
  test('finds nothing where every example comes out', () => {
    expect(checkContoh(pmks)).toEqual([]);
    expect(checkContoh(dinsosTapin2020)).toEqual([]);
    expect(checkContoh(dinsosKutaiKartanegara2022)).toEqual([]);
    expect(checkContoh(defineIndikator({ ...pmks, contoh: [] }))).toEqual([]);
  });

  test('finds nothing where there are no examples', () => {
    const { contoh: _, ...tanpa } = pmks;
    expect(checkContoh(defineIndikator(tanpa))).toEqual([]);
  });

  test('names a figure that differs, and what comes out instead', () => {
    expect(checkContoh(dengan(contoh('23', '160', '14.38'), contoh('23', '160', '14.37')))).toEqual([
      {
        code: 'example-mismatch',
        path: ['contoh', 1, 'nilai'],
        kalimat: 'contoh menyebut "14.37", hitungan memberi "14.38"',
        message: 'contoh[1].nilai: contoh menyebut "14.37", hitungan memberi "14.38"',
        tingkat: 'salah',
        asal: 'definisi',
        ditemukan: '"14.37"',
        fakta: { dihitung: '14.38' },
      },
    ]);
  });

  test.each<TeksAngka>(['14.4', '14.380', '014.38', '14', '-14.38', '14.375'])(
    '%s is not 14.38: every digit counts',
    (nilai) => {
      expect(found(dengan(contoh('23', '160', nilai)))).toEqual(['example-mismatch definisi contoh.0.nilai']);
    },
  );

  test('names every example that is wrong', () => {
    expect(
      found(dengan(contoh('1', '3', '0'), contoh('1', '3', '33.33'), contoh('1', '3', '33.34'))),
    ).toEqual(['example-mismatch definisi contoh.0.nilai', 'example-mismatch definisi contoh.2.nilai']);
  });

  test('an example without a result leads to its own data', () => {
    const gagal = dengan(
      contoh('1', '8', '12.50'),
      contoh('1.5', '-8', '0'),
      contoh('9', '8', '0'),
      contoh('0', '0', '0'),
    );
    expect(found(gagal)).toEqual([
      'not-whole definisi contoh.1.data.terlayani',
      'negative definisi contoh.1.data.seluruh',
      'part-exceeds-whole definisi contoh.2.data.terlayani',
      'zero-over-zero definisi contoh.3.data.seluruh',
    ]);
    expect(checkContoh(gagal).map((issue) => issue.message)[0]).toBe(
      'contoh[1].data.terlayani: "Jumlah PMKS terlayani" adalah cacah: ditemukan "1.5"; diharapkan bilangan bulat',
    );
  });

  test('so does one whose divisor is computed: the reader must know which example', () => {
    const selisih: Indikator<'a' | 'b'> = defineIndikator({
      id: 'selisih',
      nama: 'Selisih',
      satuan: 'indeks',
      variabel: { a: { label: 'A' }, b: { label: 'B' } },
      formula: hitungan(bagi('a', kurang('a', 'b'))),
      contoh: [
        { data: { a: '3', b: '1' }, nilai: '1.50' },
        { data: { a: '3', b: '3' }, nilai: '1.50' },
      ],
    });
    const issues = checkContoh(selisih);
    expect(issues.map((issue) => issue.code)).toEqual(['division-by-zero']);
    expect(issues[0]?.path.slice(0, 2)).toEqual(['contoh', 1]);
  });

  test('in a document, paths begin at the document', () => {
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
            defineIndikator({ ...dengan(contoh('23', '160', '14.37'), contoh('0', '0', '0')), id: 'lain' }),
          ],
        },
      ],
    });
    expect(found(dokumen)).toEqual([
      'example-mismatch definisi sasaran.1.indikator.1.contoh.0.nilai',
      'zero-over-zero definisi sasaran.1.indikator.1.contoh.1.data.seluruh',
    ]);
    expect(checkContoh(dokumen)[0]?.message).toBe(
      'sasaran[1].indikator[1].contoh[0].nilai: contoh menyebut "14.37", hitungan memberi "14.38"',
    );
  });

  test('a definition that was not checked is refused', () => {
    for (const one of [{ ...pmks }, { ...pmks, satuan: '' }, { ...dinsosTapin2020 }])
      expect(found(one as never)).toEqual(['unchecked-definition definisi ']);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['text', 'pmks'],
    ['an empty object', {}],
    ['a broken document', { sasaran: 5 }],
  ])('%s gives issues and does not throw', (_, value) => {
    expect(checkContoh(value as never).length).toBeGreaterThan(0);
  });
});

test('an example of a composite states the results that it takes', () => {
  expect(checkContoh(lingkungan)).toEqual([]);
  const [iklh] = lingkungan.sasaran[0]?.indikator ?? [];
  const contoh = [{ data: { ika: '63.60', iku: '89.17', ikl: '56.45' }, nilai: '72.40' }];
  const salah = parseIndikator({ ...iklh, contoh });
  expect(checkContoh(salah).map(({ code, path }) => [code, ...path])).toEqual([
    ['example-mismatch', 'contoh', 0, 'nilai'],
  ]);
});
