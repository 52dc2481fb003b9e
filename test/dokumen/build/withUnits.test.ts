import { describe, expect, it } from 'vitest';
import { withUnits } from '../../../src/dokumen/build/withUnits.js';

const variabel = { a: { label: 'Lansia (60+) terlayani' }, b: { label: 'Seluruh lansia' } };
const found = (text: string) =>
  withUnits(
    [
      {
        text,
        heading: { jenis: 'variabel' },
        place: { row: 1, column: 2, heading: 'Data yang dikumpulkan' },
      },
    ],
    variabel,
  );

describe('withUnits', () => {
  it('gives variables the units behind their names', () => {
    expect(found('Lansia (60+) terlayani (orang)\nseluruh lansia (jiwa)')).toEqual({
      variabel: { a: { ...variabel.a, satuan: 'orang' }, b: { ...variabel.b, satuan: 'jiwa' } },
      kept: [],
    });
  });

  it('a unit stands at the end', () => {
    expect(found('Seluruh lansia (jiwa) lama')).toEqual({
      variabel,
      kept: ['Data yang dikumpulkan: Seluruh lansia (jiwa) lama'],
    });
  });

  it('a name alone says nothing new', () => {
    expect(found('Seluruh lansia')).toEqual({ variabel, kept: [] });
  });

  it('keeps what is of no variable', () => {
    expect(found('Jumlah panti (unit)\nSeluruh lansia (orang)')).toEqual({
      variabel: { ...variabel, b: { ...variabel.b, satuan: 'orang' } },
      kept: ['Data yang dikumpulkan: Jumlah panti (unit)'],
    });
  });
});
