import { bagi, hitungan, kali, konstanta, kurang, penilaian, safeParseIndikator, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { dasar, places, problemsWith } from '../problems.js';

const aliran = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
const gabungan = { a: { label: 'A', ...aliran }, b: { label: 'B', ...aliran } };

const nilai = {
  satuan: 'Nilai',
  variabel: { a: { label: 'A', ...aliran } },
  formula: penilaian('a', { penilai: 'Inspektorat' }),
};

const placesWith = (changes: object) => places(safeParseIndikator({ ...dasar, ...changes }));

describe('gabung', () => {
  it('needs to know how each variable joins over regions', () => {
    const variabel = { a: { label: 'A', gabungWilayah: 'jumlah' }, b: { label: 'B' } };
    expect(problemsWith({ variabel, agregasi: { wilayah: 'gabung' } })).toEqual([
      [
        'missing-join',
        ['variabel', 'b', 'gabungWilayah'],
        'variabel.b.gabungWilayah: cara bergabung variabel "b" wajib dinyatakan di gabungWilayah, karena indikatornya digabung',
        'variabel.b.gabungWilayah: how the variable "b" joins must be stated in gabungWilayah, since its indicator is pooled',
      ],
    ]);
  });

  it('needs to know how each variable joins over periods', () => {
    expect(placesWith({ agregasi: { periode: 'gabung' } })).toEqual([
      'missing-join variabel.a.gabungPeriode',
      'missing-join variabel.b.gabungPeriode',
    ]);
  });

  it('takes over periods any of the three ways, mixed', () => {
    for (const gabungPeriode of ['jumlah', 'terakhir', 'rata-rata']) {
      const variabel = { ...gabungan, b: { label: 'B', gabungPeriode } };
      expect(problemsWith({ variabel, agregasi: { periode: 'gabung' } })).toEqual([]);
    }
  });

  it('is complete with both', () => {
    expect(problemsWith({ variabel: gabungan, agregasi: { wilayah: 'gabung', periode: 'gabung' } })).toEqual(
      [],
    );
  });

  it('takes the result of another indicator as it is, which needs no join', () => {
    const variabel = { a: gabungan.a, b: { label: 'B', indikator: 'lain' } };
    expect(problemsWith({ variabel, agregasi: { wilayah: 'gabung', periode: 'gabung' } })).toEqual([]);
  });

  it('is not needed to have joins that are not used', () => {
    expect(problemsWith({ variabel: gabungan })).toEqual([]);
    expect(problemsWith({ agregasi: { wilayah: 'rata-rata', periode: 'terakhir' } })).toEqual([]);
  });

  it('is refused for a score, whatever its variable says', () => {
    expect(problemsWith({ ...nilai, agregasi: { wilayah: 'gabung', periode: 'gabung' } })).toEqual([
      [
        'not-poolable',
        ['agregasi', 'wilayah'],
        'agregasi.wilayah: nilai yang diberikan penilai tidak dapat digabung; hanya rata-rata yang mungkin',
        'agregasi.wilayah: a score given by an assessor cannot be pooled; only a mean is possible',
      ],
      [
        'not-poolable',
        ['agregasi', 'periode'],
        'agregasi.periode: nilai yang diberikan penilai tidak dapat digabung; hanya rata-rata yang mungkin',
        'agregasi.periode: a score given by an assessor cannot be pooled; only a mean is possible',
      ],
    ]);
  });

  it('is refused for a value that is reported as it is', () => {
    const gini = {
      satuan: 'indeks',
      variabel: { a: { label: 'Indeks Gini', ...aliran } },
      formula: hitungan('a'),
    };
    expect(problemsWith({ ...gini, agregasi: { wilayah: 'gabung' } })).toEqual([
      [
        'not-poolable',
        ['agregasi', 'wilayah'],
        'agregasi.wilayah: nilai yang dilaporkan jadi tidak punya pembilang dan penyebut untuk digabung; hanya rata-rata yang mungkin',
        'agregasi.wilayah: a reported value has no numerator and denominator to pool; only a mean is possible',
      ],
    ]);
    expect(problemsWith({ ...gini, agregasi: { wilayah: 'rata-rata', periode: 'terakhir' } })).toEqual([]);
  });

  it('is allowed for a bare count: people of two regions are people', () => {
    const orang = {
      satuan: 'orang',
      variabel: { a: { label: 'Penerima', jenis: 'cacah', ...aliran } },
      formula: hitungan('a'),
    };
    expect(problemsWith({ ...orang, agregasi: { wilayah: 'gabung', periode: 'gabung' } })).toEqual([]);
  });
});

describe('jumlah', () => {
  const orang = { satuan: 'orang', formula: hitungan(tambah('a', 'b')), agregasi: { periode: 'jumlah' } };

  it('is for what is linear in its variables', () => {
    expect(problemsWith(orang)).toEqual([]);
    expect(problemsWith({ ...orang, variabel: gabungan })).toEqual([]);
    expect(problemsWith({ ...orang, formula: hitungan(kurang(kali(konstanta('2'), 'a'), 'b')) })).toEqual([]);
    expect(problemsWith({ ...orang, formula: hitungan(bagi(tambah('a', 'b'), konstanta('3'))) })).toEqual([]);
  });

  it.each(['persen', 'Persen', '%'])('is never for the unit %s', (satuan) => {
    expect(problemsWith({ ...orang, satuan })).toEqual([
      [
        'not-summable',
        ['agregasi', 'periode'],
        'agregasi.periode: hasil tidak boleh dijumlahkan: satuannya persen; jumlah persentase tidak berarti',
        'agregasi.periode: results must not be summed: the unit is percent; a sum of percentages means nothing',
      ],
    ]);
  });

  it.each([
    ['a ratio', { formula: dasar.formula }],
    ['a product', { formula: hitungan(kali('a', 'b')) }],
    ['a constant term', { formula: hitungan(tambah('a', 'b', konstanta('1'))) }],
    ['a quotient', { formula: hitungan(bagi('a', 'b')) }],
  ])('is never for %s', (_, change) => {
    expect(problemsWith({ ...orang, ...change })).toEqual([
      [
        'not-summable',
        ['agregasi', 'periode'],
        'agregasi.periode: hasil tidak boleh dijumlahkan: formulanya bukan jumlah variabel dengan bobot tetap, tanpa tetapan',
        'agregasi.periode: results must not be summed: the formula is no sum of variables with fixed weights and no constant',
      ],
    ]);
  });

  it('is never for a score', () => {
    expect(problemsWith({ ...nilai, agregasi: { periode: 'jumlah' } })).toEqual([
      [
        'not-summable',
        ['agregasi', 'periode'],
        'agregasi.periode: hasil tidak boleh dijumlahkan: nilainya diberikan oleh penilai',
        'agregasi.periode: results must not be summed: an assessor gives the score',
      ],
    ]);
  });

  it.each(['terakhir', 'rata-rata'])('is never for a stock, which joins by %s', (gabungPeriode) => {
    const variabel = { ...gabungan, b: { label: 'B', gabungPeriode } };
    expect(problemsWith({ ...orang, variabel })).toEqual([
      [
        'not-summable',
        ['agregasi', 'periode'],
        'agregasi.periode: hasil tidak boleh dijumlahkan: ada variabel yang tidak dijumlahkan antarperiode (gabungPeriode)',
        'agregasi.periode: results must not be summed: one of its variables is not summed over periods (gabungPeriode)',
      ],
    ]);
  });

  it('is not looked at when the formula cannot be read', () => {
    expect(placesWith({ ...orang, formula: 5 })).toEqual(['wrong-type formula']);
    const formula = { jenis: 'hitungan', ekspresi: { jenis: 'tambah', operan: ['a', 'b', {}] } };
    expect(placesWith({ ...orang, formula })).toEqual(['missing-field formula.ekspresi.operan.2.jenis']);
  });

  it('over regions too: for what is linear, whatever joins over periods', () => {
    const variabel = { ...gabungan, b: { label: 'B', gabungPeriode: 'terakhir' } };
    expect(placesWith({ ...orang, variabel, agregasi: { wilayah: 'jumlah' } })).toEqual([]);
    expect(placesWith({ satuan: 'persen', agregasi: { wilayah: 'jumlah' } })).toEqual([
      'not-summable agregasi.wilayah',
    ]);
    expect(placesWith({ ...nilai, agregasi: { wilayah: 'jumlah' } })).toEqual([
      'not-summable agregasi.wilayah',
    ]);
  });
});

describe('a weight', () => {
  const c = { label: 'Penduduk', jenis: 'cacah', gabungPeriode: 'terakhir' };
  const berbobot = { wilayah: 'rata-rata', bobot: 'c' };

  it('is a variable that the formula need not use', () => {
    expect(placesWith({ variabel: { ...gabungan, c }, agregasi: berbobot })).toEqual([]);
    expect(placesWith({ agregasi: { ...berbobot, bobot: 'a' } })).toEqual(['unusable-weight agregasi.bobot']);
    expect(placesWith({ variabel: { ...gabungan, c } })).toEqual(['unused-variable variabel.c']);
  });

  it('is one of the variables', () => {
    expect(problemsWith({ agregasi: berbobot })).toEqual([
      [
        'unknown-variable',
        ['agregasi', 'bobot'],
        'agregasi.bobot: variabel "c" tidak ada; yang ada: a, b',
        'agregasi.bobot: there is no variable "c"; there are: a, b',
      ],
    ]);
  });

  it('is data, and no result of another indicator', () => {
    const c = { label: 'C', jenis: 'cacah', indikator: 'lain' };
    expect(problemsWith({ variabel: { ...gabungan, c }, agregasi: berbobot })).toEqual([
      [
        'unusable-weight',
        ['agregasi', 'bobot'],
        'agregasi.bobot: bobot "c" adalah hasil indikator lain; bobot harus data',
        'agregasi.bobot: the weight "c" is the result of another indicator; a weight must be data',
      ],
    ]);
  });

  it('is never negative', () => {
    const ukuran = { label: 'Luas' };
    expect(problemsWith({ variabel: { ...gabungan, c: ukuran }, agregasi: berbobot })).toEqual([
      [
        'unusable-weight',
        ['agregasi', 'bobot'],
        'agregasi.bobot: bobot "c" dapat bernilai negatif; nyatakan jenis cacah atau minimum 0',
        'agregasi.bobot: the weight "c" can be negative; declare the kind cacah, or a minimum of 0',
      ],
    ]);
    expect(
      placesWith({ variabel: { ...gabungan, c: { ...ukuran, minimum: '0' } }, agregasi: berbobot }),
    ).toEqual([]);
  });

  it('is for a mean over regions, and joins over periods where the indicator does', () => {
    expect(
      placesWith({ variabel: { ...gabungan, c }, agregasi: { periode: 'rata-rata', bobot: 'c' } }),
    ).toEqual(['unusable-weight agregasi.bobot']);
    const tanpa = { label: 'Penduduk', jenis: 'cacah' };
    const agregasi = { ...berbobot, periode: 'rata-rata' };
    expect(placesWith({ variabel: { ...gabungan, c: tanpa }, agregasi })).toEqual([
      'missing-join variabel.c.gabungPeriode',
    ]);
  });
});

describe('an indicator without agregasi', () => {
  it('needs nothing, and an empty one neither', () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith({ agregasi: {} })).toEqual([]);
  });
});
