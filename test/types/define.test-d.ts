import {
  bagi,
  defineDokumen,
  defineIndikator,
  defineSkala,
  hitungan,
  type Indikator,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  laju,
  penilaian,
  penurunan,
  persentase,
  pertumbuhan,
  rasio,
  rataRata,
  type Skala,
  tambah,
} from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expectTypeOf, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const umum = { id: 'x', nama: 'X', satuan: 'persen' } as const;
const ab = { ...umum, variabel: { a: { label: 'A' }, b: { label: 'B' } } } as const;

describe('the variables of an indicator', () => {
  it('are inferred from its definition', () => {
    expectTypeOf(pmks).toEqualTypeOf<Indikator<'terlayani' | 'seluruh'>>();
    const satu = defineIndikator({ ...ab, formula: hitungan(tambah('a', 'b')) });
    expectTypeOf(satu).toEqualTypeOf<Indikator<'a' | 'b'>>();
    expectTypeOf(satu.variabel).toHaveProperty('a');
    expectTypeOf(satu.variabel).not.toHaveProperty('c');
  });

  it('are inferred where one takes the result of another indicator', () => {
    const satu = defineIndikator({
      ...umum,
      variabel: { a: { label: 'A', indikator: 'lain', dasar: 'eksak' }, b: { label: 'B' } },
      formula: persentase('a', 'b'),
      induk: 'atas',
      rincian: { dari: 'semua', label: 'Perempuan' },
    });
    expectTypeOf(satu).toEqualTypeOf<Indikator<'a' | 'b'>>();
    const variabel = { a: { label: 'A', dasar: 'bulat' }, b: { label: 'B' } } as const;
    // @ts-expect-error a basis is one of two words
    defineIndikator({ ...umum, variabel, formula: persentase('a', 'b') });
    // @ts-expect-error a part says of what
    defineIndikator({ ...ab, rincian: { label: 'Perempuan' }, formula: persentase('a', 'b') });
  });

  it('fit every builder', () => {
    defineIndikator({ ...ab, formula: persentase('a', 'b') });
    defineIndikator({ ...ab, formula: rasio('a', 'b', '1000') });
    defineIndikator({ ...ab, formula: laju('a', 'b', 100000) });
    defineIndikator({ ...ab, formula: pertumbuhan('a', 'b') });
    defineIndikator({ ...ab, formula: penurunan('a', 'b') });
    defineIndikator({ ...ab, formula: rataRata('a', 'b') });
    defineIndikator({ ...ab, formula: indeksTertimbang({ a: '0.4', b: '0.6' }) });
    defineIndikator({ ...ab, formula: hitungan(bagi(kurang('a', kali('b', konstanta('1/9'))), 'b')) });
    defineIndikator({ ...ab, formula: penilaian('a', { penilai: 'Inspektorat' }), skala: skalaSakip });
  });

  it('fit expressions with parts that name no variable', () => {
    defineIndikator({ ...ab, formula: persentase(tambah('a', 'b'), konstanta(35)) });
    defineIndikator({ ...ab, formula: rasio(konstanta(1), tambah('a', 'b')) });
    const perSembilan = bagi(konstanta(50), konstanta('0.9'));
    defineIndikator({ ...ab, formula: hitungan(kurang(konstanta(100), kali(perSembilan, 'a'))) });
    defineIndikator({
      ...ab,
      formula: hitungan(
        kurang(konstanta(100), kali(bagi(konstanta(50), konstanta('0.9')), kurang('a', konstanta('0.1')))),
      ),
    });
    defineIndikator({ ...ab, formula: persentase('a', kali(konstanta(2), konstanta(3))) });
    defineIndikator({ ...ab, formula: hitungan(tambah(bagi(konstanta(1), konstanta(3)), 'a')) });
  });
});

describe('a formula that names an unknown variable does not compile', () => {
  it('in a ratio', () => {
    // @ts-expect-error unknown denominator of persentase
    defineIndikator({ ...ab, formula: persentase('a', 'c') });
    // @ts-expect-error unknown numerator of persentase
    defineIndikator({ ...ab, formula: persentase('c', 'b') });
    // @ts-expect-error unknown denominator of rasio
    defineIndikator({ ...ab, formula: rasio('a', 'c') });
    // @ts-expect-error unknown numerator of laju
    defineIndikator({ ...ab, formula: laju('c', 'b', 1000) });
    // @ts-expect-error unknown first variable of pertumbuhan
    defineIndikator({ ...ab, formula: pertumbuhan('c', 'b') });
    // @ts-expect-error unknown second variable of penurunan
    defineIndikator({ ...ab, formula: penurunan('a', 'c') });
  });

  it('in an expression', () => {
    // @ts-expect-error unknown bare variable
    defineIndikator({ ...ab, formula: hitungan('c') });
    // @ts-expect-error unknown operand of tambah
    defineIndikator({ ...ab, formula: hitungan(tambah('a', 'b', 'c')) });
    // @ts-expect-error unknown operand of kurang
    defineIndikator({ ...ab, formula: hitungan(kurang('a', 'c')) });
    // @ts-expect-error unknown operand of kurang inside a ratio
    defineIndikator({ ...ab, formula: persentase(kurang('a', 'c'), 'b') });
    // @ts-expect-error unknown operand of kali
    defineIndikator({ ...ab, formula: hitungan(kali(konstanta(2), 'c')) });
    // @ts-expect-error unknown operand of bagi
    defineIndikator({ ...ab, formula: hitungan(bagi('c', 'b')) });
    // @ts-expect-error unknown variable four levels down
    defineIndikator({ ...ab, formula: hitungan(tambah('a', kali('b', kurang('a', bagi('b', 'c'))))) });
    // @ts-expect-error unknown operand of rataRata
    defineIndikator({ ...ab, formula: rataRata('a', 'b', 'c') });
    // @ts-expect-error unknown weighted variable
    defineIndikator({ ...ab, formula: indeksTertimbang({ a: '0.4', b: '0.3', c: '0.3' }) });
  });

  it('in a score', () => {
    // @ts-expect-error unknown scored variable
    defineIndikator({ ...ab, formula: penilaian('c', { penilai: 'Inspektorat' }) });
  });

  it('in a formula written as a literal', () => {
    defineIndikator({
      ...ab,
      // @ts-expect-error unknown variable in a literal ratio
      formula: { jenis: 'rasio', pembilang: 'a', penyebut: 'c', pengali: '100' },
    });
    defineIndikator({
      ...ab,
      // @ts-expect-error unknown variable in a literal expression
      formula: { jenis: 'hitungan', ekspresi: { jenis: 'tambah', operan: ['a', 'c'] } },
    });
  });
});

describe('other places that name variables', () => {
  it('bagianDari names a variable of the indicator', () => {
    defineIndikator({
      ...umum,
      variabel: { a: { label: 'A', bagianDari: 'b' }, b: { label: 'B' } },
      formula: persentase('a', 'b'),
    });
    defineIndikator({
      ...umum,
      // @ts-expect-error bagianDari names an unknown variable
      variabel: { a: { label: 'A', bagianDari: 'c' }, b: { label: 'B' } },
      formula: persentase('a', 'b'),
    });
  });

  it('contoh gives exactly the variables of the indicator', () => {
    const formula = persentase('a', 'b');
    defineIndikator({ ...ab, formula, contoh: [{ data: { a: '1', b: '2' }, nilai: '50.00' }] });
    // @ts-expect-error an example with an unknown variable
    defineIndikator({ ...ab, formula, contoh: [{ data: { a: '1', b: '2', c: '3' }, nilai: '50.00' }] });
    // @ts-expect-error an example that lacks a variable
    defineIndikator({ ...ab, formula, contoh: [{ data: { a: '1' }, nilai: '50.00' }] });
    // @ts-expect-error an example input with a decimal comma
    defineIndikator({ ...ab, formula, contoh: [{ data: { a: '1,5', b: '3' }, nilai: '50.00' }] });
    // @ts-expect-error an example result with a decimal comma
    defineIndikator({ ...ab, formula, contoh: [{ data: { a: '1', b: '2' }, nilai: '50,00' }] });
  });
});

describe('a misspelt key is refused', () => {
  const formula = persentase('a', 'b');

  it('at every level of an indicator', () => {
    // @ts-expect-error misspelt key of an indicator
    defineIndikator({ ...ab, formula, maknaa: 'x' });
    defineIndikator({
      ...umum,
      // @ts-expect-error misspelt key of a variable
      variabel: { a: { label: 'A', jenisnya: 'cacah' }, b: { label: 'B' } },
      formula,
    });
    // @ts-expect-error misspelt key of pembulatan
    defineIndikator({ ...ab, formula, pembulatan: { digits: 2, mode: 'half-up' } });
    defineIndikator({
      ...ab,
      formula,
      // @ts-expect-error misspelt key of a target
      target: [{ jenis: 'angka', periode: '2022', nilai: '90', catat: 'x' }],
    });
    // @ts-expect-error misspelt key of capaian
    defineIndikator({ ...ab, formula, capaian: { metod: 'rasio' } });
    // @ts-expect-error misspelt key of a source
    defineIndikator({ ...ab, formula, sumberData: [{ nama: 'DTKS', url: 'x' }] });
  });

  it('and so is a missing key', () => {
    // @ts-expect-error no formula
    defineIndikator(ab);
    // @ts-expect-error no variables
    defineIndikator({ ...umum, formula: hitungan(konstanta(1)) });
    // @ts-expect-error a variable without a label
    defineIndikator({ ...umum, variabel: { a: { satuan: 'orang' } }, formula: hitungan('a') });
  });

  it('and so is a word that is not in its list', () => {
    // @ts-expect-error unknown polaritas
    defineIndikator({ ...ab, formula, polaritas: 'positif' });
    // @ts-expect-error unknown rounding mode
    defineIndikator({ ...ab, formula, pembulatan: { digit: 2, mode: 'bankers' } });
    defineIndikator({
      ...ab,
      formula,
      // @ts-expect-error unknown direction of a bound
      target: [{ jenis: 'batas', periode: '2022', arah: '=>', nilai: '90' }],
    });
    // @ts-expect-error terbuka is true or absent
    defineSkala({ id: 's', nama: 'S', kelas: [{ predikat: 'A', bawah: { nilai: '0', terbuka: false } }] });
  });
});

describe('defineDokumen', () => {
  it('keeps the variables of each indicator', () => {
    const dokumen = defineDokumen({
      id: 'd',
      judul: 'D',
      instansi: { nama: 'Dinas Contoh' },
      tahun: 2026,
      sasaran: [{ id: 's1', uraian: 'S', indikator: [pmks] }],
    });
    expectTypeOf(dokumen.sasaran[0].indikator[0]).toEqualTypeOf<Indikator<'terlayani' | 'seluruh'>>();
    expectTypeOf(dokumen.tahun).toEqualTypeOf<2026>();
  });

  it('refuses what is no document', () => {
    // @ts-expect-error no sasaran
    defineDokumen({ id: 'd', judul: 'D', instansi: { nama: 'Dinas Contoh' }, tahun: 2026 });
    // @ts-expect-error tahun is a number
    defineDokumen({ id: 'd', judul: 'D', instansi: { nama: 'Dinas Contoh' }, tahun: '2026', sasaran: [] });
  });
});

describe('defineSkala', () => {
  it('keeps its literal classes and is a Skala', () => {
    const lulus = defineSkala({
      id: 'lulus',
      nama: 'Kelulusan',
      kelas: [{ predikat: 'Ya', bawah: { nilai: '70' }, atas: { nilai: '100' } }],
    });
    expectTypeOf(lulus).toExtend<Skala>();
    expectTypeOf(lulus.kelas[0].predikat).toEqualTypeOf<'Ya'>();
  });
});

describe('assignability', () => {
  it('an indicator of known variables is an Indikator', () => {
    expectTypeOf<Indikator<'a' | 'b'>>().toExtend<Indikator>();
    expectTypeOf<Indikator<'a'>>().toExtend<Indikator<string>>();
    const semua: Indikator[] = [pmks];
    expectTypeOf(semua).toEqualTypeOf<Indikator[]>();
  });

  it('an indicator is not one of other variables', () => {
    expectTypeOf<Indikator<'a'>>().not.toExtend<Indikator<'b'>>();
    expectTypeOf<Indikator<'a'>>().not.toExtend<Indikator<'a' | 'b'>>();
  });
});

describe('definitions are readonly', () => {
  it('at every level', () => {
    // @ts-expect-error id is readonly
    pmks.id = 'y';
    // @ts-expect-error a variable is readonly
    pmks.variabel.terlayani = { label: 'X' };
    // @ts-expect-error a label is readonly
    pmks.variabel.terlayani.label = 'X';
    // @ts-expect-error a list is readonly
    pmks.contoh?.push({ data: { terlayani: '1', seluruh: '2' }, nilai: '50.00' });
  });
});
