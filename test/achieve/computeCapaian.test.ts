import {
  type Capaian,
  computeCapaian,
  defineIndikator,
  evaluate,
  explain,
  explainCapaian,
  hitungan,
  type Indikator,
  kali,
  penilaian,
} from 'indikator';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';
import { hostile, plausible, trapped } from '../hostile/values.js';
import { batas, dengan, hitung, layanan, rentang, told } from './contohCapaian.js';

const selisih = dengan({ metode: 'selisih' }, 'turun');
const terbalik = dengan({ metode: 'rasio-terbalik' }, 'turun');
const stabil = dengan({ metode: 'stabil' }, 'stabil');

describe('less is better: two practices that agree only on target', () => {
  test.each([
    ['12', '80,00%', '83,33%', false],
    ['25', '-50,00%', '40,00%', false],
    ['10', '100,00%', '100,00%', true],
    ['8', '120,00%', '125,00%', true],
    ['0.5', '195,00%', '2.000,00%', true],
  ])('T 10, R %s', (realisasi, bySelisih, byTerbalik, tercapai) => {
    expect(hitung(selisih, realisasi, '10')).toEqual([bySelisih, tercapai]);
    expect(hitung(terbalik, realisasi, '10')).toEqual([byTerbalik, tercapai]);
  });

  test('T 10, R 0: twice the target, or no number; met either way', () => {
    expect(hitung(selisih, '0', '10')).toEqual(['200,00%', true]);
    expect(hitung(terbalik, '0', '10')).toEqual(['zero-realisasi realisasi', true]);
  });

  test('T 0, R 5, inverted: nothing divides by the target, so it is 0', () => {
    expect(hitung(terbalik, '5', '0')).toEqual(['0,00%', false]);
  });
});

describe('the ratio', () => {
  test.each([
    ['92', '90', '102,22%', true],
    ['54.375', '94.33', '57,64%', false],
    ['0', '90', '0,00%', false],
    ['90', '90', '100,00%', true],
    ['0.1', '0.3', '33,33%', false],
    ['1234567', '1', '123.456.700,00%', true],
  ])('R %s against T %s is %s', (realisasi, target, teks, tercapai) => {
    expect(hitung(layanan, realisasi, target)).toEqual([teks, tercapai]);
    expect(hitung(defineIndikator({ ...layanan, polaritas: 'naik' }), realisasi, target)).toEqual([
      teks,
      tercapai,
    ]);
    expect(hitung(dengan({ metode: 'rasio' }), realisasi, target)).toEqual([teks, tercapai]);
  });

  test('whatever form the numbers come in', () => {
    expect(hitung(layanan, 92n, 90)).toEqual(['102,22%', true]);
    expect(hitung(layanan, 0.1, '0.10')).toEqual(['100,00%', true]);
  });

  test('is never taken for granted where less is better, or neither', () => {
    expect(hitung(defineIndikator({ ...layanan, polaritas: 'turun' }), '9', '10')).toEqual([
      'missing-method capaian metode',
      true,
    ]);
    expect(hitung(defineIndikator({ ...layanan, polaritas: 'stabil' }), '9', '10')).toEqual([
      'missing-method capaian metode',
      false,
    ]);
    expect(hitung(defineIndikator({ ...layanan, polaritas: 'turun' }), '7', rentang('7', '8'))).toEqual([
      'missing-method capaian metode',
      true,
    ]);
  });
});

describe('on target is best', () => {
  test.each([
    ['8', '80,00%', false],
    ['10', '100,00%', true],
    ['12', '80,00%', false],
    ['20', '0,00%', false],
    ['25', '-50,00%', false],
    ['0', '0,00%', false],
  ])('T 10, R %s', (realisasi, teks, tercapai) => {
    expect(hitung(stabil, realisasi, '10')).toEqual([teks, tercapai]);
  });

  test('the method alone says so too', () => {
    expect(hitung(dengan({ metode: 'stabil' }), '12', '10')).toEqual(['80,00%', false]);
  });
});

describe('the way covered since the baseline', () => {
  const turun = dengan({ metode: 'dari-baseline' }, 'turun');

  test.each([
    // Poverty from 20 to 10: half way at 15, met at 10, beyond at 8, worse than at the start at 22.
    ['15', '50,00%', false],
    ['10', '100,00%', true],
    ['8', '120,00%', true],
    ['20', '0,00%', false],
    ['22', '-20,00%', false],
  ])('B 20, T 10, R %s', (realisasi, teks, tercapai) => {
    expect(hitung(turun, realisasi, '10', { baseline: '20' })).toEqual([teks, tercapai]);
  });

  test('upwards as well: B 60, T 90, R 70 is a third', () => {
    expect(hitung(dengan({ metode: 'dari-baseline' }, 'naik'), '70', '90', { baseline: '60' })).toEqual([
      '33,33%',
      false,
    ]);
  });

  test('a baseline points to its target where no polarity is given', () => {
    const tanpa = dengan({ metode: 'dari-baseline' });
    expect(hitung(tanpa, '9', '10', { baseline: '20' })).toEqual(['110,00%', true]);
    expect(hitung(tanpa, '9', '10', { baseline: '5' })).toEqual(['80,00%', false]);
  });

  test('negative numbers and a zero target are no obstacle', () => {
    expect(hitung(turun, '-2', '0', { baseline: '4' })).toEqual(['150,00%', true]);
  });

  test('the baseline of the definition, when the caller gives none', () => {
    const punya: Indikator = defineIndikator({ ...turun, kondisiAwal: [{ periode: '2020', nilai: '20' }] });
    expect(hitung(punya, '15', '10')).toEqual(['50,00%', false]);
    expect(hitung(punya, '15', '10', { baseline: null })).toEqual(['50,00%', false]);
    expect(hitung(punya, '15', '10', { baseline: '30' })).toEqual(['75,00%', false]);
  });

  test('no baseline, or one that equals the target', () => {
    expect(hitung(turun, '15', '10')).toEqual(['missing-baseline baseline', false]);
    expect(hitung(turun, '10', '10', { baseline: '10.0' })).toEqual([
      'baseline-equals-target baseline',
      true,
    ]);
  });

  test('of a range counts to the nearer end', () => {
    expect(hitung(turun, '15', rentang('8', '10'), { baseline: '20' })).toEqual(['50,00%', false]);
    expect(hitung(turun, '9', rentang('8', '10'), { baseline: '20' })).toEqual(['100,00%', true]);
  });
});

describe('a range', () => {
  // PermenPANRB 8/2021 works these two ranges out; its copy prints 113 for 92, the formula gives 102,22.
  test.each([
    ['70', '87,50%', false],
    ['80', '100,00%', true],
    ['85', '100,00%', true],
    ['90', '100,00%', true],
    ['92', '102,22%', true],
    ['79.9999', '100,00%', false],
  ])('80 - 90, more is better, R %s', (realisasi, teks, tercapai) => {
    expect(hitung(layanan, realisasi, rentang('80', '90'))).toEqual([teks, tercapai]);
    expect(hitung(dengan({ metode: 'rentang' }, 'naik'), realisasi, rentang('80', '90'))).toEqual([
      teks,
      tercapai,
    ]);
  });

  test.each([
    ['6.5', '107,14%', true],
    ['7', '100,00%', true],
    ['8', '100,00%', true],
    ['9', '87,50%', false],
  ])('7 - 8 months, less is better, R %s', (realisasi, teks, tercapai) => {
    for (const metode of ['rentang', 'selisih'] as const)
      expect(hitung(dengan({ metode }, 'turun'), realisasi, rentang('7', '8'))).toEqual([teks, tercapai]);
  });

  test.each([
    ['70', '87,50%', false],
    ['85', '100,00%', true],
    ['99', '90,00%', false],
  ])('80 - 90, neither way, R %s', (realisasi, teks, tercapai) => {
    for (const metode of ['rentang', 'stabil'] as const)
      expect(hitung(dengan({ metode }, 'stabil'), realisasi, rentang('80', '90'))).toEqual([teks, tercapai]);
  });

  test('the inverted ratio takes its ends as well', () => {
    expect(hitung(terbalik, '10', rentang('7', '8'))).toEqual(['80,00%', false]);
  });

  test('the method needs one', () => {
    const metode = dengan({ metode: 'rentang' });
    expect(hitung(metode, '5', '5')).toEqual(['method-needs-range capaian metode', true]);
    expect(hitung(metode, '5', batas('>=', '6'))).toEqual(['method-needs-range capaian metode', false]);
  });

  test('inside a range that holds zero or negative numbers', () => {
    expect(hitung(layanan, '0', rentang('-1', '1'))).toEqual(['100,00%', true]);
    expect(hitung(layanan, '2', rentang('-1', '0'))).toEqual(['zero-target target', true]);
    expect(hitung(layanan, '-2', rentang('-1', '0'))).toEqual(['negative-ratio target', false]);
  });
});

describe('zero divides nothing, unless the definition says what it means', () => {
  test('a zero target is met or missed, but has no percentage', () => {
    expect(hitung(layanan, '0', '0')).toEqual(['zero-target target', true]);
    expect(hitung(layanan, '3', '0.00')).toEqual(['zero-target target', true]);
    expect(hitung(selisih, '3', '0')).toEqual(['zero-target target', false]);
    expect(hitung(stabil, '3', '0')).toEqual(['zero-target target', false]);
  });

  test('targetNol is for both, targetNolLuput for the one that was missed', () => {
    const satu = dengan({ metode: 'selisih', targetNol: '100' }, 'turun');
    expect([hitung(satu, '0', '0'), hitung(satu, '3', '0')]).toEqual([
      ['100,00%', true],
      ['100,00%', false],
    ]);
    const dua = dengan({ metode: 'selisih', targetNol: '100', targetNolLuput: '0' }, 'turun');
    expect([hitung(dua, '0', '0'), hitung(dua, '3', '0')]).toEqual([
      ['100,00%', true],
      ['0,00%', false],
    ]);
    const luput = dengan({ metode: 'selisih', targetNolLuput: '0' }, 'turun');
    expect([hitung(luput, '0', '0'), hitung(luput, '3', '0')]).toEqual([
      ['zero-target target', true],
      ['0,00%', false],
    ]);
  });

  test('realisasiNol is for the method that divides by the realisation, and for no other', () => {
    const kebijakan = { realisasiNol: '150' } as const;
    expect(hitung(dengan({ ...kebijakan, metode: 'rasio-terbalik' }, 'turun'), '0', '10')).toEqual([
      '150,00%',
      true,
    ]);
    expect(hitung(dengan({ ...kebijakan, metode: 'selisih' }, 'turun'), '0', '10')).toEqual([
      '200,00%',
      true,
    ]);
    expect(hitung(dengan({ ...kebijakan, metode: 'rasio' }), '0', '10')).toEqual(['0,00%', false]);
  });

  test('a policy value goes through floor, cap and rounding like any other', () => {
    const kebijakan = { targetNol: '133.335', batasAtas: '120' } as const;
    expect(hitung(dengan(kebijakan), '0', '0')).toEqual(['120,00%', true]);
    expect(hitung(dengan({ targetNol: '33.335' }), '0', '0')).toEqual(['33,34%', true]);
  });
});

describe('outcomes that are no number', () => {
  test('negative numbers in a ratio', () => {
    expect(hitung(layanan, '-5', '10')).toEqual(['negative-ratio realisasi', false]);
    expect(hitung(layanan, '5', '-10')).toEqual(['negative-ratio target', true]);
    expect(hitung(terbalik, '-5', '10')).toEqual(['negative-ratio realisasi', true]);
    expect(hitung(selisih, '-5', '-10')).toEqual(['negative-ratio target', false]);
  });

  test('a target that is a grade alone', () => {
    expect(hitung(layanan, '78', { jenis: 'predikat', periode: '2022', predikat: 'BB' })).toEqual([
      'grade-only-target target',
    ]);
  });

  test('no target at all, for a definition without one', () => {
    const [satu] = dinsosTapin2020.sasaran[0].indikator;
    expect(told(computeCapaian(satu, { realisasi: '30', target: null }))).toEqual(['no-target target']);
    expect(told(computeCapaian(defineIndikator({ ...layanan, target: [] }), { realisasi: '30' }))).toEqual([
      'no-target target',
    ]);
  });

  test('a number of over 1,000 digits is refused', () => {
    expect(hitung(layanan, '9'.repeat(1001), '1')).toEqual(['limit realisasi']);
  });

  test('exact values too large to work with', () => {
    const besar: Indikator = defineIndikator({
      ...dengan({ dasar: 'eksak' }),
      formula: hitungan(kali(...Array.from({ length: 4 }, () => kali('a', 'b')))),
    });
    const realisasi = evaluate(besar, { a: '9'.repeat(600), b: '9'.repeat(600) });
    expect(realisasi.ok).toBe(true);
    expect(hitung(besar, realisasi, `0.${'3'.repeat(999)}`)).toEqual(['limit', true]);
  });
});

describe('a percentage may have more digits than a number given', () => {
  const besar = '9'.repeat(1000);

  test('of R with 1,000 digits against T with 1,000 decimals', () => {
    const capaian = computeCapaian(layanan, { realisasi: besar, target: `0.${'0'.repeat(998)}1` });
    expect(capaian.ok && capaian.desimal).toBe(`${besar}${'0'.repeat(1001)}.00`);
    expect(capaian.ok && explainCapaian(capaian).langkah.at(-1)).toMatch(/^Hasil: 999\.999\..*\.000,00%$/);
  });

  test('and so may a realisation taken as printed', () => {
    const kuadrat: Indikator = defineIndikator({ ...layanan, formula: hitungan(kali('a', 'b')) });
    const realisasi = evaluate(kuadrat, { a: besar, b: besar });
    expect(realisasi.ok && explain(realisasi).langkah.length).toBe(5);
    expect(hitung(kuadrat, realisasi, '1')[1]).toBe(true);
  });
});

describe('everything wrong with the input is said at once', () => {
  test('realisation, period and baseline', () => {
    const masukan = { realisasi: 'x', target: '1', periode: '2022-13', baseline: {} } as never;
    expect(told(computeCapaian(layanan, masukan))).toEqual([
      'not-a-number realisasi; bad-format periode; not-a-number baseline',
    ]);
  });

  test('realisation not filled in, target malformed', () => {
    expect(hitung(layanan, null, { jenis: 'angka', periode: '2022', nilai: '9,5' } as never)).toEqual([
      'missing realisasi; not-a-number target nilai',
    ]);
  });

  test('a definition that was not checked has no id to give', () => {
    const capaian = computeCapaian({ ...layanan, satuan: 7 } as never, { realisasi: '1', target: '1' });
    expect([told(capaian), 'id' in capaian]).toEqual([['unchecked-definition'], false]);
  });

  test('their sentences', () => {
    const messages = (capaian: Capaian) => (capaian.ok ? [] : capaian.issues.map(({ message }) => message));
    expect(messages(computeCapaian(selisih, { realisasi: '3', target: '0' }))).toEqual([
      'argumen.target: target 0 tidak dapat menjadi pembagi; nyatakan capaiannya di capaian.targetNol pada definisi',
    ]);
    expect(messages(computeCapaian(layanan, undefined as never))).toEqual([
      'argumen: ditemukan undefined; diharapkan { realisasi, target?, periode? }',
    ]);
    expect(messages(computeCapaian(layanan, { realisasi: undefined, target: '94,33' }))).toEqual([
      'argumen.realisasi: "realisasi" belum diisi; isi dengan angka (0 bila memang nol)',
      'argumen.target: "target" bukan angka: ditemukan "94,33"; tulis desimal dengan titik, misalnya "94.33"',
    ]);
  });
});

describe('hostile input never throws', () => {
  const sakip: Indikator = defineIndikator({
    id: 'sakip',
    nama: 'Nilai SAKIP',
    satuan: 'nilai',
    polaritas: 'naik',
    variabel: { nilai: { label: 'Nilai' } },
    formula: penilaian('nilai', { penilai: 'Inspektorat' }),
    skala: skalaSakip,
  });

  const run = (indikator: unknown, masukan: unknown): Capaian =>
    computeCapaian(indikator as Indikator, masukan as never);

  it.each(hostile)('$nama anywhere', ({ value }) => {
    expect(run(value, { realisasi: 1, target: 1 }).ok).toBe(false);
    expect(run(layanan, value).ok).toBe(false);
    for (const key of ['realisasi', 'target', 'baseline', 'periode']) {
      const capaian = run(sakip, { realisasi: '1', target: '1', [key]: value });
      // Nothing given is the only one of these that may be left out.
      expect([key, capaian.ok]).toEqual([
        key,
        value === undefined && (key === 'baseline' || key === 'periode'),
      ]);
    }
  });

  it('an input whose parts throw is said to be unreadable', () => {
    expect(told(run(layanan, trapped({ realisasi: 1, target: 1 }, 'get')))).toEqual(['unreadable']);
    const realisasi = Object.defineProperty({}, 'ok', {
      get() {
        throw new Error('duri');
      },
    });
    expect(told(run(layanan, { realisasi, target: 1 }))).toEqual(['unreadable realisasi']);
  });

  it('plausible values in the wrong place give a number or an issue', () => {
    const outcomes = plausible.flatMap(({ value }) => [
      run(value, { realisasi: 1, target: 1 }),
      run(layanan, value),
      run(layanan, { realisasi: value, target: 1 }),
      run(layanan, { realisasi: 1, target: value }),
      run(layanan, { realisasi: 1, target: 1, periode: value }),
    ]);
    expect(outcomes.filter((one) => !one.ok && one.issues.length === 0)).toEqual([]);
  });
});
