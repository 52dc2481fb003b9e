import {
  bagi,
  checkContoh,
  defineIndikator,
  type Ekspresi,
  evaluate,
  evaluateDokumen,
  explain,
  formulaToText,
  type Hasil,
  hitungan,
  kali,
  konstanta,
  tambah,
} from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dataLingkungan, lingkungan } from '../fixtures/iklh.js';
import { pecahan } from '../fixtures/number.js';
import { pmks } from '../fixtures/pmks.js';
import { fakeDecimals, hostile, lying, type Named, oddDecimals } from './values.js';

// Data of JavaScript callers, which the compiler would refuse.
const evaluateAny = evaluate as (indikator: unknown, data: unknown) => Hasil;

/** What is wrong with the outcome of an evaluation that must fail; nothing when it is as it should be. */
function complaint(run: () => Hasil): string | undefined {
  try {
    const hasil = run();
    if (hasil.ok) return 'has a result';
    const bad = hasil.issues.find(({ message, path }) => message.length > 1000 || !Array.isArray(path));
    if (bad !== undefined) return `has an issue "${bad.code}" of ${bad.message.length} characters`;
    return hasil.issues.length > 0 ? undefined : 'has no issues';
  } catch (error) {
    return `threw ${error instanceof Error ? error.name : typeof error}`;
  }
}

function complaints(values: readonly Named[], run: (value: unknown) => Hasil): (readonly [string, string])[] {
  return values.flatMap(({ nama, value }) => {
    const text = complaint(() => run(value));
    return text === undefined ? [] : [[nama, text] as const];
  });
}

const numbers: readonly Named[] = [
  ...hostile,
  { nama: 'a list with a text for a length', value: lying('9'.repeat(1e6)) },
  { nama: 'a number of 10^6 digits', value: '9'.repeat(1e6) },
  { nama: 'a fraction of 10^6 digits', value: `0.${'9'.repeat(1e6)}` },
  { nama: 'a comma number of 10^6 digits', value: `${'9'.repeat(1e6)},5` },
  { nama: 'an unsafe integer', value: 2 ** 53 },
  { nama: 'the largest number', value: Number.MAX_VALUE },
  ...['94,33', '1e5', '0x10', '', ' 5', '+5', '.5', '1/9', '1_000', '٣'].map((value) => ({
    nama: `"${value}"`,
    value,
  })),
  ...[true, false, [], [5], {}].map((value) => ({ nama: JSON.stringify(value), value })),
];

describe('hostile data', () => {
  it('gives located issues in place of a row', () => {
    expect(complaints(hostile, (data) => evaluateAny(pmks, data))).toEqual([]);
  });

  it('gives located issues in place of a number', () => {
    expect(complaints(numbers, (value) => evaluateAny(pmks, { terlayani: 1, seluruh: value }))).toEqual([]);
  });

  it('gives located issues in place of an indicator', () => {
    expect(complaints(hostile, (indikator) => evaluateAny(indikator, { terlayani: 1 }))).toEqual([]);
    expect(complaints(hostile, (formula) => evaluateAny({ ...pmks, formula }, { terlayani: 1 }))).toEqual([]);
  });

  it('gives located issues in place of what is computed, and in place of what that is made of', () => {
    const first = (data: object) => evaluateDokumen(lingkungan, data as never)[0] as Hasil;
    const given = [...numbers, ...hostile].filter(({ value }) => value !== null && value !== undefined);
    expect(complaints(given, (ika) => first({ ...dataLingkungan, ika }))).toEqual([]);
    expect(complaints(numbers, (no2) => first({ ...dataLingkungan, no2 }))).toEqual([]);
  });

  it('gives each indicator of a document its own issues', () => {
    const evaluateAll = evaluateDokumen as (dokumen: unknown, data: unknown) => readonly Hasil[];
    for (const { value } of hostile) {
      const semua = evaluateAll(dinsosTapin2020, value);
      expect(semua.map(({ ok }) => ok)).toEqual([false, false, false]);
      expect(evaluateAll(value, {}).map(({ ok }) => ok)).toEqual([false]);
    }
  });

  it('names the variable whose getter throws', () => {
    const data = Object.defineProperty({ terlayani: 1 }, 'seluruh', {
      get() {
        throw new Error('rahasia');
      },
    });
    const hasil = evaluateAny(pmks, data);
    expect(hasil.ok ? [] : hasil.issues.map(({ code, message }) => [code, message])).toEqual([
      ['unreadable', 'data.seluruh: tidak dapat dibaca: pembacaannya melempar galat'],
    ]);
  });

  it('says in short what was found', () => {
    const hasil = evaluateAny(pmks, { terlayani: '9'.repeat(1e6), seluruh: 'x'.repeat(1e6) });
    expect(hasil.ok ? [] : hasil.issues.map(({ message }) => message)).toEqual([
      `data.terlayani: ditemukan "${'9'.repeat(40)}"… (1000000); paling banyak 1000 digit`,
      `data.seluruh: "Jumlah seluruh PMKS" bukan angka: ditemukan "${'x'.repeat(40)}"… (1000000); ` +
        'diharapkan angka, misalnya 23 atau "94.33"',
    ]);
  });
});

describe('objects that look like a Decimal', () => {
  it.each(fakeDecimals)('are no number: $nama', ({ value }) => {
    const hasil = evaluateAny(pmks, { terlayani: value, seluruh: 160 });
    expect(hasil.ok ? [] : hasil.issues.map(({ code, path }) => [code, path])).toEqual([
      ['not-a-number', ['terlayani']],
    ]);
  });
});

describe('Decimals with strange methods', () => {
  it.each(oddDecimals)('are read by their fields alone: $nama', ({ value }) => {
    const hasil = evaluateAny(pmks, { terlayani: value, seluruh: 160 });
    expect(hasil.ok && hasil.data).toEqual({ terlayani: '1', seluruh: '160' });
  });
});

describe('the keys of data', () => {
  it('count only where they are its own', () => {
    const indikator = defineIndikator({
      id: 'i',
      nama: 'N',
      satuan: 'orang',
      variabel: { constructor: { label: 'C' }, toString: { label: 'T' } },
      formula: hitungan(tambah('constructor', 'toString')),
      contoh: [{ data: { constructor: '1', toString: '2' }, nilai: '3.00' }],
    });
    expect(checkContoh(indikator)).toEqual([]);
    expect(formulaToText(indikator)).toBe('C + T');
    const hasil = evaluate(indikator, { constructor: 20, toString: 22 });
    expect(hasil.ok && [hasil.teks, hasil.data]).toEqual([
      '42,00 orang',
      { constructor: '20', toString: '22' },
    ]);
    expect(hasil.ok && explain(hasil).langkah.at(-1)).toBe('Hasil: 42,00 orang');
    const kosong = evaluateAny(indikator, {});
    expect(kosong.ok ? [] : kosong.issues.map(({ code, path }) => [code, path])).toEqual([
      ['missing', ['constructor']],
      ['missing', ['toString']],
    ]);
  });

  it('may hold anything beside the variables', () => {
    const data = JSON.parse(
      '{"__proto__": {"seluruh": 1}, "terlayani": 23, "seluruh": 160, "lain": {"a": []}}',
    );
    const hasil = evaluateAny(pmks, data);
    expect(hasil.ok && hasil.teks).toBe('14,38%');
    const warisan = evaluateAny(pmks, Object.create({ terlayani: 23, seluruh: 160 }));
    expect(warisan.ok ? [] : warisan.issues.map(({ code }) => code)).toEqual(['missing', 'missing']);
  });
});

describe('numbers that grow', () => {
  const satu = { id: 'i', nama: 'N', satuan: 'orang', variabel: { a: { label: 'A' } } };

  it('stop at the limit: twenty fractions with denominators of 1,000 digits', () => {
    const semua = Array.from({ length: 20 }, (_, i) => konstanta(pecahan(`1/1${'0'.repeat(997)}${i + 10}`)));
    const indikator = defineIndikator({ ...satu, formula: hitungan(tambah('a', ...semua)) });
    const hasil = evaluate(indikator, { a: 1 });
    expect(hasil.ok ? [] : hasil.issues.map(({ code, message }) => [code, message])).toEqual([
      [
        'limit',
        'formula.ekspresi: hasil antara terlalu besar; pembilang dan penyebut harus di bawah 2^16384',
      ],
    ]);
  });

  it('stop at the limit: products of a thousand large numbers', () => {
    const faktor = new Array<Ekspresi<'a'>>(998).fill('a');
    const indikator = defineIndikator({ ...satu, formula: hitungan(kali(...faktor)) });
    const hasil = evaluate(indikator, { a: '9'.repeat(1000) });
    expect(hasil.ok ? [] : hasil.issues.map(({ code }) => code)).toEqual(['limit']);
  });

  it('stop at the limit: powers by nesting', () => {
    let tree: Ekspresi<'a'> = 'a';
    for (let i = 0; i < 8; i += 1) tree = kali(tree, tree);
    const indikator = defineIndikator({ ...satu, formula: hitungan(bagi(tree, konstanta(7))) });
    const hasil = evaluate(indikator, { a: `-0.${'0'.repeat(998)}1` });
    expect(hasil.ok ? [] : hasil.issues.map(({ code }) => code)).toEqual(['limit']);
    const kecil = evaluate(indikator, { a: 1 });
    expect(kecil.ok && kecil.eksak).toBe('1/7');
  });
});
