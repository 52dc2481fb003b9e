import { safeParseDokumen } from 'indikator';
import { describe, expect, it } from 'vitest';
import { dasar, dokumenDasar, places, problems, problemsWithin } from '../problems.js';

describe('a document', () => {
  it('may be this small', () => {
    expect(problemsWithin({})).toEqual([]);
    expect(problemsWithin({ sasaran: [] })).toEqual([]);
  });

  it('ends no earlier than it begins', () => {
    expect(problemsWithin({ tahunAkhir: 2026 })).toEqual([]);
    expect(problemsWithin({ tahunAkhir: 2025 })).toEqual([
      [
        'reversed',
        ['tahunAkhir'],
        'tahunAkhir: batas bawah 2026 melebihi batas atas 2025',
        'tahunAkhir: the lower bound 2026 exceeds the upper bound 2025',
      ],
    ]);
  });

  it('may have no year, but no last year without a first one', () => {
    const { tahun: _, ...rest } = dokumenDasar;
    expect(places(safeParseDokumen(rest))).toEqual([]);
    expect(places(safeParseDokumen({ ...rest, tahunAkhir: 2026 }))).toEqual(['missing-field tahun']);
    expect(places(safeParseDokumen({ ...rest, tahun: '2026', tahunAkhir: 2026 }))).toEqual([
      'wrong-type tahun',
    ]);
  });

  it('has each indicator id once, in whatever sasaran', () => {
    const sasaran = [
      { id: 's1', uraian: 'S1', indikator: [dasar] },
      { id: 's2', uraian: 'S2', indikator: [{ ...dasar, id: 'lain' }, dasar] },
    ];
    expect(problemsWithin({ sasaran })).toEqual([
      [
        'duplicate',
        ['sasaran', 1, 'indikator', 1, 'id'],
        'sasaran[1].indikator[1].id: id "dasar" sudah dipakai di sasaran[0].indikator[0].id',
        'sasaran[1].indikator[1].id: id "dasar" is already used at sasaran[0].indikator[0].id',
      ],
    ]);
  });

  it('holds its indicators to every rule, at their own place', () => {
    const rusak = {
      ...dasar,
      satuan: '',
      variabel: { ...dasar.variabel, c: { label: 'C', bagianDari: 'c', minimum: '2', maksimum: '1' } },
      target: [{ jenis: 'rentang', periode: '2022', bawah: '2', atas: '1' }],
      contoh: [{ data: { a: '1', b: '1' }, nilai: '1' }],
    };
    const sasaran = [{ id: 's1', uraian: 'S1', indikator: [{ ...dasar, id: 'lain' }, rusak] }];
    expect(places(safeParseDokumen({ ...dokumenDasar, sasaran })).sort()).toEqual([
      'missing-field sasaran.0.indikator.1.contoh.0.data.c',
      'part-cycle sasaran.0.indikator.1.variabel.c.bagianDari',
      'reversed sasaran.0.indikator.1.target.0.bawah',
      'reversed sasaran.0.indikator.1.variabel.c.minimum',
      'unused-variable sasaran.0.indikator.1.variabel.c',
      'wrong-type sasaran.0.indikator.1.satuan',
    ]);
  });

  it('reports everything at once, in itself and between its parts', () => {
    const value = {
      id: 'D',
      judul: 5,
      instansi: { nama: '', kodeWilayah: '63,05', pimpinan: 'x' },
      tahun: 2026,
      tahunAkhir: 2020,
      sasaran: [
        { id: 'a', uraian: 'A', induk: 'b', indikator: [dasar] },
        { id: 'a', uraian: 'B', induk: 'z', indikator: [{ ...dasar, variabel: { a: { label: 'X' } } }] },
        { id: 'b', uraian: 'B', induk: 'b', indikator: {} },
      ],
      rujukan: [{ jenis: 'laman', judul: 'R', keyakinan: 'pasti' }],
    };
    expect(places(safeParseDokumen(value)).sort()).toEqual([
      'bad-format instansi.kodeWilayah',
      'bad-id id',
      'conflicting-variable sasaran.1.indikator.0.variabel.a',
      'duplicate sasaran.1.id',
      'duplicate sasaran.1.indikator.0.id',
      'not-in-list rujukan.0.keyakinan',
      'parent-cycle sasaran.2.induk',
      'reversed tahunAkhir',
      'unknown-key instansi.pimpinan',
      'unknown-parent sasaran.1.induk',
      'unknown-variable sasaran.1.indikator.0.formula.penyebut',
      'wrong-type instansi.nama',
      'wrong-type judul',
      'wrong-type sasaran.2.indikator',
    ]);
  });

  it('lists at most 1,000 problems, and says that there are more', () => {
    const sasaran = Array.from({ length: 1500 }, (_, i) => ({ id: `s${i}`, uraian: '', indikator: [] }));
    const found = problems(safeParseDokumen({ ...dokumenDasar, sasaran }));
    expect(found.length).toBe(1001);
    expect(found[999]?.slice(0, 2)).toEqual(['wrong-type', ['sasaran', 999, 'uraian']]);
    expect(found[1000]).toEqual([
      'too-many-issues',
      [],
      'definisi: lebih dari 1000 masalah; sisanya tidak ditulis',
      'definition: more than 1000 problems; the rest are not listed',
    ]);
  });

  it('lists exactly 1,000 problems without a word on more', () => {
    const sasaran = Array.from({ length: 1000 }, (_, i) => ({ id: `s${i}`, uraian: '', indikator: [] }));
    const found = problems(safeParseDokumen({ ...dokumenDasar, sasaran }));
    expect(found.length).toBe(1000);
    expect(new Set(found.map(([code]) => code))).toEqual(new Set(['wrong-type']));
  });
});
