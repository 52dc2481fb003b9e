import { Decimal, defineIndikator, evaluate, type HasilAngka, penilaian } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { Result } from '../../src/evaluate/result.js';
import { pmks } from '../fixtures/pmks.js';

function hasilOf(terlayani: unknown = 23): HasilAngka<'terlayani' | 'seluruh'> {
  const hasil = evaluate(pmks, { terlayani: terlayani as never, seluruh: '0160.0' });
  if (!hasil.ok) throw new Error('no result');
  return hasil;
}

describe('a result', () => {
  test('is safe for JSON, to the letter', () => {
    expect(JSON.stringify(hasilOf())).toBe(
      '{"ok":true,"id":"pmksTertangani","desimal":"14.38","teks":"14,38%","eksak":"115/8",' +
        '"data":{"terlayani":"23","seluruh":"160.0"}}',
    );
  });

  test('comes back from JSON with the same fields', () => {
    const hasil = hasilOf();
    expect(JSON.parse(JSON.stringify(hasil))).toEqual({ ...hasil });
    expect(structuredClone({ ...hasil })).toEqual({ ...hasil });
  });

  test('with a grade has it as a field', () => {
    const sakip = evaluate(
      defineIndikator({
        id: 'sakip',
        nama: 'Nilai SAKIP',
        satuan: 'nilai',
        variabel: { nilai: { label: 'Nilai' } },
        formula: penilaian('nilai', { penilai: 'Inspektorat' }),
        skala: skalaSakip,
      }),
      { nilai: '78' },
    );
    expect(JSON.stringify(sakip)).toBe(
      '{"ok":true,"id":"sakip","desimal":"78.00","teks":"78,00 (BB)","eksak":"78","data":{"nilai":"78"},"predikat":"BB"}',
    );
  });

  test('has the inputs that were used, as plain text, in declared order', () => {
    const { data } = hasilOf('007');
    expect(Object.entries(data)).toEqual([
      ['terlayani', '7'],
      ['seluruh', '160.0'],
    ]);
  });

  test('does not enumerate its value and its definition', () => {
    const hasil = hasilOf();
    expect(Object.keys(hasil)).toEqual(['ok', 'id', 'desimal', 'teks', 'eksak', 'data']);
    expect(Reflect.ownKeys(hasil)).toEqual(['ok', 'id', 'desimal', 'teks', 'eksak', 'data']);
    const seen: string[] = [];
    for (const key in hasil) seen.push(key);
    expect(seen).not.toContain('nilai');
    expect(seen).not.toContain('indikator');
  });

  test('makes its Decimal when asked', () => {
    const hasil = hasilOf();
    expect(hasil.nilai).toBeInstanceOf(Decimal);
    expect(hasil.nilai.toFixed(2)).toBe('14.38');
    expect(hasil.nilai.equals(hasil.nilai)).toBe(true);
    const getter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(hasil), 'nilai');
    expect(getter).toMatchObject({ enumerable: false, get: expect.any(Function) });
  });

  test('links back to its own definition', () => {
    expect(hasilOf().indikator).toBe(pmks);
  });

  test('that is none is plain too', () => {
    const gagal = evaluate(pmks, { terlayani: null, seluruh: 160 });
    expect(JSON.parse(JSON.stringify(gagal))).toEqual(gagal);
    expect(Object.keys(gagal)).toEqual(['ok', 'id', 'issues']);
  });
});

describe('what a result was made from', () => {
  test('is known of our own results', () => {
    expect(Result.sourcesOf(hasilOf())?.inputs.map((one) => one.teks)).toEqual(['23', '160.0']);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['text', 'hasil'],
    ['an empty object', {}],
    ['a copy', { ...hasilOf() }],
    ['a heir', Object.create(hasilOf())],
    ['a proxy', new Proxy(hasilOf(), {})],
    ['the class itself', Result],
    ['its prototype', Result.prototype],
  ])('and of nothing else: %s', (_, value) => {
    expect(Result.sourcesOf(value)).toBeUndefined();
  });
});
