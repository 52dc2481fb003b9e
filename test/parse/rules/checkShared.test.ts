import { safeParseDokumen } from 'indikator';
import { describe, expect, it } from 'vitest';
import { dasar, dokumenDasar, places, problems } from '../problems.js';

const ukuran = { label: 'B', satuan: 'orang', jenis: 'cacah', minimum: '0' } as const;

/** A document of two sasaran, each with one indicator; the second with this definition of `b`. */
const dengan = (b: object) => ({
  ...dokumenDasar,
  sasaran: [
    { id: 's1', uraian: 'S1', indikator: [{ ...dasar, variabel: { a: { label: 'A' }, b: ukuran } }] },
    {
      id: 's2',
      uraian: 'S2',
      indikator: [
        {
          ...dasar,
          id: 'lain',
          variabel: { c: { label: 'C' }, b },
          formula: { ...dasar.formula, pembilang: 'c' },
        },
      ],
    },
  ],
});

describe('a variable that indicators of a document share', () => {
  it('has one definition', () => {
    expect(places(safeParseDokumen(dengan(ukuran)))).toEqual([]);
    expect(problems(safeParseDokumen(dengan({ ...ukuran, label: 'b' })))).toEqual([
      [
        'conflicting-variable',
        ['sasaran', 1, 'indikator', 0, 'variabel', 'b'],
        'sasaran[1].indikator[0].variabel.b: variabel "b" berbeda dari yang ada di ' +
          'sasaran[0].indikator[0].variabel.b: label; samakan, atau ganti salah satu id',
        'sasaran[1].indikator[0].variabel.b: the variable "b" differs from the one at ' +
          'sasaran[0].indikator[0].variabel.b: label; make them equal, or rename one',
      ],
    ]);
  });

  it.each([
    [{ label: 'B', jenis: 'cacah', minimum: '0' }, 'satuan;'],
    [{ ...ukuran, bagianDari: 'c' }, 'bagianDari;'],
    [{ ...ukuran, label: 'b', satuan: 'kk', maksimum: '9' }, 'label, satuan, maksimum;'],
  ])('is said to differ in what differs: %j', (b, sentence) => {
    const [problem] = problems(safeParseDokumen(dengan(b)));
    expect(problem?.[2]).toContain(`variabel.b: ${sentence} samakan`);
  });

  it('may be written with its keys in another order', () => {
    expect(
      places(safeParseDokumen(dengan({ minimum: '0', jenis: 'cacah', satuan: 'orang', label: 'B' }))),
    ).toEqual([]);
  });

  it.each([
    { label: 'B', satuan: 'orang', jenis: 'cacah' },
    { ...ukuran, satuan: 'Orang' },
    { ...ukuran, jenis: 'ukuran' },
    { ...ukuran, maksimum: '9' },
    { ...ukuran, bagianDari: 'c' },
    { ...ukuran, gabungWilayah: 'jumlah' },
  ])('may not be %j elsewhere', (b) => {
    expect(places(safeParseDokumen(dengan(b)))).toEqual([
      'conflicting-variable sasaran.1.indikator.0.variabel.b',
    ]);
  });

  it.each(['constructor', 'toString', 'valueOf'])('may be called %s', (id) => {
    const indikator = {
      ...dasar,
      variabel: { [id]: { label: 'A' } },
      formula: { jenis: 'hitungan', ekspresi: id },
    };
    const sasaran = [{ id: 's1', uraian: 'S', indikator: [indikator, { ...indikator, id: 'dua' }] }];
    expect(places(safeParseDokumen({ ...dokumenDasar, sasaran }))).toEqual([]);
  });
});
