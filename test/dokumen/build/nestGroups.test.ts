import { describe, expect, it } from 'vitest';
import { nestGroups } from '../../../src/dokumen/build/nestGroups.js';
import { HeaderFinder } from '../../../src/dokumen/find/headerFinder.js';
import { recordOf } from '../../../src/dokumen/find/tableRecord.js';
import { rowsOf } from '../find/rows.js';
import { collector } from './fields.js';

/** The rows below these headings: the kind and the text of each name, and what was found. */
const nest = (...rows: readonly (readonly string[])[]) =>
  nestBelow(['No', 'Indikator Kinerja', 'Satuan', 'Target 2026'], ...rows);

function nestBelow(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const { findings, codes } = collector();
  const all = rowsOf(headings, ...rows);
  const header = new HeaderFinder().headerAt(all, 0);
  if (header === undefined) throw new Error('no headings');
  const records = nestGroups(
    all.slice(1).map((row) => recordOf(row, header)),
    findings,
  );
  const names = records.map(({ fields }) => {
    const name = fields.find(({ heading: { jenis } }) => jenis === 'indikator' || jenis === 'kelompok');
    return `${name?.heading.jenis} ${name?.text}`;
  });
  return { names, codes: codes() };
}

describe('a number and a name alone', () => {
  it.each([
    ['1', 'a'],
    ['1', '1.1'],
    ['I', '1'],
    ['A', '1'],
  ])('%s above an indicator %s is the heading of a group', (outer, inner) => {
    expect(nest([outer, 'Pendidikan'], [inner, 'Angka melek huruf', '%', '99'])).toEqual({
      names: ['kelompok Pendidikan', 'indikator Angka melek huruf'],
      codes: [],
    });
  });

  it('is an indicator above one of its own level', () => {
    const rows = [
      ['1', 'Rasio guru'],
      ['2', 'Angka melek huruf', '%', '99'],
    ];
    expect(nest(...rows).names).toEqual(['indikator Rasio guru', 'indikator Angka melek huruf']);
  });

  it('is an indicator above labels of its parts', () => {
    const rows = [
      ['1', 'Angka Partisipasi Murni'],
      ['a', 'SD/MI', '%', '99'],
    ];
    expect(nest(...rows)).toEqual({
      names: ['indikator Angka Partisipasi Murni', 'indikator SD/MI'],
      codes: [],
    });
  });

  it('is asked about where neither is named as an indicator', () => {
    const rows = [
      ['1', 'Kepuasan warga'],
      ['a', 'Layanan KTP', 'Nilai', '88'],
    ];
    expect(nest(...rows)).toEqual({
      names: ['indikator Kepuasan warga', 'indikator Layanan KTP'],
      codes: [expect.stringContaining('not-understood')],
    });
  });

  it('is no heading with a unit, or a value, of its own', () => {
    const below = ['a', 'Angka melek huruf', '%', '99'];
    expect(nest(['1', 'Pendidikan', '%'], below).names[0]).toBe('indikator Pendidikan');
    expect(nest(['1', 'Pendidikan', '', '5'], below).names[0]).toBe('indikator Pendidikan');
    expect(nest(['', 'Pendidikan'], below).names[0]).toBe('indikator Pendidikan');
    expect(nest(['1', 'Pendidikan'], ['', 'Angka melek huruf', '%', '99']).names[0]).toBe(
      'indikator Pendidikan',
    );
  });
});

describe('a number and a name alone is no heading', () => {
  const below = ['a', 'Angka melek huruf', '%', '99'];

  it.each([
    ['above a row without a name', ['1', 'Pendidikan'], ['a', '', '%', '99']],
    ['with a cell that says none', ['1', 'Pendidikan', '', '-'], below],
    ['with a merged unit', ['1', 'Pendidikan', '↑%'], below],
    ['whose number is merged', ['↑1', 'Pendidikan'], below],
    ['above a row whose number is merged', ['1', 'Pendidikan'], ['↑a', 'Angka melek huruf', '%', '99']],
  ])('%s', (_, first, second) => {
    expect(nest(first, second)).toMatchObject({
      codes: [],
      names: ['indikator Pendidikan', expect.anything()],
    });
  });

  it.each([
    ['No', 'Indikator Kinerja', 'Satuan'],
    ['No', 'Indikator Kinerja', 'Target 2026'],
  ])('unless the headings say that more belongs to it: %s, %s, %s', (...headings) => {
    const rows = [
      ['1', 'Pendidikan'],
      ['a', 'Angka melek huruf', '9'],
    ] as const;
    expect(nestBelow(headings, ...rows).names[0]).toBe('kelompok Pendidikan');
    const others = ['No', 'Indikator Kinerja', 'Sumber Data'];
    expect(nestBelow(others, ...rows).names[0]).toBe('indikator Pendidikan');
  });
});

describe('a group inside another', () => {
  it('is told by numbers with points, too', () => {
    const rows = [
      ['1', 'Pelayanan dasar'],
      ['1.1', 'Pendidikan'],
      ['a', 'Angka melek huruf', '%', '99'],
    ];
    expect(nest(...rows)).toEqual({
      names: [
        'kelompok Pelayanan dasar',
        'kelompok Pelayanan dasar: Pendidikan',
        'indikator Angka melek huruf',
      ],
      codes: [],
    });
  });

  it('is none where an indicator stands between, and its number is not below that of the group', () => {
    const { names } = nest(
      ['1', 'Urusan wajib'],
      ['1.1', 'Angka melek huruf', '%', '99'],
      ['2', 'Urusan pilihan'],
      ['a', 'Produksi padi', 'ton', '900'],
      ['1.2', 'Pertanian'],
      ['a', 'Produksi jagung', 'ton', '900'],
    );
    expect(names.filter((name) => name.startsWith('kelompok'))).toEqual([
      'kelompok Urusan wajib',
      'kelompok Urusan pilihan',
      'kelompok Pertanian',
    ]);
  });

  it('says both, until another begins', () => {
    const { names } = nest(
      ['I', 'Urusan wajib'],
      ['1', 'Pendidikan'],
      ['a', 'Angka melek huruf', '%', '99'],
      ['2', 'Kesehatan'],
      ['a', 'Angka kematian bayi', 'per 1.000', '9'],
      ['II', 'Urusan pilihan'],
      ['1', 'Pertanian'],
      ['a', 'Produksi padi', 'ton', '900'],
    );
    expect(names.filter((name) => name.startsWith('kelompok'))).toEqual([
      'kelompok Urusan wajib',
      'kelompok Urusan wajib: Pendidikan',
      'kelompok Urusan wajib: Kesehatan',
      'kelompok Urusan pilihan',
      'kelompok Urusan pilihan: Pertanian',
    ]);
  });

  it('says four at most', () => {
    const codes = ['I', '1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1'];
    const rows = codes.map((code) => [code, `Kelompok ${code}`]);
    expect(nest(...rows, ['a', 'Angka melek huruf', '%', '99']).names.at(-2)).toBe(
      'kelompok Kelompok 1.1: Kelompok 1.1.1: Kelompok 1.1.1.1: Kelompok 1.1.1.1.1',
    );
  });
});
